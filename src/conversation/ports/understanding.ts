import type { Finding } from '../../lead/answer.ts';
import type { Question, Script } from '../../lead/script.ts';
import type { Instant, LanguageTag, Topic, Value } from '../../lead/values.ts';
import type { Citation } from '../log.ts';

/**
 * Listens: reports what is new in the visitor's words, each finding with its quote. It decides nothing and says nothing.
 * Implemented by rules (`understanding/offline`), by a model with the rules beside it, and by fakes in tests.
 */
export interface Understanding {
  understand(input: UnderstandingInput): Promise<Understood>;
}

export interface UnderstandingInput {
  /** What the visitor said since the last turn, oldest first; at least one. */
  readonly messages: readonly VisitorMessage[];
  /** The question that was just asked: it opens what may be read from a short answer. */
  readonly asked: Topic | null;
  /** The value that "yes" or "no" is about. */
  readonly confirming: Finding | null;
  readonly script: Script;
  /** What counts until now, by topic: what a correction is about. */
  readonly known: ReadonlyMap<Topic, Value>;
  /** What was said before, oldest first; the rules only look there for the questions before the open one. */
  readonly transcript: readonly { readonly by: 'visitor' | 'bot' | 'rep'; readonly text: string }[];
  /** What the visitor wrote in so far, also where the script does not have it; null before their words showed it. */
  readonly language: LanguageTag | null;
  readonly locale: string | null;
  /** IANA name; null: UTC. */
  readonly timeZone: string | null;
  /** A person was called, or is there: "how long?" is about them. */
  readonly waiting?: boolean;
}

export interface VisitorMessage {
  readonly activityId: string;
  readonly text: string;
  readonly at: Instant;
}

/** What a message does in the conversation, beside carrying facts. */
export type ActKind =
  | 'answer'
  | 'correction'
  | 'refusal'
  | 'dont-know'
  | 'yes'
  | 'no'
  | 'question'
  | 'why'
  | 'wants-person'
  | 'wants-email'
  | 'wants-meeting'
  | 'wants-wait'
  | 'support'
  | 'job'
  | 'vendor'
  | 'spam'
  | 'erase-data'
  | 'goodbye'
  | 'greeting'
  | 'small-talk'
  | 'insult'
  | 'thanks'
  /** Whom the visitor talks with; whether somebody comes; what our question means; "let me think". */
  | 'asks-who'
  | 'asks-wait'
  | 'asks-meaning'
  | 'pause'
  | 'unclear';

export type QuestionAbout = 'price' | 'feature' | 'security' | 'integration' | 'process' | 'other';

/** What a turn's messages say. */
export interface Understood {
  /** Language of the visitor's words; null when they show none ("ok", "45k"). */
  readonly language: LanguageTag | null;
  /** Every act found, the leading one first; never empty. */
  readonly acts: readonly ActKind[];
  /** Only what is new; at most one per topic: the state after all messages of the turn. */
  readonly findings: readonly GroundedFinding[];
  /** Findings that were read and dropped (no quote, an order to the bot…), kept for replay. */
  readonly dropped: readonly { readonly finding: Finding; readonly why: string }[];
  /** The visitor's own question, if there is one. */
  readonly question: { readonly about: QuestionAbout; readonly text: string } | null;
  /** The answer to it from the knowledge files; null when they have none. At most 30 words; to two questions 35. */
  readonly answer: { readonly text: string; readonly citations: readonly Citation[] } | null;
  /** Questions beside it that the answer does not take up. */
  readonly more?: readonly { readonly about: QuestionAbout; readonly text: string }[];
  /** Topics that a refusal names ("I'd rather not say who decides"), whatever was asked. */
  readonly refused?: readonly Topic[];
  /** At most 12 words that restate the visitor's own fact; null by default, and always null without a model. */
  readonly acknowledgement: string | null;
  /** How it was understood, for the ledger: `rules`, `model`, `model failed: timeout`. */
  readonly how: string;
}

export interface GroundedFinding extends Finding {
  /** The message that the quote stands in. */
  readonly activityId: string;
  /** It replaces an earlier answer in the visitor's own words ("no, make that 60k"). */
  readonly corrects: boolean;
}

/** Reads one choice label the way typing would be read: what `check` and a tapped quick reply use. */
export type ReadChoice = (question: Question, label: string, language: LanguageTag) => Finding | null;
