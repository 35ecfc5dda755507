import { once } from 'node:events';

/** Results go to stdout, one line each; resolves when there is room for more. */
export async function writeLine(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

export async function writeJson(value: unknown): Promise<void> {
  await writeLine(JSON.stringify(value));
}

/** 0 to 1, in hundredths: more would only pretend. */
export function roundedConfidence(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/** Everything that is no result goes to stderr. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Whoever reads our output may stop early, as `head` does: then there is nothing left to do, and nothing to say. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (stream === process.stdout) process.exit();
    });
  }
}
