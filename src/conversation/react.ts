import { spokenLanguage } from './language.ts';
import { correctedFindings } from './learn.ts';
import { did } from './listen.ts';
import { line, type Opening } from './moves.ts';
import { contactQuestion, hasEmail, isOwedAnAnswer } from './reachable.ts';
import type { Situation } from './situation.ts';

/**
 * How the reply takes up what the visitor said. That it was not read to its end comes before all, then the visitor's
 * own question, then what was settled, then the visitor's own fact restated; null where there is nothing to take up.
 */
export function react(situation: Situation): Opening | null {
  return (
    saysThatItIsTooLong(situation) ??
    answersTheQuestion(situation) ??
    tellsHowTheWaitStands(situation) ??
    namesItsLanguages(situation) ??
    introducesItself(situation) ??
    explainsWhyItAsks(situation) ??
    promisesTheEmail(situation) ??
    keepsTheAddressAsTyped(situation) ??
    leavesThePriceToAPerson(situation) ??
    acceptsARefusal(situation) ??
    acknowledgesACorrection(situation) ??
    restatesTheFact(situation) ??
    ownsUpToAMisreading(situation) ??
    takesUpSmallTalk(situation)
  );
}

/** Whoever hears an answer, or their own fact, would take it that all was read. */
function saysThatItIsTooLong({ heard }: Situation): Opening | null {
  return heard?.tooLong ? line('tooLong') : null;
}

function answersTheQuestion({ heard }: Situation): Opening | null {
  return heard?.answer ? { kind: 'answer', text: heard.answer.text } : null;
}

/** "Is anybody there?" while a person is called. Who comes back to wait hears that they are called anew. */
function tellsHowTheWaitStands({ heard, conversation, somebodyHere, calledAgain }: Situation): Opening | null {
  if (conversation.state !== 'queued' || calledAgain || !did(heard, 'asks-wait', 'wants-person')) return null;
  if (heard?.findings.length !== 0 || heard.question !== null) return null;
  return line(somebodyHere ? 'stillWaiting' : 'nobodyYet');
}

function introducesItself({ heard }: Situation): Opening | null {
  return did(heard, 'asks-who') ? line('aboutMe') : null;
}

/** Said once: a visitor who then goes on in that language has decided so. */
function namesItsLanguages({ heard, script, dialogue }: Situation): Opening | null {
  const language = heard?.language ?? null;
  if (language === null || script.languages.includes(language)) return null;
  return dialogue.variants['languageUnavailable'] === undefined ? line('languageUnavailable') : null;
}

function explainsWhyItAsks({ heard, script, conversation }: Situation): Opening | null {
  if (!did(heard, 'why')) return null;
  const { asked, contactAsked, emailAsked } = conversation.dialogue;
  // Where a person was called, how to reach the visitor is all that was asked.
  const isContact = contactAsked || (conversation.state === 'queued' && emailAsked);
  const question = isContact ? contactQuestion(script) : script.questions.find(({ topic }) => topic === asked);
  const why = question?.wording[spokenLanguage(conversation.language, script.languages)]?.why ?? null;
  return why === null ? null : { kind: 'why', text: why };
}

/** While a person is called, the queue says so in its own words. */
function promisesTheEmail({ heard, learned, lead, conversation }: Situation): Opening | null {
  if (conversation.state === 'queued' || !hasEmail(lead)) return null;
  const isMended = learned?.settled?.as === 'yes' && learned.settled.confirming.why === 'email-typo';
  const isGiven = isMended || (learned?.asked?.topic === 'contact' && learned.asked.fate === 'answered');
  const isWanted = did(heard, 'wants-email') || (isGiven && isOwedAnAnswer(lead));
  return isWanted && learned?.dialogue.confirming === null ? line('emailChosen') : null;
}

function keepsTheAddressAsTyped({ learned, lead, conversation }: Situation): Opening | null {
  if (learned?.settled?.as !== 'no' || learned.settled.confirming.why !== 'email-typo' || !hasEmail(lead)) return null;
  return line(conversation.state !== 'queued' && isOwedAnAnswer(lead) ? 'emailChosen' : 'emailKept');
}

/** The visitor does not want to ask a person about the price; who would know it is said once. */
function leavesThePriceToAPerson({ heard, conversation: { dialogue } }: Situation): Opening | null {
  return dialogue.priceQuestionOpen && dialogue.offered !== null && did(heard, 'no', 'refusal')
    ? line('priceLater')
    : null;
}

function acceptsARefusal({ learned, heard, conversation, somebodyHere }: Situation): Opening | null {
  const { offered } = conversation.dialogue;
  if (learned?.asked?.fate === 'declined') {
    if (learned.asked.topic !== 'contact') return line('declined');
    return line(conversation.state === 'queued' && somebodyHere ? 'theyWillJoin' : 'contactDeclined');
  }
  if (learned?.asked?.fate === 'unknown') return line('unknownAnswer');
  if (learned?.declined.length) return line('declined');
  return offered !== null && offered !== 'called-person' && did(heard, 'no', 'refusal') ? line('declined') : null;
}

function acknowledgesACorrection({ learned, lead, heard }: Situation): Opening | null {
  if (!learned || heard?.tapped) return null;
  const corrected = correctedFindings(learned.taken, lead);
  // An address is read back, so that a slip is seen.
  if (corrected.some(({ topic }) => topic === 'contact')) return { kind: 'heard' };
  return corrected.length > 0 ? line('corrected') : null;
}

/** A tapped choice needs no restating: the visitor just read it. */
function restatesTheFact({ heard, learned }: Situation): Opening | null {
  if (heard?.filesOnly) return line('fileReceived');
  if (learned && learned.taken.length > 0 && !heard?.tapped) return { kind: 'heard' };
  const { asked } = learned ?? {};
  return asked?.fate === 'unclear' && asked.closed && asked.topic !== 'contact' ? line('passedOver') : null;
}

/** Who has just said what it is, need not say so again. */
function ownsUpToAMisreading({ learned }: Situation): Opening | null {
  return learned?.settled?.as === 'no' ? line('misread') : null;
}

function takesUpSmallTalk({ heard, back }: Situation): Opening | null {
  if (did(heard, 'insult')) return line('insult');
  return did(heard, 'small-talk') && back === null ? line('smallTalk') : null;
}
