import type { LanguageTag } from '../../lead/values.ts';
import type { Token } from './text/tokens.ts';
import { german } from './words/de/index.ts';
import { english } from './words/en/index.ts';
import type { Words } from './words/words.ts';

/** The languages that the rules understand. */
export const LANGUAGES: Readonly<Record<LanguageTag, Words>> = { en: english, de: german };

const telling = Object.entries(LANGUAGES).map(([language, words]) => ({
  language,
  small: new Set(words.telling),
  // Numbers, months and the like decide where the small words do not: "in 3 Monaten".
  own: new Set([words.numbers.units, words.numbers.ordinals, words.currencies, words.calendar.units, words.calendar.months, words.calendar.seasons].flatMap((table) => Object.keys(table))), // prettier-ignore
}));

/**
 * The language of a message by its small words; null when it shows none ("ok", "45k"). On a draw the language that the
 * conversation has had so far wins.
 */
export function detectLanguage(
  tokens: readonly Token[],
  languages: readonly LanguageTag[],
  prior: LanguageTag | null,
): LanguageTag | null {
  let best: LanguageTag | null = null;
  let most = 0;
  for (const { language, small, own } of telling) {
    if (!languages.includes(language)) continue;
    let hits = 0;
    for (const { kind, word, text } of tokens) {
      if (kind !== 'word') continue;
      if (small.has(word)) hits += 2;
      if (own.has(word)) hits++;
      if (language === 'de' && /[äöüß]/i.test(text)) hits += 2;
    }
    if (hits > most || (hits === most && hits > 0 && language === prior)) {
      best = language;
      most = hits;
    }
  }
  return best;
}

/** `de-AT` -> `de`. */
export function primary(tag: LanguageTag | null): LanguageTag | null {
  return tag?.split(/[-_]/)[0]?.toLowerCase() ?? null;
}
