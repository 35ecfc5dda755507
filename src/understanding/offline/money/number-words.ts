import type { Token } from '../text/tokens.ts';
import type { NumberWords, Words } from '../words/words.ts';

/** "six and a half thousand", "dos millones y medio": what is added to the number before it. */
export function andHalf(
  tokens: readonly Token[],
  at: number,
  numbers: NumberWords,
): { value: number; end: number } | null {
  if (tokens[at]?.word !== numbers.and) return null;
  const article = numbers.units[tokens[at + 1]?.word ?? ''] === 1 ? 1 : 0;
  const value = numbers.fractions[tokens[at + 1 + article]?.word ?? ''];
  return value === undefined || value >= 1 ? null : { value, end: at + 2 + article };
}

/** "one point two million", "eins komma zwei Millionen". */
export function decimalAt(
  tokens: readonly Token[],
  at: number,
  numbers: NumberWords,
): { value: number; end: number } | null {
  const { units, magnitudes, point = '' } = numbers;
  if (tokens[at + 1]?.word !== point) return null;
  let [end, digits] = [at + 2, ''];
  for (let unit = units[tokens[end]?.word ?? '']; unit !== undefined && unit < 10; unit = units[tokens[++end]?.word ?? '']) digits += String(unit); // prettier-ignore
  if (digits === '' || magnitudes[tokens[end]?.word ?? ''] === undefined) return null;
  return { value: Number(`${String(units[tokens[at]?.word ?? ''])}.${digits}`), end };
}

/** "two fifty k": hundreds without the word, before a unit. */
export function isHundreds(tokens: readonly Token[], at: number, group: number, unit: number, words: Words): boolean {
  if (group < 1 || group > 9 || unit < 10 || unit > 99 || (tokens[at - 1]?.word.length ?? 0) < 3) return false;
  if (words.language !== 'en') return false;
  const { units, magnitudes } = words.numbers;
  const next = (units[tokens[at + 1]?.word ?? ''] ?? 99) < 10 ? at + 2 : at + 1;
  return magnitudes[tokens[next]?.word ?? ''] === 1e3;
}

/** "a couple dozen", "ein paar Dutzend", "a few hundred": as many as the middle of what is meant. */
export function severalOf(
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

export function fits(group: number, unit: number): boolean {
  if (group % 100 === 0) return unit < 100;
  // "soixante-dix-huit", "quatre-vingt-quinze"
  return group % 10 === 0 && group >= 20 && (unit < 10 || ((group === 60 || group === 80) && unit < 20));
}

/** "two hundred and fifty", "treinta y cinco", "cento e vinte"; not "twenty and five". */
export function goesOn(token: Token | undefined, numbers: NumberWords, group: number, largest: number): boolean {
  const unit = numbers.units[token?.word ?? ''];
  if (token === undefined || unit === undefined || token.word.length <= 2) return false;
  return largest > 1 || (numbers.and !== 'and' && numbers.and !== 'und' && group >= 20 && fits(group, unit));
}
