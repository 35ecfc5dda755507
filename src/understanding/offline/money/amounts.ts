import type { Period } from '../../../lead/values.ts';
import type { Marks } from '../lexicon/marks.ts';
import { type Reading, regionOf } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Tag } from '../words/words.ts';
import { currencyAfter, currencyBefore } from './currency.ts';
import { readFigures } from './figures.ts';
import { type Quantity, readQuantities } from './quantities.ts';

/** An amount of something that may be money. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: Period | null;
  /** Said with a currency, with a unit like k, as "five figures", or as a plain number. */
  readonly form: 'currency' | 'unit' | 'figures' | 'plain';
  /** A head count or the like follows: 200 people. */
  readonly counts: boolean;
  readonly bound: 'atLeast' | 'atMost' | null;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly currency: string | null;
  readonly quantity: Quantity | null;
}

/** Reads every amount: single, ranges with a shared unit, bounds, currency, period, price per seat times seats. */
export function readAmounts(reading: Reading): readonly Amount[] {
  const { tokens, words } = reading;
  if (!mayHoldAmount(reading)) return [];
  const figures = readFigures(reading);
  const quantities = readQuantities(tokens, words).filter(
    (quantity) => !reading.taken(quantity.start) && !figures.some((part) => overlaps(part, quantity)),
  );
  const parts: Part[] = [...quantities.map((quantity) => partOf(reading, quantity)), ...figures].sort(
    (one, other) => one.start - other.start,
  );
  const amounts: Amount[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part) continue;
    const range = next && part.quantity && next.quantity ? rangeOf(reading, part, next) : null;
    if (range) at++;
    amounts.push(amountOf(reading, range ?? part));
  }
  return timesSeats(reading, amounts, quantities);
}

function mayHoldAmount({ tokens, words, marks }: Reading): boolean {
  return (
    marks.has('money.figures') ||
    tokens.some(
      ({ kind, word }) =>
        kind === 'number' ||
        (kind === 'word' && (words.numbers.units[word] !== undefined || words.numbers.magnitudes[word] !== undefined || word.includes('tausend') || word.includes('hundert') || word.includes('stellig'))), // prettier-ignore
    )
  );
}

function partOf(reading: Reading, quantity: Quantity): Part {
  const before = currencyBefore(reading, quantity.start);
  const after = currencyAfter(reading, quantity.end);
  const own = reading.words.currencies[reading.tokens[quantity.end - 1]?.word ?? ''];
  return {
    start: before?.at ?? quantity.start,
    end: after?.at ?? quantity.end,
    low: quantity.value,
    high: quantity.value,
    currency: before?.currency ?? after?.currency ?? (quantity.magnitude > 1 ? (own ?? null) : null),
    quantity,
  };
}

/** 40-50k, between 40 and 50 thousand, 40k to 50k: the unit and the currency hold for both ends. */
function rangeOf(reading: Reading, one: Part, other: Part): Part | null {
  if (!joined(reading, one, other) || !one.quantity || !other.quantity) return null;
  let low = one.low;
  let high = other.high;
  if (one.quantity.magnitude === 1 && other.quantity.magnitude >= 1000) {
    const shared =
      one.quantity.coefficient <= other.quantity.coefficient
        ? other.quantity.magnitude
        : other.quantity.magnitude / 1000;
    if (one.low < 1000) low = one.low * shared;
  }
  if (one.quantity.magnitude >= 1000 && other.quantity.magnitude === 1 && high < 1000) high *= one.quantity.magnitude;
  if (low > high) return null;
  const quantity = one.quantity.magnitude > other.quantity.magnitude ? one.quantity : other.quantity;
  return { start: one.start, end: other.end, low, high, currency: one.currency ?? other.currency, quantity };
}

function joined({ tokens, marks }: Reading, one: Part, other: Part): boolean {
  const gap = tokens.slice(one.end, other.start);
  if (gap.length === 0 || gap.length > 2) return false;
  const text = gap.map(({ word }) => word).join('');
  if (['-', '–', '—', '..', '/', '--', '…'].includes(text)) return true;
  const word = marks.of('money.to').find((mark) => mark.start === one.end && mark.end === other.start);
  if (!word) return false;
  const between = marks.of('money.between').some((mark) => mark.end <= one.start && mark.end >= one.start - 2);
  return between || !['and', 'und'].includes(tokens[word.start]?.word ?? '');
}

