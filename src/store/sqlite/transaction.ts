import type { DatabaseSync } from 'node:sqlite';
import type { Answer, Batch } from './messages.ts';
import type { OperationName, Operations } from './operations/all.ts';
import { prepare } from './statement.ts';

const forgetEveryMs = 60_000;

/**
 * Runs batches, each in one transaction: the disk is waited for once, not once an operation. When an operation fails, the
 * batch is undone and run once more with a savepoint before each, so that it alone fails. When the transaction itself
 * fails, all operations of the batch have failed.
 */
export function createTransaction(
  database: DatabaseSync,
  operations: Operations,
  failureOf: (error: unknown) => NonNullable<Answer[2]>,
): (batch: Batch) => Answer[] {
  const begin = prepare(database, 'BEGIN IMMEDIATE');
  const commit = prepare(database, 'COMMIT');
  const rollback = prepare(database, 'ROLLBACK');
  const savepoint = prepare(database, 'SAVEPOINT operation');
  const release = prepare(database, 'RELEASE operation');
  const undo = prepare(database, 'ROLLBACK TO operation');
  // The caller's types hold name and parameters together (thread.ts).
  const byName = operations as unknown as Readonly<
    Record<OperationName, (...parameters: readonly unknown[]) => unknown>
  >;
  let forgottenAt = 0;

  /** As long as none fails, which none does but by a fault, their order alone is enough. */
  function runTogether(batch: Batch): Answer[] {
    return batch.map(([id, name, parameters]) => [id, byName[name](...parameters)]);
  }

  function runApart([id, name, parameters]: Batch[number]): Answer {
    savepoint.run();
    try {
      const result = byName[name](...parameters);
      release.run();
      return [id, result];
    } catch (error) {
      // A full or failing disk ends the whole transaction.
      if (!database.isTransaction) throw error;
      undo.run();
      release.run();
      return [id, undefined, failureOf(error)];
    }
  }

  function forgetOld(): void {
    const now = Date.now();
    if (now - forgottenAt < forgetEveryMs) return;
    forgottenAt = now;
    operations.forgetOld(now);
  }

  function inTransaction(operate: () => Answer[]): Answer[] {
    try {
      begin.run();
      const answers = operate();
      forgetOld();
      commit.run();
      return answers;
    } catch (error) {
      if (database.isTransaction) rollback.run();
      throw error;
    }
  }

  return (batch) => {
    try {
      return inTransaction(() => runTogether(batch));
    } catch {
      try {
        return inTransaction(() => batch.map((call) => runApart(call)));
      } catch (error) {
        const failure = failureOf(error);
        return batch.map(([id]) => [id, undefined, failure]);
      }
    }
  };
}
