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
  /** Work about money that decides nothing: "does the books". */
  readonly clerical: readonly string[];
  /** "Finance pays". */
  readonly pays: readonly string[];
  readonly together: readonly string[];
  /** "decides when", "entscheidet, welche": another matter, unless what is bought (`buys`) is named behind it. */
  readonly asksWhat: readonly string[];
  readonly buys: readonly string[];
  /** "but here I": back to the visitor's own. */
  readonly here: readonly string[];
  /** Verbs of deciding in the past. */
  readonly past: readonly string[];
  /** "nobody asks me", "gefragt werden wir nie". */
  readonly asks: readonly string[];
  /** "manager of", "Leiter der". */
  readonly titleOf: readonly string[];
  /** What words for jobs end with, where a language writes them as one word. */
  readonly titleEndings: readonly string[];
}

/** Words by which a clause says whose it is, when it is, and whether it is meant. */
export interface FrameWords {
  /** "we", "ich": a clause with them is the visitor's. */
  readonly us: readonly string[];
  /** "our", "uns": the visitor's side where it is no subject. */
  readonly ours: readonly string[];
  /** "you", "your", "euer": ourselves. As written where capitals tell ("Sie", "Ihr"). */
  readonly vendor: readonly string[];
  readonly vendorWritten: readonly string[];
  /** "he", "they": whoever was named before. */
  readonly pronouns: readonly string[];
  /** "it", "that": the thing that was spoken of before. */
  readonly things: readonly string[];
  /** What an article stands before, and those that make a company some company ("another firm"). */
  readonly determiners: readonly string[];
  readonly some: readonly string[];
  /** What stands behind these is no subject; behind `at` it is the place where the clause happens. */
  readonly prepositions: readonly string[];
  readonly at: readonly string[];
  /** Articles that make no subject: "dem", "einem". */
  readonly oblique: readonly string[];
  /** People outside the visitor's company; customers; relatives, who may be inside; bodies; companies behind "some"; the world. */
  readonly strangers: readonly string[];
  readonly clients: readonly string[];
  readonly kin: readonly string[];
  readonly public: readonly string[];
  readonly companies: readonly string[];
  readonly world: readonly string[];
  /** What is ours behind "the": "the website", "the starter tier". */
  readonly vendorThings: readonly string[];
  /** Verbs of the past that need no helper ("paid", "ging"); what ends like one and is none ("need"). */
  readonly past: readonly string[];
  readonly notPast: readonly string[];
  /** Verbs that say that a clause is of today or tomorrow, whatever follows. */
  readonly present: readonly string[];
  /** "be", "have": what stands before a participle. */
  readonly helpers: readonly string[];
  /** Past forms that give or plan what is still to come: "approved", "figured", "eingeplant". */
  readonly grants: readonly string[];
  /** Those of them that set a date: "moved", "agreed". */
  readonly schedules: readonly string[];
  /** With these begins another clause, if a subject follows. */
  readonly joins: readonly string[];
  /** "you need to", "ihr müsstet": the visitor's own demand. */
  readonly demands: readonly string[];
  /** "write", "trag": the order to keep a record, and what is kept; "pretend". */
  readonly record: readonly string[];
  readonly records: readonly string[];
  /** What is such a record only in the vendor's hands: "your system". */
  readonly files: readonly string[];
  /** "if", "wenn", and the verbs of what is not so. */
  readonly ifs: readonly string[];
  readonly unreal: readonly string[];
  /** "supply", "vermitteln": what somebody with something to sell does. */
  readonly provides: readonly string[];
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

type Table<Keys extends string> = Readonly<Record<Keys, readonly string[]>>;

/** Phrases by table and meaning, in the notation of lexicon/phrase.ts. */
export interface Phrases {
  /**
   * `cue` names money, `own` says that something is the visitor's ("we have", "looking at"); `aside` may stand beside an
   * amount and says nothing about it ("plus VAT", "within a year"); `label` makes a number a name ("ticket 48812").
   * `zero` alone answers that there is nothing, of `fund`; a `granter` who `approves` has approved.
   */
  readonly money: Table<
    | 'cue' | 'approved' | 'planned' | 'none' | 'undisclosed' | 'atLeast' | 'atMost' | 'orMore' | 'orLess' | 'between' | 'to'
    | 'month' | 'year' | 'quarter' | 'once' | 'seat' | 'counted' | 'spent' | 'revenue' | 'quoted' | 'others' | 'loss' | 'low' | 'mid' | 'high' | 'figures'
    | 'own' | 'aside' | 'label' | 'apiece' | 'headcount' | 'insteadOf' | 'tooMuch' | 'pending' | 'zero' | 'fund' | 'approves' | 'granter'
  >; // prettier-ignore
  /** `people` and `time` are nouns of heads and of durations. Around "40 pickers": what may stand between, and what makes it another count than the visitor's own of today. */
  readonly count: Table<'between' | 'is' | 'past' | 'others' | 'change' | 'gone' | 'each' | 'people' | 'time'>;
  /**
   * `decision` comes before `purchase` where a message gives several dates; `event` is a date of something else, or of
   * somebody else; `occasion`: what a condition waits for; `moved`: a plan has another date now; `asapAsked` and `calmAsked` say enough only as the answer to "when?".
   */
  readonly time: Table<
    | 'by' | 'before' | 'notBefore' | 'from' | 'after' | 'within' | 'in' | 'ago' | 'between' | 'to' | 'end' | 'mid' | 'early' | 'this' | 'next' | 'last'
    | 'asap' | 'asapAsked' | 'noRush' | 'none' | 'condition' | 'contract' | 'purchase' | 'meeting' | 'absence' | 'past' | 'hedge' | 'away'
    | 'at' | 'was' | 'suits' | 'on' | 'agreement' | 'ends' | 'until' | 'byThen' | 'afterNext' | 'decision' | 'event' | 'noneAsked' | 'calmAsked' | 'not' | 'fiscalBegins' | 'fiscalEnds'
    | 'occasion' | 'moved' | 'endOfYear' | 'endOfQuarter' | 'endOfMonth' | 'endOfWeek' | 'endOfFiscal' | 'startOfYear' | 'midOfYear'
  >; // prettier-ignore
  /**
   * `member`: the visitor is one of those who decide. `elsewhere` begins what is about another company, the home or the past.
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
    | 'member'
    | 'elsewhere'
  >;
  /**
   * `must` is a need on its own. `harm` is what trouble leads to, `hurt` trouble that only together with its consequence
   * or with `often` is a must, `law` who can compel and `force` that it does; `condition` ("unless", "without") puts a `stake`
   * ("renewal", "licence") at risk. `others`: somebody else's story. `task`: words
   * of the work that a need is about; `chat`: what is said in passing and is about no work.
   */
  readonly need: Table<
    'must' | 'harm' | 'hurt' | 'often' | 'law' | 'force' | 'condition' | 'stake' | 'should' | 'good' | 'none' | 'others' | 'notNeed' | 'task' | 'chat'
  >; // prettier-ignore
  /** `shown` begins or follows somebody else's details that the visitor shows us. */
  readonly contact: Table<
    'name' | 'lastName' | 'shown' | 'iAm' | 'here' | 'company' | 'from' | 'others' | 'othersAfter' | 'phone' | 'mail' | 'role' | 'department' | 'at' | 'dot' | 'sign' | 'notName'
  >; // prettier-ignore
  readonly acts: Table<
    | 'correction' | 'refusal' | 'later' | 'dontKnow' | 'yes' | 'no' | 'why' | 'person' | 'noPerson' | 'email' | 'meeting' | 'wait' | 'support' | 'job' | 'vendor'
    | 'spam' | 'erase' | 'goodbye' | 'greeting' | 'thanks' | 'smallTalk' | 'insult' | 'order' | 'joke' | 'hypothetical' | 'question'
  >; // prettier-ignore
  /** What an agent's question is after, in transcripts from elsewhere. */
  readonly asks: Table<'budget' | 'authority' | 'need' | 'timeline' | 'contact'>;
  /**
   * Beside the words of FrameWords: `others`, `hearsay` and `elsewhere` (another's place), `duration` (how long something
   * takes), `formerly` (no longer so), `past` and `now`, `vendor`, `notMeant` ("pretend"), `unreal`, `retracts`; `pitch`: how a seller speaks; `study`: who only asks.
   */
  readonly frame: Table<
    'others' | 'hearsay' | 'elsewhere' | 'duration' | 'formerly' | 'past' | 'now' | 'vendor' | 'notMeant' | 'unreal' | 'retracts' | 'pitch' | 'study'
  >; // prettier-ignore
  readonly about: Table<
    'price' | 'feature' | 'security' | 'integration' | 'process' | 'connects' | 'mayConnect' | 'connected'
  >;
}

/**
 * Heard in whole conversations only. The topics: what an agent asks. `agree`, `disagree`, `unsure`: how the visitor takes
 * what the agent says. `gone` (money), `halted`, `stopped`: what withdraws an answer, `resumed` what undoes that.
 * `refuses`: would rather not say; `content`: nothing hurts; `solved`: no longer; `noNeed`: none, or none yet.
 * `courtesy`: what only sounds like an answer ("no problem");
 * `turns`: thinks again in the middle of a turn; `amends`: takes an amount back;
 * `excepts`: agrees to all but one thing; `condition`: what a date waits for.
 * `notes`: the agent says what was understood; `offer`: what the agent sells.
 */
export type TalkPhrases = Table<
  | 'budget' | 'authority' | 'need' | 'timeline' | 'contact' | 'agree' | 'disagree' | 'unsure' | 'gone' | 'halted' | 'stopped' | 'resumed'
  | 'yearAfter' | 'notes' | 'offer' | 'refuses' | 'content' | 'solved' | 'noNeed' | 'courtesy' | 'turns' | 'amends' | 'excepts' | 'condition'
>; // prettier-ignore

/**
 * What visitors say about the talk itself, in whole sentences. `wait`: is somebody coming; `who` and `company`: whom they
 * talk with; `meaning`: what our question means; `pause`: they are thinking.
 */
export type AsidePhrases = Table<'wait' | 'who' | 'company' | 'meaning' | 'pause'>;

/** A language brings along as many of the tables as it has words for. */
export type PhraseTables = { readonly [T in keyof Phrases]: Partial<Phrases[T]> } & {
  readonly talk?: Partial<TalkPhrases>;
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
  clerical: [],
  pays: [],
  together: [],
  asksWhat: [],
  buys: [],
  here: [],
  past: [],
  asks: [],
  titleOf: [],
  titleEndings: [],
};

const NO_FRAMES: FrameWords = {
  us: [], ours: [], vendor: [], vendorWritten: [], pronouns: [], things: [], determiners: [], some: [], prepositions: [], at: [], oblique: [],
  strangers: [], clients: [], kin: [], public: [], companies: [], world: [], vendorThings: [], past: [], notPast: [], present: [], helpers: [], grants: [],
  schedules: [], joins: [], demands: [], record: [], records: [], files: [], ifs: [], unreal: [], provides: [],
}; // prettier-ignore

export function peopleWords({ people }: Words): PeopleWords {
  return people ?? NO_PEOPLE;
}

export function frameWords({ frames }: Words): FrameWords {
  return { ...NO_FRAMES, ...frames };
}
