import type { Reading } from '../reading.ts';
import { addMonths, type DaySpan, partsOf } from './calendar.ts';
import type { Period } from './period.ts';
import type { Stretch } from './moment.ts';
import { dayNumberAt } from './month-days.ts';
import { weekOf } from './quarters.ts';

const LEAST_YEAR = 360;
const FARTHEST = 4;

/** "Next year, first quarter", "2027 im Frühjahr", "June, first week": the larger stretch says in which one the smaller lies. */
export function nested(reading: Reading, periods: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const one of periods) {
    const before = joined.at(-1);
    const inside = before && within(reading, before, one);
    if (before && inside) joined[joined.length - 1] = { ...one, ...inside, start: before.start, weak: false };
    else joined.push(one);
  }
  return joined.map((one) => withWeek(reading, one));
}

/** The span of the smaller period in the year that was said before it; null where the two do not belong together. */
function within(reading: Reading, year: Period, part: Period): DaySpan | null {
  if (year.to - year.from === 6 && part.grain === 'day' && part.start === year.end)
    return dayOfWeek(reading, year, part);
  if (year.to - year.from < LEAST_YEAR || year.to - year.from > LEAST_YEAR + 10) return null;
  if (part.to - part.from >= LEAST_YEAR / 2 + 10 || part.start - year.end > FARTHEST) return null;
  if (!isSmallTalk(reading, year.end, part.start) || saysYear(reading, part)) return null;
  const later = partsOf(year.from).year - partsOf(part.from).year;
  for (const years of [later, later + 1]) {
    const span = { from: addMonths(part.from, 12 * years), to: addMonths(part.to + 1, 12 * years) - 1 };
    if (span.from >= year.from && span.from <= year.to) return span;
  }
  return null;
}

/** "Next week Wednesday". */
function dayOfWeek({ tokens, words }: Reading, { from }: DaySpan, { start }: Period): DaySpan | null {
  const number = words.calendar.weekdays[tokens[start]?.word ?? ''];
  return number === undefined ? null : { from: from + number - 1, to: from + number - 1 };
}

/** It has a year of its own: "next year, or March 2028". */
function saysYear({ tokens }: Reading, { start, end }: Period): boolean {
  return tokens.slice(start, end).some(({ text }) => /20\d\d/.test(text));
}

function isSmallTalk({ tokens, words, marks }: Reading, from: number, to: number): boolean {
  const sentence = tokens[from - 1]?.sentence;
  return tokens.slice(from, to).every(({ index, kind, text, word, sentence: its }) => {
    if (its !== sentence) return false;
    if (kind === 'symbol') return /^[,:(–-]$/.test(text);
    return BETWEEN.has(word) || words.articles.includes(word) || words.fillers.includes(word) || marks.startingAt(index, 'time.hedge', 'time.end', 'time.early', 'time.mid') !== undefined; // prettier-ignore
  });
}

const BETWEEN: ReadonlySet<string> = new Set(['in', 'im', 'during', 'and', 'namely', 'so', 'more', 'specifically', 'precisely', 'genauer', 'gesagt', 'und', 'zwar', 'noch', 'eher', 'am', 'around', 'early', 'late', 'end', 'start', 'beginning', 'mid', 'ende', 'anfang', 'mitte']); // prettier-ignore

/** "June, first week", "im Mai, zweite Woche". */
function withWeek(reading: Reading, period: Stretch): Stretch {
  const length = period.to - period.from;
  if (length < 27 || length > 31) return period;
  const { tokens, words, marks } = reading;
  const at = tokens[period.end]?.text === ',' ? period.end + 1 : period.end;
  const here = tokens[at]?.word === 'the' ? at + 1 : at;
  const last = marks.of('time.last').find(({ start }) => start === here);
  const ordinal = last ? null : dayNumberAt(reading, here);
  const end = last?.end ?? ordinal?.end;
  if (end === undefined || ordinal?.bare === 'numeral' || (ordinal?.value ?? 1) > 5) return period;
  if (words.calendar.units[tokens[end]?.word ?? ''] !== 'week') return period;
  return { ...period, ...weekOf(period, ordinal?.value ?? null), end: end + 1 };
}
