import type { Disposition, Stage } from '../lead/lead.ts';
import type { Band, FitGrade } from '../lead/script.ts';

/** What the console's API answers, as far as the console uses it. A test holds these to the schemas of the API. */

export type { Disposition };

export type Rep = { readonly id: string; readonly name: string };
export type PresenceState = 'here' | 'away';
export type PresentRep = Rep & { readonly state: PresenceState };
export type ConversationState = 'bot' | 'queued' | 'human' | 'returned' | 'closed';

export type QueueItem = {
  readonly conversationId: string;
  readonly leadId: string;
  readonly state: ConversationState;
  readonly name: string | null;
  readonly company: string | null;
  readonly email: string | null;
  readonly score: number;
  readonly band: Band;
  readonly qualified: boolean;
  readonly stage: Stage;
  readonly disposition: Disposition;
  readonly label: 'support' | 'job' | 'vendor' | 'spam' | null;
  readonly handoff: {
    readonly reason: 'asked' | 'enough' | 'qualified' | 'quiet' | 'unanswered-question' | 'next-rep' | 'rep-took-over';
    readonly team: string;
    readonly requestedAt: number;
    readonly rep: Rep | null;
    readonly claimedAt: number | null;
  } | null;
  readonly wait: { readonly since: number; readonly agreedMs: number } | null;
  readonly lastText: string;
  readonly lastPosition: number;
  readonly lastSeenAt: number;
  readonly endedAs: string | null;
};

export type Queue = {
  readonly now: number;
  readonly items: readonly QueueItem[];
  readonly reps: readonly PresentRep[];
};

export type Entry = {
  readonly position: number;
  readonly id: string;
  readonly at: number;
  readonly from: { readonly role: 'visitor' | 'bot' | 'rep'; readonly id: string; readonly name: string | null };
  readonly kind: 'message' | 'status' | 'event' | 'note';
  readonly visibility: 'everyone' | 'reps';
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly citations: readonly { readonly title: string; readonly url: string | null }[];
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly bytes: number }[];
};

export type Transcript = { readonly entries: readonly Entry[]; readonly more: boolean };

export type Evidence = { readonly quote: string; readonly activityId: string };

export type Answer = {
  readonly status: 'answered' | 'declined' | 'unclear';
  readonly words: string | null;
  readonly by: 'visitor' | 'choice' | 'rep' | 'host';
  readonly at: number;
  readonly unconfirmed: boolean;
  readonly evidence: readonly Evidence[];
};

export type Verdict = 'met' | 'unmet' | 'answered' | 'declined' | 'unclear' | 'unanswered' | 'not-asked';

export type ScorecardRow = {
  readonly topic: string;
  readonly title: string;
  readonly learn: string;
  readonly verdict: Verdict;
  readonly answer: Answer | null;
  readonly earlier: readonly Answer[];
};

export type ReceiptLine = {
  readonly topic: string | null;
  readonly title: string | null;
  readonly rule: string;
  readonly points: number;
  readonly evidence: Evidence | null;
  readonly scriptVersion: string;
};

export type Assessment = {
  readonly score: number;
  readonly band: Band;
  readonly qualified: boolean;
  readonly known: number;
  readonly receipt: readonly ReceiptLine[];
  readonly fit: { readonly grade: FitGrade | null; readonly points: number; readonly receipt: readonly ReceiptLine[] };
  readonly engagement: number;
  readonly route: string;
};

export type Lead = {
  readonly now: number;
  readonly item: QueueItem;
  readonly language: string;
  readonly locale: string | null;
  readonly timeZone: string | null;
  readonly channel: string;
  readonly page: { readonly url: string | null; readonly title: string | null } | null;
  readonly createdAt: number;
  readonly unanswered: readonly string[];
  readonly stageHistory: readonly { readonly stage: Stage; readonly at: number; readonly reason: string }[];
  readonly assessment: Assessment;
  readonly scorecard: readonly ScorecardRow[];
  readonly viewers: readonly Rep[];
  readonly transcript: Transcript;
};

export type Ledger = {
  readonly entries: readonly {
    readonly at: number;
    readonly kind: string;
    readonly detail: Readonly<Record<string, unknown>>;
  }[];
};

export type LiveEvent =
  | { readonly kind: 'hello' | 'beat'; readonly now: number }
  | { readonly kind: 'changed' | 'nudge'; readonly conversationId: string }
  | { readonly kind: 'log'; readonly conversationId: string; readonly lastPosition: number }
  | {
      readonly kind: 'typing';
      readonly conversationId: string;
      readonly by: 'visitor' | 'bot' | 'rep';
      readonly at: number;
    }
  | { readonly kind: 'viewing'; readonly conversationId: string; readonly reps: readonly Rep[] }
  | { readonly kind: 'presence' };
