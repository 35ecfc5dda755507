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
    const prefixed = letters && (token.glued || letters.word.length > 1) ? DOLLAR_PREFIXES[letters.word] : undefined;
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
    if (currency && !(currency === 'USD' && token.text === '$')) {
      const [first, next] = [tokens[end - 1], tokens[end + skip + 1]];
      // "for this one CHF 60'000"
      if (next?.kind === 'number' && first?.kind === 'word' && CURRENCY_CODES[token.word]) return null;
      // "25 bucks AUD"
      const code =
        next?.kind === 'word' && next.text === next.text.toUpperCase() ? CURRENCY_CODES[next.word] : undefined;
      if (code) return { currency: code, at: end + skip + 2 };
      return { currency: nation && currency === 'USD' ? nation : currency, at: end + skip + 1 };
    }
    if (token.text === '$') return { currency: '$', at: end + skip + 1 };
    // "15,000 canadian"
    const alone = NATIONS[token.word];
    if (alone && token.word !== 'us' && !isNoun(tokens[end + skip + 1])) return { currency: alone, at: end + skip + 1 }; // prettier-ignore
  }
  return null;
}

/** "15,000 canadian a year", but "15,000 canadian customers". */
function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !/^(?:a|an|per|each|max|tops|once|and|or|for|all|at|in|if|is|would|pro|im|monthly|yearly|annually)$/.test(token.word); // prettier-ignore
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
  us: 'USD', american: 'USD', canadian: 'CAD', australian: 'AUD', singapore: 'SGD', british: 'GBP', swiss: 'CHF', schweizer: 'CHF', indian: 'INR', hongkong: 'HKD', amerikanische: 'USD', aussie: 'AUD', kiwi: 'NZD', yankee: 'USD', kanadische: 'CAD',
}; // prettier-ignore

/** Words that stand before the number as a code does. */
function isCode(word: string): boolean {
  return (
    word === 'rs' ||
    word === 'kr' ||
    word === 'sfr' ||
    word === 'teur' ||
    word === 'fr' ||
    word === 'frs' ||
    word === 'r'
  );
}

/** The T of "60 T€", the k of "k€" and the M of "1,5 M€": with a currency right behind it, a letter is no ton and no metre. */
export function thousandsOfMoney(tokens: readonly Token[], at: number): number | null {
  const [letter, sign] = [tokens[at], tokens[at + 1]];
  const factor = LETTERS.get(letter?.text ?? '');
  const isMoney = sign && (CURRENCY_SIGNS[sign.text] !== undefined || /^(?:EUR|CHF|USD|GBP|SEK|NOK|DKK)$/i.test(sign.text)); // prettier-ignore
  return factor !== undefined && isMoney ? factor : null;
}

const LETTERS: ReadonlyMap<string, number> = new Map([['T', 1e3], ['t', 1e3], ['K', 1e3], ['k', 1e3], ['M', 1e6]]); // prettier-ignore
