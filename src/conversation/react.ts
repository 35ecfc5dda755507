import { did } from './listen.ts';
import { line, type Opening } from './moves.ts';
import type { Situation } from './situation.ts';

/**
 * How the reply takes up what the visitor said. The visitor's own question comes first, then what was settled, then
 * the visitor's own fact restated; null where there is nothing to take up.
 */
export function react(situation: Situation): Opening | null {
  return (
    answersTheQuestion(situation) ??
    explainsWhyItAsks(situation) ??
    acceptsARefusal(situation) ??
    acknowledgesACorrection(situation) ??
    restatesTheFact(situation) ??
    takesUpSmallTalk(situation)
  );
}

function answersTheQuestion({ heard }: Situation): Opening | null {
  return heard?.answer ? { kind: 'answer', text: heard.answer.text } : null;
}

function explainsWhyItAsks({ heard, script, conversation }: Situation): Opening | null {
  if (!did(heard, 'why')) return null;
  const question = script.questions.find(({ topic }) => topic === conversation.dialogue.asked);
  const why = question?.wording[conversation.language]?.why ?? null;
  return why === null ? null : { kind: 'why', text: why };
}

function acceptsARefusal({ learned }: Situation): Opening | null {
  if (learned?.asked?.fate === 'declined') {
    return line(learned.asked.topic === 'contact' ? 'contactDeclined' : 'declined');
  }
  if (learned?.asked?.fate === 'unknown') return line('unknownAnswer');
  return null;
}

function acknowledgesACorrection({ learned, heard }: Situation): Opening | null {
  if (learned?.settled?.as === 'no') return line('corrected');
  const corrected = learned?.taken.some(({ corrects }) => corrects) ?? false;
  return corrected && !heard?.tapped ? line('corrected') : null;
}

/** A tapped choice needs no restating: the visitor just read it. */
function restatesTheFact({ heard, learned }: Situation): Opening | null {
  if (heard?.filesOnly) return line('fileReceived');
  if (!learned || learned.taken.length === 0 || heard?.tapped) {
    const passedOver = learned?.asked?.fate === 'unclear' && learned.dialogue.asked === null;
    return passedOver ? line('passedOver') : null;
  }
  return { kind: 'heard' };
}

function takesUpSmallTalk({ heard }: Situation): Opening | null {
  if (heard?.tooLong) return line('tooLong');
  if (did(heard, 'insult')) return line('insult');
  return did(heard, 'small-talk') ? line('smallTalk') : null;
}
