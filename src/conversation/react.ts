import { correctedFindings } from './learn.ts';
import { did } from './listen.ts';
import { line, type Opening } from './moves.ts';
import { contactQuestion, hasEmail, isOwedAnAnswer } from './reachable.ts';
import type { Situation } from './situation.ts';

/**
 * How the reply takes up what the visitor said. The visitor's own question comes first, then what was settled, then
 * the visitor's own fact restated; null where there is nothing to take up.
 */
export function react(situation: Situation): Opening | null {
  return (
    answersTheQuestion(situation) ??
    namesItsLanguages(situation) ??
    explainsWhyItAsks(situation) ??
    promisesTheEmail(situation) ??
    leavesThePriceToAPerson(situation) ??
    acceptsARefusal(situation) ??
    acknowledgesACorrection(situation) ??
    restatesTheFact(situation) ??
    takesUpSmallTalk(situation)
  );
}

function answersTheQuestion({ heard }: Situation): Opening | null {
  return heard?.answer ? { kind: 'answer', text: heard.answer.text } : null;
}

/** Said once: a visitor who then goes on in that language has decided so. */
function namesItsLanguages({ heard, script, dialogue }: Situation): Opening | null {
  const language = heard?.language ?? null;
  if (language === null || script.languages.includes(language)) return null;
  return dialogue.variants['languageUnavailable'] === undefined ? line('languageUnavailable') : null;
}

function explainsWhyItAsks({ heard, script, conversation }: Situation): Opening | null {
  if (!did(heard, 'why')) return null;
  const { asked, contactAsked } = conversation.dialogue;
  const question = contactAsked ? contactQuestion(script) : script.questions.find(({ topic }) => topic === asked);
  const why = question?.wording[conversation.language]?.why ?? null;
  return why === null ? null : { kind: 'why', text: why };
}

/** While a person is called, the queue says so in its own words. */
function promisesTheEmail({ heard, learned, lead, conversation }: Situation): Opening | null {
  if (conversation.state === 'queued' || !hasEmail(lead)) return null;
  const isGiven = learned?.asked?.topic === 'contact' && learned.asked.fate === 'answered';
  const isWanted = did(heard, 'wants-email') || (isGiven && isOwedAnAnswer(lead));
  return isWanted && learned?.dialogue.confirming === null ? line('emailChosen') : null;
}

/** The visitor does not want to ask a person about the price; who would know it is said once. */
function leavesThePriceToAPerson({ heard, conversation: { dialogue } }: Situation): Opening | null {
  return dialogue.priceQuestionOpen && dialogue.offered !== null && did(heard, 'no', 'refusal')
    ? line('priceLater')
    : null;
}

function acceptsARefusal({ learned, heard, conversation: { dialogue } }: Situation): Opening | null {
  if (learned?.asked?.fate === 'declined') {
    return line(learned.asked.topic === 'contact' ? 'contactDeclined' : 'declined');
  }
  if (learned?.asked?.fate === 'unknown') return line('unknownAnswer');
  return dialogue.offered !== null && did(heard, 'no', 'refusal') ? line('declined') : null;
}

function acknowledgesACorrection({ learned, lead, heard }: Situation): Opening | null {
  if (!learned || heard?.tapped) return null;
  return correctedFindings(learned.taken, lead).length > 0 ? line('corrected') : null;
}

/** A tapped choice needs no restating: the visitor just read it. */
function restatesTheFact({ heard, learned }: Situation): Opening | null {
  if (heard?.filesOnly) return line('fileReceived');
  if (learned && learned.taken.length > 0 && !heard?.tapped) return { kind: 'heard' };
  const { asked } = learned ?? {};
  return asked?.fate === 'unclear' && asked.closed && asked.topic !== 'contact' ? line('passedOver') : null;
}

function takesUpSmallTalk({ heard }: Situation): Opening | null {
  if (heard?.tooLong) return line('tooLong');
  if (did(heard, 'insult')) return line('insult');
  return did(heard, 'small-talk') ? line('smallTalk') : null;
}
