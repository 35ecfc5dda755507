import { dispose } from '../lead/stage.ts';
import type { Lead } from '../lead/lead.ts';
import type { Script } from '../lead/script.ts';
import type { Instant } from '../lead/values.ts';
import { takeUnconfirmed } from './check.ts';
import type { Conversation } from './conversation.ts';
import { repMessage, repNote, replyRows } from './entries.ts';
import { answeredByRep, claimed } from './handoff.ts';
import { handBackReply } from './hand-back.ts';
import { closeByRep } from './close-by-rep.ts';
import { callElsewhere, isLeftForAnother, withCall } from './lead-call.ts';
import { unansweredIn } from './left-unanswered.ts';
import { logWritten } from './live.ts';
import type { NewLogEntry } from './log.ts';
import type { Desk, DeskResult, Rep } from './ports/desk.ts';
import type { Live } from './ports/live.ts';
import type { Scripts } from './ports/scripts.ts';
import type { Loaded, Store } from './ports/store.ts';
import { statusOf } from './status.ts';
import { summarise } from './summary.ts';
import { judge } from './judge.ts';
import { timersOf } from './timers.ts';

/** What a rep's action makes of a conversation, or why it is refused. */
interface Change {
  readonly conversation: Conversation;
  readonly lead: Lead;
  readonly append: readonly NewLogEntry[];
  readonly happened: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}
type Refusal = Extract<DeskResult, { outcome: 'refused' }>;
type Action = (loaded: Loaded, script: Script, at: Instant) => Change | Refusal;

interface DeskNeeds {
  readonly store: Store;
  readonly scripts: Scripts;
  readonly live: Live;
  readonly now: () => Instant;
}

/** A rep's action meets at most so many others before it gives up; each loss means that somebody else got through. */
const MOST_ATTEMPTS = 20;

/** The rep's side. Each action reads, decides and commits against the versions it read; whoever is faster wins. */
export function createDesk({ store, scripts, live, now }: DeskNeeds): Desk {
  async function act(conversationId: string, actionId: string, action: Action): Promise<DeskResult> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const loaded = await store.load(conversationId);
      if (!loaded) return refused('unknown-conversation');
      const at = now();
      const script = await scripts.version(loaded.conversation.scriptVersion);
      const change = action(loaded, script, at);
      if ('outcome' in change) return change;
      const { conversation, append, happened, detail = {} } = change;
      const lead = withCall(change.lead, conversation, { present: false });
      const { assessment } = judge(lead, { script, now: at, language: conversation.language });
      const lastText = loaded.recent.findLast(({ from }) => from.role === 'visitor')?.text ?? '';
      const result = await store.commit({
        id: `${conversationId}:${actionId}`,
        conversationId,
        expect: loaded.versions,
        fence: null,
        consumed: null,
        conversation,
        lead,
        summary: summarise(lead, assessment, lastText),
        append,
        timers: timersOf(conversation, script),
        outbox: replyRows(conversation, append, at),
        ledger: [{ leadId: lead.id, conversationId, at, kind: happened, detail }],
        turn: null,
        at,
      });
      if (result.outcome === 'committed') {
        live.publish(logWritten(conversationId, append, result));
        live.publish({ kind: 'changed', conversationId, leadId: lead.id });
        live.publish({ kind: 'work', conversationId });
        if (conversation.channel.kind !== 'web' && append.length > 0) live.publish({ kind: 'outbox' });
        return { outcome: 'done', conversation };
      }
      if (result.because === 'unknown-conversation') return refused('unknown-conversation');
    }
    return refused('taken');
  }

  const once = () => crypto.randomUUID();
  return {
    claim: (id, rep) => act(id, once(), claim(rep)),
    say: (id, rep, text, clientId) => act(id, `say:${clientId}`, say(rep, text, clientId)),
    note: (id, rep, text, clientId) => act(id, `note:${clientId}`, note(rep, text, clientId)),
    handBack: (id, rep) => act(id, once(), handBack(rep)),
    dispose: (id, rep, disposition, close) =>
      act(id, once(), ({ conversation, lead, versions }, script, at) => {
        const stranger = hasAnother(conversation, lead, rep);
        if (stranger) return stranger;
        const disposed = dispose({ ...lead, ownerId: lead.ownerId ?? rep.id }, disposition, { at, repId: rep.id });
        const closing = close
          ? closeByRep(conversation, rep, disposition, { script, at, version: versions.conversation })
          : null;
        return {
          conversation: closing?.conversation ?? conversation,
          lead: disposed,
          append: closing?.append ?? [],
          happened: 'lead.disposed',
          detail: { disposition, close, repId: rep.id },
        };
      }),
    typing(conversationId, rep) {
      live.publish({ kind: 'typing', conversationId, by: 'rep', at: now(), name: rep.name });
    },
  };
}

