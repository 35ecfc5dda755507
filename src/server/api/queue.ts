import type { Conversation, Ended, Handoff } from '../../conversation/conversation.ts';
import type { ConversationSummary, LeadSummary } from '../../conversation/ports/store.ts';
import type { Lead } from '../../lead/lead.ts';
import type { Script } from '../../lead/script.ts';
import type { Scripts } from '../../conversation/ports/scripts.ts';
import type { ConsoleApiDeps } from './deps.ts';
import type { HandoffView, PresentRep, Queue, QueueItem, Wait } from './views.ts';

/** Whoever waits for a person or has one must never be crowded out by newer talks with the bot. */
const waitingLimit = 1000;
const botLimit = 200;
const endedLimit = 30;

/**
 * Everything a rep may pick from: all who wait for a person or have one, the newest with the bot, and the last that ended.
 * The console sorts it for its rep.
 */
export async function readQueue({ store, scripts, presence, now }: ConsoleApiDeps): Promise<Queue> {
  const [reps, ...lists] = await Promise.all([
    presentReps(presence),
    store.list(['queued'], waitingLimit),
    store.list(['human'], waitingLimit),
    store.list(['bot', 'returned'], botLimit),
    store.list(['closed'], endedLimit),
  ]);
  const scriptOf = scriptsByVersion(scripts);
  // Who is claimed between two of the lists stands in both: the later one is right.
  const rows = new Map(lists.flat().map((row) => [row.conversation.id, row]));
  const items = await Promise.all(
    [...rows.values()].map(async (row) => queueItem(row, await scriptOf(row.conversation.scriptVersion))),
  );
  return { now: now(), items, reps };
}

export async function presentReps(presence: ConsoleApiDeps['presence']): Promise<PresentRep[]> {
  const present = await presence.present();
  return present.map(({ repId, name, state }) => ({ id: repId, name, state }));
}

/** Each version is looked up once, however many conversations share it. */
function scriptsByVersion(scripts: Scripts): (version: string) => Promise<Script> {
  const known = new Map<string, Promise<Script>>();
  return (version) => {
    const script = known.get(version) ?? scripts.version(version);
    known.set(version, script);
    return script;
  };
}

type Row = {
  readonly conversation: Conversation;
  readonly lead: Pick<Lead, 'id' | 'stage' | 'disposition' | 'lastSeenAt'>;
  readonly summary: Pick<LeadSummary, 'score' | 'band' | 'qualified' | 'name' | 'company' | 'email' | 'lastText'>;
  readonly lastPosition: ConversationSummary['lastPosition'];
};

export function queueItem({ conversation, lead, summary, lastPosition }: Row, script: Script): QueueItem {
  const { score, band, qualified, name, company, email, lastText } = summary;
  return {
    conversationId: conversation.id,
    leadId: lead.id,
    state: conversation.state,
    name,
    company,
    email,
    score,
    band,
    qualified,
    stage: lead.stage,
    disposition: lead.disposition,
    label: conversation.dialogue.label,
    handoff: conversation.handoff === null ? null : handoffView(conversation.handoff),
    wait: waitOf(conversation, script),
    lastText,
    lastPosition,
    lastSeenAt: lead.lastSeenAt,
    endedAs: conversation.ended === null ? null : endedAs(conversation.ended),
  };
}

const endings = {
  goodbye: 'said goodbye',
  disqualified: 'not a fit',
  'not-now': 'not now',
  quiet: 'fell silent',
  'closed-by-rep': 'closed by a rep',
} as const;

/** In words: where it was left, what the rep said became of it, or else how it ended. */
function endedAs({ how, note }: Ended): string {
  if (how === 'closed-by-rep') return note === null || note === 'open' ? endings[how] : note.replaceAll('-', ' ');
  return note ?? endings[how];
}

function handoffView(handoff: Handoff): HandoffView {
  const { reason, team, requestedAt, repId, repName, claimedAt } = handoff;
  const rep = repId === null ? null : { id: repId, name: repName ?? 'A rep' };
  return { reason, team, requestedAt, rep, claimedAt };
}

/** While queued since the call; with a human since the visitor's message that has no answer yet. */
function waitOf({ state, handoff }: Conversation, { routing }: Script): Wait | null {
  if (handoff === null) return null;
  const since = state === 'queued' ? handoff.requestedAt : state === 'human' ? handoff.unansweredSince : null;
  return since === null ? null : { since, agreedMs: routing.answerWithinMs };
}
