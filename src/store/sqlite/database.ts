import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';
import { codes, errorCode, toStoreError } from './failures.ts';
import { checkVersion, migrate } from './schema.ts';

export const fileName = 'bantam.db';

/** An open database; `close` also gives the folder free. */
export interface OpenDatabase {
  readonly database: DatabaseSync;
  readonly close: () => void;
}

/** Opens the folder's file for the one process that owns it, creating and migrating it where needed. */
export function openToWrite(folder: string): OpenDatabase {
  makeFolder(folder);
  const lock = lockFolder(folder);
  const file = join(folder, fileName);
  try {
    const database = connect(file, { readOnly: false }, (opened) => {
      opened.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;');
      // Fewer, longer checkpoints; and a file that does not keep its largest size for ever.
      opened.exec(
        'PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -65536;',
      );
      migrate(opened, file);
      endLeases(opened);
    });
    return {
      database,
      close() {
        database.close();
        lock.close();
      },
    };
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** Opens a database that lives and dies with this process. */
export function openInMemory(): OpenDatabase {
  const database = new DatabaseSync(':memory:');
  migrate(database, 'The store in memory');
  return { database, close: () => database.close() };
}

/** Opens the folder's file beside its owner, without the right to write. */
export function openToRead(folder: string): OpenDatabase {
  const file = join(folder, fileName);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new StoreError(`The data folder ${folder} is a file: name a folder (DATA_DIR).`);
  }
  if (!existsSync(file)) {
    throw new StoreError(
      `There is no ${fileName} in ${folder}: start Bantam once, or name its data folder (DATA_DIR).`,
    );
  }
  const database = connect(file, { readOnly: true, timeout: 5000 }, (opened) => {
    if (checkVersion(opened, file) === 0) throw new StoreError(`${file} is empty: start Bantam once to fill it.`);
  });
  return { database, close: () => database.close() };
}

function connect(
  file: string,
  options: { readonly readOnly: boolean; readonly timeout?: number },
  prepareFile: (database: DatabaseSync) => void,
): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file, options);
    prepareFile(database);
    return database;
  } catch (error) {
    database?.close();
    throw toStoreError(error, file);
  }
}

function makeFolder(folder: string): void {
  const found = nearestThatExists(resolve(folder));
  if (!statSync(found).isDirectory()) {
    const what = found === resolve(folder) ? 'is a file' : `cannot be made, because ${found} is a file`;
    throw new StoreError(`The data folder ${folder} ${what}: name a folder (DATA_DIR, or --data of bantam chat).`);
  }
  try {
    makeFolders(resolve(folder));
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StoreError(
      `The data folder ${folder} cannot be written: give this user the right to, or choose another (DATA_DIR).`,
      { cause },
    );
  }
}

function nearestThatExists(path: string): string {
  return existsSync(path) ? path : nearestThatExists(dirname(path));
}

/** One by one from the top: `recursive` never returns where the kernel refuses folders with "no such file" (`/proc`). */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
}

/**
 * Whoever held a lease when the folder was last open is dead, or it would still hold the folder: visitors and handoffs
 * need not wait until it runs out. A sending that has failed before keeps its time, which is not told from a lease.
 */
function endLeases(database: DatabaseSync): void {
  database.exec(`
    UPDATE conversations SET held_fence = NULL, not_before = 0 WHERE held_fence IS NOT NULL;
    UPDATE outbox SET due_at = 0 WHERE state = 'head' AND attempts > 0 AND error IS NULL;
  `);
}

/**
 * Two processes that write would freeze each other. The lock is a transaction that never ends on a file of its own
 * (on the database itself it would shut out readers too): the kernel ends it with the process, however that dies.
 */
function lockFolder(folder: string): DatabaseSync {
  const file = join(folder, 'bantam.lock');
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(file);
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    if (errorCode(error) !== codes.busy) throw toStoreError(error, file);
    throw new StoreError(
      `The data folder ${folder} is in use by another Bantam: stop that one, or choose another folder (DATA_DIR).`,
      { cause: error },
    );
  }
}
