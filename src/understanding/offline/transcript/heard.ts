import type { Instant, LanguageTag } from '../../../lead/values.ts';
import { LANGUAGES } from '../language.ts';
import { createLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import { Marks } from '../lexicon/marks.ts';
import { read } from '../read.ts';
import { english } from '../words/en/index.ts';
import { talk as germanTalk } from '../words/de/talk.ts';
import { talk as englishTalk } from '../words/en/talk.ts';
import { talk as spanishTalk } from '../words/es/talk.ts';
import { talk as frenchTalk } from '../words/fr/talk.ts';
import { talk as italianTalk } from '../words/it/talk.ts';
import { talk as dutchTalk } from '../words/nl/talk.ts';
import { talk as portugueseTalk } from '../words/pt/talk.ts';
import type { TalkPhrases } from '../words/phrases.ts';

export interface TranscriptTurn {
  readonly by: 'visitor' | 'agent';
  readonly text: string;
  /** Null: the transcript's own instant. */
  readonly at: Instant | null;
  /** Who speaks, where several do on one side. */
  readonly name?: string | null;
}

/** A turn as it was read, with the phrases that only whole conversations know. */
export interface Heard {
  readonly reading: ReturnType<typeof read>;
  readonly talk: Marks;
}

const TALK: Readonly<Record<LanguageTag, Partial<TalkPhrases>>> = {
  en: englishTalk,
  de: germanTalk,
  es: spanishTalk,
  fr: frenchTalk,
  it: italianTalk,
  nl: dutchTalk,
  pt: portugueseTalk,
};
const lexicons = new Map<LanguageTag, Lexicon>();

/** Between two people nobody orders a bot about: "put us down for 40k" means what it says. */
export function hear(text: string, setting: Parameters<typeof read>[1]): Heard {
  const reading = read(withoutHesitation(text), setting);
  const marks = new Marks(reading.marks.all.filter(({ tag }) => tag !== 'acts.order'));
  return { reading: { ...reading, text, marks }, talk: lexiconOf(reading.language).scan(reading.tokens) };
}

/** What a machine writes down of "mm" and "uh" is no million; blanks keep every word in its place. */
function withoutHesitation(text: string): string {
  return text.replace(HESITATION, (sound) => ' '.repeat(sound.length));
}

const HESITATION =
  /(?<![\p{L}\p{N}] ?)\b(?:m{2,}|h+m+|u+h+m*|u+m+|e+r+m+|ä+h+m*)\b,?|\b(?:u+h+|u+m+|ä+h+m*|e+hm+)\b,?/giu;

/** A language without a table of its own has nothing to be asked or agreed in. */
function lexiconOf(language: LanguageTag): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    const words = LANGUAGES[language] ?? english;
    const none = {
      frame: {},
      money: {},
      count: {},
      time: {},
      authority: {},
      need: {},
      contact: {},
      acts: {},
      about: {},
      asks: {},
    };
    const talk = TALK[language];
    lexicon = createLexicon({ ...words, phrases: talk ? { ...none, talk } : none });
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** How many words a turn has. */
export function lengthOf({ reading }: Heard): number {
  return reading.tokens.filter(({ kind }) => kind !== 'symbol').length;
}
