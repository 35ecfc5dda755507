import type { DatabaseSync } from 'node:sqlite';
import { prepare } from '../statement.ts';

/** The columns that a conversation and its lead are read from. */
export const loadedColumns = `
  c.key, c.channel, c.body, c.timers, c.version, c.last_position, c.fence,
  l.body AS lead, l.version AS lead_version
  FROM conversations c JOIN leads l ON l.key = c.lead_key`;

export interface LoadedRow {
  readonly key: number;
  readonly channel: string;
  readonly body: string;
  readonly timers: string;
  readonly version: number;
  readonly last_position: number;
  readonly fence: number;
  readonly lead: string;
  readonly lead_version: number;
}

/** The port's `Conversation`, as JSON. */
export function conversationText({ channel, body }: { readonly channel: string; readonly body: string }): string {
  return `{"channel":${channel},${body.slice(1)}`;
}

/** Log entry or inbox item: the document with what only the store knows put before it. */
export function withFields(fields: Readonly<Record<string, string | number>>, body: string): string {
  return `${JSON.stringify(fields).slice(0, -1)},${body.slice(1)}`;
}

/**
 * Reads what a turn needs as one JSON text (the port's `Loaded`, left open at its end for further members): documents
 * pass through as they lie in the file, and only the thread that uses them parses them.
 */
export function createLoadedReader(database: DatabaseSync): (row: LoadedRow) => string {
  const recent = prepare<{ entries: string | null }>(
    database,
    `SELECT group_concat(body, ',' ORDER BY position) AS entries
     FROM (SELECT position, body FROM log WHERE conversation_key = ? ORDER BY position DESC LIMIT 40)`,
  );
  return (row) => {
    const versions = `{"conversation":${row.version},"lead":${row.lead_version}}`;
    const entries = recent.get(row.key)?.entries ?? '';
    return (
      `{"conversation":${conversationText(row)},"lead":${row.lead},"versions":${versions},` +
      `"timers":${row.timers},"recent":[${entries}]`
    );
  };
}
