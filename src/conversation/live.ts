import type { Live, LiveEvent } from './ports/live.ts';

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
