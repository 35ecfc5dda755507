import type { DatabaseSync } from 'node:sqlite';
import { prepare } from '../statement.ts';
import { conversationText, withFields } from './documents.ts';

/** A conversation to be created. Documents are JSON texts. */
export interface OpenRequest {
  readonly id: string;
  readonly visitorId: string;
  /** Taken when the visitor has no open lead. */
  readonly newLeadId: string;
  readonly newLead: string;
  /** Without its channel and the id of its lead. */
  readonly conversation: string;
  readonly channel: string;
  readonly summary: string;
  readonly at: number;
  /** The `opened` item of the inbox, without its number; null where the bot does not greet. */
  readonly greeting: string | null;
}

/** Returns `{"conversation":…,"created":…}`. */
export function createOpen(database: DatabaseSync): (request: OpenRequest) => string {
  const find = prepare<{ channel: string; body: string }>(
    database,
    'SELECT channel, body FROM conversations WHERE id = ?',
  );
  const findLead = prepare<{ key: number; id: string }>(
    database,
    'SELECT key, id FROM leads WHERE visitor_id = ? AND is_open = 1 ORDER BY key DESC LIMIT 1',
  );
  const countConversation = prepare(
    database,
    `UPDATE leads SET version = version + 1,
       body = json_set(body, '$.activity.conversations', json_extract(body, '$.activity.conversations') + 1)
     WHERE key = ?`,
  );
  const insertLead = prepare<{ key: number }>(
    database,
    'INSERT INTO leads (id, visitor_id, is_open, version, body) VALUES (?, ?, 1, 0, ?) RETURNING key',
  );
  const insert = prepare<{ key: number }>(
    database,
    `INSERT INTO conversations (id, visitor_id, lead_key, state, active_at, version, last_position, body, channel,
       summary, timers, last_inbox_n, oldest_waiting_at, fence, not_before)
     VALUES (?, ?, ?, 'bot', ?, 0, 0, ?, ?, ?, '[]', ?, ?, 0, 0) RETURNING key`,
  );
  const insertInbox = prepare(database, 'INSERT INTO inbox (conversation_key, n, at, body) VALUES (?, 1, ?, ?)');

  return ({ id, visitorId, newLeadId, newLead, conversation, channel, summary, at, greeting }) => {
    const existing = find.get(id);
    if (existing) return `{"conversation":${conversationText(existing)},"created":false}`;

    const openLead = findLead.get(visitorId);
    const lead = openLead ?? { id: newLeadId, key: keyOf(insertLead.get(newLeadId, visitorId, newLead)) };
    if (openLead) countConversation.run(openLead.key);

    const body = withFields({ leadId: lead.id }, conversation);
    const [inboxN, waitingSince] = greeting === null ? [0, null] : [1, at];
    const key = keyOf(insert.get(id, visitorId, lead.key, at, body, channel, summary, inboxN, waitingSince));
    if (greeting !== null) insertInbox.run(key, at, withFields({ n: 1 }, greeting));
    return `{"conversation":${conversationText({ channel, body })},"created":true}`;
  };
}

function keyOf(row: { readonly key: number } | undefined): number {
  if (row === undefined) throw new Error('An insert gave no key.');
  return row.key;
}
