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
  readonly phrases: PhraseTables;
}

/** Words around people and their part in a decision. */
export interface PeopleWords {
  /** "I", "me", "myself", and "my own". */
  readonly selves: readonly string[];
  readonly we: readonly string[];
  /** Whom the visitor asks: "can you", "könnt ihr". */
  readonly you: readonly string[];
  /** "she decides": somebody who was named before. */
  readonly pronouns: readonly string[];
  /** "the", "our", "my": what a person's title stands behind. */
  readonly determiners: readonly string[];
  /** Between a decider and the verb: "will", "always", "has to", "bei uns". */
  readonly between: readonly string[];
  /** Inside a decider: "head of finance", "Priya in finance". */
  readonly inside: readonly string[];
  readonly and: readonly string[];
  readonly with: readonly string[];
  readonly alone: readonly string[];
  /** Under a limit one may sign oneself: "under 20k". */
  readonly limits: readonly string[];
  /** What decides about no purchase, whatever stands behind an article: "software", "budget", "customers". */
  readonly matters: readonly string[];
  /** What is signed and approved every day: "timesheets", "on paper". */
  readonly routine: readonly string[];
  /** "manager of", "Leiter der". */
  readonly titleOf: readonly string[];
  /** What words for jobs end with, where a language writes them as one word. */
  readonly titleEndings: readonly string[];
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

type Table<Keys extends string> = Readonly<Record<Keys, readonly string[]>>;

/** Phrases by table and meaning, in the notation of lexicon/phrase.ts. */
export interface Phrases {
  /**
   * `cue` names money, `own` says that something is the visitor's ("we have", "looking at"); `aside` may stand beside an
   * amount and says nothing about it ("plus VAT", "within a year"); `label` makes a number a name ("ticket 48812").
   */
  readonly money: Table<
    | 'cue' | 'approved' | 'planned' | 'none' | 'undisclosed' | 'atLeast' | 'atMost' | 'orMore' | 'orLess' | 'between' | 'to'
    | 'month' | 'year' | 'quarter' | 'once' | 'seat' | 'counted' | 'spent' | 'revenue' | 'quoted' | 'others' | 'loss' | 'low' | 'mid' | 'high' | 'figures'
    | 'own' | 'aside' | 'label' | 'apiece' | 'headcount' | 'insteadOf' | 'tooMuch' | 'pending'
  >; // prettier-ignore
  /** `people` and `time` are nouns of heads and of durations. Around "40 pickers": what may stand between, and what makes it another count than the visitor's own of today. */
  readonly count: Table<'between' | 'is' | 'past' | 'others' | 'change' | 'gone' | 'each' | 'people' | 'time'>;
  /**
   * `decision` comes before `purchase` where a message gives several dates; `event` is a date of something else, or of
   * somebody else; `asapAsked` and `calmAsked` say enough only as the answer to "when?".
   */
  readonly time: Table<
    | 'by' | 'before' | 'notBefore' | 'from' | 'after' | 'within' | 'in' | 'ago' | 'between' | 'to' | 'end' | 'mid' | 'early' | 'this' | 'next' | 'last'
    | 'asap' | 'asapAsked' | 'noRush' | 'none' | 'condition' | 'contract' | 'purchase' | 'meeting' | 'absence' | 'past' | 'hedge' | 'away'
    | 'at' | 'was' | 'suits' | 'on' | 'agreement' | 'ends' | 'until' | 'byThen' | 'afterNext' | 'decision' | 'event' | 'noneAsked' | 'calmAsked' | 'not' | 'fiscalBegins' | 'fiscalEnds'
    | 'endOfYear' | 'endOfQuarter' | 'endOfMonth' | 'endOfWeek' | 'endOfFiscal' | 'startOfYear' | 'midOfYear'
  >; // prettier-ignore
  /**
   * `verb` says by itself that somebody decides, `weak` ("signs", "picks") of known deciders or as the answer; `lies` has
   * the decider behind it ("up to", "lies with").
   */
  readonly authority: Table<
    | 'decides'
    | 'alone'
    | 'shares'
    | 'influences'
    | 'none'
    | 'owner'
    | 'chief'
    | 'lower'
    | 'other'
    | 'othersCall'
    | 'verb'
    | 'weak'
    | 'lies'
    | 'consult'
    | 'self'
    | 'here'
  >;
  /**
   * `must` is a need on its own. `harm` is what trouble leads to, `hurt` trouble that only together with its consequence
   * or with `often` is a must, `law` who can compel and `force` that it does. `others`: somebody else's story. `task`: words
   * of the work that a need is about; `chat`: what is said in passing and is about no work.
   */
  readonly need: Table<
    'must' | 'harm' | 'hurt' | 'often' | 'law' | 'force' | 'should' | 'good' | 'none' | 'others' | 'notNeed' | 'task' | 'chat'
  >; // prettier-ignore
  readonly contact: Table<
    'name' | 'iAm' | 'here' | 'company' | 'from' | 'others' | 'othersAfter' | 'phone' | 'mail' | 'role' | 'department' | 'at' | 'dot' | 'sign' | 'notName'
  >; // prettier-ignore
  readonly acts: Table<
    | 'correction' | 'refusal' | 'later' | 'dontKnow' | 'yes' | 'no' | 'why' | 'person' | 'noPerson' | 'email' | 'meeting' | 'wait' | 'support' | 'job' | 'vendor'
    | 'spam' | 'erase' | 'goodbye' | 'greeting' | 'thanks' | 'smallTalk' | 'insult' | 'order' | 'joke' | 'hypothetical' | 'question'
  >; // prettier-ignore
  /** What an agent's question is after, in transcripts from elsewhere. */
  readonly asks: Table<'budget' | 'authority' | 'need' | 'timeline' | 'contact'>;
  readonly about: Table<
    'price' | 'feature' | 'security' | 'integration' | 'process' | 'connects' | 'mayConnect' | 'connected'
  >;
}

/**
 * Heard in whole conversations only. The topics: what an agent asks. `agree`, `disagree`, `unsure`: how the visitor takes
 * what the agent says. `gone` (money), `halted`, `stopped`: what withdraws an answer, `resumed` what undoes that.
 * `refuses`: would rather not say; `content`: nothing hurts; `solved`: no longer.
 * `notes`: the agent says what was understood; `offer`: what the agent sells.
 */
export type TalkPhrases = Table<
  | 'budget' | 'authority' | 'need' | 'timeline' | 'contact' | 'agree' | 'disagree' | 'unsure' | 'gone' | 'halted' | 'stopped' | 'resumed'
  | 'yearAfter' | 'notes' | 'offer' | 'refuses' | 'content' | 'solved'
>; // prettier-ignore

/**
 * What visitors say about the talk itself, in whole sentences. `wait`: is somebody coming; `who` and `company`: whom they
 * talk with; `meaning`: what our question means; `pause`: they are thinking.
 */
export type AsidePhrases = Table<'wait' | 'who' | 'company' | 'meaning' | 'pause'>;

/** A language brings along as many of the tables as it has words for. */
export type PhraseTables = { readonly [T in keyof Phrases]: Partial<Phrases[T]> } & {
  readonly talk?: TalkPhrases;
  readonly asides?: AsidePhrases;
};

/** `money.approved`, `acts.refusal`: a table and a meaning in it. */
export type Tag =
  | { [T in keyof Phrases]: `${T}.${Extract<keyof Phrases[T], string>}` }[keyof Phrases]
  | `talk.${Extract<keyof TalkPhrases, string>}`
  | `asides.${Extract<keyof AsidePhrases, string>}`;

const NO_PEOPLE: PeopleWords = {
  selves: [],
  you: [],
  we: [],
  pronouns: [],
  determiners: [],
  between: [],
  inside: [],
  and: [],
  with: [],
  alone: [],
  limits: [],
  matters: [],
  routine: [],
  titleOf: [],
  titleEndings: [],
};

export function peopleWords({ people }: Words): PeopleWords {
  return people ?? NO_PEOPLE;
}
