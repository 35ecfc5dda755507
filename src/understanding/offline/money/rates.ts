import type { Period } from '../../../lead/values.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameClause, sameSentence } from '../reading.ts';
import type { Part } from './parts.ts';

export interface Rate {
  readonly period: Period | null;
  /** A quarter counts four times as a year. */
  readonly times: number;
  readonly mark: Mark | null;
}

const FARTHEST = 6;

/** "a month" after an amount belongs to it; before, to the next one: "annual budget of 30k". */
export function rateOf(reading: Reading, part: Part, parts: readonly Part[]): Rate {
  const marks = reading.marks.of('money.month', 'money.year', 'money.quarter', 'money.once');
  if (marks.length === 0) return { period: null, times: 1, mark: null };
  const mark =
    marks.find((one) => owner(reading, one, parts) === part && one.start >= part.end) ??
    marks.findLast((one) => owner(reading, one, parts) === part) ??
    null;
  switch (mark?.tag) {
    case 'money.month':
      return { period: 'month', times: 1, mark };
    case 'money.year':
      return { period: 'year', times: 1, mark };
    case 'money.once':
      return { period: 'once', times: 1, mark };
    case 'money.quarter':
      return { period: 'year', times: 4, mark };
    default:
      return { period: null, times: 1, mark: null };
  }
}

/** The amount that a period is said of: the one right before it, else the next one in its sentence. */
function owner(reading: Reading, mark: Mark, parts: readonly Part[]): Part | null {
  const before = parts.findLast(({ end }) => end <= mark.start);
  const after = parts.find(({ start }) => start >= mark.end);
  const near = before && sameSentence(reading, before.start, mark.start) ? mark.start - before.end : Infinity;
  const ahead = after && sameSentence(reading, after.start, mark.start) ? after.start - mark.end : Infinity;
  const touches = near <= 1 || (near <= FARTHEST && before && sameClause(reading, before.start, mark.start));
  if (before && touches && near <= ahead + 2) return before;
  if (after && ahead <= FARTHEST && (ahead < near || near > FARTHEST)) return after;
  // "60k. Once, for everything."
  const follows = before && near === Infinity && mark.start - before.end <= 2;
  return before && (near <= FARTHEST || follows) ? before : null;
}
