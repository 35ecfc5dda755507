import type { Question } from '../../lead/script.ts';
import type { Instant, LanguageTag, Topic } from '../../lead/values.ts';
import { detectLanguage, LANGUAGES, primary } from './language.ts';
import { createLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { readPhones } from './people/phone.ts';
import { questionSentences } from './questions.ts';
import type { Reading } from './reading.ts';
import { type Token, tokenize } from './text/tokens.ts';
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

/** Where no small word tells the language, the one whose phrases know more of the words; null on a draw. */
function byVocabulary(tokens: readonly Token[], languages: readonly LanguageTag[]): LanguageTag | null {
  const scored = languages
    .filter((language) => LANGUAGES[language] !== undefined)
    .map((language) => {
      const { vocabulary } = lexiconOf(language);
      return { language, score: tokens.filter(({ kind, word }) => kind === 'word' && vocabulary.has(word)).length };
    })
    .sort((one, other) => other.score - one.score);
  const [first, second] = scored;
  return first && first.score > (second?.score ?? 0) ? first.language : null;
}

/** Longer messages are read up to here; nobody says what they need in more. */
const LONGEST = 4_000;

/** Tokenises a message once and finds every phrase in it; all readers work on the result. */
export function read(message: string, setting: Setting): Reading & { readonly detected: LanguageTag | null } {
  const text = message.length > LONGEST ? message.slice(0, LONGEST) : message;
  const tokens = tokenize(text);
  const prior = primary(setting.language) ?? primary(setting.locale);
  const detected = detectLanguage(tokens, setting.languages, prior) ?? byVocabulary(tokens, setting.languages);
  const language =
    [detected, prior, setting.languages[0]].find((tag) => tag != null && LANGUAGES[tag] !== undefined) ?? 'en';
  const lexicon = lexiconOf(language);
  const marks = lexicon.scan(tokens);
  const { asked, at, locale, timeZone } = setting;
  const questions = setting.asStatement ? new Set<number>() : questionSentences(tokens, marks);
  const untaken: Reading = {
    text, tokens, marks, words: lexicon.words, asked, at, language, locale, timeZone, questions, scan: lexicon.scan, taken: () => false,
  }; // prettier-ignore
  const phones = readPhones(untaken);
  const taken = (token: number): boolean =>
    tokens[token]?.kind === 'date' || phones.some(({ start, end }) => start <= token && token < end);
  return { ...untaken, taken, detected };
}
