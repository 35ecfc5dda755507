import type { Logger } from './logger.ts';

/** One thing to end, in order: take nothing new, finish turns, close the store. */
export interface ShutdownStep {
  readonly name: string;
  readonly run: () => Promise<void>;
}

export interface ShutdownOptions {
  readonly steps: readonly ShutdownStep[];
  readonly logger: Logger;
  /** Everything together; then the process ends anyway (20 s). What was acknowledged is in the store. */
  readonly deadlineMs?: number;
  readonly exit?: (code: number) => void;
}

/** Ends the process in order on SIGTERM and SIGINT; a second signal ends it at once. */
export function shutDownOnSignal(options: ShutdownOptions): void {
  const { exit = (code: number) => process.exit(code) } = options;
  let asked = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (asked) {
      exit(1);
      return;
    }
    asked = true;
    options.logger.info('stopping', { signal });
    void shutDown(options).then((clean) => exit(clean ? 0 : 1));
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

/** Runs the steps one after the other; a step that fails does not keep the next from running. True when all went well. */
export async function shutDown({ steps, logger, deadlineMs = 20_000 }: ShutdownOptions): Promise<boolean> {
  let clean = true;
  const run = async (): Promise<void> => {
    for (const { name, run: end } of steps) {
      try {
        await end();
      } catch (error) {
        clean = false;
        logger.error('could not be stopped', { what: name, error });
      }
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      clean = false;
      logger.warn('not everything ended in time');
      resolve();
    }, deadlineMs);
  });
  await Promise.race([run(), late]);
  clearTimeout(timer);
  return clean;
}
