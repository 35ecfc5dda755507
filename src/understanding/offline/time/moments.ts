import { overlaps, type Reading, sameClause } from '../reading.ts';
import { addMonths, type Day, localDay, third } from './calendar.ts';
import { bounded } from './bounds.ts';
import { momentOf, soonMoments } from './duration-moments.ts';
import { readDurations } from './durations.ts';
import { endingNear, type Moment, skipArticles, type Stretch } from './moment.ts';
import { nested } from './nested.ts';
import { offsetMoment } from './offsets.ts';
import type { Period } from './period.ts';
import { readPeriods } from './periods.ts';

/** All dates of a message, in its order. */
export function readMoments(reading: Reading): readonly Moment[] {
  const today = localDay(reading.at, reading.timeZone);
  const read = readPeriods(reading, today);
  const durations = readDurations(reading).flatMap(
    (duration) => offsetMoment(reading, duration, read) ?? momentOf(reading, duration, today) ?? [],
  );
  const periods = read.filter((period) => !durations.some((other) => overlaps(other, period)));
  const parts = nested(
    reading,
    periods.map((period) => withPart(reading, period)),
  );
  const moments = joinRanges(reading, parts).map((period) =>
    unlessDenied(reading, bounded(reading, period, today), today),
  );
  const known = [...moments, ...durations];
  const soon = soonMoments(reading, today).filter((moment) => !known.some((other) => overlaps(other, moment)));
  return [...known, ...soon].sort((one, other) => one.start - other.start);
}

/** "end of", "mid", "early" before a period. */
function withPart(reading: Reading, period: Period): Stretch {
  if (period.grain === 'day') return period;
  const { marks, tokens } = reading;
  // "mid-2027" has a hyphen.
  const start = tokens[period.start - 1]?.text === '-' ? period.start - 1 : period.start;
  for (const [tag, part] of PARTS) {
    const mark = endingNear(reading, start, tag);
    if (!mark) continue;
    const span = third(period, part);
    // "mid to late February"
    const to = marks.endingAt(mark.start, 'time.to');
    const other = to && PARTS.find(([earlier]) => marks.endingAt(to.start, earlier) !== undefined);
    const first = other && marks.endingAt(to.start, other[0]);
    const from = other ? third(period, other[1]).from : span.from;
    return { ...period, ...span, from, start: first?.start ?? mark.start, weak: false, isPart: true };
  }
  return period;
}

const PARTS = [
  ['time.end', 'end'],
  ['time.mid', 'mid'],
  ['time.early', 'early'],
] as const;

/** "March or April", "between May and July", "June-July". */
function joinRanges(reading: Reading, periods: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const one of periods) {
    const before = joined.at(-1);
    if (
      !before ||
      !connected(reading, before.end, one.start, follows(before, one) && !endingNear(reading, before.start, 'time.not'))
    ) {
      joined.push(one);
      continue;
    }
    // "Q3 or Q4": the second is the one after the first, not the one that runs; of "May to July 2028" both are in 2028.
    const period = one.to < before.from ? { ...one, ...yearsLater(one, 1) } : one;
    const years = before.to - before.from > 190 ? 0 : Math.floor(monthsBetween(before.from, period.from) / 12);
    const { from } = years > 0 && before.grain !== 'day' ? yearsLater(before, years) : before;
    joined[joined.length - 1] = { ...before, from, to: period.to, end: period.end, weak: before.weak && period.weak, grain: 'span', isRange: true }; // prettier-ignore
  }
  return joined;
}

function follows(before: Period, one: Period): boolean {
  return one.from === before.to + 1 && one.to - one.from < 95 && one.to - one.from > 26;
}

function yearsLater({ from, to }: Period, years: number): { from: Day; to: Day } {
  return { from: addMonths(from, 12 * years), to: addMonths(to + 1, 12 * years) - 1 };
}

function monthsBetween(from: Day, to: Day): number {
  return Math.floor((to - from) / 30.4);
}

/** `isNextMonth` lets a comma join: "May, June". */
function connected(reading: Reading, end: number, start: number, isNextMonth: boolean): boolean {
  const { tokens, text, marks } = reading;
  const left = tokens[end - 1];
  const right = tokens[start];
  if (!left || !right) return false;
  if (/^\s?[-–/+&]\s?$/.test(text.slice(left.end, right.start))) return true;
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  if (comma === start && comma > end) return isNextMonth;
  return marks.of('time.to').some((mark) => mark.start === comma && skipArticles(reading, start) <= mark.end && mark.end <= start); // prettier-ignore
}

function unlessDenied(reading: Reading, moment: Moment, today: Day): Moment {
  const before = endingNear(reading, moment.start, 'time.not');
  const after = reading.marks.of('time.not').findLast(({ start }) => start === moment.end);
  const not = before ?? after;
  if (!not || (moment.bounded && moment.to === null) || !sameClause(reading, not.start, moment.start)) return moment;
  const runs = moment.from !== null && moment.from <= today && moment.to !== null && today <= moment.to;
  if (!runs || moment.weak) return before ? { ...moment, denied: true } : moment;
  const start = Math.min(not.start, moment.start);
  return { ...moment, start, end: Math.max(not.end, moment.end), from: moment.to + 1, to: null, postponed: true };
}
