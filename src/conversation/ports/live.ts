import type { Instant } from '../../lead/values.ts';
import type { LogEntry } from '../log.ts';

/**
 * Hints that something happened, so that nobody has to poll: a lost hint costs time, never truth (the store is asked).
 * Within one process an emitter; between processes a store may carry them.
 */
export interface Live {
  publish(event: LiveEvent): void;
  /** Returns what ends the subscription. */
  subscribe(listener: (event: LiveEvent) => void): () => void;
}

export type LiveEvent =
  /** The inbox has something, or a timer was set. */
  | { readonly kind: 'work'; readonly conversationId: string }
  | {
      readonly kind: 'log';
      readonly conversationId: string;
      readonly lastPosition: number;
      /**
       * The entries that were written, the last one at `lastPosition`, where whoever wrote them is sure of their places:
       * who has everything before them need not read the log. Otherwise, and between processes, empty.
       */
      readonly entries: readonly LogEntry[];
    }
  /** State, owner, score or answers changed: lists are to be read again. */
  | { readonly kind: 'changed'; readonly conversationId: string; readonly leadId: string }
  | {
      readonly kind: 'typing';
      readonly conversationId: string;
      readonly by: 'visitor' | 'bot' | 'rep';
      readonly at: Instant;
      readonly name?: string;
    }
  | { readonly kind: 'presence' }
  | { readonly kind: 'nudge'; readonly conversationId: string; readonly repId: string }
  | { readonly kind: 'outbox' };
