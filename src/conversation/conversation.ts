import type { Finding } from '../lead/answer.ts';
import type { Instant, LanguageTag, Topic } from '../lead/values.ts';

/** Who talks: bot -> queued (a person was called) -> human -> returned (to the bot) -> closed. */
export type ConversationState = 'bot' | 'queued' | 'human' | 'returned' | 'closed';

/** The channel that a conversation runs over, and where its replies go. */
export type ChannelAddress =
  | { readonly kind: 'web' }
  /** Any other Bot Framework channel: replies are outbox rows sent through the connector at `serviceUrl`. */
  | {
      readonly kind: 'connector';
      readonly channelId: string;
      readonly serviceUrl: string;
      readonly conversation: Readonly<Record<string, unknown>>;
      readonly bot: Readonly<Record<string, unknown>>;
      readonly user: Readonly<Record<string, unknown>>;
      readonly tenantId: string | null;
    };

/** The page that the visitor was on, as far as the host page tells. */
export interface PageContext {
  readonly url: string | null;
  readonly title: string | null;
  readonly referrer: string | null;
}

/** One dialogue with one visitor. Its log, inbox and timers are kept beside it by the store. */
export interface Conversation {
  readonly id: string;
  readonly visitorId: string;
  readonly leadId: string;
  readonly channel: ChannelAddress;
  readonly state: ConversationState;
  /** What the bot speaks. */
  readonly language: LanguageTag;
  /** What the visitor last wrote in, whether the script has it or not; null or left out while no words showed it. */
  readonly visitorLanguage?: LanguageTag | null;
  /** What the visitor's client said: `de-AT`; decides how dates and numbers are read. */
  readonly locale: string | null;
  readonly timeZone: string | null;
  readonly page: PageContext | null;
  readonly createdAt: Instant;
  readonly lastVisitorAt: Instant | null;
  /** The script it began with and finishes on. */
  readonly scriptVersion: string;
  readonly dialogue: Dialogue;
  readonly handoff: Handoff | null;
  /** How it ended; null while it runs. */
  readonly ended: Ended | null;
}

/** What the bot remembers of the talk itself. */
export interface Dialogue {
  readonly greeted: boolean;
  /** The question that is open now. */
  readonly asked: Topic | null;
  /** How often each question was put; a return after the visitor's own question does not count. */
  readonly timesAsked: Readonly<Record<Topic, number>>;
  /** The last reply carried the question again after the visitor's own question or a courtesy: not twice running. */
  readonly repeatedAfterAnswer: boolean;
  /** Questions asked and left without a usable answer: passed over. */
  readonly passedOver: readonly Topic[];
  /** The finding that a yes or no now decides. */
  readonly confirming: Confirming | null;
  /** Uncertain values that were checked: at most one "just to check" a chat. */
  readonly confirmations: number;
  /** Topics whose disqualifying answer was checked: each once, before it ends anything. */
  readonly checkedTopics: readonly Topic[];
  /** Addresses that the visitor did not mean: not suggested again. */
  readonly deniedEmails: readonly string[];
  /** The topic whose answer ended the talk: a change of mind is understood as being about it. */
  readonly endedOn: Topic | null;
  /** The talk was over before the visitor's next words: mere courtesies get a farewell. */
  readonly over: boolean;
  /** An offer that the visitor has not answered yet. */
  readonly offered: Offer | null;
  /** The visitor's price question was not answered yet: budget is not asked meanwhile. */
  readonly priceQuestionOpen: boolean;
  /** The visitor chose an answer by e-mail. */
  readonly emailWanted: boolean;
  /** An e-mail was asked for "in case we are cut off". */
  readonly emailAsked: boolean;
  /** The contact question was put and is open. */
  readonly contactAsked: boolean;
  /** The first words of the last reply: none opens two replies running. */
  readonly lastOpener: string | null;
  /** Quick replies shown with the last reply: a message equal to one was tapped. */
  readonly shown: readonly string[];
  /** How often each line was said, so that its variants take turns. */
  readonly variants: Readonly<Record<string, number>>;
  /** Support, job, vendor or spam, once recognised: whoever then asks for a person gets one, labelled. */
  readonly label: VisitorLabel | null;
}

/**
 * `person-or-email`: an answer that the files do not hold. `called-person`: the bot called one by itself.
 * `wait-email-meeting`: while a person is called.
 */
export type Offer = 'person-or-email' | 'called-person' | 'wait-email-meeting';

export type VisitorLabel = 'support' | 'job' | 'vendor' | 'spam';

export interface Confirming {
  readonly finding: Finding;
  readonly activityId: string;
  readonly why: 'uncertain' | 'disqualifying' | 'email-typo';
}

export type HandoffReason =
  | 'asked'
  | 'enough'
  | 'qualified'
  | 'quiet'
  | 'unanswered-question'
  | 'next-rep'
  /** Nobody called: a rep took the talk from the bot. */
  | 'rep-took-over';

/** One call for a person. `n` counts within the conversation: its id is `<conversation>:handoff:<n>`. */
export interface Handoff {
  /** Of a call that was made in another conversation of the visitor's and has moved here with them. */
  readonly movedId?: string | null;
  readonly n: number;
  readonly reason: HandoffReason;
  readonly team: string;
  /** Since when the visitor waits; passing on to the next rep does not set it back. */
  readonly requestedAt: Instant;
  readonly somebodyHere: boolean;
  readonly repId: string | null;
  readonly repName: string | null;
  readonly claimedAt: Instant | null;
  /**
   * When the first message came that the human has not answered. Still set after the hand-back: the bot owes the
   * visitor a reply to what was left unanswered.
   */
  readonly unansweredSince: Instant | null;
  /** When the human last wrote or handed back: the visitor's silence counts from then on. */
  readonly repActedAt: Instant | null;
  /** The visitor fell silent while waiting or talking with the human; whoever comes back goes on there. */
  readonly leftAt: Instant | null;
  readonly nudgedAt: Instant | null;
  /** Wait, e-mail or meeting were offered. */
  readonly offeredAt: Instant | null;
  /** Reps who had it since the visitor's last answer from a human, and left it unanswered: not asked again. */
  readonly passedBy: readonly string[];
}

export interface Ended {
  readonly at: Instant;
  readonly how: 'goodbye' | 'disqualified' | 'not-now' | 'quiet' | 'closed-by-rep';
  /** `left at budget` */
  readonly note: string | null;
}
