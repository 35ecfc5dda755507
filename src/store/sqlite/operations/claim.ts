import type { DatabaseSync } from 'node:sqlite';
import { prepare } from '../statement.ts';
import { createLoadedReader, loadedColumns, type LoadedRow } from './documents.ts';

/**
 * Takes the lease of the conversation that has been ready for longest. A conversation is ready from the instant in
 * `ready_at` on: when the oldest message came or the first timer fell due, but not before a lease ends. Returns the
 * port's `Claim` as JSON, without `due`.
 */
export function createClaim(
  database: DatabaseSync,
): (now: number, leaseMs: number, conversationId: string | null) => string | null {
  const readLoaded = createLoadedReader(database);
  const findReady = prepare<LoadedRow>(
    database,
    `SELECT ${loadedColumns} WHERE c.ready_at <= ? ORDER BY c.ready_at, c.key LIMIT 1`,
  );
  const findOne = prepare<LoadedRow>(database, `SELECT ${loadedColumns} WHERE c.ready_at <= ? AND c.id = ?`);
  const lease = prepare(database, 'UPDATE conversations SET fence = ?, held_fence = ?, not_before = ? WHERE key = ?');
  const readInbox = prepare<{ items: string | null }>(
    database,
    `SELECT group_concat(body, ',' ORDER BY n) AS items
     FROM (SELECT n, body FROM inbox WHERE conversation_key = ? ORDER BY n LIMIT 50)`,
  );

  return (now, leaseMs, conversationId) => {
    const row = conversationId === null ? findReady.get(now) : findOne.get(now, conversationId);
    if (!row) return null;
    const fence = row.fence + 1;
    lease.run(fence, fence, now + leaseMs, row.key);
    return `${readLoaded(row)},"fence":${fence},"inbox":[${readInbox.get(row.key)?.items ?? ''}]}`;
  };
}

/** Gives a lease back; whoever does not hold it any more changes nothing. */
export function createRelease(
  database: DatabaseSync,
): (conversationId: string, fence: number, retryAt: number) => void {
  const release = prepare(
    database,
    'UPDATE conversations SET held_fence = NULL, not_before = ? WHERE id = ? AND held_fence = ?',
  );
  return (conversationId, fence, retryAt) => {
    release.run(retryAt, conversationId, fence);
  };
}
