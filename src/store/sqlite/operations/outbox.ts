import type { DatabaseSync } from 'node:sqlite';
import { prepare } from '../statement.ts';

/** What became of a sending attempt; `dueAt` is null unless it is to be tried again. */
export interface SettleRequest {
  readonly id: string;
  readonly outcome: 'sent' | 'retry' | 'dropped';
  readonly dueAt: number | null;
  readonly error: string | null;
  readonly ledger: { readonly leadId: string; readonly body: string } | null;
}

/**
 * Returns rows as one JSON array. Only the head of a conversation's replies, and of its webhook events, can be taken: a
 * receiver that is down for hours holds up the events of its kind, not the replies to the visitor. Taking a row moves
 * its due time to the end of the lease, so that a dead sender's row comes again by itself.
 */
export function createTakeOutbox(database: DatabaseSync): (now: number, leaseMs: number, limit: number) => string {
  const find = prepare<{ seq: number; row: string }>(
    database,
    `SELECT seq, json_object('id', id, 'conversationId', conversation_id, 'kind', kind, 'payload', json(payload),
       'dueAt', due_at, 'attempts', attempts) AS row
     FROM outbox WHERE state = 'head' AND due_at <= ? ORDER BY due_at, seq LIMIT ?`,
  );
  const lease = prepare(database, 'UPDATE outbox SET due_at = ?, attempts = attempts + 1 WHERE seq = ?');
  return (now, leaseMs, limit) => {
    const rows = find.all(now, limit);
    for (const { seq } of rows) lease.run(now + leaseMs, seq);
    return `[${rows.map(({ row }) => row).join(',')}]`;
  };
}

/** Settling a row that is settled already changes nothing. */
export function createSettleOutbox(database: DatabaseSync): (settled: SettleRequest) => void {
  const find = prepare<{ seq: number; conversation_id: string; kind: string; due_at: number; error: string | null }>(
    database,
    "SELECT seq, conversation_id, kind, due_at, error FROM outbox WHERE id = ? AND state = 'head'",
  );
  const retry = prepare(database, 'UPDATE outbox SET due_at = ?, error = ? WHERE seq = ?');
  const settle = prepare(database, 'UPDATE outbox SET state = ?, error = ?, payload = NULL WHERE seq = ?');
  const promote = prepare(
    database,
    `UPDATE outbox SET state = 'head'
     WHERE seq = (SELECT min(seq) FROM outbox WHERE conversation_id = ? AND kind = ? AND state IN ('head', 'behind'))`,
  );
  const insertLedger = prepare(database, 'INSERT INTO ledger (lead_id, body) VALUES (?, ?)');

  return ({ id, outcome, dueAt, error, ledger }) => {
    const row = find.get(id);
    if (!row) return;
    if (outcome === 'retry') {
      if (row.due_at === dueAt && row.error === error) return;
      retry.run(dueAt, error, row.seq);
    } else {
      settle.run(outcome, error, row.seq);
      promote.run(row.conversation_id, row.kind);
    }
    if (ledger !== null) insertLedger.run(ledger.leadId, ledger.body);
  };
}
