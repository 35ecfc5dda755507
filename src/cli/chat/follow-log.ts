import type { LogEntry } from '../../conversation/log.ts';
import type { Store } from '../../conversation/ports/store.ts';

export interface FollowedLog {
  /** Resolves once everything that stands in the log by then was shown. */
  readonly catchUp: () => Promise<void>;
  /** How many entries were shown so far. */
  readonly shown: () => number;
}

/** Shows what a visitor would see of a log, each entry once and in order, however often it is asked to catch up. */
export function followLog({
  store,
  conversationId,
  show,
}: {
  readonly store: Pick<Store, 'readLog'>;
  readonly conversationId: string;
  readonly show: (entry: LogEntry) => Promise<void>;
}): FollowedLog {
  let position = 0;
  let shown = 0;
  let catchingUp = Promise.resolve();
  const showNew = async (): Promise<void> => {
    for (const entry of await store.readLog(conversationId, position, 100)) {
      position = entry.position;
      if (entry.from.role === 'visitor' || entry.visibility !== 'everyone' || entry.text === '') continue;
      shown += 1;
      await show(entry);
    }
  };
  return {
    catchUp: () => (catchingUp = catchingUp.then(showNew)),
    shown: () => shown,
  };
}
