import type { NewLogEntry } from './log.ts';
import type { Live, LiveEvent } from './ports/live.ts';
import type { CommitResult } from './ports/store.ts';

/** Hints within one process. A listener that throws does not keep the others from hearing. */
export function createLive(onError: (error: unknown) => void): Live {
  const listeners = new Set<(event: LiveEvent) => void>();
  return {
    publish(event) {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          onError(error);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Tells what a commit appended. */
export function logWritten(
  conversationId: string,
  append: readonly NewLogEntry[],
  { lastPosition, appended }: Extract<CommitResult, { outcome: 'committed' }>,
): LiveEvent {
  const first = lastPosition - append.length + 1;
  // One that stood there already has another place.
  const entries = appended < append.length ? [] : append.map((entry, index) => ({ ...entry, position: first + index }));
  return { kind: 'log', conversationId, lastPosition, entries };
}
