import type { LanguageTag } from '../../lead/values.ts';
import { languageOfScript } from './scripts.ts';
import type { Token } from './text/tokens.ts';
import { CURRENCY_CODES } from './words/currencies.ts';
import { german } from './words/de/index.ts';
import { english } from './words/en/index.ts';
import { spanish } from './words/es/index.ts';
import { FOREIGN } from './words/foreign.ts';
import { french } from './words/fr/index.ts';
import { italian } from './words/it/index.ts';
import { dutch } from './words/nl/index.ts';
import { portuguese } from './words/pt/index.ts';
import type { Words } from './words/words.ts';

/** The languages that the rules understand: the first two in full, the others for money, dates, contact and acts. */
export const LANGUAGES: Readonly<Record<LanguageTag, Words>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
  it: italian,
  nl: dutch,
};

/** Those that are expected where no script says which. */
export const FULL: readonly LanguageTag[] = ['en', 'de'];

interface Told {
  readonly language: LanguageTag;
  readonly letters: RegExp | null;
  small: number;
  alone: number;
  /** Small words that English or German has too. */
  common: number;
  own: number;
}

type Kind = 'small' | 'alone' | 'common' | 'own';

const KNOWN: readonly Pick<Told, 'language' | 'letters'>[] = [
  ...Object.values(LANGUAGES).map(({ language, letters = null }) => ({ language, letters })),
  ...FOREIGN,
];

/** What people answer in a word or two. */
const COURTESIES = ['yes', 'no', 'greeting', 'goodbye', 'thanks', 'dontKnow', 'later', 'refusal', 'person'] as const;

/** What names are made with tells no language: "De la Rue", "van der Berg". */
const PARTICLES = new Set('de la di da del dos das van von der den ten les las los'.split(' '));

function courtesiesOf({ phrases }: Words): readonly string[] {
  return wordsIn(COURTESIES.flatMap((key) => phrases.acts[key] ?? [])).filter(
    (word) => word.length > 2 && !PARTICLES.has(word),
  );
}

function vocabularyOf({ phrases }: Words): readonly string[] {
  return wordsIn(Object.values(phrases).flatMap((table) => Object.values(table).flat()));
}

