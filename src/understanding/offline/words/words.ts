import type { FrameWords } from './frame-words.ts';
import type { PeopleWords } from './people-words.ts';
import type { PhraseTables } from './phrases.ts';

/** What a language has to bring along. A contributor extends these tables, never the readers. */
export interface Words {
  readonly language: string;
  /** Small words by which the language is recognised. */
  readonly telling: readonly string[];
  /** Those of which one is enough, where no other language has them. */
  readonly tellingAlone?: readonly string[];
  /** Letters, or ways to join words, that the language has and most others do not. */
  readonly letters?: RegExp;
  /** Words that may stand inside any phrase without changing it. */
  readonly fillers: readonly string[];
  readonly negations: readonly string[];
  readonly articles: readonly string[];
  readonly numbers: NumberWords;
  readonly currencies: Readonly<Record<string, string>>;
  readonly calendar: CalendarWords;
  /** A language without them reads no part in a decision beyond its phrases. */
  readonly people?: PeopleWords;
  /** A language without them takes every clause for the visitor's own statement of today. */
  readonly frames?: Partial<FrameWords>;
  readonly phrases: PhraseTables;
}

export interface NumberWords {
  readonly units: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  /** "half a million", "a quarter million". */
  readonly fractions: Readonly<Record<string, number>>;
  /** "couple", "few": a number of months that is not meant exactly. */
  readonly vague: Readonly<Record<string, readonly [number, number]>>;
  /** Between a number and its decimals: "one point two million". */
  readonly point?: string;
  /** The word that stands between numerals of one number: "two hundred and fifty". */
  readonly and: string;
  readonly ordinals: Readonly<Record<string, number>>;
  /** How a language that writes numbers as one word builds them: "zweihundertfuenfzigtausend", "venticinquemila". */
  readonly compound?: CompoundNumbers;
  /** How many digits an amount has, by the word: "five" (figures), "fuenfstellig". */
  readonly figures: Readonly<Record<string, number>>;
}

export interface CompoundNumbers {
  readonly units: Readonly<Record<string, number>>;
  readonly thousand: readonly string[];
  readonly hundred: string;
  /** Between ones and tens, which stand in this order ("fuenfundzwanzig"); null: tens come first ("venticinque"). */
  readonly and: string | null;
  /** "einhalb": six and a half is "sechseinhalb". */
  readonly half?: string;
}

export type TimeUnit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year';

export interface CalendarWords {
  readonly months: Readonly<Record<string, number>>;
  /** Month words that are also something else ("may", "march"): they need a sign that a date is meant. */
  readonly doubtfulMonths: readonly string[];
  /** 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** First month, counted from 1; a season has three. */
  readonly seasons: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** Feasts and sales days; the rules are in time/feasts.ts. */
  readonly feasts: Readonly<Record<string, string>>;
  /** How many days from today: "tomorrow", "uebermorgen". */
  readonly days: Readonly<Record<string, number>>;
  /** "fifteenth", "fuenfzehnter": days of a month and places in a row, as far as they are single words. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** What a numeral carries as an ordinal: the th of 15th. */
  readonly ordinalEndings: readonly string[];
  /** Between day and month or month and year: "15th of March", "15 de marzo de 2027". */
  readonly joiners: readonly string[];
  /** The letters of Q1 and H2. */
  readonly letters: Readonly<Record<string, 'quarter' | 'half'>>;
  /** "in": what makes a length of time a date. */
  readonly inWords: readonly string[];
  readonly weekNumber: readonly string[];
  readonly fiscal: readonly string[];
}
