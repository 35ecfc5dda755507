import type { Instant, LanguageTag } from '../lead/values.ts';

/** Who speaks in a conversation. `status` lines are Bantam's own ("Kim has joined"). */
export interface Speaker {
  readonly role: 'visitor' | 'bot' | 'rep';
  readonly id: string;
  readonly name: string | null;
}

/** Where an answer from the knowledge files comes from. */
export interface Citation {
  readonly title: string;
  readonly url: string | null;
  readonly passageId: string;
}

/** A file that the visitor sent; its bytes lie in the store under `id`. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
}

/**
 * What is said in a conversation, in order. Positions count from 1 without gaps and are the web channel's watermark.
 * Entries are only ever appended.
 */
export interface LogEntry extends NewLogEntry {
  readonly position: number;
}

export interface NewLogEntry {
  /** The activity id. Deterministic: the same entry written twice has the same id and is stored once. */
  readonly id: string;
  readonly at: Instant;
  readonly from: Speaker;
  readonly kind: 'message' | 'status' | 'event' | 'note';
  /** `reps`: private notes and the like, which no visitor ever receives. */
  readonly visibility: 'everyone' | 'reps';
  readonly text: string;
  readonly language: LanguageTag | null;
  /** Quick replies shown with the newest message. */
  readonly suggestions: readonly string[];
  readonly citations: readonly Citation[];
  readonly attachments: readonly Attachment[];
  /** Activity ids of the visitor's messages that this reply covers. */
  readonly covers: readonly string[];
  /** What the sender's client put there and expects back untouched (`clientActivityID`). */
  readonly channelData: unknown;
  /** For `event`: its name and value. */
  readonly event: { readonly name: string; readonly value: unknown } | null;
}
