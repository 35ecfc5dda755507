/** What a language has to bring along. A contributor extends these tables, never the readers. */
export interface Words {
  readonly language: string;
  /** Small words by which the language is recognised. */
  readonly telling: readonly string[];
  /** Words that may stand inside any phrase without changing it. */
  readonly fillers: readonly string[];
  readonly negations: readonly string[];
  readonly articles: readonly string[];
  readonly numbers: NumberWords;
  readonly currencies: Readonly<Record<string, string>>;
  readonly calendar: CalendarWords;
  readonly phrases: Phrases;
}

export interface NumberWords {
  readonly units: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  /** "half a million", "a quarter million". */
  readonly fractions: Readonly<Record<string, number>>;
  /** "couple", "few": a number of months that is not meant exactly. */
  readonly vague: Readonly<Record<string, readonly [number, number]>>;
  /** The word that stands between numerals of one number: "two hundred and fifty". */
  readonly and: string;
  readonly ordinals: Readonly<Record<string, number>>;
  /** How many digits an amount has, by the word: "five" (figures), "fuenfstellig". */
  readonly figures: Readonly<Record<string, number>>;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

export interface CalendarWords {
  readonly months: Readonly<Record<string, number>>;
  /** Month words that are also something else ("may", "march"): they need a sign that a date is meant. */
  readonly doubtfulMonths: readonly string[];
  readonly weekdays: readonly string[];
  /** First month, counted from 1; a season has three. */
  readonly seasons: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** Feasts and sales days; the rules are in time/feasts.ts. */
  readonly feasts: Readonly<Record<string, string>>;
  readonly days: Readonly<Record<string, number>>;
  readonly weekNumber: readonly string[];
  readonly fiscal: readonly string[];
}

type Table<Keys extends string> = Readonly<Record<Keys, readonly string[]>>;

/** Phrases by table and meaning, in the notation of lexicon/phrase.ts. */
export interface Phrases {
  readonly money: Table<
    | 'cue' | 'approved' | 'planned' | 'none' | 'undisclosed' | 'atLeast' | 'atMost' | 'orMore' | 'orLess' | 'between' | 'to'
    | 'month' | 'year' | 'quarter' | 'once' | 'seat' | 'counted' | 'spent' | 'revenue' | 'quoted' | 'others' | 'loss' | 'low' | 'mid' | 'high' | 'figures'
  >; // prettier-ignore
  readonly time: Table<
    | 'by' | 'before' | 'notBefore' | 'from' | 'after' | 'within' | 'in' | 'ago' | 'between' | 'to' | 'end' | 'mid' | 'early' | 'this' | 'next' | 'last'
    | 'asap' | 'asapAsked' | 'noRush' | 'none' | 'condition' | 'contract' | 'purchase' | 'meeting' | 'absence' | 'past' | 'hedge' | 'endOfYear' | 'endOfQuarter' | 'endOfMonth' | 'away'
  >; // prettier-ignore
  readonly authority: Table<
    | 'decides'
    | 'shares'
    | 'influences'
    | 'none'
    | 'owner'
    | 'chief'
    | 'lower'
    | 'other'
    | 'verb'
    | 'consult'
    | 'self'
    | 'here'
  >;
  readonly need: Table<'must' | 'should' | 'good' | 'none' | 'notNeed'>;
  readonly contact: Table<'name' | 'iAm' | 'here' | 'company' | 'from' | 'others' | 'phone' | 'at' | 'dot' | 'notName'>;
  readonly acts: Table<
    | 'correction' | 'refusal' | 'dontKnow' | 'yes' | 'no' | 'why' | 'person' | 'noPerson' | 'email' | 'meeting' | 'wait' | 'support' | 'job' | 'vendor'
    | 'spam' | 'erase' | 'goodbye' | 'greeting' | 'thanks' | 'smallTalk' | 'insult' | 'order' | 'joke' | 'hypothetical' | 'question'
  >; // prettier-ignore
  /** What an agent's question is after, in transcripts from elsewhere. */
  readonly asks: Table<'budget' | 'authority' | 'need' | 'timeline' | 'contact'>;
  readonly about: Table<'price' | 'feature' | 'security' | 'integration' | 'process'>;
}

/** `money.approved`, `acts.refusal`: a table and a meaning in it. */
export type Tag = { [T in keyof Phrases]: `${T}.${Extract<keyof Phrases[T], string>}` }[keyof Phrases];
