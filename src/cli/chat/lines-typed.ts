import { createInterface } from 'node:readline';

/** What is typed, or comes from a pipe, line by line. */
export interface LinesTyped extends AsyncIterable<string> {
  /** A person types at a terminal and sees the prompt. */
  readonly interactive: boolean;
  /** Runs what prints something, with the line that is being typed out of its way. */
  readonly besides: (print: () => Promise<void>) => Promise<void>;
  readonly close: () => void;
}

export function linesTyped({ mayPrompt }: { mayPrompt: boolean }): LinesTyped {
  const { stdin, stdout } = process;
  const interactive = mayPrompt && stdin.isTTY && stdout.isTTY;
  const lines = createInterface(interactive ? { input: stdin, output: stdout, prompt: '> ' } : { input: stdin });
  // Kept from the first moment: what comes while the bot still greets is not lost.
  const iterator = lines[Symbol.asyncIterator]();
  lines.on('SIGINT', () => lines.close());
  let reading = false;
  return {
    interactive,
    async *[Symbol.asyncIterator]() {
      for (;;) {
        reading = true;
        if (interactive) lines.prompt();
        const { value, done } = await iterator.next();
        reading = false;
        if (done === true) break;
        yield value;
      }
      if (interactive) stdout.write('\n');
    },
    async besides(print) {
      const typing = interactive && reading;
      if (typing) stdout.write('\r\u001b[K');
      await print();
      if (typing) lines.prompt(true);
    },
    close: () => lines.close(),
  };
}
