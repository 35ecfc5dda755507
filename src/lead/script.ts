import type { BantTopic, IsoDate, LanguageTag, Topic } from './values.ts';

/**
 * A published script: what is asked, what each answer is worth, when a lead is qualified, who gets it, and every
 * sentence that the bot may say. `content/` reads it from `dialogs/` and `prompts/`; everything else only uses it.
 */
export interface Script {
  /** The hash of the files it was read from. */
  readonly version: string;
  readonly company: string;
  readonly assistant: string;
  /** The first is the default. */
  readonly languages: readonly LanguageTag[];
  /** In the order in which they are asked. */
  readonly questions: readonly Question[];
  readonly qualified: Criterion;
  readonly bands: BandThresholds;
  readonly enough: Enough | null;
  readonly fit: FitThresholds;
  readonly decay: readonly DecayStep[];
  /** A finding below it is confirmed once before it counts. */
  readonly confidence: { readonly confirmBelow: number };
  readonly quiet: Quiet;
  readonly routing: Routing;
  readonly rates: ExchangeRates;
  readonly lines: Readonly<Record<LanguageTag, Lines>>;
  readonly knowledge: readonly Passage[];
  /** Words that mean the same when knowledge is searched: each row is one group. */
  readonly synonyms: readonly (readonly string[])[];
}

export type CustomKind = 'choice' | 'number' | 'text' | 'email' | 'phone' | 'country' | 'company-size';
export type QuestionKind = BantTopic | 'contact' | CustomKind;

/** One thing to learn, and everything about asking it. */
export interface Question {
  readonly topic: Topic;
  readonly kind: QuestionKind;
  /** Plain words for what is to be learned; also guides the model. */
  readonly learn: string;
  /** Whether its points make up the score, or grade how well the company fits (A to D). */
  readonly counts: 'score' | 'fit';
  /** The first test that holds gives its points; none holds: 0. */
  readonly points: readonly PointRule[];
  /** Asked only while all of these hold. */
  readonly when: Condition;
  readonly choices: readonly Choice[];
  /** Of a number: the nouns for what is counted, so that "40 pickers" is understood while another question is open. */
  readonly units?: Readonly<Record<LanguageTag, readonly string[]>>;
  readonly wording: Readonly<Record<LanguageTag, QuestionWording>>;
}

/** A quick reply. Its label is read by the same rules as typing; a `choice` question's value is its id. */
export interface Choice {
  readonly id: string;
  readonly label: Readonly<Record<LanguageTag, string>>;
}

/** Each list holds variants of which one is said. Placeholders: see `placeholders.ts`. */
export interface QuestionWording {
  readonly ask: readonly string[];
  /** Restates the visitor's own fact; the first whose test holds is a candidate, in variants. */
  readonly heard: readonly HeardLine[];
  /** Said once when the answer was not clear. */
  readonly clarify: readonly string[];
  /** Said when the question returns. */
  readonly again: readonly string[];
  /** Said when the question follows an answer to the visitor's own question. */
  readonly afterAnswer: readonly string[];
  /** Said when the visitor asks why we want to know. */
  readonly why: string | null;
}

export interface HeardLine {
  readonly when: ValueTest | null;
  readonly say: readonly string[];
}

/**
 * A test of one answer. Every value has a word (budget's, timeline's stance, authority's role, need's strength, a choice's
 * id) and perhaps a size (a budget's upper end in US dollars a year, a number, months until a timeline ends).
 * All given parts must hold; a value without a size meets no bound.
 */
export interface ValueTest {
  readonly is: readonly string[] | null;
  readonly atLeast: number | null;
  readonly below: number | null;
  /** Months, for timelines: the whole of it lies within so many months of the answer. An open end counts to its beginning. */
  readonly within: number | null;
}

export interface PointRule extends ValueTest {
  /** Whole points, may be negative. */
  readonly points: number;
}

/** Tests by topic, all of which must hold; an empty one always holds. A topic without a known value holds for none. */
export type Condition = Readonly<Record<Topic, ValueTest>>;

/** When a lead is qualified. Contact plays no part in it. */
export interface Criterion {
  readonly need: readonly string[];
  readonly authority: readonly string[];
  /** US dollars, a year or once. */
  readonly budgetAtLeast: number;
  /** Unmet only where a timeline begins later: "some time next year" may still be soon enough. */
  readonly timelineWithinMonths: number;
  readonly unknownAtMost: number;
  readonly neverUnknown: readonly BantTopic[];
}

