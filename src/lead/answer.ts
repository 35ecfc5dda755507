import type { Instant, Topic, ValueOf } from './values.ts';

/** What one message says about one topic: a value and the shortest stretch of the visitor's words that carries it. */
export interface Finding<T extends Topic = Topic> {
  readonly topic: T;
  readonly value: ValueOf<T>;
  /** Character for character from the message. */
  readonly quote: string;
  /** 0 to 1: how often a reading like this one is right. */
  readonly confidence: number;
}

/** Where an answer came from: typed by the visitor, tapped, entered by a rep, or given by the host page. */
export type AnswerSource = 'visitor' | 'choice' | 'rep' | 'host';

export type AnswerStatus = 'answered' | 'declined' | 'unclear';

/** A quote and the activity that it stands in. */
export interface Evidence {
  readonly quote: string;
  readonly activityId: string;
}

/**
 * One entry in a lead's history of answers. Never overwritten: the newest of a topic counts, the older stay.
 * `value` is null unless `status` is `answered`. Where a message only completes an earlier one ("it's approved"
 * after "about 40k"), `value` is the state after both and `completes` keeps the earlier words.
 */
export interface Answer<T extends Topic = Topic> extends Evidence {
  readonly topic: T;
  readonly status: AnswerStatus;
  readonly value: ValueOf<T> | null;
  readonly confidence: number;
  readonly by: AnswerSource;
  readonly at: Instant;
  readonly scriptVersion: string;
  readonly completes: readonly Evidence[];
  /** There was reason to check it (uncertain, or it speaks against a purchase), and the visitor never confirmed it. */
  readonly unconfirmed?: boolean;
}
