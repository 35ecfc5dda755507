import type { Reading } from '../reading.ts';
import { add, type Day } from './calendar.ts';
import type { Duration } from './durations.ts';
import { type Moment, PLAIN } from './moment.ts';
import type { Period } from './period.ts';

const LONGEST_OFFSET = 4;

/** "Two weeks before Christmas", "three months after Easter", "two weeks from tomorrow": a length of time counted from a date. */
export function offsetMoment(reading: Reading, duration: Duration, periods: readonly Period[]): Moment | null {
  const { marks, tokens, words } = reading;
  const joint = marks.of('time.before', 'time.after', 'time.from').find(({ start }) => start === duration.end);
  if (!joint) return null;
  let at = joint.end;
  while (words.articles.includes(tokens[at]?.word ?? '') && at < joint.end + LONGEST_OFFSET) at++;
  const date = periods.find(({ start }) => start === at || start === joint.end);
  if (!date || (date.grain !== 'day' && date.to - date.from > 6)) return null;
  const back = joint.tag === 'time.before';
  const count = (units: number): Day => (back ? before(date.from, units, duration) : add(date.to, units, duration.unit));
  const [one, other] = [count(duration.low), count(duration.high)];
  return { ...PLAIN, start: duration.start, end: date.end, from: Math.min(one, other), to: Math.max(one, other), bounded: true };
} // prettier-ignore

function before(of: Day, units: number, { unit }: Duration): Day {
  return add(of, -units, unit);
}
