import type { Question } from '../../lead/script.ts';
import { corrections } from './exclusions.ts';
import { type Count, isChange, numbersOf } from './count.ts';
import { looksLikeYear } from './money/years.ts';
import { type Reading, sameClause, type Span, type Stretch } from './reading.ts';

const UNLIKELY = 100_000;
const IMPOSSIBLE = 10_000_000;

/**
 * A bare number, as the answer to a question that asks for one; null where every number of the message is something else:
 * a year, a duration, a share, money, or how many there are of another thing. Of a range the upper end: "50-100" are up to
 * a hundred.
 */
export function readNumber(reading: Reading, question?: Question): Span<number> | null {
  const one = oneAlone(reading);
  if (one) return { ...one, value: 1, confidence: 0.8 };
  const answers = numbersOf(reading).filter((count) => !isOtherwise(reading, count, question));
  const corrected = corrections(reading).at(-1)?.end ?? 0;
  const later = answers.filter(({ start }) => start >= corrected - 1);
  const last = later.length > 0 ? later : answers;
  const [best] = last.toSorted((first, second) => rank(reading, second) - rank(reading, first));
  if (!best || best.value >= IMPOSSIBLE) return null;
  const { value, start, end } = best;
  return { value, start, end, confidence: value > UNLIKELY ? Math.min(best.confidence, 0.55) : best.confidence };
}

/** "one", "just one": not "we have one", which may be of anything. */
function oneAlone({ tokens, words }: Reading): Stretch | null {
  const said = tokens.filter(({ kind, word }) => kind !== 'symbol' && !words.fillers.includes(word));
  const [only] = said;
  return said.length === 1 && only && (only.word === 'one' || only.word === 'eins') ? { start: only.index, end: only.index + 1 } : null;
} // prettier-ignore

/** People come before a number of which nothing is said. */
function rank({ marks }: Reading, { end }: Count): number {
  return marks.startingAt(end, 'count.people') ? 1 : 0;
}

function isOtherwise(reading: Reading, count: Count, question: Question | undefined): boolean {
  const { marks, questions, tokens } = reading;
  const { start, end } = count;
  if (isChange(reading, start) || looksLikeYear(reading, count)) return true;
  if (questions.has(tokens[start]?.sentence ?? -1)) return true;
  if (marks.startingAt(end, 'count.time') || marks.startingAt(end, 'money.month', 'money.year', 'money.quarter')) return true;
  if (marks.affirmed('money.revenue', 'money.loss', 'money.others').some((mark) => sameClause(reading, mark.start, start))) return true;
  if (tokens[end]?.text === '%' || marks.endingAt(start, 'money.label')) return true;
  if (marks.startingAt(end, 'count.people', 'count.between')) return false;
  return count.bond !== 'free' && question?.units !== undefined && marks.endingAt(start, 'money.headcount') === undefined;
} // prettier-ignore
