import type { Lead, Stage } from '../../lead/lead.ts';
import type { Band } from '../../lead/script.ts';
import type { Instant, Topic } from '../../lead/values.ts';
import type { ChannelAddress, Conversation, ConversationState, PageContext } from '../conversation.ts';
import type { Attachment, LogEntry, NewLogEntry } from '../log.ts';

/**
 * Keeps conversations, leads, inboxes, logs, timers and the outbox. Every method is one atomic step that is safe to
 * repeat. Implemented by `store/sqlite` and held by one contract suite (`test/support/store-contract.ts`).
 */
export interface Store {
  /** Creates the conversation and, unless the visitor has an open one, a lead. Repeating it changes nothing. */
  open(request: OpenConversation): Promise<Opened>;

  /** De-duplicates, appends to inbox and log. Never moves a version. */
  ingest(incoming: Incoming): Promise<Ingested>;

  /**
   * Takes the lease of one conversation that has messages waiting or timers due and no living lease; null when there is
   * none. With `conversationId` only that one is tried.
   */
  claim(request: ClaimRequest): Promise<Claim | null>;

  /** Writes a turn's or a rep's result, all or nothing; releases the lease of the fence it names. */
  commit(commit: Commit): Promise<CommitResult>;

  /** Gives a lease back without a result, so that the conversation is ready again at `retryAt`. */
  release(conversationId: string, fence: number, retryAt: Instant): Promise<void>;

  /** The earliest instant at which a timer falls due, a lease expires or an outbox row is due; null when nothing waits. */
  nextDueAt(): Promise<Instant | null>;

  load(conversationId: string): Promise<Loaded | null>;

  /** Entries after `position`, oldest first. */
  readLog(conversationId: string, after: number, limit: number): Promise<readonly LogEntry[]>;

  /** The newest conversation of a visitor that has not been closed, for a return. */
  latestConversation(visitorId: string): Promise<string | null>;

  /**
   * For the console: conversations in these states with their leads, newest activity first. Those in which the visitor
   * has sent no message yet are left out, unless a person was called or has them.
   */
  list(states: readonly ConversationState[], limit: number): Promise<readonly ConversationSummary[]>;
  ledger(leadId: string): Promise<readonly LedgerEntry[]>;
  turns(conversationId: string): Promise<readonly TurnRecord[]>;

  /** Takes due rows under a lease of `leaseMs`; rows of one conversation come in order, one at a time. */
  takeOutbox(now: Instant, leaseMs: number, limit: number): Promise<readonly OutboxRow[]>;
  settleOutbox(id: string, settled: OutboxSettlement): Promise<void>;

  setPresence(presence: Presence): Promise<void>;
  /** Reps whose presence has not run out. */
  presence(now: Instant): Promise<readonly Presence[]>;

  putContent(version: ContentVersion): Promise<void>;
  content(hash: string): Promise<ContentVersion | null>;
  publish(hash: string, at: Instant): Promise<void>;
  /** The hash that new conversations begin with; null before the first publication. */
  published(): Promise<string | null>;

  putFile(attachment: Attachment & { readonly conversationId: string }, body: Uint8Array): Promise<void>;
  file(id: string): Promise<{ readonly attachment: Attachment; readonly body: Uint8Array } | null>;

  /** A secret made at the first call and kept: signs the web channel's tokens. 32 bytes, base64url. */
  secret(name: string): Promise<string>;

  /** True when it answers and can write. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

export interface OpenConversation {
  readonly conversationId: string;
  readonly visitorId: string;
  readonly channel: ChannelAddress;
  readonly language: string;
  readonly locale: string | null;
  readonly timeZone: string | null;
  readonly page: PageContext | null;
  readonly scriptVersion: string;
  readonly at: Instant;
  /** Puts an `opened` item into the inbox, so that the bot greets. */
  readonly greet: boolean;
}

export interface Opened {
  readonly conversation: Conversation;
  readonly created: boolean;
}

/** Something that a visitor's client sent. */
export interface Incoming {
  readonly conversationId: string;
  /** Identifies the sending attempt for 24 h: the same key again is the same message. */
  readonly dedupeKey: string;
  /** Hash of the body: the same key with another body is a conflict. */
  readonly bodyHash: string;
  /** The sender's activity id where the channel has one; null: the store gives `<conversation>|<position>`. */
  readonly activityId: string | null;
  /** The visitor's address moved (a new serviceUrl); null: unchanged. */
  readonly channel: ChannelAddress | null;
  readonly entry: Omit<NewLogEntry, 'id' | 'covers' | 'suggestions' | 'citations'>;
  /** False: only logged (an event that needs no turn). */
  readonly needsTurn: boolean;
  /** What the client says about itself after the start; fills what the conversation does not know yet. */
  readonly client?: ClientContext | null;
}

export interface ClientContext {
  readonly locale: string | null;
  readonly timeZone: string | null;
  readonly page: PageContext | null;
}

export type Ingested =
  | { readonly outcome: 'accepted' | 'duplicate'; readonly activityId: string; readonly position: number }
  | { readonly outcome: 'conflict' | 'unknown-conversation' };

