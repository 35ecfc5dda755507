import { isReachable } from './learn.ts';
import { did } from './listen.ts';
import { end, nothing, say, type Opening, type Then } from './moves.ts';
import type { Situation } from './situation.ts';

/**
 * While a person is called: questions are answered, an e-mail address is asked for once, and the rest is left to the
 * rep. Null: nothing to add.
 */
export function proceedQueued(situation: Situation, opening: Opening | null): Then | null {
  const { dialogue, heard, learned, lead, script } = situation;
  const { somebodyHere = false } = situation.conversation.handoff ?? {};
  if (dialogue.confirming?.why === 'email-typo') return { kind: 'confirm' };
  if (did(heard, 'goodbye')) return end('goodbye');
  if (did(heard, 'erase-data')) return say('eraseRequested');
  if (did(heard, 'wants-meeting') && script.routing.meetingUrl !== null) return say('meetingChosen');
  if (did(heard, 'wants-email')) return say(isReachable(lead) ? 'emailChosen' : 'askEmail');
  if (did(heard, 'wants-wait')) return say('waitChosen');
  const gaveContact = learned?.taken.some(({ topic }) => topic === 'contact') ?? false;
  if (gaveContact && isReachable(lead)) return say(somebodyHere ? 'emailKept' : 'nobodyThereKept');
  if (heard?.question && !heard.answer) return say('noAnswerFound', 'person-or-email');
  if (!isReachable(lead) && !dialogue.emailAsked) return say(somebodyHere ? 'askEmail' : 'nobodyThere');
  if (opening) return nothing;
  return say(somebodyHere ? 'stillCalling' : isReachable(lead) ? 'nobodyThereKept' : 'contactDeclined');
}
