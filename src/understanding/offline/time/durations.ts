import { quantityAt } from '../money/quantities.ts';
import type { Reading } from '../reading.ts';
import type { TimeUnit } from '../words/words.ts';

/** A length of time: 6-8 weeks, a couple of months, half a year. */
export interface Duration {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly unit: TimeUnit;
}

export function readDurations(reading: Reading): readonly Duration[] {
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

function durationAt(reading: Reading, at: number): Duration | null {
  return vagueAt(reading, at) ?? halfYearAt(reading, at) ?? countedAt(reading, at);
}

interface Count {
  readonly value: number;
  readonly end: number;
}

function countedAt(reading: Reading, at: number): Duration | null {
  const { tokens, words } = reading;
  const first = countAt(reading, at);
  if (!first || first.value > 400) return null;
  let { end } = first;
  let high = first.value;
  const to = connector(reading, end);
  const second = to === null ? null : countAt(reading, to);
  if (second && second.value > first.value) ({ value: high, end } = second);
  while (words.fillers.includes(tokens[end]?.word ?? '') || BETWEEN.has(tokens[end]?.word ?? '')) end++;
  const unit = words.calendar.units[tokens[end]?.word ?? ''];
  if (!unit || unit === 'half') return null;
  return afterUnit(reading, { start: at, end: end + 1, low: first.value, high, unit });
}

/** Between number and unit: "3 more months", "4 full weeks", "10 working days". */
const BETWEEN = new Set(['more', 'weitere', 'weiteren', '+', 'full', 'short', 'good', 'volle', 'vollen', 'working', 'business', 'calendar', 'additional', '-', 'or', 'so']); // prettier-ignore

/** "a month or two", "a year and a half". */
function afterUnit(reading: Reading, duration: Duration): Duration {
  const { tokens, words } = reading;
  const half = halfAt(reading, duration.end);
  if (half !== null) return { ...duration, end: half, low: duration.low + 0.5, high: duration.high + 0.5 };
  const to = connector(reading, duration.end);
  const more = to === null || duration.low !== duration.high ? null : countAt(reading, to);
  if (!more || more.value <= duration.high || more.value > 12) return duration;
  return words.calendar.units[tokens[more.end]?.word ?? ''] === undefined ? { ...duration, end: more.end, high: more.value } : duration; // prettier-ignore
}

function countAt(reading: Reading, at: number): Count | null {
  const { tokens, words } = reading;
  const more = words.numbers.fractions[tokens[at]?.word ?? ''] ?? 0;
  if (more > 1) return { value: more, end: at + 1 };
  const whole = quantityAt(tokens, at, words) ?? articleAt(reading, at);
  if (!whole) return null;
  const half = halfAt(reading, whole.end);
  return half === null ? whole : { value: whole.value + 0.5, end: half };
}

/** The tokens of "and a half", if they stand here. */
function halfAt({ tokens, words }: Reading, at: number): number | null {
  if (tokens[at]?.word !== words.numbers.and) return null;
  const here = words.numbers.units[tokens[at + 1]?.word ?? ''] === 1 ? at + 2 : at + 1;
  return words.numbers.fractions[tokens[here]?.word ?? ''] === 0.5 ? here + 1 : null;
}

/** Where the second number of a range begins: "6-8", "6 to 8", "zwei, drei". */
function connector({ tokens, marks }: Reading, at: number): number | null {
  if (/^[-–/,]$/.test(tokens[at]?.text ?? '')) return at + 1;
  return marks.of('time.to').findLast(({ start }) => start === at)?.end ?? null;
}

function articleAt({ tokens, words }: Reading, at: number): Count | null {
  return words.numbers.units[tokens[at]?.word ?? ''] === 1 ? { end: at + 1, value: 1 } : null;
}

function vagueAt({ tokens, words }: Reading, at: number): Duration | null {
  let here = at;
  if (words.numbers.units[tokens[here]?.word ?? ''] === 1) here++;
  const range = words.numbers.vague[tokens[here]?.word ?? ''];
  if (!range) return null;
  here++;
  if (['of', 'de', 'di', 'more', 'weiteren', 'naechsten'].includes(tokens[here]?.word ?? '')) here++;
  const unit = words.calendar.units[tokens[here]?.word ?? ''];
  return unit ? { start: at, end: here + 1, low: range[0], high: range[1], unit } : null;
}

/** "half a year", "ein halbes Jahr". */
function halfYearAt({ tokens, words }: Reading, at: number): Duration | null {
  let here = at;
  if (words.numbers.units[tokens[here]?.word ?? ''] === 1) here++;
  if (words.numbers.fractions[tokens[here]?.word ?? ''] !== 0.5) return null;
  here++;
  if (words.numbers.units[tokens[here]?.word ?? ''] === 1) here++;
  const unit = words.calendar.units[tokens[here]?.word ?? ''];
  return unit === 'year' ? { start: at, end: here + 1, low: 6, high: 6, unit: 'month' } : null;
}
