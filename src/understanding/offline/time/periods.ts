import type { Reading } from '../reading.ts';
import type { Tag } from '../words/phrases.ts';
import { type Day, type DaySpan, months, partsOf } from './calendar.ts';
import { dayAloneAt, dayOfMonthAt, nearDayAt, numericDateAt, weekdayAt } from './days.ts';
import { feast } from './feasts.ts';
import { fiscalYearAt } from './fiscal.ts';
import { monthAt as monthNameAt } from './month-days.ts';
import { found, type Found, type Period } from './period.ts';
import { monthPartAt, quarterOrHalfAt } from './quarters.ts';
import { closingAt, relativeAt, seasonOf } from './relative.ts';
import { weekNumberAt, weekPartAt } from './weeks.ts';
import { withYear, yearAfter, yearAt } from './years.ts';

/** Days, weeks, months, quarters, seasons, years, feasts; the next one to come, or the one that runs. */
export function readPeriods(reading: Reading, today: Day): readonly Period[] {
  const all: Period[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const period = periodAt(reading, at, today);
    if (!period) continue;
    all.push({ ...period, weak: period.weak ?? false, isEnd: period.isEnd ?? false });
    at = Math.max(at, period.end - 1);
  }
  return all;
}

/** The first that knows a stretch takes it: "Black Friday" is more than a Friday, "15 March" more than March. */
const READERS = [
  closingAt, numericDateAt, feastAt, weekdayAt, dayOfMonthAt, weekPartAt, monthPartAt, quarterOrHalfAt, fiscalYearAt, relativeAt, monthAt, seasonAt, weekNumberAt, nearDayAt, dayAloneAt, yearAt,
]; // prettier-ignore

function periodAt(reading: Reading, at: number, today: Day): Found | null {
  for (const read of READERS) {
    const period = read(reading, at, today);
    if (period) return period;
  }
  return null;
}

function monthAt(reading: Reading, at: number, today: Day): Found | null {
  const named = monthNameAt(reading, at);
  const word = reading.tokens[at]?.word ?? '';
  if (!named || !saysTime(reading, at, word)) return null;
  const period = withYear(reading, at, named.end, today, (of) => months(of, named.number, 1));
  const isDoubtful = reading.words.calendar.doubtfulMonths.includes(word) && !isCapital(reading, at);
  return { ...period, weak: isDoubtful && period.end === named.end && !followsTime(reading, at, CLEAR) };
}

/** "may", "march" and "fall" are times after a word of time, before a number, with a capital, or alone. */
function saysTime(reading: Reading, at: number, word: string): boolean {
  const { tokens, words, marks } = reading;
  if (isName(reading, at)) return false;
  if (!words.calendar.doubtfulMonths.includes(word)) return true;
  const isLast = tokens[at + 1]?.kind !== 'word' || tokens[at + 1]?.sentence !== tokens[at]?.sentence;
  const alone = isLast && (reading.asked === 'timeline' || tokens[at]?.clause !== tokens[at - 1]?.clause);
  const beside = tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.kind === 'symbol';
  if (marks.startingAt(at + 1, 'time.notBefore', 'time.from') && reading.asked === 'timeline') return true;
  const capital = isCapital(reading, at) || (reading.asked === 'timeline' && /^\p{Lu}/u.test(tokens[at]?.text ?? ''));
  return capital || alone || beside || tokens.length <= 2 || followsTime(reading, at, isLast ? [...CLEAR, 'time.to', 'time.not', 'time.hedge'] : CLEAR); // prettier-ignore
}

const CLEAR: readonly Tag[] = ['time.in', 'time.by', 'time.before', 'time.notBefore', 'time.from', 'time.after', 'time.between', 'time.end', 'time.mid', 'time.early', 'time.next']; // prettier-ignore

function followsTime({ tokens, words, marks }: Reading, at: number, tags: readonly Tag[]): boolean {
  let before = at;
  while (before > 0 && words.articles.includes(tokens[before - 1]?.word ?? '')) before--;
  return [at, before].some((end) => marks.endingAt(end, ...tags) !== undefined);
}

/** Written with a capital inside a sentence. */
function isCapital({ tokens }: Reading, at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.sentence === tokens[at]?.sentence;
}

/** "I'm April", "June Miller". */
function isName({ tokens, marks, asked }: Reading, at: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '') || asked === 'timeline') return false;
  const named = marks.endingAt(at, 'contact.name', 'contact.iAm');
  const word = tokens[named?.start ?? -1]?.word;
  return named !== undefined && word !== 'its' && word !== 'it';
}

function seasonAt(reading: Reading, at: number, today: Day): Found | null {
  const word = reading.tokens[at]?.word ?? '';
  const first = reading.words.calendar.seasons[word];
  if (first === undefined || !saysTime(reading, at, word)) return null;
  return withYear(reading, at, at + 1, today, seasonOf(reading, first));
}

function feastAt(reading: Reading, at: number, today: Day): Found | null {
  const { tokens, words } = reading;
  if (tokens[at]?.kind !== 'word') return null;
  for (let length = 3; length > 0; length--) {
    const spoken = tokens.slice(at, at + length).map(({ word }) => word);
    const name = spoken.length === length ? words.calendar.feasts[spoken.join(' ')] : undefined;
    if (name === undefined) continue;
    const said = yearAfter(reading, at + length, today);
    const span = said ? feast(name, said.year) : nextFeast(name, today);
    return span && found(at, said?.end ?? at + length, span);
  }
  return null;
}

function nextFeast(name: string, today: Day): DaySpan | null {
  const { year } = partsOf(today);
  for (const one of [year - 1, year, year + 1]) {
    const span = feast(name, one);
    if (span && span.to >= today) return span;
  }
  return null;
}