function claim(rep: Rep): Action {
  return ({ conversation, lead, versions }, script, at) => {
    const { handoff, state } = conversation;
    if (state === 'human' && handoff?.repId === rep.id) return refused('taken', rep.name);
    if (state === 'human') return refused('taken', handoff?.repName ?? null);
    const elsewhere = callElsewhere(lead, conversation);
    if (elsewhere?.repId != null && elsewhere.repId !== rep.id) return refused('taken', elsewhere.repName);
    if (isLeftForAnother(lead, conversation)) return refused('moved');
    const known = takeUnconfirmed(lead, conversation.dialogue.confirming, script, at);
    const { assessment } = judge(known, { script, now: at, language: conversation.language });
    const taken = claimed({ ...conversation, ended: null }, rep, assessment, at);
    const joined = statusOf(taken, script, 'humanJoined', { version: versions.conversation, at, rep });
    return {
      conversation: taken,
      lead: { ...known, ownerId: rep.id },
      append: joined ? [joined] : [],
      happened: 'handoff.claimed',
      detail: {
        repId: rep.id,
        repName: rep.name,
        reason: taken.handoff?.reason,
        waitedMs: state === 'queued' && handoff ? at - handoff.requestedAt : 0,
      },
    };
  };
}

function say(rep: Rep, text: string, clientId: string): Action {
  return ({ conversation, lead }, _script, at) => {
    const stranger = fellSilentWith(conversation, rep) ? null : notTheirs(conversation, rep);
    if (stranger) return stranger;
    const append = [repMessage(conversation, rep, text, clientId, at)];
    return {
      conversation: answeredByRep(conversation, at),
      lead,
      append,
      happened: 'rep.replied',
      detail: { repId: rep.id },
    };
  };
}

function note(rep: Rep, text: string, clientId: string): Action {
  return ({ conversation, lead }, _script, at) => ({
    conversation,
    lead,
    append: [repNote(conversation, rep, text, clientId, at)],
    happened: 'note.added',
    detail: { repId: rep.id },
  });
}

function handBack(rep: Rep): Action {
  return ({ conversation, lead, versions, recent }, script, at) => {
    const stranger = notTheirs(conversation, rep);
    if (stranger) return stranger;
    const owed = conversation.handoff?.unansweredSince != null && unansweredIn(recent).length > 0;
    const back = handBackReply({ conversation, lead, script, at, version: versions.conversation, owed });
    return { ...back, lead, happened: 'handoff.returned', detail: { repId: rep.id } };
  };
}

/** A rep may write on to a visitor who had fallen silent with them. */
function fellSilentWith({ state, handoff, ended }: Conversation, rep: Rep): boolean {
  return state === 'closed' && ended?.how === 'quiet' && handoff?.leftAt != null && handoff.repId === rep.id;
}

/** What became of a lead may be said after the talk too, but not while a colleague is in it. */
function hasAnother(conversation: Conversation, lead: Lead, rep: Rep): Refusal | null {
  const { state, handoff } = conversation;
  const call = state === 'human' ? handoff : callElsewhere(lead, conversation);
  return call?.repId != null && call.repId !== rep.id ? refused('not-yours', call.repName) : null;
}

function notTheirs({ state, handoff }: Conversation, rep: Rep): Refusal | null {
  if (state === 'closed') return refused('closed');
  if (state !== 'human') return refused('not-claimed');
  return handoff?.repId === rep.id ? null : refused('not-yours', handoff?.repName ?? null);
}

function refused(because: Refusal['because'], by: string | null = null): Refusal {
  return { outcome: 'refused', because, by };
}
