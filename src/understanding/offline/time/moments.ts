import type { Mark } from '../lexicon/marks.ts';
import { type Reading, quoteOf } from '../reading.ts';
import type { Tag } from '../words/words.ts';
import { add, addMonths, type Day, localDay, third } from './calendar.ts';
import { readDays } from './days.ts';
import { type Duration, durationAt } from './durations.ts';
import { type Period, readPeriods } from './periods.ts';

/** A date or stretch of time as said, with the words around it ("before the end of Q1"); a null end is open. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Some word says that it is a limit or a beginning, which few dates have that are no plans. */
  readonly bounded: boolean;
  readonly weak: boolean;
}

/** All dates of a message, in its order. */
export function readMoments(reading: Reading): readonly Moment[] {
  const today = localDay(reading.at, reading.timeZone);
  const named = readPeriods(reading, today);
  // "Black Friday" is more than a Friday.
  const days = readDays(reading, today).filter((day) => !named.some((period) => isWithin(day, period)));
  const periods = named.filter((period) => !days.some((day) => overlaps(day, period)));
  const all = [...days, ...periods].sort((one, other) => one.start - other.start);
  const moments = joinRanges(
    reading,
    all.map((period) => withPart(reading, period)),
  ).map((period) => bounded(reading, period));
  const durations = readDurations(reading).flatMap((duration) => momentOf(reading, duration, today) ?? []);
  return [...moments.filter((moment) => !durations.some((other) => overlaps(other, moment))), ...durations].sort(
    (one, other) => one.start - other.start,
  );
}

/** "end of", "mid", "early" before a period. */
function withPart(reading: Reading, period: Period): Period {
  const at = skipArticles(reading, period.start);
  for (const [tag, part] of PARTS) {
    const mark = endingAt(reading, at, tag) ?? endingAt(reading, period.start, tag);
    if (mark) return { ...period, ...third(period, part), start: mark.start, weak: false };
  }
  return period;
}

const PARTS = [
  ['time.end', 'end'],
  ['time.mid', 'mid'],
  ['time.early', 'early'],
] as const;

/** "March or April", "between May and July", "June-July". */
function joinRanges(reading: Reading, periods: readonly Period[]): readonly Period[] {
  const joined: Period[] = [];
  for (const one of periods) {
    const before = joined.at(-1);
    const joins = before !== undefined && connected(reading, before.end, one.start);
    // "Q3 or Q4": the second is the one after the first, not the one that runs.
    const period = joins && one.to < before.from ? { ...one, ...yearLater(one) } : one;
    if (joins) {
      joined[joined.length - 1] = {
        ...before,
        to: period.to,
        end: period.end,
        weak: before.weak && period.weak,
        grain: 'span',
      };
    } else joined.push(period);
  }
  return joined;
}

function yearLater({ from, to }: Period): { from: Day; to: Day } {
  return { from: addMonths(from, 12), to: addMonths(to + 1, 12) - 1 };
}

function connected(reading: Reading, end: number, start: number): boolean {
  const { tokens, text, marks } = reading;
  const left = tokens[end - 1];
  const right = tokens[start];
  if (!left || !right) return false;
  if (/^\s?[-–/]\s?$/.test(text.slice(left.end, right.start))) return true;
  return marks.of('time.to').some((mark) => mark.start === end && mark.end === start);
}

function bounded(reading: Reading, period: Period): Moment {
  const { start, end, from, to, weak } = period;
  const before = boundBefore(reading, start);
  const after = reading.marks.startingAt(end, 'time.by', 'time.notBefore');
  const here = { start: before?.start ?? start, end, weak: weak && !before };
  const single = from === to;
  const asPart = period.start < start;
  switch (after && !before ? after.tag : before?.tag) {
    case 'time.by':
      return { ...here, end: after && !before ? after.end : end, from: null, to, bounded: true };
    case 'time.before':
      return { ...here, from: null, to: isEnd(reading, period) || asPart ? to : from, bounded: true };
    case 'time.within':
      return { ...here, from, to, bounded: true };
    case 'time.from':
      return { ...here, from, to: reachesTo(reading, end) ? to : null, bounded: true };
    case 'time.notBefore':
      return { ...here, end: after && !before ? after.end : end, from, to: null, bounded: true };
    case 'time.after':
      return { ...here, from: single ? to : to + 1, to: null, bounded: true };
    default:
      return { ...here, from, to, bounded: false };
  }
}

