import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES, WORDLIKE_CODES } from '../words/currencies.ts';

interface Found {
  readonly currency: string;
  /** The first token before, or the token after, amount and currency together. */
  readonly at: number;
}

/** "$ 40k", "US$ 40k", "EUR 40k", "A$40k", "Fr. 40'000". */
export function currencyBefore({ tokens, words }: Reading, start: number): Found | null {
  const dotted = tokens[start - 1]?.text === '.' && tokens[start - 1]?.glued ? start - 2 : start - 1;
  const token = tokens[dotted];
  if (!token) return null;
  if (token.text === '$') {
    const letters = tokens[dotted - 1];
    const prefixed = token.glued && letters ? DOLLAR_PREFIXES[letters.word] : undefined;
    return prefixed ? { currency: prefixed, at: dotted - 1 } : { currency: '$', at: dotted };
  }
  const currency = signOrCode(token) ?? (isCode(token.word) ? words.currencies[token.word] : undefined);
  return currency ? { currency, at: dotted } : null;
}

/** "40k €", "40 thousand dollars", "40k US dollars", "40k k€", "10 mil de euros". */
export function currencyAfter({ tokens, words }: Reading, end: number): Found | null {
  const of = tokens[end]?.word === 'de' || tokens[end]?.word === 'di' || tokens[end]?.word === 'd' ? 1 : 0;
  for (const skip of [of, of + 1]) {
    const token = tokens[end + skip];
    const nation = skip > of ? NATIONS[tokens[end + of]?.word ?? ''] : undefined;
    if (!token || (skip > of && !nation)) continue;
    const currency = signOrCode(token) ?? words.currencies[token.word];
    if (currency && !(currency === 'USD' && token.text === '$'))
      return { currency: nation && currency === 'USD' ? nation : currency, at: end + skip + 1 };
    if (token.text === '$') return { currency: '$', at: end + skip + 1 };
  }
  return null;
}

/** The only currency that a message names, apart from its amounts; null where it names none or several. */
export function currencyAlone({ tokens, words }: Reading): string | null {
  const named = new Set(
    tokens.flatMap((token) => {
      const word = token.word.length >= 4 && token.word !== 'real' && token.word !== 'rand' ? words.currencies[token.word] : undefined; // prettier-ignore
      return signOrCode(token) ?? word ?? [];
    }),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

function signOrCode({ text, word, kind }: Token): string | undefined {
  if (kind === 'symbol') return CURRENCY_SIGNS[text];
  // "try" and "cop" are words unless they are written as codes.
  return WORDLIKE_CODES.has(word) && text !== text.toUpperCase() ? undefined : CURRENCY_CODES[word];
}

const NATIONS: Readonly<Record<string, string>> = {
  us: 'USD', american: 'USD', canadian: 'CAD', australian: 'AUD', singapore: 'SGD', british: 'GBP', swiss: 'CHF', schweizer: 'CHF', indian: 'INR', hongkong: 'HKD', amerikanische: 'USD',
}; // prettier-ignore

/** Words that stand before the number as a code does. */
function isCode(word: string): boolean {
  return word === 'rs' || word === 'kr' || word === 'sfr' || word === 'teur' || word === 'fr' || word === 'frs';
}
