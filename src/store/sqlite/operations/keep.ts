import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../store-error.ts';
import { prepare } from '../statement.ts';
import { rememberedMs } from './ingest.ts';

/** Presence, content versions, files, secrets, and the store's own housekeeping. Documents are JSON texts. */
export function createKeepOperations(database: DatabaseSync) {
  const of = <Row = unknown>(sql: string) => prepare<Row>(database, sql);
  const setPresence = of('INSERT OR REPLACE INTO presence (rep_id, until, body) VALUES (?, ?, ?)');
  const putContent = of('INSERT OR IGNORE INTO contents (hash, files) VALUES (?, ?)');
  const hasContent = of('SELECT 1 FROM contents WHERE hash = ?');
  const publish = of(
    `INSERT INTO publications (hash, at) SELECT ?, ?
     WHERE ? IS NOT (SELECT hash FROM publications ORDER BY key DESC LIMIT 1)`,
  );
  const putFile = of('INSERT OR IGNORE INTO files (id, conversation_id, attachment, body) VALUES (?, ?, ?, ?)');
  const makeSecret = of('INSERT OR IGNORE INTO secrets (name, value) VALUES (?, ?)');
  const secret = of<{ value: string }>('SELECT value FROM secrets WHERE name = ?');
  const touch = of('INSERT INTO health (key, writes) VALUES (1, 1) ON CONFLICT DO UPDATE SET writes = writes + 1');
  // Both tables grow in the order of time: the oldest rows are the first ones.
  const forget = ['sendings', 'commits'].map((table) =>
    of(`DELETE FROM ${table} WHERE key IN (SELECT key FROM ${table} ORDER BY key LIMIT 2000) AND at < ?`),
  );

  return {
    setPresence(repId: string, until: number, body: string): void {
      setPresence.run(repId, until, body);
    },
    putContent(hash: string, files: string): void {
      putContent.run(hash, files);
    },
    publish(hash: string, at: number): void {
      if (!hasContent.get(hash)) {
        throw new StoreError(`The content version ${hash} cannot be published: it was never put into the store.`);
      }
      publish.run(hash, at, hash);
    },
    putFile(id: string, conversationId: string, attachment: string, body: Uint8Array): void {
      putFile.run(id, conversationId, attachment, body);
    },
    secret(name: string): string {
      const known = secret.get(name);
      if (known) return known.value;
      const value = randomBytes(32).toString('base64url');
      makeSecret.run(name, value);
      return value;
    },
    healthy(): true {
      touch.run();
      return true;
    },
    /** Forgets sending attempts and commits older than a day, some thousand at a time. */
    forgetOld(now: number): void {
      for (const statement of forget) statement.run(now - rememberedMs);
    },
  };
}
