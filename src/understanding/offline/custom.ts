import type { Choice, Question } from '../../lead/script.ts';
import type { CustomValue } from '../../lead/values.ts';
import { type Candidate } from './candidate.ts';
import { countryIn } from './countries.ts';
import { notMeant } from './exclusions.ts';
import { readAmounts } from './money/amounts.ts';
import { readQuantities } from './money/quantities.ts';
import { readEmails } from './people/email.ts';
import { readPhones } from './people/phone.ts';
import { quoteOf, type Reading, type Span } from './reading.ts';
import { fold } from './text/fold.ts';
import { tokenize } from './text/tokens.ts';

/** The answer to a question that the script declares; read only while it is asked. */
export function readCustom(reading: Reading, question: Question): readonly Candidate<CustomValue>[] {
  if (reading.asked !== question.topic) return [];
  const found = readKind(reading, question);
  return found ? [{ ...found, excluded: notMeant(reading, found) }] : [];
}

function readKind(reading: Reading, question: Question): Span<CustomValue> | null {
  switch (question.kind) {
    case 'choice':
      return readChoiceOf(reading, question.choices);
    case 'number':
    case 'company-size':
      return readCount(reading);
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

/** Of a range the upper end: "50-100" people are up to a hundred. */
function readCount(reading: Reading): Span<number> | null {
  const amount = readAmounts(reading).find(({ form }) => form !== 'currency' && form !== 'figures');
  const value = amount?.max ?? amount?.min;
  if (amount && value != null) {
    // "40-50k, already approved" after "how many users?" is money: words that say so outweigh a count of thousands.
    const confidence = amount.form === 'unit' ? 0.7 : 0.9;
    return { value, start: amount.start, end: amount.end, confidence };
  }
  const quantity = readQuantities(reading.tokens, reading.words)[0];
  return quantity ? { value: quantity.value, start: quantity.start, end: quantity.end, confidence: 0.8 } : null;
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

/** By label or id in any language, without regard to case and small slips; a number by the range that a label names. */
function readChoiceOf(reading: Reading, choices: readonly Choice[]): Span<string> | null {
  const said = reading.tokens.filter(({ kind }) => kind !== 'symbol');
  let best: (Span<string> & { length: number }) | null = null;
  for (const choice of choices) {
    for (const label of [choice.id, ...Object.values(choice.label)]) {
      const words = tokenize(label).filter(({ kind }) => kind !== 'symbol').map(({ word }) => word); // prettier-ignore
      if (words.length === 0) continue;
      for (let at = 0; at + words.length <= said.length; at++) {
        const exact = words.every((word, step) => alike(word, said[at + step]?.word ?? ''));
        if (!exact || (best && best.length >= words.length)) continue;
        best = {
          value: choice.id,
          start: said[at]?.index ?? 0,
          end: (said[at + words.length - 1]?.index ?? 0) + 1,
          confidence: 0.93,
          length: words.length,
        };
      }
    }
  }
  return best ?? rangeChoice(reading, choices);
}

function rangeChoice(reading: Reading, choices: readonly Choice[]): Span<string> | null {
  const count = readCount(reading);
  if (!count) return null;
  for (const choice of choices) {
    for (const label of Object.values(choice.label)) {
      const tokens = tokenize(label);
      const range = readAmounts({
        ...reading,
        text: label,
        tokens,
        asked: null,
        taken: () => false,
        marks: reading.scan(tokens),
      })[0];
      const inside = range && count.value >= (range.min ?? 0) && count.value <= (range.max ?? Infinity);
      if (inside) return { value: choice.id, start: count.start, end: count.end, confidence: 0.85 };
    }
  }
  return null;
}

/** Equal, or one letter apart in a word of five letters and more. */
function alike(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return true;
  if (a.length < 5 || Math.abs(a.length - b.length) > 1 || !b.startsWith(a.charAt(0))) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = a.length === b.length ? [a.slice(from + 1), b.slice(from + 1)] : a.length > b.length ? [a.slice(from + 1), b.slice(from)] : [a.slice(from), b.slice(from + 1)]; // prettier-ignore
  const swapped =
    a.length === b.length &&
    a[from] === b[from + 1] &&
    a[from + 1] === b[from] &&
    a.slice(from + 2) === b.slice(from + 2);
  return rest[0] === rest[1] || swapped;
}
