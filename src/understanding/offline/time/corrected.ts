import { corrections } from '../exclusions.ts';
import type { Reading } from '../reading.ts';
import { endingNear, type Moment } from './moment.ts';

const FARTHEST = 14;

/** "By 15 June, no, 15 July": a date that corrects a limit is one itself, unless it says "in". */
export function likeCorrected(reading: Reading, moments: readonly Moment[]): readonly Moment[] {
  if (moments.length < 2) return moments;
  const signs = corrections(reading);
  if (signs.length === 0) return moments;
  return moments.map((moment) => {
    if (moment.bounded || moment.from === null || moment.to === null) return moment;
    const before = moments.findLast(({ end }) => end <= moment.start);
    const corrects = before && signs.some(({ start }) => start >= before.end && start < moment.start);
    if (!corrects || moment.start - before.end > FARTHEST || saysWhere(reading, moment)) return moment; // prettier-ignore
    if (before.from === null) return { ...moment, from: null, bounded: true };
    return before.to === null ? { ...moment, to: null, bounded: true } : moment;
  });
}

function saysWhere(reading: Reading, { start }: Moment): boolean {
  return (
    endingNear(reading, start, 'time.in', 'time.on') !== undefined || TO.has(reading.tokens[start - 1]?.word ?? '')
  );
}

const TO: ReadonlySet<string> = new Set(['for', 'to', 'auf', 'fuer']);
const APART = 10;

/** "No sooner than November, no later than the end of January": two limits that hold together. */
export function spanned(reading: Reading, moments: readonly Moment[]): readonly Moment[] {
  const joined: Moment[] = [];
  for (const one of moments) {
    const before = joined.at(-1);
    if (!before || one.start - before.end > APART || corrections(reading).length > 0) joined.push(one);
    else if (before.to === null && before.from !== null && one.from === null && one.to !== null && before.from < one.to)
      joined[joined.length - 1] = { ...before, to: one.to, end: one.end, postponed: false };
    else if (before.from === null && before.to !== null && one.to === null && one.from !== null && one.from < before.to)
      joined[joined.length - 1] = { ...before, from: one.from, end: one.end };
    else joined.push(one);
  }
  return joined;
}
