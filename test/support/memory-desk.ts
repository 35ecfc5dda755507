import type { Conversation } from '../../src/conversation/conversation.ts';
import type { LogEntry, NewLogEntry } from '../../src/conversation/log.ts';
import type { Desk, DeskResult, Rep } from '../../src/conversation/ports/desk.ts';
import type { Live } from '../../src/conversation/ports/live.ts';
import type { ConversationSummary, LedgerEntry, Loaded, Presence, Store } from '../../src/conversation/ports/store.ts';
import { currentAnswers } from '../../src/lead/answers.ts';
import { assess } from '../../src/lead/assess.ts';
import type { Lead } from '../../src/lead/lead.ts';
import type { Script } from '../../src/lead/script.ts';
import type { Contact } from '../../src/lead/values.ts';

export type Kept = { conversation: Conversation; lead: Lead; log: LogEntry[]; ledger: LedgerEntry[] };

/** Conversations in memory with a desk over them that keeps the desk's promises: for tests of what stands before it. */
export class MemoryDesk
  implements Desk, Pick<Store, 'list' | 'load' | 'readLog' | 'ledger' | 'setPresence' | 'presence'>
{
  readonly kept = new Map<string, Kept>();
  readonly #live: Live;
  readonly #script: Script;
  readonly #present = new Map<string, Presence>();

  constructor(live: Live, script: Script) {
    this.#live = live;
    this.#script = script;
  }

  append(id: string, entry: Partial<NewLogEntry> & Pick<NewLogEntry, 'id' | 'text' | 'from'>): void {
    const { log } = this.#of(id);
    if (log.some((known) => known.id === entry.id)) return;
    log.push({
      at: Date.now(),
      kind: 'message',
      visibility: 'everyone',
      language: null,
      suggestions: [],
      citations: [],
      attachments: [],
      covers: [],
      channelData: null,
      event: null,
      ...entry,
      position: log.length + 1,
    });
    this.#live.publish({ kind: 'log', conversationId: id, lastPosition: log.length, entries: [] });
  }

  change(id: string, change: Partial<Conversation>): Conversation {
    const kept = this.#of(id);
    kept.conversation = { ...kept.conversation, ...change };
    this.#live.publish({ kind: 'changed', conversationId: id, leadId: kept.lead.id });
    return kept.conversation;
  }

  changeLead(id: string, change: (lead: Lead) => Lead): void {
    const kept = this.#of(id);
    kept.lead = change(kept.lead);
    this.#live.publish({ kind: 'changed', conversationId: id, leadId: kept.lead.id });
  }

  async claim(id: string, rep: Rep): Promise<DeskResult> {
    return this.#step(id, ({ conversation }) => {
      const { state, handoff } = conversation;
      if (state === 'closed') return refused('closed');
      if (state === 'human' && handoff?.repId !== rep.id) return refused('taken', handoff?.repName);
      const at = Date.now();
      this.append(id, { id: `${id}:joined`, kind: 'status', text: `${rep.name} has joined.`, from: bot });
      const call = handoff ?? { ...noHandoff, requestedAt: at };
      return done(
        this.change(id, { state: 'human', handoff: { ...call, repId: rep.id, repName: rep.name, claimedAt: at } }),
      );
    });
  }

  async say(id: string, rep: Rep, text: string, clientId: string): Promise<DeskResult> {
    return this.#step(id, ({ conversation }) => {
      const refusal = notTheirs(conversation, rep);
      if (refusal !== null) return refusal;
      this.append(id, { id: clientId, text, from: { role: 'rep', ...rep } });
      const { handoff } = conversation;
      return done(this.change(id, { handoff: handoff && { ...handoff, unansweredSince: null } }));
    });
  }

  async note(id: string, rep: Rep, text: string, clientId: string): Promise<DeskResult> {
    return this.#step(id, ({ conversation }) => {
      this.append(id, { id: clientId, text, kind: 'note', visibility: 'reps', from: { role: 'rep', ...rep } });
      return done(conversation);
    });
  }

  async handBack(id: string, rep: Rep): Promise<DeskResult> {
    return this.#step(id, ({ conversation }) => {
      const refusal = notTheirs(conversation, rep);
      return refusal ?? done(this.change(id, { state: 'returned', handoff: null }));
    });
  }

  async dispose(id: string, rep: Rep, disposition: Lead['disposition'], close: boolean): Promise<DeskResult> {
    return this.#step(id, (kept) => {
      const at = Date.now();
      kept.lead = { ...kept.lead, disposition };
      const detail = { disposition, by: rep.name };
      kept.ledger.push({ leadId: kept.lead.id, conversationId: id, at, kind: 'lead.disposed', detail });
      const ended = { state: 'closed', ended: { at, how: 'closed-by-rep', note: disposition } } as const;
      return done(this.change(id, close ? ended : {}));
    });
  }

  typing(conversationId: string): void {
    this.#live.publish({ kind: 'typing', conversationId, by: 'rep', at: Date.now() });
  }

  async load(id: string): Promise<Loaded | null> {
    const kept = this.kept.get(id);
    if (kept === undefined) return null;
    const { conversation, lead, log } = kept;
    return { conversation, lead, versions: { conversation: 1, lead: 1 }, timers: [], recent: log.slice(-40) };
  }

  async readLog(id: string, after: number, limit: number): Promise<readonly LogEntry[]> {
    return this.#of(id).log.slice(after, after + limit);
  }

  async list(states: readonly Conversation['state'][], limit: number): Promise<readonly ConversationSummary[]> {
    const rows = [...this.kept.values()]
      .filter(({ conversation }) => states.includes(conversation.state))
      .filter(({ conversation: { state }, log }) => state === 'queued' || state === 'human' || log.some(isOfVisitor))
      .sort((one, other) => (other.log.at(-1)?.at ?? 0) - (one.log.at(-1)?.at ?? 0));
    return rows.slice(0, limit).map((kept) => this.#summary(kept));
  }

  async ledger(leadId: string): Promise<readonly LedgerEntry[]> {
    return [...this.kept.values()].filter(({ lead }) => lead.id === leadId).flatMap(({ ledger }) => ledger);
  }

  async setPresence(presence: Presence): Promise<void> {
    this.#present.set(presence.repId, presence);
  }

  async presence(now: number): Promise<readonly Presence[]> {
    return [...this.#present.values()].filter(({ until }) => until > now);
  }

  #summary({ conversation, lead, log }: Kept): ConversationSummary {
    const assessed = assess({ lead, script: this.#script, now: Date.now(), language: conversation.language });
    const contact = currentAnswers(lead).get('contact')?.value as Contact | undefined;
    return {
      conversation,
      lead,
      summary: {
        score: assessed.score,
        band: assessed.band,
        qualified: assessed.qualified,
        stage: lead.stage,
        name: contact?.name ?? null,
        company: contact?.company ?? null,
        email: contact?.email ?? null,
        team: assessed.route.team,
        lastText: log.at(-1)?.text ?? '',
        openTopics: [],
      },
      lastPosition: log.length,
    };
  }

  #step(id: string, step: (kept: Kept) => DeskResult): DeskResult {
    const kept = this.kept.get(id);
    return kept === undefined ? refused('unknown-conversation') : step(kept);
  }

  #of(id: string): Kept {
    const kept = this.kept.get(id);
    if (kept === undefined) throw new Error(`No conversation ${id}.`);
    return kept;
  }
}

const isOfVisitor = ({ from, kind }: LogEntry): boolean => from.role === 'visitor' && kind === 'message';

const bot = { role: 'bot', id: 'bot', name: 'Pico' } as const;

export const noHandoff = {
  n: 1,
  reason: 'asked',
  team: 'sales',
  requestedAt: 0,
  somebodyHere: true,
  repId: null,
  repName: null,
  claimedAt: null,
  unansweredSince: null,
  repActedAt: null,
  leftAt: null,
  nudgedAt: null,
  offeredAt: null,
  passedBy: [],
} as const satisfies Conversation['handoff'];

const done = (conversation: Conversation): DeskResult => ({ outcome: 'done', conversation });

function refused(
  because: Extract<DeskResult, { outcome: 'refused' }>['because'],
  by: string | null = null,
): DeskResult {
  return { outcome: 'refused', because, by };
}

function notTheirs({ state, handoff }: Conversation, rep: Rep): DeskResult | null {
  if (state === 'closed') return refused('closed');
  if (state !== 'human') return refused('not-claimed');
  return handoff?.repId === rep.id ? null : refused('not-yours', handoff?.repName);
}