/** "before the end of Q1" looks at the end, "before Q1" at the beginning. */
function isEnd({ marks, tokens }: Reading, period: Period): boolean {
  if (marks.startingAt(period.start, 'time.end', 'time.endOfYear', 'time.endOfQuarter', 'time.endOfMonth')) return true;
  return tokens[period.start] === undefined;
}

function reachesTo(reading: Reading, end: number): boolean {
  const last = reading.marks.of('time.to').some((mark) => mark.end < end && mark.start > end - 4);
  return last;
}

const BOUNDS: readonly Tag[] = ['time.notBefore', 'time.by', 'time.before', 'time.from', 'time.after', 'time.within'];

function boundBefore(reading: Reading, start: number): Mark | null {
  let first: Mark | null = null;
  let at = start;
  for (let steps = 0; steps < 3; steps++) {
    const mark: Mark | undefined =
      endingAt(reading, at, ...BOUNDS) ?? endingAt(reading, skipArticles(reading, at), ...BOUNDS);
    if (!mark) break;
    first = first ? { ...mark, tag: first.tag === 'time.within' ? mark.tag : first.tag } : mark;
    at = mark.start;
  }
  return first;
}

function readDurations(reading: Reading): readonly Duration[] {
  const found: Duration[] = [];
  if (!reading.tokens.some(({ word }) => reading.words.calendar.units[word] !== undefined)) return found;
  for (let at = 0; at < reading.tokens.length; at++) {
    const duration = durationAt(reading, at);
    if (!duration) continue;
    found.push(duration);
    at = duration.end - 1;
  }
  return found;
}

/** "in 6-8 weeks" is a day or a range, "within 3 months" begins today; a bare length is a date only as an answer. */
function momentOf(reading: Reading, { start, end, low, high, unit }: Duration, today: Day): Moment | null {
  const { marks } = reading;
  if (marks.startingAt(end, 'time.ago'))
    return { start, end, from: add(today, -high, unit), to: add(today, -low, unit), bounded: false, weak: false };
  const before = skipArticles(reading, start);
  const near = (...tags: readonly Tag[]): Mark | undefined =>
    endingAt(reading, start, ...tags) ?? endingAt(reading, before, ...tags);
  const within = near('time.within');
  if (within) return { start: within.start, end, from: today, to: add(today, high, unit), bounded: true, weak: false };
  const from = add(today, low, unit);
  const to = add(today, high, unit);
  const notBefore = near('time.notBefore');
  if (notBefore) return { start: notBefore.start, end, from, to: null, bounded: true, weak: false };
  const inside = near('time.in');
  if (inside) return { start: inside.start, end, from, to, bounded: true, weak: inside.end - inside.start === 1 && quoteOf(reading, inside.start, inside.end).toLowerCase() !== 'in' }; // prettier-ignore
  const away = marks.startingAt(end, 'time.away');
  if (away) return { start, end: away.end, from, to, bounded: true, weak: false };
  return reading.asked === 'timeline' ? { start, end, from, to, bounded: false, weak: false } : null;
}

function skipArticles({ tokens, words }: Reading, at: number): number {
  let here = at;
  while (here > 0 && words.articles.includes(tokens[here - 1]?.word ?? '')) here--;
  return here;
}

function endingAt(reading: Reading, end: number, ...tags: readonly Tag[]): Mark | undefined {
  return reading.marks.endingAt(end, ...tags);
}

/** The inner is a shorter stretch of the outer. */
function isWithin(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
