import type { Token } from '../text/tokens.ts';
import type { NumberWords, Words } from '../words/words.ts';
import { germanNumber } from './german-number.ts';

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
  return fractionAt(tokens, at, words.numbers) ?? spokenAt(tokens, at, words);
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
  let end = after;
  for (let token = tokens[end]; token; token = tokens[end]) {
    const factor = numbers.magnitudes[token.word];
    if (factor === undefined || (token.word.length === 1 && !token.glued)) break;
    magnitude *= factor;
    end++;
    if (tokens[end]?.text === '.' && tokens[end]?.glued && /^(mio|mrd|tsd|mill)$/.test(token.word)) end++;
  }
  return { start, end, value: round(coefficient * magnitude), coefficient, magnitude, digits };
}

/** "half a million", "a quarter million", "eine halbe Million", "anderthalb Millionen". */
function fractionAt(tokens: readonly Token[], at: number, numbers: NumberWords): Quantity | null {
  const article = numbers.units[tokens[at]?.word ?? ''] === 1 ? 1 : 0;
  const fraction = numbers.fractions[tokens[at + article]?.word ?? ''];
  if (fraction === undefined) return null;
  let after = at + article + 1;
  if (tokens[after]?.word === 'of') after++;
  if (numbers.units[tokens[after]?.word ?? ''] === 1) after++;
  const read = withMagnitude(tokens, at, after, fraction, false, numbers);
  return read.magnitude > 1 ? read : null;
}

function spokenAt(tokens: readonly Token[], at: number, words: Words): Quantity | null {
  const { numbers } = words;
  let total = 0;
  let group = 0;
  let end = at;
  let said = 0;
  let largest = 1;
  for (let token = tokens[end]; token?.kind === 'word'; token = tokens[end]) {
    const unit =
      numbers.units[token.word] ?? (words.language === 'de' ? (germanNumber(token.word) ?? undefined) : undefined);
    const factor = numbers.magnitudes[token.word];
    if (unit !== undefined && !(said > 0 && unit === 1 && token.word.length <= 3 && token.word !== 'one')) {
      if (group > 0 && !fits(group, unit)) break;
      group += unit;
    } else if (factor !== undefined && token.word.length > 1 && (said > 0 || factor >= 100)) {
      if (said === 0) group = 1;
      if (factor === 100) group *= 100;
      else {
        total += (group || 1) * factor;
        group = 0;
      }
      largest = Math.max(largest, factor);
    } else if (!(token.word === numbers.and && said > 0 && largest > 1 && isUnit(tokens[end + 1], numbers))) break;
    said++;
    end++;
  }
  const article = end === at + 1 && numbers.units[tokens[at]?.word ?? ''] === 1 && tokens[at]?.word !== 'one';
  if (said === 0 || article) return null;
  const value = round(total + group);
  return { start: at, end, value, coefficient: value / largest, magnitude: largest, digits: false };
}

function fits(group: number, unit: number): boolean {
  return group % 100 === 0 || (group % 10 === 0 && group >= 20 && unit < 10);
}

function isUnit(token: Token | undefined, numbers: NumberWords): boolean {
  return token !== undefined && numbers.units[token.word] !== undefined && token.word.length > 2;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
