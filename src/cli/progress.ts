const NUMBERS = new Intl.NumberFormat('en-US');
/** What is done sooner needs no progress. */
const QUIET_MS = 1000;
const EVERY_MS = 200;
const CLEAR_LINE = '\r\u001b[K';

export interface Progress {
  readonly count: () => void;
  /** Makes room for another line on stderr. */
  readonly pause: () => void;
  readonly end: () => void;
}

/** Shows on a terminal how many lines are done and how fast; nothing elsewhere, or where the results go by already. */
export function startProgress(): Progress {
  const { stderr, stdout } = process;
  if (!stderr.isTTY || stdout.isTTY) return { count: () => undefined, pause: () => undefined, end: () => undefined };
  const startedAt = performance.now();
  let lines = 0;
  let shownAt = startedAt + QUIET_MS - EVERY_MS;
  const pause = (): void => {
    if (lines > 0) stderr.write(CLEAR_LINE);
  };
  return {
    count() {
      lines += 1;
      const now = performance.now();
      if (now - shownAt < EVERY_MS) return;
      shownAt = now;
      const rate = Math.round(lines / ((now - startedAt) / 1000));
      stderr.write(`${CLEAR_LINE}${NUMBERS.format(lines)} lines, ${NUMBERS.format(rate)} a second`);
    },
    pause,
    end: pause,
  };
}
