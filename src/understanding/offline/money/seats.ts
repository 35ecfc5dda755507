import type { Mark } from '../lexicon/marks.ts';
import type { Reading } from '../reading.ts';
import type { Amount } from './amount.ts';
import { bondOf } from './counted.ts';
import { looksLikeYear } from './years.ts';
import type { Part } from './parts.ts';

/** "$50 per user for 200 users", "150 units at 80 euros": the price of one times how many, where the message says it. */
export function timesSeats(reading: Reading, amounts: readonly Amount[], parts: readonly Part[]): readonly Amount[] {
  const { marks } = reading;
  if (!marks.has('money.seat', 'money.apiece')) return amounts;
  const factors = new Set<number>();
  const times = amounts.map((amount) => {
    const seat = seatOf(reading, amount);
    if (!seat) return amount;
    const seats = seatsOf(reading, amount, seat, parts);
    if (!seats?.quantity) return amount;
    const { value } = seats.quantity;
    factors.add(seats.start);
    const by = (one: number | null): number | null => (one === null ? null : one * value);
    return { ...amount, min: by(amount.min), max: by(amount.max), end: Math.max(amount.end, seat.end) };
  });
  return times.filter(({ start, form }) => form === 'currency' || !factors.has(start));
}

interface Seat {
  readonly start: number;
  readonly end: number;
  /** "150 units at 80": what is counted stands right before. */
  readonly isApiece: boolean;
}

function seatOf(reading: Reading, amount: Amount): Seat | null {
  const { marks, tokens } = reading;
  if (amount.bond === 'counts') return null;
  const apiece = marks.endingAt(amount.start, 'money.apiece');
  if (apiece) return { ...apiece, isApiece: true };
  const after = marks.of('money.seat').filter(({ start }) => start >= amount.end - 4 && start <= amount.end + 3);
  const seat = after.find(({ start, end }) => {
    const isPeriod = marks.of('money.month', 'money.year', 'money.quarter').some((one) => one.start === start && one.end >= end); // prettier-ignore
    return !isPeriod && start > amount.start && tokens[start]?.sentence === tokens[amount.start]?.sentence;
  });
  if (seat) return { ...seat, isApiece: false };
  const ahead = seatBefore(reading, amount);
  return ahead ? { ...ahead, isApiece: false } : null;
}

const FARTHEST_AHEAD = 4;

/** "Per school we have £2,000", "pro Lager dachten wir an 8.000 Euro". */
function seatBefore({ marks, tokens }: Reading, { start }: Amount): Mark | undefined {
  return marks.of('money.seat').findLast((mark) => {
    const isPeriod = marks.of('money.month', 'money.year', 'money.quarter').some((one) => one.start === mark.start);
    if (isPeriod || mark.end - mark.start < 2 || mark.end > start || start - mark.end > FARTHEST_AHEAD) return false;
    const between = tokens.slice(mark.start, start);
    return between.every(({ kind, clause }) => kind !== 'number' && clause === tokens[start]?.clause);
  });
}

/** The number beside the same noun; else of people, or the only other number that counts something. */
function seatsOf(reading: Reading, amount: Amount, seat: Seat, parts: readonly Part[]): Part | null {
  const { tokens, units } = reading;
  const noun = tokens[seat.end - 1]?.word ?? '';
  const topic = units.find(({ end }) => end === seat.end)?.topic;
  const others = parts.filter(
    ({ start, end, currency, quantity }) => currency === null && quantity !== null && !quantity.isArticle && (start >= amount.end || end <= amount.start),
  ); // prettier-ignore
  if (seat.isApiece) return others.find(({ end }) => end <= seat.start && end >= seat.start - 3) ?? null;
  const named = others.find(
    ({ start, end }) =>
      (topic !== undefined && units.some((unit) => unit.start === end && unit.topic === topic)) ||
      tokens.slice(end, end + 3).some(({ word }) => sameNoun(word, noun)) ||
      tokens.slice(Math.max(0, start - 2), start).some(({ word }) => sameNoun(word, noun)),
  );
  const counted = others.filter((part) => countsSeats(reading, part));
  const things = counted.length > 0 ? counted : others.filter((part) => bondOf(reading, part) === 'unknown');
  if (named) return named;
  if (things.length > 0) return things.length === 1 ? (things[0] ?? null) : null;
  const [only, ...more] = others.filter((part) => !looksLikeYear(reading, part) && !reading.marks.startingAt(part.end, 'count.time')); // prettier-ignore
  return more.length === 0 ? (only ?? null) : null;
}

/** "220 Leute", "45 of us": what is counted is no time and no share. */
function countsSeats({ marks, tokens }: Reading, { start, end }: Part): boolean {
  const word = tokens[end]?.word ?? '';
  if (marks.startingAt(end, 'money.counted')) return !/^(day|week|month|year|hour|hr|min|tag|woche|monat|jahr|stunde|percent|prozent)/.test(word); // prettier-ignore
  if (marks.startingAt(end, 'count.between')) return true;
  // "we are 40"
  return marks.endingAt(start, 'money.headcount') !== undefined;
}

const SHORTEST_STEM = 4;

/** "gerät" and "geräte", "reinigungsroboter" and "roboter" name the same. */
export function sameNoun(said: string, again: string): boolean {
  const [one, other] = [withoutUmlaut(said), withoutUmlaut(again)];
  if (one.length < SHORTEST_STEM || other.length < SHORTEST_STEM) return one === other;
  const stem = other.slice(0, Math.max(SHORTEST_STEM, other.length - 2));
  return one.startsWith(stem);
}

/** "platz" and "plaetze". */
function withoutUmlaut(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}
