import type { DatabaseSync } from 'node:sqlite';
import type { Ingested } from '../../../conversation/ports/store.ts';
import { prepare } from '../statement.ts';
import { withFields } from './documents.ts';

/** How long a sending attempt and a commit are remembered. */
export const rememberedMs = 24 * 60 * 60 * 1000;

/** Something that a visitor's client sent. Documents are JSON texts. */
export interface IngestRequest {
  readonly conversationId: string;
  readonly dedupeKey: string;
  readonly bodyHash: string;
  readonly activityId: string | null;
  readonly channel: string | null;
  readonly at: number;
  /** Without its id and position. */
  readonly entry: string;
  /** Without its number and activity id; null where no turn is needed. */
  readonly inboxItem: string | null;
}

export function createIngest(
  database: DatabaseSync,
  { withoutGuards }: { readonly withoutGuards: boolean },
): (request: IngestRequest) => Ingested {
  const find = prepare<{ key: number; last_position: number; last_inbox_n: number }>(
    database,
    'SELECT key, last_position, last_inbox_n FROM conversations WHERE id = ?',
  );
  const findSending = prepare<{ body_hash: string; position: number; activity_id: string }>(
    database,
    'SELECT body_hash, position, activity_id FROM sendings WHERE conversation_key = ? AND dedupe_key = ? AND at > ?',
  );
  const hasEntry = prepare(database, 'SELECT 1 FROM log WHERE conversation_key = ? AND id = ?');
  const insertEntry = prepare(database, 'INSERT INTO log (conversation_key, position, id, body) VALUES (?, ?, ?, ?)');
  const insertInbox = prepare(database, 'INSERT INTO inbox (conversation_key, n, at, body) VALUES (?, ?, ?, ?)');
  const insertSending = prepare(
    database,
    `INSERT OR REPLACE INTO sendings (conversation_key, dedupe_key, body_hash, at, position, activity_id)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const advance = prepare(
    database,
    `UPDATE conversations SET last_position = ?, active_at = max(active_at, ?), channel = coalesce(?, channel)
     WHERE key = ?`,
  );
  const advanceWithInbox = prepare(
    database,
    `UPDATE conversations SET last_position = ?, active_at = max(active_at, ?), channel = coalesce(?, channel),
       last_inbox_n = ?, oldest_waiting_at = coalesce(oldest_waiting_at, ?)
     WHERE key = ?`,
  );

  /** The sender's id; the store's own where there is none, or where another entry has it (an edited message). */
  function entryId(conversation: { readonly key: number }, given: string | null, own: string): string {
    if (given !== null && !hasEntry.get(conversation.key, given)) return given;
    let id = own;
    while (hasEntry.get(conversation.key, id)) id += '+';
    return id;
  }

  return ({ conversationId, dedupeKey, bodyHash, activityId, channel, at, entry, inboxItem }) => {
    const conversation = find.get(conversationId);
    if (!conversation) return { outcome: 'unknown-conversation' };
    const { key } = conversation;

    const known = withoutGuards ? undefined : findSending.get(key, dedupeKey, at - rememberedMs);
    if (known) {
      if (known.body_hash !== bodyHash) return { outcome: 'conflict' };
      return { outcome: 'duplicate', activityId: known.activity_id, position: known.position };
    }

    const position = conversation.last_position + 1;
    const id = entryId(conversation, activityId, `${conversationId}|${String(position).padStart(7, '0')}`);
    insertEntry.run(key, position, id, withFields({ id, position }, entry));
    insertSending.run(key, dedupeKey, bodyHash, at, position, id);
    if (inboxItem === null) {
      advance.run(position, at, channel, key);
    } else {
      const n = conversation.last_inbox_n + 1;
      insertInbox.run(key, n, at, withFields({ n, activityId: id }, inboxItem));
      advanceWithInbox.run(position, at, channel, n, at, key);
    }
    return { outcome: 'accepted', activityId: id, position };
  };
}
