import type { DatabaseSync } from 'node:sqlite';
import type { Attachment } from '../../../conversation/log.ts';
import { prepare } from '../statement.ts';
import { conversationText, createLoadedReader, loadedColumns, type LoadedRow } from './documents.ts';

/** What a reading command needs: works on a file opened without the right to write. Results are JSON texts. */
export function createReadOperations(database: DatabaseSync) {
  const of = <Row>(sql: string) => prepare<Row>(database, sql);
  const readLoaded = createLoadedReader(database);
  const find = of<LoadedRow>(`SELECT ${loadedColumns} WHERE c.id = ?`);
  const log = of<Joined>(
    `SELECT group_concat(body, ',' ORDER BY position) AS items FROM (
       SELECT position, body FROM log
       WHERE conversation_key = (SELECT key FROM conversations WHERE id = ?) AND position > ?
       ORDER BY position LIMIT ?)`,
  );
  const ledger = of<Joined>("SELECT group_concat(body, ',' ORDER BY key) AS items FROM ledger WHERE lead_id = ?");
  const turns = of<Joined>(
    `SELECT group_concat(body, ',' ORDER BY key) AS items FROM turns
     WHERE conversation_key = (SELECT key FROM conversations WHERE id = ?)`,
  );
  const presence = of<Joined>("SELECT group_concat(body, ',' ORDER BY rep_id) AS items FROM presence WHERE until > ?");
  const latest = of<{ id: string }>(
    "SELECT id FROM conversations WHERE visitor_id = ? AND state <> 'closed' ORDER BY key DESC LIMIT 1",
  );
  const due = of<{ at: number | null }>(
    `SELECT min(at) AS at FROM (
       SELECT min(ready_at) AS at FROM conversations WHERE ready_at IS NOT NULL
       UNION ALL SELECT min(due_at) FROM outbox WHERE state = 'head')`,
  );
  const content = of<{ files: string }>('SELECT files FROM contents WHERE hash = ?');
  const published = of<{ hash: string }>('SELECT hash FROM publications ORDER BY key DESC LIMIT 1');
  const file = of<{ attachment: string; body: Uint8Array }>('SELECT attachment, body FROM files WHERE id = ?');

  return {
    load(conversationId: string): string | null {
      const row = find.get(conversationId);
      return row ? `${readLoaded(row)}}` : null;
    },
    readLog: (conversationId: string, after: number, limit: number) => array(log.get(conversationId, after, limit)),
    ledger: (leadId: string) => array(ledger.get(leadId)),
    turns: (conversationId: string) => array(turns.get(conversationId)),
    presence: (now: number) => array(presence.get(now)),
    latestConversation: (visitorId: string) => latest.get(visitorId)?.id ?? null,
    nextDueAt: () => due.get()?.at ?? null,
    list: createList(database),
    content: (hash: string) => content.get(hash)?.files ?? null,
    published: () => published.get()?.hash ?? null,
    file(id: string): { readonly attachment: Attachment; readonly body: Uint8Array } | null {
      const row = file.get(id);
      return row ? { attachment: JSON.parse(row.attachment) as Attachment, body: row.body } : null;
    },
  };
}

interface Joined {
  readonly items: string | null;
}

function array(row: Joined | undefined): string {
  return `[${row?.items ?? ''}]`;
}

/**
 * Each state's newest by its own index, then the newest of those: the cost does not grow with what lies behind. Who only
 * opened the chat is left out (of every conversation the first few entries tell), and who waits elsewhere now.
 */
function createList(database: DatabaseSync): (states: readonly string[], limit: number) => string {
  const ofState = prepare<{ active_at: number; channel: string; body: string; rest: string }>(
    database,
    `SELECT c.active_at, c.channel, c.body, json_object(
       'lead', json_object('id', l.id, 'visitorId', l.visitor_id, 'stage', l.body ->> 'stage',
         'ownerId', l.body ->> 'ownerId', 'disposition', l.body ->> 'disposition',
         'createdAt', l.body ->> 'createdAt', 'lastSeenAt', l.body ->> 'lastSeenAt'),
       'summary', json(c.summary), 'lastPosition', c.last_position) AS rest
     FROM conversations c JOIN leads l ON l.key = c.lead_key
     WHERE c.state = ? AND (c.state <> 'queued' OR json_type(l.body, '$.call') IS NULL
         OR l.body ->> '$.call.conversationId' = c.id)
       AND (c.state IN ('queued', 'human') OR EXISTS (
       SELECT 1 FROM log WHERE conversation_key = c.key
         AND body ->> '$.from.role' = 'visitor' AND body ->> 'kind' = 'message'))
     ORDER BY c.active_at DESC, c.key DESC LIMIT ?`,
  );
  return (states, limit) => {
    const rows = [...new Set(states)].flatMap((state) => ofState.all(state, limit));
    const newest = rows.sort((one, other) => other.active_at - one.active_at).slice(0, limit);
    return `[${newest.map((row) => `{"conversation":${conversationText(row)},${row.rest.slice(1)}`).join(',')}]`;
  };
}
