import type { Timeline } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import type { Moment } from './moment.ts';

export interface Dated {
  readonly moment: Moment;
  readonly candidate: Candidate<Timeline>;
}

/**
 * Of several dates those that a later one takes the place of: "it was planned for October, but now it is January", "after
 * Thanksgiving, so from 13 October", "not this year. Between the 4th and the 15th of January".
 */
export function withoutSuperseded(reading: Reading, dated: readonly Dated[]): readonly Candidate<Timeline>[] {
  if (dated.length < 2) return dated.map(({ candidate }) => candidate);
  return dated.map(({ moment, candidate }, at) => {
    const later = dated.slice(at + 1).filter((one) => one.candidate.excluded === null && one.candidate.confidence >= LEAST);
    const why = later.some((one) => isMoved(reading, moment, one.moment))
      ? 'a date that was moved'
      : later.some((one) => saysAgain(reading, moment, one.moment) || isWithin(one.moment, moment))
        ? 'said more exactly'
        : null;
    return why === null ? candidate : { ...candidate, excluded: candidate.excluded ?? why };
  });
} // prettier-ignore

const LEAST = 0.5;

/** The earlier date was the plan, and a word says that the later one is it now. */
function isMoved({ marks, tokens }: Reading, earlier: Moment, later: Moment): boolean {
  const moves = marks.of('time.moved').some(({ start, end }) => start >= earlier.end && end <= later.end + 2 && (end <= later.start + 1 || start >= later.end)); // prettier-ignore
  if (!moves) return false;
  const asks = tokens.slice(earlier.start, later.start).some(({ text }) => text === '?');
  const from = Math.max(0, earlier.start - BACK);
  return !asks && tokens.slice(from, earlier.end + 3).some(({ word }) => WAS.has(word));
}

const BACK = 9;
const WAS: ReadonlySet<string> = new Set(['was', 'were', 'first', 'said', 'talked', 'meant', 'planned', 'plan', 'had', 'supposed', 'originally', 'initially', 'wanted', 'hoped', 'thought', 'aimed', 'target', 'slated', 'scheduled', 'due', 'would', 'should', 'moved', 'sollte', 'sollten', 'war', 'waren', 'hatten', 'hatte', 'wollten', 'wollte', 'erst', 'zuerst', 'geplant', 'urspruenglich', 'eigentlich', 'hiess', 'dachten', 'angedacht', 'anfangs', 'haetten', 'verschoben']); // prettier-ignore

/** "So from 13 October", "i.e. 24 May": right before the date that says the earlier one again. */
function saysAgain({ text, tokens }: Reading, earlier: Moment, { start, from, to }: Moment): boolean {
  const before = text.slice(Math.max(0, (tokens[start]?.start ?? 0) - 24), tokens[start]?.start ?? 0);
  return SO.test(before) && (isNear(earlier.from, from) || isNear(earlier.to, to));
}

const SO = /(?:\bso|\bi\.?e\.?,?|\bmeaning|\bnamely|\bthat is,?|\balso|\bsprich|\bd\. ?h\.,?|\bdas hei(?:ß|ss)t,?)[\s:]+(?:(?:in|im|on|am|the|from|by|bis|ab|about|around)\s+)?$/i; // prettier-ignore
/** Days. */
const NEAR = 22;

function isNear(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.abs(one - other) <= NEAR;
}

const LONG = 150;

/** A long or an open stretch that a short one lies in. */
function isWithin(short: Moment, long: Moment): boolean {
  if (short.from === null || short.to === null || long.from === null || long.ofEvent) return false;
  const to = long.to ?? Infinity;
  return to - long.from > LONG && short.from >= long.from && short.to <= to && short.to - short.from < LONG / 2;
}
