import type { Question } from '../../lead/script.ts';
import type { Instant, LanguageTag, Topic } from '../../lead/values.ts';
import { detectLanguage, LANGUAGES, primary } from './language.ts';
import { createLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { Marks } from './lexicon/marks.ts';
import { readPhones } from './people/phone.ts';
import { questionsApart } from './questions.ts';
import type { Reading } from './reading.ts';
import { type Token, tokenize } from './text/tokens.ts';
import { unitMentions, withUnits } from './units.ts';
import { CURRENCY_CODES } from './words/currencies.ts';
import { english } from './words/en/index.ts';

/** What a message is read against. */
export interface Setting {
  readonly asked: Topic | null;
  readonly at: Instant;
  readonly locale: string | null;
  readonly timeZone: string | null;
  /** The language of the conversation so far. */
  readonly language: LanguageTag | null;
  readonly languages: readonly LanguageTag[];
  readonly questions: readonly Question[];
  /** Reads questions as statements: what an agent asks and the visitor confirms. */
  readonly asStatement?: boolean;
}

const lexicons = new Map<LanguageTag, Lexicon>();

function lexiconOf(language: LanguageTag): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = createLexicon(LANGUAGES[language] ?? english)));
  return lexicon;
}

/**
 * Where no small word tells the language, the one whose phrases know more of the words, if they know half of them; null
 * on a draw.
 */
function byVocabulary(tokens: readonly Token[], languages: readonly LanguageTag[]): LanguageTag | null {
  const words = tokens.filter(({ kind, word }) => kind === 'word' && !isOfAllLanguages(word));
  const scored = languages
    .filter((language) => LANGUAGES[language] !== undefined)
    .map((language) => {
      const { vocabulary } = lexiconOf(language);
      return { language, score: words.filter(({ word }) => vocabulary.has(word)).length };
    })
    .sort((one, other) => other.score - one.score);
  const [first, second] = scored;
  return first && first.score > (second?.score ?? 0) && first.score * 2 >= words.length ? first.language : null;
}

/** "45k EUR" is said everywhere. */
function isOfAllLanguages(word: string): boolean {
  return word.length < 3 || CURRENCY_CODES[word] !== undefined;
}

/** The languages that are expected here: of the visitor's words so far, the browser's, the script's. */
function homesOf({ language, locale, languages }: Setting): readonly LanguageTag[] {
  const likeliest = [primary(language), primary(locale), ...languages];
  return [...new Set(likeliest)].filter((tag) => tag !== null && LANGUAGES[tag] !== undefined) as LanguageTag[];
}

/** Longer messages are read up to here; nobody says what they need in more. */
const LONGEST = 4_000;

/** Tokenises a message once and finds every phrase in it; all readers work on the result. */
export function read(message: string, setting: Setting): Reading & { readonly detected: LanguageTag | null } {
  const text = message.length > LONGEST ? message.slice(0, LONGEST) : message;
  const together = tokenize(text);
  const homes = homesOf(setting);
  const detected = detectLanguage(text, together, homes) ?? byVocabulary(together, homes);
  const understood = detected === null || LANGUAGES[detected] !== undefined;
  const language = (detected !== null && understood ? detected : homes[0]) ?? 'en';
  const lexicon = lexiconOf(language);
  const first = understood ? lexicon.scan(together) : new Marks([]);
  const { tokens, questions } = setting.asStatement
    ? { tokens: together, questions: new Set<number>() }
    : questionsApart(together, first);
  const units = unitMentions(tokens, setting.questions);
  const isSplit = tokens.at(-1)?.sentence !== together.at(-1)?.sentence;
  const marks = understood ? withUnits(isSplit ? lexicon.scan(tokens) : first, tokens, units) : first;
  const { asked, at, locale, timeZone } = setting;
  const untaken: Reading = {
    text, tokens, marks, words: lexicon.words, asked, at, language, understood, locale, timeZone, units, questions, scan: lexicon.scan, taken: () => false,
  }; // prettier-ignore
  const phones = readPhones(untaken);
  const taken = (token: number): boolean =>
    tokens[token]?.kind === 'date' || phones.some(({ start, end }) => start <= token && token < end);
  return { ...untaken, taken, detected };
}

/** Whether a text in one of our languages speaks of what something costs. */
export function speaksOfPrice(text: string, language: LanguageTag): boolean {
  return lexiconOf(language).scan(tokenize(text)).has('about.price');
}
