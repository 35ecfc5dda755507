import type { Token } from '../text/tokens.ts';
import type { NumberWords, Words } from '../words/words.ts';
import { compoundNumber } from './compound-number.ts';
import { andHalf, decimalAt, fits, goesOn, isHundreds, severalOf } from './number-words.ts';
import { thousandsOfMoney } from './currency.ts';

/** A number as said: 45, 45k, "half a million", "zweihunderttausend". Tokens from `start` up to, not including, `end`. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The part before the unit: 45 of 45k. */
  readonly coefficient: number;
  /** 1000 for k, 1 where there is no unit. */
  readonly magnitude: number;
  readonly digits: boolean;
  /** A bare "one", "ein" or "un": rather a pronoun or an article than a number. */
  readonly isArticle: boolean;
}

/** All numbers of a message, in digits and in words, with their units. */
export function readQuantities(tokens: readonly Token[], words: Words): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const quantity = quantityAt(tokens, at, words);
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.end - 1;
  }
  return found;
}

export function quantityAt(tokens: readonly Token[], at: number, words: Words): Quantity | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === 'number') return withMagnitude(tokens, at, at + 1, first.value ?? 0, true, words.numbers);
  if (first.kind !== 'word') return null;
  return (
    currencyOfThousandsAt(tokens, at, words) ?? fractionAt(tokens, at, words.numbers) ?? spokenAt(tokens, at, words)
  );
}

/** "TEUR 30", "T€ 30": a currency that counts thousands, before its number. */
function currencyOfThousandsAt(tokens: readonly Token[], at: number, { numbers, currencies }: Words): Quantity | null {
  const word = tokens[at]?.word ?? '';
  const letter = thousandsOfMoney(tokens, at);
  const factor = letter ?? (currencies[word] === undefined ? undefined : numbers.magnitudes[word]);
  const number = at + (letter === null ? 1 : 2);
  const next = tokens[number];
  if (factor === undefined || next?.kind !== 'number') return null;
  const read = withMagnitude(tokens, at, number + 1, next.value ?? 0, true, numbers);
  return { ...read, value: round(read.value * factor), magnitude: read.magnitude * factor };
}

function withMagnitude(
  tokens: readonly Token[],
  start: number,
  after: number,
  coefficient: number,
  digits: boolean,
  numbers: NumberWords,
): Quantity {
  let magnitude = 1;
  const half = andHalf(tokens, after, numbers);
  if (half && numbers.magnitudes[tokens[half.end]?.word ?? ''] !== undefined)
    return withMagnitude(tokens, start, half.end, coefficient + half.value, digits, numbers);
  let end = after;
  for (let token = tokens[end]; token; token = tokens[end]) {
    const loose = token.word.length === 1 && token.word !== 'k' && !token.glued;
    const factor = thousandsOfMoney(tokens, end) ?? (loose ? undefined : numbers.magnitudes[token.word]);
    if (factor === undefined) break;
    magnitude *= factor;
    end++;
    if (tokens[end]?.text === '.' && tokens[end]?.glued && /^(mio|mrd|tsd|mill)$/.test(token.word)) end++;
  }
  const more = magnitude >= 1000 ? andHalf(tokens, end, numbers) : null;
  if (more) return { start, end: more.end, value: round((coefficient + more.value) * magnitude), coefficient: coefficient + more.value, magnitude, digits, isArticle: false }; // prettier-ignore
  return { start, end, value: round(coefficient * magnitude), coefficient, magnitude, digits, isArticle: false };
}