function amountOf(reading: Reading, part: Part): Amount {
  const { marks, tokens } = reading;
  const bound = boundOf(reading, part);
  const form = part.currency
    ? 'currency'
    : part.quantity === null
      ? 'figures'
      : part.quantity.magnitude > 1
        ? 'unit'
        : 'plain';
  const exact = part.low === part.high;
  const { period, times } = periodOf(reading, part);
  return {
    start: part.start,
    end: part.end,
    min: bound === 'atMost' && exact ? null : part.low * times,
    max: bound === 'atLeast' && exact ? null : part.high * times,
    currency: part.currency === null ? null : regionOf(part.currency, reading.locale),
    period,
    form,
    counts: form !== 'currency' && isCounted(marks, tokens, part),
    bound,
  };
}

function isCounted(marks: Marks, tokens: readonly Token[], { end, start }: Part): boolean {
  if (tokens[end]?.text === '%' || tokens[start - 1]?.text === '#') return true;
  return (
    marks.startingAt(end, 'money.counted') !== undefined ||
    (tokens[end]?.kind === 'word' &&
      marks.startingAt(end + 1, 'money.counted') !== undefined &&
      !startsAny(marks, end, PERIOD_TAGS))
  );
}

const PERIOD_TAGS = ['money.month', 'money.year', 'money.quarter', 'money.once', 'money.seat', 'money.orMore', 'money.orLess', 'money.to', 'acts.joke'] as const satisfies readonly Tag[]; // prettier-ignore

function startsAny(marks: Marks, at: number, tags: readonly Tag[]): boolean {
  return marks.startingAt(at, ...tags) !== undefined;
}

function boundOf({ marks, tokens, words }: Reading, part: Part): Amount['bound'] {
  let before = part.start;
  while (before > 0 && words.articles.includes(tokens[before - 1]?.word ?? '')) before--;
  for (const at of new Set([part.start, before, before - 1])) {
    const mark = marks.endingAt(at, 'money.atMost', 'money.atLeast');
    if (mark && tokens[mark.start]?.sentence === tokens[part.start]?.sentence)
      return mark.tag === 'money.atMost' ? 'atMost' : 'atLeast';
  }
  if (tokens[part.end]?.text === '+') return 'atLeast';
  for (const at of [part.end, part.end + 1]) {
    if (marks.startingAt(at, 'money.orMore')) return 'atLeast';
    if (marks.startingAt(at, 'money.orLess')) return 'atMost';
    if (tokens[at]?.kind !== 'symbol') break;
  }
  return null;
}

/** A period stands within three words after the amount, or before it in the same clause ("annual budget of"). */
function periodOf({ marks, tokens }: Reading, part: Part): { readonly period: Period | null; readonly times: number } {
  const clause = tokens[part.start]?.clause;
  const near = marks
    .of('money.month', 'money.year', 'money.quarter', 'money.once')
    .filter((mark) =>
      mark.start >= part.end ? mark.start <= part.end + 3 : mark.end > part.start - 5 && mark.end <= part.start,
    )
    .filter((mark) => tokens[mark.start]?.clause === clause || mark.start <= part.end + 1)
    .sort((one, other) => distance(one, part) - distance(other, part))[0];
  switch (near?.tag) {
    case 'money.month':
      return { period: 'month', times: 1 };
    case 'money.year':
      return { period: 'year', times: 1 };
    case 'money.once':
      return { period: 'once', times: 1 };
    case 'money.quarter':
      return { period: 'year', times: 4 };
    default:
      return { period: null, times: 1 };
  }
}

function distance(mark: { start: number; end: number }, part: Part): number {
  return mark.start >= part.end ? mark.start - part.end : part.start - mark.end + 0.5;
}

/** "$50 per user for 200 users": the price of one times how many, where the message says how many. */
function timesSeats(
  { marks, tokens }: Reading,
  amounts: readonly Amount[],
  quantities: readonly Quantity[],
): readonly Amount[] {
  if (!marks.has('money.seat')) return amounts;
  return amounts.map((amount) => {
    const seat = marks.of('money.seat').find((mark) => mark.start >= amount.end && mark.start <= amount.end + 2);
    if (!seat || amount.counts) return amount;
    const seats = quantities.find(
      (quantity) =>
        (quantity.start >= amount.end || quantity.end <= amount.start) &&
        marks.startingAt(quantity.end, 'money.counted'),
    );
    if (!seats || tokens[seats.start]?.sentence !== tokens[amount.start]?.sentence) return amount;
    const times = (value: number | null): number | null => (value === null ? null : value * seats.value);
    return { ...amount, min: times(amount.min), max: times(amount.max), end: Math.max(amount.end, seat.end) };
  });
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
