import type { Question } from '../../lead/script.ts';
import type { CustomValue } from '../../lead/values.ts';
import { type Candidate } from './candidate.ts';
import { readChoiceOf } from './custom-choice.ts';
import { readCounts } from './count.ts';
import { countryIn } from './countries.ts';
import { notMeant } from './exclusions.ts';
import { readNumber } from './number-answer.ts';
import { readEmails } from './people/email.ts';
import { readPhones } from './people/phone.ts';
import { quoteOf, type Reading, type Span } from './reading.ts';
import { readToolOfToday } from './tool-of-today.ts';

/**
 * The answer to a question that the script declares; read only while it is asked. A number with a noun that names what
 * is counted ("40 pickers") and a choice with a verb of use ("we pick on paper") are read at any time.
 */
export function readCustom(reading: Reading, question: Question): readonly Candidate<CustomValue>[] {
  const counts = reading.units.length > 0 ? readCounts(reading, question.topic) : [];
  if (counts.some(({ excluded }) => excluded === null)) return counts;
  if (reading.asked !== question.topic) return [...counts, ...unasked(reading, question)];
  const found = readKind(reading, question);
  return found ? [...counts, { ...found, excluded: notMeant(reading, found) }] : counts;
}

function unasked(reading: Reading, question: Question): readonly Candidate<CustomValue>[] {
  const told = question.kind === 'choice' ? readToolOfToday(reading, question.choices) : null;
  return told ? [{ ...told, excluded: notMeant(reading, told) }] : [];
}

function readKind(reading: Reading, question: Question): Span<CustomValue> | null {
  switch (question.kind) {
    case 'choice':
      return readChoiceOf(reading, question.choices);
    case 'number':
    case 'company-size':
      return readNumber(reading, question);
    case 'email':
      return readEmails(reading)[0] ?? null;
    case 'phone':
      return readPhones(reading)[0] ?? null;
    case 'country':
      return countryIn(reading);
    case 'text':
      return readText(reading);
    default:
      return null;
  }
}

function readText(reading: Reading): Span<string> | null {
  const { tokens, marks } = reading;
  if (marks.has('acts.dontKnow', 'acts.refusal', 'acts.person') || reading.questions.size > 0) return null;
  const words = tokens.filter(({ kind }) => kind !== 'symbol');
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const end = last.index + 1;
  return {
    value: quoteOf(reading, first.index, end),
    start: first.index,
    end,
    confidence: words.length <= 12 ? 0.75 : 0.6,
  };
}
