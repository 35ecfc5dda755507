import type { Answer } from './answer.ts';
import type { Instant } from './values.ts';

/**
 * visitor -> lead (contact or interest given) -> prospect (qualified) -> customer, or disqualified or nurture.
 * A *lead* has shown interest; a *prospect* has been qualified against budget, authority, need and timeline.
 */
export type Stage = 'visitor' | 'lead' | 'prospect' | 'customer' | 'disqualified' | 'nurture';

export interface StageChange {
  readonly stage: Stage;
  readonly at: Instant;
  /** Why, in the field's words: `unmet: budget`, `left at budget`, `disposition: meeting booked`. */
  readonly reason: string;
  /** The rep who moved it; null when it was computed. */
  readonly repId: string | null;
}

/** What a rep says became of the lead. */
export type Disposition =
  'open' | 'meeting-booked' | 'opportunity' | 'won' | 'nurture' | 'not-a-fit' | 'no-reply' | 'spam';

/** One person's interest in buying: every answer ever given, and what became of it. One open lead per visitor. */
export interface Lead {
  readonly id: string;
  readonly visitorId: string;
  readonly createdAt: Instant;
  /** The visitor's last sign of life, from which the score decays. */
  readonly lastSeenAt: Instant;
  /** In the order in which they were given, oldest first. */
  readonly answers: readonly Answer[];
  readonly stage: Stage;
  readonly stageHistory: readonly StageChange[];
  /** The rep who claimed the lead; from then on only a rep moves the stage. */
  readonly ownerId: string | null;
  readonly disposition: Disposition;
  /**
   * The one open call for a person, in whichever of the visitor's conversations; null where there is none, left out
   * while there never was one.
   */
  readonly call?: LeadCall | null;
  /** Questions of the visitor that the knowledge files did not answer, for the rep and the marketer. */
  readonly unanswered: readonly string[];
  /** Counts of what shows interest. */
  readonly activity: LeadActivity;
}

export interface LeadCall {
  readonly id: string;
  readonly conversationId: string;
  /** The rep who answered it; null while the visitor waits. */
  readonly repId: string | null;
  readonly repName: string | null;
}

export interface LeadActivity {
  readonly messages: number;
  readonly questions: number;
  readonly conversations: number;
}
