import { timesAsked } from './fate.ts';
import { did } from './listen.ts';
import { ask, type AskWording, end, nothing, type Opening, say, type Then } from './moves.ts';
import { contactQuestion, hasEmail, isReachable } from './reachable.ts';
import type { Situation } from './situation.ts';

/**
 * While a person is called: questions are answered, an e-mail address is asked for once, and the rest is left to the
 * rep.
 */
export function proceedQueued(situation: Situation, opening: Opening | null): Then {
  return (
    takesTheChosenWay(situation) ??
    takesTheContact(situation) ??
    asksForContact(situation) ??
    goesOn(situation, opening)
  );
}

function takesTheChosenWay(situation: Situation): Then | null {
  const { dialogue, heard, lead, script, conversation } = situation;
  const { offered } = conversation.dialogue;
  if (dialogue.confirming) return { kind: 'confirm', why: dialogue.confirming.why };
  if (did(heard, 'goodbye')) return end('goodbye');
  if (did(heard, 'erase-data')) return say('eraseRequested');
  if (did(heard, 'wants-meeting') && script.routing.meetingUrl !== null) return say('meetingChosen');
  if (did(heard, 'wants-email')) return hasEmail(lead) ? say('emailChosen') : asks(situation, 'ask');
  if (did(heard, 'wants-wait') || (offered === 'wait-email-meeting' && did(heard, 'yes'))) return say('waitChosen');
  return declinesThePerson(situation) ? end('not-now') : null;
}

/** Who never asked for a person may say no to the one whom the bot called. */
function declinesThePerson({ conversation, heard, learned }: Situation): boolean {
  if (conversation.handoff?.reason === 'asked' || conversation.handoff?.reason === 'next-rep') return false;
  if (!did(heard, 'no', 'refusal') || learned?.asked || did(heard, 'wants-person')) return false;
  return heard?.findings.length === 0 && heard.question === null;
}

function takesTheContact({ learned, lead, heard, somebodyHere }: Situation): Then | null {
  const given = learned?.taken.find(({ topic }) => topic === 'contact');
  if (!given || !isReachable(lead) || heard?.answer) return null;
  if (!somebodyHere) return say('nobodyThereKept');
  const { email } = given.value as { email?: string | null };
  return email == null ? null : say('emailKept');
}

/** Somebody there: once, in case we are cut off. Nobody: a second time, as there is no other way to answer. */
function asksForContact(situation: Situation): Then | null {
  const { lead, dialogue, somebodyHere, learned } = situation;
  if (isReachable(lead)) return null;
  if (!dialogue.emailAsked) return say(somebodyHere ? 'askEmail' : 'nobodyThere');
  const isOpen = dialogue.contactAsked && timesAsked(dialogue, 'contact') < 2;
  return isOpen && !somebodyHere ? asks(situation, learned?.asked?.fate === 'unclear' ? 'clarify' : 'again') : null;
}

function asks({ script }: Situation, wording: AskWording): Then {
  const question = contactQuestion(script);
  return question ? ask(question, wording) : say('askEmail');
}

function goesOn({ lead, somebodyHere }: Situation, opening: Opening | null): Then {
  if (opening && opening.kind !== 'heard') return nothing;
  if (somebodyHere) return say('stillCalling');
  return say(isReachable(lead) ? 'nobodyThereKept' : 'contactDeclined');
}
