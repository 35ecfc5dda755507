import { join } from 'node:path';
import { fileName, openToRead } from './database.ts';
import { toStoreError } from './failures.ts';
import { createReadOperations } from './operations/read.ts';
import { createReader, type StoreReader } from './reader.ts';

/**
 * Opens the store of a data folder for a command that only reads, whether or not a Bantam runs on it. Throws a
 * `StoreError` where there is nothing to read.
 */
export function openReadOnly(folder: string): StoreReader & { close(): Promise<void> } {
  const { database, close } = openToRead(folder);
  const operations = createReadOperations(database);
  return {
    ...createReader(async (name, ...parameters) => {
      try {
        const operation = operations[name] as (
          ...all: typeof parameters
        ) => ReturnType<(typeof operations)[typeof name]>;
        return operation(...parameters);
      } catch (error) {
        throw toStoreError(error, join(folder, fileName));
      }
    }),
    async close() {
      close();
    },
  };
}
