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
