import type { DatabaseSync } from 'node:sqlite';
import { createClaim, createRelease } from './claim.ts';
import { createCommit } from './commit.ts';
import { createIngest } from './ingest.ts';
import { createKeepOperations } from './keep.ts';
import { createOpen } from './open.ts';
import { createSettleOutbox, createTakeOutbox } from './outbox.ts';
import { createReadOperations } from './read.ts';

/**
 * Everything that can be asked of the database, by name. Each operation is synchronous, runs within the transaction
 * that is open, and takes and gives only what crosses threads cheaply: numbers, and documents as JSON texts.
 */
export function createOperations(database: DatabaseSync, guards: { readonly withoutGuards: boolean }) {
  return {
    open: createOpen(database),
    ingest: createIngest(database, guards),
    claim: createClaim(database),
    commit: createCommit(database, guards),
    release: createRelease(database),
    takeOutbox: createTakeOutbox(database),
    settleOutbox: createSettleOutbox(database),
    ...createReadOperations(database),
    ...createKeepOperations(database),
  };
}

export type Operations = ReturnType<typeof createOperations>;
export type OperationName = keyof Operations;
