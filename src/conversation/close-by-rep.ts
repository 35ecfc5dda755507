import type { Disposition } from '../lead/lead.ts';
import type { LineKey, Script } from '../lead/script.ts';
import type { Instant } from '../lead/values.ts';
import type { Conversation } from './conversation.ts';
import { backAgain, leftWaiting } from './handoff.ts';
import type { NewLogEntry } from './log.ts';
import type { Rep } from './ports/desk.ts';
import { statusOf } from './status.ts';

/**
 * A rep ends the conversation, and the visitor is told. Who was still waiting for a person is called one again when
 * they write, unless it was spam.
 */
export function closeByRep(
  conversation: Conversation,
  rep: Rep,
  disposition: Disposition,
  { script, at, version }: { script: Script; at: Instant; version: number },
): { conversation: Conversation; append: readonly NewLogEntry[] } {
  const ended = { at, how: 'closed-by-rep', note: disposition } as const;
  const closed: Conversation = { ...conversation, state: 'closed', ended };
  if (conversation.state === 'closed') return { conversation: closed, append: [] };
  const waited = isWaiting(conversation) && disposition !== 'spam';
  const key = lineFor(conversation, disposition);
  const line = statusOf(closed, script, key, { version, at, rep: key === 'humanEnded' ? rep : null });
  return { conversation: waited ? leftWaiting(closed, at) : backAgain(closed), append: line ? [line] : [] };
}

function lineFor(conversation: Conversation, disposition: Disposition): LineKey {
  if (disposition === 'spam') return 'closed';
  if (conversation.state === 'human') return 'humanEnded';
  return isWaiting(conversation) ? 'waitEnded' : 'closed';
}

/** Who had left before was not waiting any more. */
function isWaiting({ state, handoff }: Conversation): boolean {
  const left = handoff?.reason === 'quiet' || handoff?.reason === 'unanswered-question' || handoff?.leftAt != null;
  return state === 'queued' && !left;
}
