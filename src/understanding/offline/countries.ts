import type { Reading, Span } from './reading.ts';
import { fold } from './text/fold.ts';
import { LANGUAGES } from './language.ts';

/** What people say instead of the name that the standard has. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  us: 'US',
  america: 'US',
  uk: 'GB',
  england: 'GB',
  britain: 'GB',
  holland: 'NL',
  uae: 'AE',
  brd: 'DE',
  korea: 'KR',
  grossbritannien: 'GB',
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
let names: ReadonlyMap<string, string> | null = null;

/** Country names in the languages that the rules know, from the platform's own tables; built at the first use. */
function countryNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const all = new Map<string, string>(Object.entries(SHORT_NAMES));
  for (const language of Object.keys(LANGUAGES)) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const one of LETTERS) {
      for (const other of LETTERS) {
        const code = one + other;
        const name = display.of(code);
        if (name !== undefined && !['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'].includes(code)) all.set(fold(name), code);
      }
    }
  }
  return (names = all);
}

/** The first country named, as ISO 3166 code. */
export function countryIn({ tokens }: Reading): Span<string> | null {
  const known = countryNames();
  for (const token of tokens) {
    for (const length of [3, 2, 1]) {
      const words = tokens.slice(token.index, token.index + length);
      if (words.length < length) continue;
      const code =
        known.get(words.map(({ word }) => word).join(' ')) ??
        (length === 1 && tokens.length === 1 ? codeOf(token.text, known) : undefined);
      if (code) return { value: code, start: token.index, end: token.index + length, confidence: 0.92 };
    }
  }
  return null;
}

function codeOf(text: string, known: ReadonlyMap<string, string>): string | undefined {
  const code = text.toUpperCase();
  return [...known.values()].includes(code) ? code : undefined;
}
