import type { Reading } from '../reading.ts';

/** Digits said as words: "oh seven seven double oh nine", "null eins sieben". */
export interface SpokenDigits {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const ZERO = new Set(['oh', 'o', 'zero', 'nought', 'null', 'nul']);
const AGAIN: Readonly<Record<string, number>> = { double: 2, triple: 3, doppel: 2 };

/** The longest row of digit words, if it is as long as a phone number. */
export function spokenDigits({ tokens, words }: Reading): SpokenDigits | null {
  let best: SpokenDigits | null = null;
  let start = -1;
  let digits = '';
  let times = 1;
  for (const token of [...tokens, undefined]) {
    const digit = token && digitOf(token.word, words.numbers.units);
    if (token && digit !== null && digit !== undefined) {
      if (digits === '') start = token.index;
      digits += digit.repeat(times);
      times = 1;
      continue;
    }
    if (token && AGAIN[token.word] !== undefined && digits !== '') {
      times = AGAIN[token.word] ?? 1;
      continue;
    }
    if (token && digits !== '' && /^[,.-]$/.test(token.text)) continue;
    if (digits.length >= 7 && digits.length > (best?.digits.length ?? 0)) best = { digits, start, end: token?.index ?? tokens.length }; // prettier-ignore
    digits = '';
    times = 1;
  }
  return best;
}

function digitOf(word: string, units: Readonly<Record<string, number>>): string | null {
  if (word === 'zwo') return '2';
  if (ZERO.has(word)) return '0';
  const value = units[word];
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= 9 ? String(value) : null;
}
