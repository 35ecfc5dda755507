import type { Instant } from '../lead/values.ts';

/** Time as whatever waits knows it. */
export interface Clock {
  readonly now: () => Instant;
  /** Runs something in so many milliseconds; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
