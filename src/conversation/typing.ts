import type { Instant } from '../lead/values.ts';

/** A visitor who writes on is waited for, so that two halves of a thought get one reply. */
const MOST_PATIENCE_MS = 3000;
/** A typing signal that is not repeated within this time has ended. */
const SIGNAL_LASTS_MS = 1500;

export interface TypingWatch {
  heard(conversationId: string): void;
  /** True: the turn waits; `wake` is called when the visitor stops or patience ends. */
  postpones(conversationId: string): boolean;
  stop(): void;
}

export function awaitTyping(now: () => Instant, wake: (conversationId: string) => void): TypingWatch {
  const lastSignal = new Map<string, Instant>();
  const waiting = new Map<string, { since: Instant; timer: NodeJS.Timeout }>();

  function check(conversationId: string, since: Instant): void {
    waiting.delete(conversationId);
    if (!postpone(conversationId, since)) {
      lastSignal.delete(conversationId);
      wake(conversationId);
    }
  }

  function postpone(conversationId: string, since: Instant): boolean {
    const signal = lastSignal.get(conversationId);
    if (signal === undefined || signal < since) return false;
    const until = Math.min(signal + SIGNAL_LASTS_MS, since + MOST_PATIENCE_MS);
    if (until <= now()) return false;
    const timer = setTimeout(() => {
      check(conversationId, since);
    }, until - now());
    waiting.set(conversationId, { since, timer });
    return true;
  }

  return {
    heard(conversationId) {
      lastSignal.set(conversationId, now());
      if (lastSignal.size > 10_000)
        for (const [id, at] of lastSignal) if (at < now() - MOST_PATIENCE_MS) lastSignal.delete(id);
    },
    postpones(conversationId) {
      return waiting.has(conversationId) || postpone(conversationId, now());
    },
    stop() {
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}
