import type { LineKey } from '../lead/script.ts';
import { timesAsked } from './fate.ts';
import { did, type Heard } from './listen.ts';
import { ask, type AskWording, confirm, end, nothing, type Opening, say, type Then } from './moves.ts';
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
    tellsOfTheCall(situation) ??
    asksForContact(situation) ??
    goesOn(situation, opening)
  );
}

function takesTheChosenWay(situation: Situation): Then | null {
  const { dialogue, heard, lead, script, conversation } = situation;
  const { offered } = conversation.dialogue;
  if (dialogue.confirming) return confirm(dialogue.confirming);
  if (did(heard, 'goodbye')) return end('goodbye');
  if (did(heard, 'erase-data')) return say('eraseRequested');
  if (did(heard, 'wants-meeting') && script.routing.meetingUrl !== null) return say('meetingChosen');
  if (did(heard, 'wants-email')) return hasEmail(lead) ? say('emailChosen') : asks(situation, 'ask');
  if (did(heard, 'wants-wait') || (offered === 'wait-email-meeting' && did(heard, 'yes'))) return say('waitChosen');
  return declinesThePerson(situation) ? end('not-now') : null;
}

/** Who never asked for a person may say no to the one whom the bot called, as long as that was its last word. */
function declinesThePerson({ conversation, heard, learned }: Situation): boolean {
  if (conversation.dialogue.offered !== 'called-person') return false;
  if (!did(heard, 'no', 'refusal') || learned?.asked || did(heard, 'wants-person')) return false;
  return heard?.findings.length === 0 && heard.question === null;
}

/** Whoever chose an e-mail reads where it goes; with nobody there, what becomes of it all is told once. */
function takesTheContact({ learned, lead, heard, somebodyHere, dialogue }: Situation): Then | null {
  const given = learned?.taken.find(({ topic }) => topic === 'contact');
  if (!given || !isReachable(lead) || heard?.answer) return null;
  const { email } = given.value as { email?: string | null };
  if (email != null && dialogue.emailWanted) return isToldAlready('emailChosen', dialogue) ? null : say('emailChosen');
  if (!somebodyHere) return isToldAlready('nobodyThereKept', dialogue) ? null : say('nobodyThereKept');
  return email == null ? null : say('emailKept');
}

const isToldAlready = (line: LineKey, { variants }: Situation['dialogue']): boolean => variants[line] !== undefined;

/** Called while the visitor was silent or leaving: who comes back is told so before anything else. */
function tellsOfTheCall({ dialogue, somebodyHere, lead }: Situation): Then | null {
  if (TELLS_OF_A_CALL.some((line) => isToldAlready(line, dialogue))) return null;
  if (somebodyHere) return say('personCalledEnough');
  return isReachable(lead) ? say('nobodyThereKept') : say('qualifiedNobodyThere');
}

const TELLS_OF_A_CALL = [
  'personCalled', 'personCalledEnough', 'stillCalling', 'nobodyThere', 'qualifiedNobodyThere', 'nobodyThereKept', 'waitOffer', 'humanSilent', 'waitEnded',
] as const; // prettier-ignore

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

/** What is added is kept, and a mere "ok" heard; with nobody there, what becomes of it all is told once before. */
function goesOn({ lead, dialogue, somebodyHere, heard, calledAgain }: Situation, opening: Opening | null): Then {
  if (calledAgain && somebodyHere) return say('personCalled');
  if (opening && opening.kind !== 'heard') return nothing;
  if (somebodyHere) return say(heard && addsNothing(heard) ? 'theyWillJoin' : 'stillCalling');
  if (isReachable(lead) && !isToldAlready('nobodyThereKept', dialogue)) return say('nobodyThereKept');
  return say(heard && addsNothing(heard) ? 'stillHere' : 'keptForTheTeam');
}

const MERE_REPLIES: ReadonlySet<string> = new Set(['yes', 'no', 'thanks', 'greeting', 'refusal', 'dont-know']);

function addsNothing({ findings, question, filesOnly, acts }: Heard): boolean {
  return findings.length === 0 && question === null && !filesOnly && acts.every((act) => MERE_REPLIES.has(act));
}