export interface InboxItem {
  /** Counts from 1 within the conversation. */
  readonly n: number;
  readonly kind: 'message' | 'opened';
  readonly activityId: string;
  readonly text: string;
  readonly at: Instant;
  readonly language: string | null;
  readonly attachments: readonly Attachment[];
  /** What the client said about itself with the message. */
  readonly client?: ClientContext | null;
}

/** What a durable timer is for; `hand-back`: at once, for what the human left unanswered. */
export type TimerName = 'quiet' | 'hand-back' | 'queue-offer' | 'rep-nudge' | 'rep-next';

export interface Timer {
  readonly name: TimerName;
  readonly dueAt: Instant;
}

export interface ClaimRequest {
  readonly now: Instant;
  readonly leaseMs: number;
  readonly conversationId?: string;
}

/** The right to take a conversation's next turn, and all that the turn needs. */
export interface Claim extends Loaded {
  /** Grows with every claim of the conversation; a commit with an older one is refused. */
  readonly fence: number;
  /** Waiting messages, oldest first; at most 50. */
  readonly inbox: readonly InboxItem[];
  readonly due: readonly Timer[];
}

export interface Loaded {
  readonly conversation: Conversation;
  readonly lead: Lead;
  readonly versions: Versions;
  readonly timers: readonly Timer[];
  /** The last 40 entries. */
  readonly recent: readonly LogEntry[];
}

/** Counts of commits; a commit names those it started from and is refused when one has moved. */
export interface Versions {
  readonly conversation: number;
  readonly lead: number;
}

export interface Commit {
  /** Repeating a commit with the same id (24 h) gives the stored result and writes nothing. */
  readonly id: string;
  readonly conversationId: string;
  readonly expect: Versions;
  /** The lease's fence; null for a rep's or a command's change, which needs no lease. */
  readonly fence: number | null;
  /** The `n` up to which the inbox is consumed; null: nothing. */
  readonly consumed: number | null;
  readonly conversation: Conversation;
  readonly lead: Lead;
  /** What lists are sorted and filtered by. */
  readonly summary: LeadSummary;
  readonly append: readonly NewLogEntry[];
  /** All timers that the conversation has from now on. */
  readonly timers: readonly Timer[];
  readonly outbox: readonly NewOutboxRow[];
  readonly ledger: readonly LedgerEntry[];
  readonly turn: TurnRecord | null;
  readonly at: Instant;
}

export type CommitResult =
  | {
      readonly outcome: 'committed';
      readonly repeated: boolean;
      readonly versions: Versions;
      readonly lastPosition: number;
      /** How many of the entries to append were new; 0 for a repeated commit. */
      readonly appended: number;
    }
  | { readonly outcome: 'refused'; readonly because: 'fence' | 'version' | 'unknown-conversation' };

/** What the console's lists show and sort by. */
export interface LeadSummary {
  readonly score: number;
  readonly band: Band;
  readonly qualified: boolean;
  readonly stage: Stage;
  readonly name: string | null;
  readonly company: string | null;
  readonly email: string | null;
  readonly team: string | null;
  readonly lastText: string;
  readonly openTopics: readonly Topic[];
}

export interface ConversationSummary {
  readonly conversation: Conversation;
  readonly lead: Pick<Lead, 'id' | 'visitorId' | 'stage' | 'ownerId' | 'disposition' | 'createdAt' | 'lastSeenAt'>;
  readonly summary: LeadSummary;
  readonly lastPosition: number;
}

export interface NewOutboxRow {
  /** Deterministic, so that the receiver can recognise a repetition: `<conversation>:handoff:<n>`, `<conversation>:reply:<n>`. */
  readonly id: string;
  readonly conversationId: string;
  /** `reply`: an activity through the connector. `webhook`: an event for the configured receiver. */
  readonly kind: 'reply' | 'webhook';
  readonly payload: unknown;
  readonly dueAt: Instant;
}

export interface OutboxRow extends NewOutboxRow {
  readonly attempts: number;
}

export type OutboxSettlement =
  | { readonly outcome: 'sent'; readonly at: Instant; readonly ledger: LedgerEntry | null }
  | { readonly outcome: 'retry'; readonly dueAt: Instant; readonly error: string; readonly ledger: LedgerEntry | null }
  | { readonly outcome: 'dropped'; readonly at: Instant; readonly error: string; readonly ledger: LedgerEntry | null };

/** One thing that happened to a lead, noun-verb: `lead.qualified`, `handoff.requested`, `outbox.retried`. */
export interface LedgerEntry {
  readonly leadId: string;
  readonly conversationId: string;
  readonly at: Instant;
  readonly kind: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What a turn understood and decided, kept for replay. */
export interface TurnRecord {
  readonly conversationId: string;
  readonly at: Instant;
  readonly scriptVersion: string;
  readonly activityIds: readonly string[];
  readonly understood: unknown;
  readonly move: unknown;
  readonly page: PageContext | null;
}

export type PresenceState = 'here' | 'away';

/** A rep's presence; without a sign of life until `until` the rep is gone. */
export interface Presence {
  readonly repId: string;
  readonly name: string;
  readonly state: PresenceState;
  readonly until: Instant;
}

/** The content files by path, kept under the hash of them all. */
export interface ContentVersion {
  readonly hash: string;
  readonly files: Readonly<Record<string, string>>;
}
