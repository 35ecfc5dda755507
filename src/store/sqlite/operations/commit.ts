import type { DatabaseSync } from 'node:sqlite';
import type { CommitResult } from '../../../conversation/ports/store.ts';
import { prepare } from '../statement.ts';
import { withFields } from './documents.ts';
import { rememberedMs } from './ingest.ts';

/** A turn's or a rep's result. Documents are JSON texts. */
export interface CommitRequest {
  readonly id: string;
  readonly conversationId: string;
  readonly conversationVersion: number;
  readonly leadVersion: number;
  readonly fence: number | null;
  readonly consumed: number | null;
  readonly state: string;
  /** Without its channel. */
  readonly conversation: string;
  readonly leadId: string;
  readonly leadIsOpen: number;
  readonly lead: string;
  readonly summary: string;
  readonly timers: string;
  readonly firstTimerAt: number | null;
  /** Without their positions. */
  readonly append: readonly { readonly id: string; readonly body: string }[];
  readonly outbox: readonly NewRow[];
  readonly ledger: readonly { readonly leadId: string; readonly body: string }[];
  readonly turn: string | null;
  readonly at: number;
}

interface NewRow {
  readonly id: string;
  readonly conversationId: string;
  readonly kind: string;
  readonly payload: string;
  readonly dueAt: number;
}

export function createCommit(
  database: DatabaseSync,
  { withoutGuards }: { readonly withoutGuards: boolean },
): (commit: CommitRequest) => CommitResult {
  const write = createWriters(database);
  const findCommit = prepare<{ conversation_version: number; lead_version: number; last_position: number }>(
    database,
    'SELECT conversation_version, lead_version, last_position FROM commits WHERE id = ? AND at > ?',
  );
  const find = prepare<{
    key: number;
    version: number;
    held_fence: number | null;
    last_position: number;
    lead_key: number;
    lead_id: string;
    lead_version: number;
  }>(
    database,
    `SELECT c.key, c.version, c.held_fence, c.last_position, c.lead_key, l.id AS lead_id, l.version AS lead_version
     FROM conversations c JOIN leads l ON l.key = c.lead_key WHERE c.id = ?`,
  );

  return (commit) => {
    const { fence, at } = commit;
    const done = withoutGuards ? undefined : findCommit.get(commit.id, at - rememberedMs);
    if (done) {
      const versions = { conversation: done.conversation_version, lead: done.lead_version };
      return { outcome: 'committed', repeated: true, versions, lastPosition: done.last_position, appended: 0 };
    }

    const before = find.get(commit.conversationId);
    if (!before) return { outcome: 'refused', because: 'unknown-conversation' };
    if (before.lead_id !== commit.leadId) {
      throw new Error(`Conversation ${commit.conversationId} belongs to lead ${before.lead_id}, not ${commit.leadId}.`);
    }
    if (!withoutGuards) {
      if (fence !== null && fence !== before.held_fence) return { outcome: 'refused', because: 'fence' };
      if (commit.conversationVersion !== before.version || commit.leadVersion !== before.lead_version) {
        // What it was claimed with is out of date: the lease is of no use to its holder any more.
        if (fence !== null) write.releaseLease.run(before.key);
        return { outcome: 'refused', because: 'version' };
      }
    }

    const { key } = before;
    let lastPosition = before.last_position;
    for (const { id, body } of commit.append) {
      const position = lastPosition + 1;
      // An entry that stands there already is not written again.
      lastPosition += write.entry.run(key, position, id, withFields({ id, position }, body));
    }
    if (commit.consumed !== null) write.consume.run(key, commit.consumed);
    write.conversation.run(
      commit.state,
      at,
      lastPosition,
      commit.conversation,
      commit.summary,
      commit.timers,
      commit.firstTimerAt,
      key,
      key,
    );
    if (fence !== null) write.releaseLease.run(key);
    write.lead.run(commit.leadIsOpen, commit.lead, before.lead_key);
    for (const row of commit.outbox) {
      write.outbox.run(row.id, row.conversationId, row.kind, row.payload, row.dueAt, row.conversationId, row.kind);
    }
    for (const { leadId, body } of commit.ledger) write.ledger.run(leadId, body);
    if (commit.turn !== null) write.turn.run(key, commit.turn);

    const versions = { conversation: before.version + 1, lead: before.lead_version + 1 };
    write.commit.run(commit.id, at, versions.conversation, versions.lead, lastPosition);
    const appended = lastPosition - before.last_position;
    return { outcome: 'committed', repeated: false, versions, lastPosition, appended };
  };
}

function createWriters(database: DatabaseSync) {
  const of = (sql: string) => prepare(database, sql);
  return {
    entry: of('INSERT OR IGNORE INTO log (conversation_key, position, id, body) VALUES (?, ?, ?, ?)'),
    consume: of('DELETE FROM inbox WHERE conversation_key = ? AND n <= ?'),
    conversation: of(
      `UPDATE conversations SET version = version + 1, state = ?, active_at = max(active_at, ?), last_position = ?,
         body = ?, summary = ?, timers = ?, first_timer_at = ?,
         oldest_waiting_at = (SELECT at FROM inbox WHERE conversation_key = ? ORDER BY n LIMIT 1)
       WHERE key = ?`,
    ),
    releaseLease: of('UPDATE conversations SET held_fence = NULL, not_before = 0 WHERE key = ?'),
    lead: of('UPDATE leads SET version = version + 1, is_open = ?, body = ? WHERE key = ?'),
    outbox: of(
      `INSERT OR IGNORE INTO outbox (id, conversation_id, kind, payload, due_at, state)
       VALUES (?, ?, ?, ?, ?, iif(
         EXISTS (SELECT 1 FROM outbox WHERE conversation_id = ? AND kind = ? AND state IN ('head', 'behind')),
         'behind', 'head'))`,
    ),
    ledger: of('INSERT INTO ledger (lead_id, body) VALUES (?, ?)'),
    turn: of('INSERT INTO turns (conversation_key, body) VALUES (?, ?)'),
    commit: of(
      `INSERT OR REPLACE INTO commits (id, at, conversation_version, lead_version, last_position)
       VALUES (?, ?, ?, ?, ?)`,
    ),
  };
}
