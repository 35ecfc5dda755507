import type { Lead } from '../lead/lead.ts';
import type { Instant } from '../lead/values.ts';
import type { Conversation } from './conversation.ts';
import { queued } from './handoff.ts';
import { callElsewhere } from './lead-call.ts';
import { leave } from './leave.ts';
import type { Move } from './moves.ts';
import type { Situation } from './situation.ts';
import type { Spoken } from './speak.ts';

/** What a move makes of the conversation and its lead. */
export function outcomeOf(
  move: Move,
  situation: Situation,
  spoken: Spoken | null,
  at: Instant,
): { conversation: Conversation; lead: Lead } {
  const { lead, assessment, somebodyHere, script } = situation;
  const conversation = { ...situation.conversation, dialogue: spoken?.dialogue ?? situation.dialogue };
  const unchanged = { conversation, lead };
  if (move.kind === 'silent') return unchanged;
  const { then } = move;
  const wasQueued = conversation.state === 'queued';
  switch (then.kind) {
    case 'call': {
      const { reason } = then;
      const movedId = callElsewhere(lead, conversation)?.id ?? null;
      const called = queued(conversation, { reason, assessment, at, somebodyHere, movedId });
      return { conversation: reason === 'asked' ? called : withoutLabel(called), lead };
    }
    case 'line':
      // No sales talk is taken up again with somebody who wants to be forgotten.
      if (then.line !== 'eraseRequested' || wasQueued) return unchanged;
      return { conversation: ended(conversation, { at, how: 'goodbye', note: 'erasure requested' }), lead };
    case 'end':
      if (conversation.state === 'closed') return unchanged;
      if (then.how === 'disqualified')
        return { conversation: ended(conversation, { at, how: 'disqualified', note: null }), lead };
      if (wasQueued && then.how === 'not-now')
        return { conversation: ended(conversation, { at, how: 'not-now', note: 'declined the call' }), lead };
      if (wasQueued || (then.how !== 'goodbye' && then.how !== 'not-now')) return unchanged;
      return leave(conversation, lead, {
        script,
        assessment,
        somebodyHere,
        at,
        how: then.how,
        asked: situation.dialogue.asked,
      });
    default:
      return unchanged;
  }
}

/** Whoever has qualified is a buyer, whatever an earlier message sounded like. */
function withoutLabel(conversation: Conversation): Conversation {
  return { ...conversation, dialogue: { ...conversation.dialogue, label: null } };
}

function ended(conversation: Conversation, how: NonNullable<Conversation['ended']>): Conversation {
  return { ...conversation, state: 'closed', ended: how };
}
