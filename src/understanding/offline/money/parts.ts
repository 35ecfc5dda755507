import type { Reading } from '../reading.ts';
import { currencyAfter, currencyBefore, currencyAlone } from './currency.ts';
import { readFigures } from './figures.ts';
import { type Quantity, readQuantities } from './quantities.ts';

/** A number with the currency beside it, before bounds, periods and ranges are read. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly currency: string | null;
  /** Null for "five figures". */
  readonly quantity: Quantity | null;
}

/** Every number of a message that may be an amount, in its order. A bare "one" or "ein" is none. */
export function readParts(reading: Reading): readonly Part[] {
  const figures = readFigures(reading);
  const parts = readQuantities(reading.tokens, reading.words)
    .filter(({ start }) => !reading.taken(start) && !figures.some((one) => one.start <= start && start < one.end))
    .map((quantity) => partOf(reading, quantity))
    .filter(({ quantity, currency }) => currency !== null || !quantity.isArticle);
  const all: readonly Part[] = [...parts, ...figures.map((one) => ({ ...one, currency: null, quantity: null }))];
  const sorted = withLateUnit(reading, withLateCurrency(reading, all)).toSorted(
    (one, other) => one.start - other.start,
  );
  return sorted.filter((part, at) => !sorted.slice(0, at).some(({ end }) => end > part.start));
}

function partOf(reading: Reading, quantity: Quantity): Part & { readonly quantity: Quantity } {
  const before = currencyBefore(reading, quantity.start);
  const after = currencyAfter(reading, quantity.end);
  const currencyAt = (index: number) => reading.words.currencies[reading.tokens[index]?.word ?? ''];
  // "TEUR 30", "T€ 30"
  const inside = quantity.end - quantity.start > 2 ? currencyBefore(reading, quantity.start + 2)?.currency : undefined;
  const own = currencyAt(quantity.end - 1) ?? currencyAt(quantity.start) ?? inside;
  return {
    start: before?.at ?? quantity.start,
    end: withDash(reading, after?.at ?? quantity.end),
    low: quantity.value,
    high: quantity.value,
    currency:
      before?.currency ?? after?.currency ?? (quantity.magnitude > 1 || !quantity.digits ? (own ?? null) : null),
    quantity,
  };
}

/** The dash of "30'000.-" and "€ 2.500,-" stands for no cents. */
function withDash({ tokens }: Reading, end: number): number {
  const [sign, dash] = [tokens[end], tokens[end + 1]];
  return sign?.glued && dash?.glued && /^[.,]$/.test(sign.text) && /^[-–—]$/.test(dash.text) ? end + 2 : end;
}

/** "12.000 a year, euros of course": the only currency that is named holds for amounts without one. */
function withLateCurrency(reading: Reading, parts: readonly Part[]): readonly Part[] {
  if (parts.length === 0 || parts.some(({ currency }) => currency !== null)) return parts;
  const named = currencyAlone(reading);
  return named === null ? parts : parts.map((part) => ({ ...part, currency: named }));
}

/** "40ish, k obviously": a unit that stands apart from a small number. */
function withLateUnit({ tokens, words }: Reading, parts: readonly Part[]): readonly Part[] {
  return parts.map((part) => {
    const { quantity } = part;
    if (quantity?.magnitude !== 1 || quantity.value >= 1000) return part;
    let at = part.end;
    while (tokens[at]?.kind === 'symbol' || tokens[at]?.word === 'ish') at++;
    const magnitude = words.numbers.magnitudes[tokens[at]?.word ?? ''] ?? 1;
    if (at === part.end || magnitude < 1000) return part;
    const value = quantity.value * magnitude;
    const end = at + 1;
    return { ...part, end, low: value, high: value, quantity: { ...quantity, end, value, magnitude } };
  });
}
