import type { Script } from '../lead/script.ts';
import type { Conversation, HandoffReason } from './conversation.ts';
import type { Timer } from './ports/store.ts';

/** Whoever fell silent or left does not wait for the person whom the bot called. */
const WAITED_FOR: ReadonlySet<HandoffReason> = new Set(['asked', 'enough', 'qualified']);

/** The timers that a conversation has: a pure function of its state, written anew by every commit. */
export function timersOf(conversation: Conversation, script: Script): readonly Timer[] {
  const { handoff, state, lastVisitorAt } = conversation;
  const { routing, quiet } = script;
  if (conversation.ended !== null || state === 'closed') return [];
  if (state === 'queued' && handoff) {
    const offer = handoff.somebodyHere && handoff.offeredAt === null && WAITED_FOR.has(handoff.reason);
    return offer ? [{ name: 'queue-offer', dueAt: handoff.requestedAt + routing.offerAfterMs }] : [];
  }
  if (state === 'human' && handoff) {
    if (handoff.unansweredSince === null) return [];
    const next: Timer = { name: 'rep-next', dueAt: handoff.unansweredSince + routing.nextAfterMs };
    if (handoff.nudgedAt !== null) return [next];
    return [{ name: 'rep-nudge', dueAt: handoff.unansweredSince + routing.nudgeAfterMs }, next];
  }
  return lastVisitorAt === null ? [] : [{ name: 'quiet', dueAt: lastVisitorAt + quiet.afterMs }];
}
