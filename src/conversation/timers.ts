import type { Script } from '../lead/script.ts';
import type { Instant } from '../lead/values.ts';
import type { Conversation, Handoff, HandoffReason } from './conversation.ts';
import type { Timer } from './ports/store.ts';

/** Whoever fell silent or left does not wait for the person whom the bot called. */
const WAITED_FOR: ReadonlySet<HandoffReason> = new Set(['asked', 'enough', 'qualified']);

/** The timers that a conversation has: a pure function of its state, written anew by every commit. */
export function timersOf(conversation: Conversation, script: Script): readonly Timer[] {
  const { handoff, state } = conversation;
  if (conversation.ended !== null || state === 'closed') return [];
  if (state === 'queued' && handoff) return whileQueued(conversation, handoff, script);
  if (state === 'human' && handoff) return withAHuman(conversation, handoff, script);
  if (state === 'returned' && handoff && handoff.unansweredSince !== null) {
    return [{ name: 'hand-back', dueAt: handoff.unansweredSince }];
  }
  return [quiet(conversation, script)];
}

/** Who waits is offered other ways; who then stays silent, or was passed on, is not waited for without end. */
function whileQueued(conversation: Conversation, handoff: Handoff, script: Script): readonly Timer[] {
  const { reason, leftAt, somebodyHere, offeredAt, requestedAt } = handoff;
  const waits = WAITED_FOR.has(reason) || reason === 'next-rep';
  if (!waits || leftAt !== null) return [];
  const end = quiet(conversation, script);
  const offers = somebodyHere && offeredAt === null && WAITED_FOR.has(reason);
  return offers ? [{ name: 'queue-offer', dueAt: requestedAt + script.routing.offerAfterMs }, end] : [end];
}

function withAHuman(conversation: Conversation, handoff: Handoff, script: Script): readonly Timer[] {
  const { unansweredSince, nudgedAt } = handoff;
  if (unansweredSince === null) return [quiet(conversation, script)];
  const next: Timer = { name: 'rep-next', dueAt: unansweredSince + script.routing.nextAfterMs };
  if (nudgedAt !== null) return [next];
  return [{ name: 'rep-nudge', dueAt: unansweredSince + script.routing.nudgeAfterMs }, next];
}

/** The visitor's silence counts from the last words that anybody owes them, or from the start. */
function quiet({ createdAt, lastVisitorAt, handoff }: Conversation, script: Script): Timer {
  const since: readonly (Instant | null | undefined)[] = [lastVisitorAt, handoff?.repActedAt, handoff?.offeredAt];
  const last = Math.max(createdAt, ...since.map((instant) => instant ?? 0));
  return { name: 'quiet', dueAt: last + script.quiet.afterMs };
}