function wordsIn(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => phrase.split(/[ |]/)).map((word) => word.replace(/[?~*#]/g, ''));
}

const OUR_TELLING: ReadonlySet<string> = new Set([...english.telling, ...german.telling]);
/** Every word of the tables of English and German: met in another language, it does not tell that one. */
const OUR_WORDS: ReadonlySet<string> = new Set([...OUR_TELLING, ...[english, german].flatMap(vocabularyOf)]);

const OTHERS_WORDS: Readonly<Record<LanguageTag, ReadonlySet<string>>> = {
  en: new Set([...german.telling, ...vocabularyOf(german)]),
  de: new Set([...english.telling, ...vocabularyOf(english)]),
};

/** What a word tells: which languages have it, and how. A word of two languages tells neither alone. */
const BY_WORD: ReadonlyMap<string, readonly (readonly [language: number, kind: Kind])[]> = (() => {
  const all = new Map<string, Map<number, Kind>>();
  const add = (language: number, kind: Kind, words: Iterable<string>) => {
    for (const word of words) {
      const kinds = all.get(word) ?? new Map<number, Kind>();
      if (!kinds.has(language)) kinds.set(language, kind);
      all.set(word, kinds);
    }
  };
  Object.values(LANGUAGES).forEach((words, language) => {
    const { numbers, calendar, currencies } = words;
    if (FULL.includes(words.language)) {
      add(language, 'small', words.telling);
      // "Fehler im Lager": what only one of the two has decides where the small words do not.
      add(
        language,
        'own',
        vocabularyOf(words).filter((word) => word.length > 3 && !OTHERS_WORDS[words.language]?.has(word)),
      );
    } else {
      const told = words.telling.filter((word) => !PARTICLES.has(word));
      add(
        language,
        'alone',
        (words.tellingAlone ?? []).filter((word) => !OUR_WORDS.has(word)),
      );
      add(language, 'common', told.filter((word) => OUR_TELLING.has(word))); // prettier-ignore
      add(
        language,
        'small',
        [...told, ...courtesiesOf(words)].filter((word) => !OUR_WORDS.has(word)),
      );
      // "orders" is Dutch, and no less English.
      const shared = told.filter((word) => OUR_WORDS.has(word));
      for (const at of [language, ...FULL.keys()]) add(at, 'own', shared);
      add(language, 'own', [...words.articles, ...vocabularyOf(words)]);
    }
    // Numbers, months and the like decide where the small words do not: "in 3 Monaten".
    for (const table of [
      numbers.units,
      numbers.ordinals,
      currencies,
      calendar.units,
      calendar.months,
      calendar.seasons,
    ])
      add(
        language,
        'own',
        Object.keys(table).filter((word) => CURRENCY_CODES[word] === undefined),
      );
  });
  // Short words of far languages are words of ours too often: "for" is Swedish as well.
  const ours = new Set(all.keys());
  FOREIGN.forEach(({ small, alone }, at) => {
    add(Object.keys(LANGUAGES).length + at, 'alone', alone);
    add(Object.keys(LANGUAGES).length + at, 'small', [...small].filter((word) => !ours.has(word))); // prettier-ignore
  });
  return new Map([...all].map(([word, kinds]) => [word, [...kinds].map(([language, kind]) => [language, kind === 'alone' && kinds.size > 1 ? 'small' : kind] as const)])); // prettier-ignore
})();

/** By how much a language that is not expected here must show itself more clearly than those that are. */
const MARGIN = 2;

/**
 * The language of a message by its words; null when it shows none ("ok", "45k"). `homes` are the languages expected here,
 * the likeliest first: of the visitor's words so far, the browser's, the script's. On a draw the likelier wins; any other
 * language must show two words of its own, or one that no other has, and a margin: names and loan words are no sentence.
 */
export function detectLanguage(
  text: string,
  tokens: readonly Token[],
  homes: readonly LanguageTag[],
): LanguageTag | null {
  const plain = !/[^ -~\s]/.test(text);
  const script = plain ? null : languageOfScript(text);
  if (script !== null) return script;
  const told = tellings(text, tokens, plain);
  const home = best(homes.flatMap((tag) => told.find(({ language }) => language === tag) ?? []));
  const away = best(told.filter(({ language, small, alone }) => !homes.includes(language) && (alone > 0 || small > 1)));
  const winner = away && shownBy(away) >= (home ? scoreOf(home) : 0) + MARGIN ? away : home;
  return winner?.language ?? null;
}

function tellings(text: string, tokens: readonly Token[], plain: boolean): readonly Told[] {
  const told = KNOWN.map((known): Told => ({ ...known, small: 0, alone: 0, common: 0, own: 0 }));
  for (const { kind, word, text: typed } of tokens) {
    if (kind !== 'word') continue;
    for (const [at, how] of BY_WORD.get(word) ?? []) {
      const one = told[at];
      // "ca." is German, "ça" is not.
      if (one && !(word === 'ca' && typed.startsWith('ç') && one.language !== 'fr')) one[how]++;
    }
  }
  if (!plain || text.includes("'")) for (const one of told) if (one.letters?.test(text) === true) one.small++;
  return told;
}

function scoreOf({ small, alone, common, own }: Told): number {
  return 2 * (small + common) + 3 * alone + own;
}

/** Of a language that is not expected, its numbers and phrases do not count: loan words are among them. */
function shownBy({ small, alone, common }: Told): number {
  return 2 * (small + common) + 3 * alone;
}

/** The first of the best. */
function best(told: readonly Told[]): Told | null {
  return told.reduce<Told | null>((one, other) => (scoreOf(other) > (one ? scoreOf(one) : 0) ? other : one), null);
}

/** `de-AT` -> `de`. */
export function primary(tag: LanguageTag | null): LanguageTag | null {
  return tag?.split(/[-_]/)[0]?.toLowerCase() ?? null;
}
