import type { Clock } from '../../src/conversation/clock.ts';

/** Time that stands still until it is moved on; what falls due on the way runs at its instant, in order. */
export interface HandClock extends Clock {
  readonly advance: (milliseconds: number) => void;
}

export function handClock(start: number): HandClock {
  let time = start;
  const set = new Set<{ readonly dueAt: number; readonly run: () => void }>();

  return {
    now: () => time,
    after(milliseconds, run) {
      const timer = { dueAt: time + milliseconds, run };
      set.add(timer);
      return () => set.delete(timer);
    },
    advance(milliseconds) {
      const until = time + milliseconds;
      for (;;) {
        const next = [...set].sort((one, other) => one.dueAt - other.dueAt)[0];
        if (!next || next.dueAt > until) break;
        set.delete(next);
        time = Math.max(time, next.dueAt);
        next.run();
      }
      time = until;
    },
  };
}
