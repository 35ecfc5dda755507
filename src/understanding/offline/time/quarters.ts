import type { Reading } from '../reading.ts';
import type { TimeUnit } from '../words/words.ts';
import { addMonths, type Day, type DaySpan, months } from './calendar.ts';
import { fiscalYearBeside } from './fiscal.ts';
import { dayNumberAt, monthAt, skipJoiners } from './month-days.ts';
import { found, type Found } from './period.ts';
import { upcoming, withYear } from './years.ts';

/** "Q1", "3rd quarter", "first half of 2027", "2. Halbjahr", "H2 FY27", "second half of June". */
export function quarterOrHalfAt(reading: Reading, at: number, today: Day): Found | null {
  const named = namedPart(reading, at);
  if (!named) return null;
  const length = named.unit === 'quarter' ? 3 : 6;
  const month = named.unit === 'half' ? monthAt(reading, skipJoiners(reading, named.end)) : null;
  if (month)
    return withYear(reading, at, month.end, today, (of) => halfMonth(months(of, month.number, 1), named.number));
  const fiscal = fiscalYearBeside(reading, at, named.end, today);
  if (fiscal) return fiscalPart(fiscal, (named.number - 1) * length, length, today);
  return withYear(reading, at, named.end, today, (of) => months(of, (named.number - 1) * length + 1, length));
}

function fiscalPart(
  { year, start, end }: { readonly year: DaySpan; readonly start: number; readonly end: number },
  skipped: number,
  length: number,
  today: Day,
): Found {
  const part = { from: addMonths(year.from, skipped), to: addMonths(year.from, skipped + length) - 1 };
  const isNamed = part.to >= today;
  return found(start, end, isNamed ? part : { from: addMonths(part.from, 12), to: addMonths(part.to + 1, 12) - 1 });
}

function halfMonth({ from, to }: DaySpan, half: number): DaySpan {
  return half === 1 ? { from, to: from + 14 } : { from: from + 15, to };
}

interface Part {
  readonly number: number;
  readonly unit: 'quarter' | 'half';
  readonly end: number;
}

function namedPart(reading: Reading, at: number): Part | null {
  const { tokens, words } = reading;
  const token = tokens[at];
  if (!token) return null;
  const short = /^([a-z]{1,2})([1-4])$/.exec(token.word);
  const letter = words.calendar.letters[short?.[1] ?? ''];
  if (letter) return part(Number(short?.[2]), letter, at + 1);
  const unit = quarterUnit(reading, at);
  // "Quartal 3", "quarter three"; "half 3" is a time of day.
  if (unit === 'quarter' || letterAlone(reading, at)) {
    const after = dayNumberAt(reading, at + 1);
    const one = words.numbers.units[tokens[at + 1]?.word ?? ''] === 1 && tokens[at + 1]?.word !== 'a' ? at + 2 : null;
    if (after || one) return part(after?.value ?? 1, letterAlone(reading, at) ?? 'quarter', after?.end ?? one ?? at);
  }
  const final = lastOfYear(reading, at);
  if (final) return final;
  const ordinal = dayNumberAt(reading, at);
  if (!ordinal || (ordinal.bare === 'numeral' && !(token.kind === 'number' && tokens[ordinal.end]?.glued === true)))
    return null;
  const named = quarterUnit(reading, ordinal.end);
  return named ? part(ordinal.value, named, ordinal.end + 1) : null;
}

/** "The last quarter of 2026", and as the answer to "when?" "letztes Quartal": the one to come. */
function lastOfYear(reading: Reading, at: number): Part | null {
  const { marks, words, tokens, asked } = reading;
  const mark = marks.of('time.last').findLast(({ start }) => start === at);
  const unit = mark ? quarterUnit(reading, mark.end) : null;
  if (!mark || !unit) return null;
  const end = mark.end + 1;
  const isOfYear = words.calendar.joiners.includes(tokens[end]?.word ?? '');
  const isAnswer = asked === 'timeline' && !marks.has('time.past', 'time.was', 'money.spent');
  return isOfYear || isAnswer ? part(unit === 'quarter' ? 4 : 2, unit, end) : null;
}

/** "Q 1". */
function letterAlone({ tokens, words }: Reading, at: number): 'quarter' | 'half' | undefined {
  return tokens[at + 1]?.kind === 'number' ? words.calendar.letters[tokens[at]?.word ?? ''] : undefined;
}

function part(number: number, unit: 'quarter' | 'half', end: number): Part | null {
  return number >= 1 && number <= (unit === 'quarter' ? 4 : 2) ? { number, unit, end } : null;
}

function quarterUnit({ tokens, words }: Reading, at: number): 'quarter' | 'half' | null {
  const unit: TimeUnit | undefined = words.calendar.units[tokens[at]?.word ?? ''];
  return unit === 'quarter' || unit === 'half' ? unit : null;
}

/** "erste Junihälfte", "letzte Märzwoche": month and what of it in one word. */
export function monthPartAt(reading: Reading, at: number, today: Day): Found | null {
  const { tokens, words } = reading;
  const ordinal = dayNumberAt(reading, at);
  const last = reading.marks.endingAt(at + 1, 'time.last');
  const end = ordinal?.end ?? at + 1;
  if (!ordinal && last?.start !== at) return null;
  const word = tokens[end]?.word ?? '';
  for (const [name, number] of Object.entries(words.calendar.months)) {
    if (!word.startsWith(name) || word.length < name.length + 4) continue;
    const unit = words.calendar.units[word.slice(name.length)];
    if (unit === 'half' && ordinal) return withYear(reading, at, end + 1, today, (of) => halfMonth(months(of, number, 1), ordinal.value)); // prettier-ignore
    if (unit === 'week') {
      const span = upcoming(today, (of) => weekOf(months(of, number, 1), ordinal?.value ?? null));
      return found(at, end + 1, span);
    }
  }
  return null;
}

/** The nth week of a span, or its last one. */
export function weekOf({ from, to }: DaySpan, nth: number | null): DaySpan {
  if (nth === null) return { from: to - 6, to };
  return { from: from + (nth - 1) * 7, to: Math.min(to, from + nth * 7 - 1) };
}
