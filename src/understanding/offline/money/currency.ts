import type { Reading } from '../reading.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../words/currencies.ts';

interface Found {
  readonly currency: string;
  /** The first token before, or the token after, amount and currency together. */
  readonly at: number;
}

/** "$ 40k", "US$ 40k", "EUR 40k", "A$40k". */
export function currencyBefore({ tokens, words }: Reading, start: number): Found | null {
  const token = tokens[start - 1];
  if (!token) return null;
  if (token.text === '$') {
    const letters = tokens[start - 2];
    const prefixed = token.glued && letters ? DOLLAR_PREFIXES[letters.word] : undefined;
    return prefixed ? { currency: prefixed, at: start - 2 } : { currency: '$', at: start - 1 };
  }
  const currency =
    CURRENCY_SIGNS[token.text] ??
    CURRENCY_CODES[token.word] ??
    (isCode(token.word) ? words.currencies[token.word] : undefined);
  return currency ? { currency, at: start - 1 } : null;
}

/** "40k €", "40 thousand dollars", "40k US dollars", "40k k€". */
export function currencyAfter({ tokens, words }: Reading, end: number): Found | null {
  for (const skip of [0, 1]) {
    const token = tokens[end + skip];
    if (!token || (skip === 1 && !NATIONS[tokens[end]?.word ?? ''])) continue;
    const national = skip === 1 ? NATIONS[tokens[end]?.word ?? ''] : undefined;
    const currency = CURRENCY_SIGNS[token.text] ?? CURRENCY_CODES[token.word] ?? words.currencies[token.word];
    if (currency)
      return {
        currency: national && currency === 'USD' ? national : token.text === '$' ? '$' : currency,
        at: end + skip + 1,
      };
  }
  return null;
}

const NATIONS: Readonly<Record<string, string>> = {
  us: 'USD', american: 'USD', canadian: 'CAD', australian: 'AUD', singapore: 'SGD', british: 'GBP', swiss: 'CHF', schweizer: 'CHF', indian: 'INR', hongkong: 'HKD',
}; // prettier-ignore

function isCode(word: string): boolean {
  return word === 'rs' || word === 'kr' || word === 'sfr' || word === 'teur' || word === 'fr';
}