/** "half a million", "a quarter million", "eine halbe Million", "anderthalb Millionen". */
function fractionAt(tokens: readonly Token[], at: number, numbers: NumberWords): Quantity | null {
  const count = numbers.units[tokens[at]?.word ?? ''] ?? 0;
  const before = count > 0 && count < 5 ? 1 : 0;
  const one = numbers.fractions[tokens[at + before]?.word ?? ''];
  if (one === undefined || (count > 1 && one >= 1)) return null;
  // "three quarters of a million"
  const fraction = one * Math.max(1, count);
  let after = at + before + 1;
  if (tokens[after]?.word === 'of') after++;
  if (numbers.units[tokens[after]?.word ?? ''] === 1) after++;
  const read = withMagnitude(tokens, at, after, fraction, false, numbers);
  return read.magnitude > 1 ? read : null;
}

function spokenAt(tokens: readonly Token[], at: number, words: Words): Quantity | null {
  const { numbers } = words;
  const small = numbers.units[tokens[at]?.word ?? ''];
  const decimal = small === undefined ? null : decimalAt(tokens, at, numbers);
  if (decimal) return withMagnitude(tokens, at, decimal.end, decimal.value, false, numbers);
  const half = small === undefined ? null : andHalf(tokens, at + 1, numbers);
  if (small !== undefined && half && (small > 1 || numbers.magnitudes[tokens[half.end]?.word ?? ''] !== undefined))
    return withMagnitude(tokens, at, half.end, small + half.value, false, numbers);
  let total = 0;
  let group = 0;
  let end = at;
  let said = 0;
  let largest = 1;
  for (let token = tokens[end]; token?.kind === 'word'; token = tokens[end]) {
    const factor = numbers.magnitudes[token.word];
    const unit = factor === undefined ? unitOf(token.word, numbers) : undefined;
    const vague = said === 0 || end === at + 1 ? severalOf(tokens, end, numbers) : null;
    if (vague !== null) {
      group = vague.count;
      end = vague.end - 1;
    } else if (unit !== undefined && !(said > 0 && unit === 1 && token.word.length <= 3 && token.word !== 'one')) {
      // "quatre-vingt" is four times twenty.
      if (group === 4 && unit === 20 && numbers.compound === undefined) group = 80;
      // "one twenty five k"
      else if (said === 1 && isHundreds(tokens, end, group, unit, words)) group = group * 100 + unit;
      else if (group > 0 && !fits(group, unit)) break;
      else group += unit;
      if (unit >= 1000) largest = Math.max(largest, 1000);
    } else if (
      factor !== undefined &&
      (token.word.length > 1 || (token.word === 'k' && said > 0)) &&
      (said > 0 || factor >= 100 || factor === DOZEN)
    ) {
      if (said === 0) {
        // "tens of thousands" is no number.
        if (words.language === 'en' && (token.word.endsWith('s') || ALSO_PRAISE.has(token.word))) return null;
        group = 1;
      }
      if (factor <= 100) group *= factor;
      else {
        total += (group || 1) * factor;
        group = 0;
      }
      largest = Math.max(largest, factor);
    } else if (token.word !== numbers.and || said === 0 || !goesOn(tokens[end + 1], numbers, group, largest)) break;
    said++;
    end++;
  }
  const isArticle = end === at + 1 && numbers.units[tokens[at]?.word ?? ''] === 1;
  if (said === 0 || (isArticle && !isNumeral(tokens[at]?.word ?? ''))) return null;
  const more = largest >= 1000 ? andHalf(tokens, end, numbers) : null;
  const value = round(total + group + (more?.value ?? 0) * largest);
  return {
    start: at,
    end: more?.end ?? end,
    value,
    coefficient: value / largest,
    magnitude: largest,
    digits: false,
    isArticle,
  };
}

/** "one" may be the answer; "a" and "eine" never are. */
function isNumeral(word: string): boolean {
  return word === 'one' || word === 'eins';
}

function unitOf(word: string, { units, compound }: NumberWords): number | undefined {
  return units[word] ?? (compound ? (compoundNumber(word, compound) ?? undefined) : undefined);
}

const DOZEN = 12;
/** Alone they are no numbers: "that would be grand". */
const ALSO_PRAISE: ReadonlySet<string> = new Set(['grand', 'mil', 'mill']);

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