export type Band = 'hot' | 'warm' | 'cold';

/** Scores from which a lead is hot or warm. */
export interface BandThresholds {
  readonly hot: number;
  readonly warm: number;
}

export type FitGrade = 'A' | 'B' | 'C' | 'D';

/** Fit points from which the company is graded A, B or C. */
export interface FitThresholds {
  readonly A: number;
  readonly B: number;
  readonly C: number;
}

/** When enough is known to offer a person at once: the band reached with so many of the four known. */
export interface Enough {
  readonly band: Band;
  readonly known: number;
}

/** Points taken off once the visitor has not been seen for so many days; the last step that applies counts. */
export interface DecayStep {
  readonly afterDays: number;
  readonly points: number;
}

/** What happens to a lead whose conversation falls silent, by whether it is qualified on what is known. */
export interface Quiet {
  readonly afterMs: number;
  readonly qualified: 'hand-over' | 'keep';
  readonly unqualified: 'keep' | 'nurture';
}

export interface Routing {
  /** The first whose conditions hold gets the lead; the last has none. */
  readonly routes: readonly Route[];
  /** Where a meeting can be booked; null when there is none. */
  readonly meetingUrl: string | null;
  /** While queued: when wait / e-mail / meeting are offered. */
  readonly offerAfterMs: number;
  /** While a human talks: when the rep is nudged, and when the next is asked. */
  readonly nudgeAfterMs: number;
  readonly nextAfterMs: number;
  /** A waiting visitor is over the agreed time from then on. */
  readonly answerWithinMs: number;
}

export interface Route {
  readonly team: string;
  readonly name: string;
  readonly when: Condition;
  readonly languages: readonly LanguageTag[];
}

/** Units of a currency for one US dollar, from a dated table in the content files. */
export interface ExchangeRates {
  readonly date: IsoDate;
  readonly perUsDollar: Readonly<Record<string, number>>;
}

/** A stretch of a knowledge file that can be quoted as an answer. */
export interface Passage {
  readonly id: string;
  readonly language: LanguageTag;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly file: string;
  readonly url: string | null;
}

/** What the bot says outside of questions; each a list of variants. */
export type Lines = Readonly<Record<LineKey, readonly string[]>>;

export const LINE_KEYS = [
  /** The first message: says that this is an AI, and asks what brings the visitor. */
  'greeting',
  /** Put before the first reply where the visitor spoke first. */
  'introduction',
  'returning',
  /** Quick replies of the greeting. */
  'openers',
  'declined',
  'unknownAnswer',
  'corrected',
  'confirm',
  'confirmDisqualifying',
  /** The visitor said no to what was checked. */
  'misread',
  'passedOver',
  'smallTalk',
  'insult',
  /** Whom the visitor talks with; "let me think"; a second question that was not answered. */
  'aboutMe',
  'takeYourTime',
  'otherQuestionKept',
  /** Put before an answer that would begin like the reply before. */
  'answerLead',
  'noAnswerFound',
  'priceLater',
  'personCalled',
  'personCalledEnough',
  'stillCalling',
  /** The visitor asks whether somebody comes: a person was called, or nobody is there. */
  'stillWaiting',
  'nobodyYet',
  /** The visitor only says "ok" or "no" while a person is on the way. */
  'theyWillJoin',
  'askEmail',
  'emailKept',
  'emailTypo',
  'waitOffer',
  'waitChosen',
  'emailChosen',
  'meetingChosen',
  'choiceWait',
  'choiceEmail',
  'choiceMeeting',
  'choiceYes',
  'choiceNo',
  'choicePerson',
  'nobodyThere',
  'nobodyThereKept',
  'contactDeclined',
  /** Nobody is there, and the visitor writes on: what was added is kept; a mere "ok" was heard. */
  'keptForTheTeam',
  'stillHere',
  'humanJoined',
  'humanLeft',
  'humanSilent',
  /** A rep ended the conversation; somebody waited for a person in vain. */
  'humanEnded',
  'waitEnded',
  'qualifiedNobodyThere',
  'notNow',
  'disqualified',
  'support',
  'job',
  'vendor',
  'spam',
  'eraseRequested',
  'languageUnavailable',
  'goodbye',
  'closed',
  'tooLong',
  'fileReceived',
] as const;
export type LineKey = (typeof LINE_KEYS)[number];
