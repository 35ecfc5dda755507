import type { Token } from '../text/tokens.ts';
import type { NumberWords, Words } from '../words/words.ts';
import { compoundNumber } from './compound-number.ts';

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

/** "TEUR 30": a currency that counts thousands, before its number. */
function currencyOfThousandsAt(tokens: readonly Token[], at: number, { numbers, currencies }: Words): Quantity | null {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  const factor = currencies[word] === undefined ? undefined : numbers.magnitudes[word];
  if (factor === undefined || next?.kind !== 'number') return null;
  const read = withMagnitude(tokens, at, at + 2, next.value ?? 0, true, numbers);
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
    const factor = numbers.magnitudes[token.word];
    if (factor === undefined || (token.word.length === 1 && token.word !== 'k' && !token.glued)) break;
    magnitude *= factor;
    end++;
    if (tokens[end]?.text === '.' && tokens[end]?.glued && /^(mio|mrd|tsd|mill)$/.test(token.word)) end++;
  }
  const more = magnitude >= 1000 ? andHalf(tokens, end, numbers) : null;
  if (more) return { start, end: more.end, value: round((coefficient + more.value) * magnitude), coefficient: coefficient + more.value, magnitude, digits, isArticle: false }; // prettier-ignore
  return { start, end, value: round(coefficient * magnitude), coefficient, magnitude, digits, isArticle: false };
}

/** "six and a half thousand", "dos millones y medio": what is added to the number before it. */
function andHalf(tokens: readonly Token[], at: number, numbers: NumberWords): { value: number; end: number } | null {
  if (tokens[at]?.word !== numbers.and) return null;
  const article = numbers.units[tokens[at + 1]?.word ?? ''] === 1 ? 1 : 0;
  const value = numbers.fractions[tokens[at + 1 + article]?.word ?? ''];
  return value === undefined || value >= 1 ? null : { value, end: at + 2 + article };
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
  const small = numbers.units[tokens[at]?.word ?? ''];
  const half = small === undefined ? null : andHalf(tokens, at + 1, numbers);
  if (small !== undefined && half && numbers.magnitudes[tokens[half.end]?.word ?? ''] !== undefined)
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
        if (words.language === 'en' && token.word.endsWith('s')) return null;
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

/** "a couple dozen", "ein paar Dutzend", "a few hundred": as many as the middle of what is meant. */
function severalOf(
  tokens: readonly Token[],
  at: number,
  numbers: NumberWords,
): { readonly count: number; readonly end: number } | null {
  const vague = numbers.vague[tokens[at]?.word ?? ''];
  if (!vague) return null;
  const end = tokens[at + 1]?.word === 'of' ? at + 2 : at + 1;
  const next = tokens[end]?.word ?? '';
  return next.length > 1 && numbers.magnitudes[next] !== undefined
    ? { count: Math.floor((vague[0] + vague[1]) / 2), end }
    : null;
}

/** "one" may be the answer; "a" and "eine" never are. */
function isNumeral(word: string): boolean {
  return word === 'one' || word === 'eins';
}

function unitOf(word: string, { units, compound }: NumberWords): number | undefined {
  return units[word] ?? (compound ? (compoundNumber(word, compound) ?? undefined) : undefined);
}

const DOZEN = 12;

function fits(group: number, unit: number): boolean {
  if (group % 100 === 0) return unit < 100;
  // "soixante-dix-huit", "quatre-vingt-quinze"
  return group % 10 === 0 && group >= 20 && (unit < 10 || ((group === 60 || group === 80) && unit < 20));
}

/** "two hundred and fifty", "treinta y cinco", "cento e vinte"; not "twenty and five". */
function goesOn(token: Token | undefined, numbers: NumberWords, group: number, largest: number): boolean {
  const unit = numbers.units[token?.word ?? ''];
  if (token === undefined || unit === undefined || token.word.length <= 2) return false;
  return largest > 1 || (numbers.and !== 'and' && numbers.and !== 'und' && group >= 20 && fits(group, unit));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
