import type { Period } from '../../../lead/values.ts';
import type { Mark } from '../lexicon/marks.ts';
import { corrections } from '../exclusions.ts';
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
  if (marks.length === 0) return { period: isOnce(reading, part) ? 'once' : null, times: 1, mark: null };
  const after = marks.filter((one) => owner(reading, one, parts) === part && one.start >= part.end);
  const mark =
    after.findLast((one) => takesBack(reading, after[0], one)) ??
    after[0] ??
    marks.findLast((one) => owner(reading, one, parts) === part) ??
    marks.find((one) => one.tag === 'money.once' && toldOf(one, parts) === part) ??
    null;
  if (!mark && isOnce(reading, part)) return { period: 'once', times: 1, mark };
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

/** "18 TEUR once, and …", "22.000, einmal"; but "10k once we close". */
function isOnce({ tokens }: Reading, { end }: Part): boolean {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  const next = tokens[at + 1];
  return ONCE.has(tokens[at]?.word ?? '') && (!next || next.kind === 'symbol' || AND.has(next.word));
}

const ONCE: ReadonlySet<string> = new Set(['once', 'einmal']);
const AND: ReadonlySet<string> = new Set(['and', 'only', 'und']);

/** "600 a month, sorry, a year". */
function takesBack(reading: Reading, first: Mark | undefined, later: Mark): boolean {
  if (!first || later.start < first.end) return false;
  return corrections(reading).some(({ start }) => start >= first.end && start < later.start);
}

const FARTHEST_TOLD = 24;

/** "$62,500 is signed off for the two docks. It's a one-time purchase": that it is one is told at leisure. */
function toldOf({ start, end }: Mark, parts: readonly Part[]): Part | undefined {
  const isMoney = ({ currency, quantity }: Part): boolean => currency !== null || (quantity?.magnitude ?? 1000) >= 100 || (quantity?.value ?? 0) >= 1000; // prettier-ignore
  const before = parts.findLast((part) => isMoney(part) && part.end <= start && start - part.end <= FARTHEST_TOLD);
  return before ?? parts.find((part) => part.start >= end && part.start - end <= FARTHEST);
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
