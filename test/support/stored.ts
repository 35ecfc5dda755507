import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How many outbox rows of a conversation are neither sent nor given up. */
export function openSendings(dataFolder: string, conversationId: string): number {
  return numberFrom(
    dataFolder,
    "SELECT count(*) AS number FROM outbox WHERE conversation_id = ? AND state IN ('head', 'behind')",
    conversationId,
  );
}

/** Messages that wait for their turn. */
export function waitingMessages(dataFolder: string): number {
  return numberFrom(dataFolder, 'SELECT count(*) AS number FROM inbox');
}

/** Bytes of what each turn of a conversation reads and writes as a whole: its state and its lead. */
export function stateSize(dataFolder: string, conversationId: string): number {
  return numberFrom(
    dataFolder,
    `SELECT length(c.body) + length(c.summary) + length(c.timers) + length(l.body) AS number
     FROM conversations c JOIN leads l ON l.key = c.lead_key WHERE c.id = ?`,
    conversationId,
  );
}

function numberFrom(dataFolder: string, query: string, ...parameters: string[]): number {
  const database = new DatabaseSync(join(dataFolder, 'bantam.db'), { readOnly: true, timeout: 5000 });
  try {
    return Number(database.prepare(query).get(...parameters)?.['number']);
  } finally {
    database.close();
  }
}
