import { Worker } from 'node:worker_threads';
import { StoreError } from '../store-error.ts';
import type { Answer, Batch, Failure, WorkerMessage, WorkerSettings } from './messages.ts';
import type { OperationName, Operations } from './operations/all.ts';

/** The worker thread as its callers see it. */
export interface DatabaseThread {
  /** Resolves once the operation is on the disk. */
  readonly call: <Name extends OperationName>(
    name: Name,
    ...parameters: Parameters<Operations[Name]>
  ) => Promise<ReturnType<Operations[Name]>>;
  /** Ends what was called before, then the thread. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread; resolves when the database is open, rejects with a `StoreError` when it cannot be. */
export async function startThread(settings: WorkerSettings): Promise<DatabaseThread> {
  // Flags such as --input-type are the main program's own: a thread that inherits them may not start. What is loaded
  // first holds for the thread too: it is how Bantam's code is read where it is installed.
  const preloads = process.execArgv.filter((flag) => flag.startsWith('--import='));
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings, execArgv: preloads });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let batch: Batch[number][] = [];
  /** Why nothing can be called any more. */
  let ended: StoreError | null = null;

  const opened = Promise.withResolvers<undefined>();
  const closed = Promise.withResolvers<undefined>();

  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'answers') for (const answer of message.answers) settle(answer);
    else if (message.kind === 'ready') opened.resolve(undefined);
    else if (message.kind === 'refused') opened.reject(errorFrom(message.failure));
  });
  worker.on('error', (cause) =>
    end(new StoreError(`The store has stopped: ${messageOf(cause)}. Restart Bantam.`, { cause })),
  );
  worker.on('exit', () => {
    end(new StoreError('The store is closed.'));
    closed.resolve(undefined);
  });

  function settle([id, result, failure]: Answer): void {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (failure) caller?.reject(errorFrom(failure));
    else caller?.resolve(result);
  }

  function end(error: StoreError): void {
    ended ??= error;
    opened.reject(ended);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }

  function flush(): void {
    if (batch.length > 0) worker.postMessage(batch);
    batch = [];
  }

  await opened.promise;
  return {
    call<Name extends OperationName>(name: Name, ...parameters: Parameters<Operations[Name]>) {
      return new Promise<ReturnType<Operations[Name]>>((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        const id = ++lastId;
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        // What one round of the event loop brings, from sockets or from the last answers, goes as one batch.
        if (batch.push([id, name, parameters]) === 1) setImmediate(flush);
      });
    },
    async close() {
      if (!ended) {
        flush();
        ended = new StoreError('The store is closed.');
        worker.postMessage('close');
      }
      await closed.promise;
    },
  };
}

function errorFrom({ forPeople, message }: Failure): Error {
  return forPeople ? new StoreError(message) : new Error(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
