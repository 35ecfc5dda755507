/** The thread that owns the database. It takes whatever waits in its port as one batch; answers leave after COMMIT. */
import { join } from 'node:path';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { StoreError } from '../store-error.ts';
import { fileName, openInMemory, openToWrite } from './database.ts';
import { toStoreError } from './failures.ts';
import type { Batch, Failure, WorkerMessage, WorkerSettings } from './messages.ts';
import { createOperations } from './operations/all.ts';
import { createTransaction } from './transaction.ts';

if (!parentPort) throw new Error('worker.ts runs as a worker thread only.');
const port = parentPort;
const { folder, unsafe } = workerData as WorkerSettings;
const file = folder === null ? 'The store in memory' : join(folder, fileName);

const send = (message: WorkerMessage): void => port.postMessage(message);

try {
  serve();
  send({ kind: 'ready' });
} catch (error) {
  send({ kind: 'refused', failure: failureOf(error) });
}

function serve(): void {
  const { database, close } = folder === null ? openInMemory() : openToWrite(folder);
  if (unsafe.maxPages !== undefined) database.exec(`PRAGMA max_page_count = ${unsafe.maxPages}`);
  const operations = createOperations(database, { withoutGuards: unsafe.withoutGuards ?? false });
  const run = createTransaction(database, operations, failureOf);

  port.on('message', (first: Batch | 'close') => {
    const waiting: (Batch | 'close')[] = [first];
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
      waiting.push(next.message as Batch | 'close');
    }
    const batch = waiting.flatMap((message) => (message === 'close' ? [] : message));
    if (batch.length > 0) send({ kind: 'answers', answers: run(batch) });
    // It is the last message: nothing is sent after it.
    if (waiting.includes('close')) {
      close();
      send({ kind: 'closed' });
      port.close();
    }
  });
}

function failureOf(error: unknown): Failure {
  const known = toStoreError(error, file);
  if (known instanceof StoreError) return { forPeople: true, message: known.message };
  return { forPeople: false, message: known instanceof Error ? known.message : String(known) };
}
