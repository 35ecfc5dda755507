import { once } from '../once.ts';
import type { Amount } from './amount.ts';
import { type Reading, regionOf, sameSentence } from '../reading.ts';
import { boundOf } from './bounds.ts';
import { type Bond, bondOf } from './counted.ts';
import { type Part, readParts } from './parts.ts';
import { rangeOf } from './ranges.ts';
import { rateOf } from './rates.ts';
import { restated } from './restated.ts';
import { timesSeats } from './seats.ts';

/** Reads every amount: single, ranges with a shared unit, bounds, currency, period, price per seat times seats. */
export const readAmounts = once((reading: Reading): readonly Amount[] => {
  if (!mayHoldAmount(reading)) return [];
  const single = readParts(reading);
  const parts: Part[] = [];
  for (let at = 0; at < single.length; at++) {
    const [part, next] = [single[at], single[at + 1]];
    if (!part) continue;
    const range = next ? rangeOf(reading, part, next) : null;
    if (range) at++;
    parts.push(range ?? part);
  }
  const bonds = new Map(
    parts.map((part) => [part, part.currency || !part.quantity ? 'free' : bondOf(reading, part)] as const),
  );
  const money = parts.filter((part) => bonds.get(part) !== 'counts');
  const amounts = parts.map((part) => amountOf(reading, part, money, bonds.get(part) ?? 'free'));
  return restated(reading, timesSeats(reading, betweenBounds(reading, amounts), parts), parts);
});

function mayHoldAmount({ tokens, words, marks }: Reading): boolean {
  const { units, magnitudes, fractions } = words.numbers;
  return (
    marks.has('money.figures') ||
    tokens.some(
      ({ kind, word }) =>
        kind === 'number' ||
        (kind === 'word' && (units[word] !== undefined || magnitudes[word] !== undefined || fractions[word] !== undefined || /tausend|hundert|stellig|einhalb|zig$|mila|mille|cento|duizend|honderd/.test(word))), // prettier-ignore
    )
  );
}

function amountOf(reading: Reading, part: Part, parts: readonly Part[], bond: Bond): Amount {
  const bound = boundOf(
    reading,
    part,
    parts.find(({ start }) => start >= part.end),
  );
  const form = part.currency
    ? 'currency'
    : part.quantity === null
      ? 'figures'
      : part.quantity.magnitude >= 100
        ? 'unit'
        : 'plain';
  const exact = part.low === part.high;
  const { period, times, mark } = rateOf(reading, part, parts);
  return {
    start: part.start,
    end: part.end,
    min: bound === 'atMost' && exact ? null : part.low * times,
    max: bound === 'atLeast' && exact ? null : part.high * times,
    currency: part.currency === null ? null : regionOf(part.currency, reading.locale),
    period,
    form,
    bond,
    bound,
    until: mark !== null && mark.start >= part.end ? mark.end : part.end,
  };
}

/** "minimum 10k, could go to 15": the upper end in the unit of the lower one. */
function inUnitOfLow(high: number | null, low: number | null): number | null {
  if (high === null || low === null || high >= 1000 || low < 1000) return high;
  return high * 1000 > low && high * 1000 <= low * 10 ? high * 1000 : high;
}

const FAR = 6;

/** "Not less than 5 lakh, not more than 7 lakh" and "30k, at most 40k" name both ends. */
function betweenBounds(reading: Reading, amounts: readonly Amount[]): readonly Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const before = joined.at(-1);
    const low = before?.min ?? null;
    const high = inUnitOfLow(amount.max, low);
    const near =
      before !== undefined && amount.start - before.end <= FAR && sameSentence(reading, before.start, amount.start);
    const isRange =
      near &&
      low !== null &&
      high !== null &&
      low < high &&
      before.bound !== 'atMost' &&
      amount.bound === 'atMost' &&
      before.bond !== 'counts' &&
      amount.bond !== 'counts' &&
      !reading.marks.has('acts.correction') && // prettier-ignore
      (before.bound === 'atLeast' || before.form === amount.form || amount.form === 'unit');
    if (!isRange) {
      joined.push(amount);
      continue;
    }
    joined[joined.length - 1] = {
      ...amount, start: before.start, min: low, max: high, form: amount.form === 'plain' ? before.form : amount.form, currency: amount.currency ?? before.currency, period: amount.period ?? before.period, bound: null,
    }; // prettier-ignore
  }
  return joined;
}
