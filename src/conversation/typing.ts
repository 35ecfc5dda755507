import type { Instant } from '../lead/values.ts';
import type { Clock } from './clock.ts';

/** A visitor who writes on is waited for, so that two halves of a thought get one reply. */
const MOST_PATIENCE_MS = 3000;
/** Clients repeat the signal every 2.5 s at most while somebody types; one that is not repeated has ended. */
const SIGNAL_LASTS_MS = 2700;
/** After a message: long enough for the next one to be begun, too short to be felt as slow. */
const SETTLING_MS = 700;
/** Whose client has signalled so recently would signal if they wrote on; whose has not is answered at once. */
const SIGNALS_WITHIN_MS = 5000;
const MOST_REMEMBERED = 10_000;

export interface TypingWatch {
  /** A typing signal came. */
  heard(conversationId: string): void;
  /** True: the turn waits; `wake` is called when the visitor has stopped or patience ends. */
  postpones(conversationId: string): boolean;
  /** When the conversation may be looked at again; null: it does not wait. */
  waitsUntil(conversationId: string): Instant | null;
  readonly waiting: number;
  stop(): void;
}

interface Wait {
  /** When the first and the last message came that wait. */
  readonly since: Instant;
  readonly last: Instant;
  /** The visitor has begun to type since the last message. */
  readonly typesOn: boolean;
  readonly cancel: () => void;
}

/** Holds turns back while their visitors type. */
export function awaitTyping({ now, after }: Clock, wake: (conversationId: string) => void): TypingWatch {
  const signals = new Map<string, Instant>();
  const waits = new Map<string, Wait>();

  function hold(conversationId: string, wait: Omit<Wait, 'cancel'>): boolean {
    waits.get(conversationId)?.cancel();
    const until = endOf(conversationId, wait);
    if (until <= now()) {
      waits.delete(conversationId);
      return false;
    }
    const cancel = after(until - now(), () => {
      const held = waits.get(conversationId);
      if (held && !hold(conversationId, held)) wake(conversationId);
    });
    waits.set(conversationId, { ...wait, cancel });
    return true;
  }

  function endOf(conversationId: string, { since, last, typesOn }: Omit<Wait, 'cancel'>): Instant {
    const end = typesOn ? (signals.get(conversationId) ?? last) + SIGNAL_LASTS_MS : last + SETTLING_MS;
    return Math.min(end, since + MOST_PATIENCE_MS);
  }

  return {
    heard(conversationId) {
      signals.set(conversationId, now());
      const wait = waits.get(conversationId);
      if (wait) hold(conversationId, { ...wait, typesOn: true });
      if (signals.size > MOST_REMEMBERED)
        for (const [id, at] of signals) if (at < now() - SIGNALS_WITHIN_MS) signals.delete(id);
    },
    postpones(conversationId) {
      const wait = waits.get(conversationId);
      const signal = signals.get(conversationId);
      if (!wait && (signal === undefined || signal < now() - SIGNALS_WITHIN_MS)) return false;
      return hold(conversationId, { since: wait?.since ?? now(), last: now(), typesOn: false });
    },
    waitsUntil(conversationId) {
      const wait = waits.get(conversationId);
      // A further message may end the wait as soon as it has settled.
      return wait ? Math.min(endOf(conversationId, wait), now() + SETTLING_MS) : null;
    },
    get waiting() {
      return waits.size;
    },
    stop() {
      for (const { cancel } of waits.values()) cancel();
      waits.clear();
    },
  };
}
