import { z } from 'zod';
import type { Published } from '../engine.ts';

const Answer = z.union([
  z.object({ outcome: z.enum(['published', 'replaced', 'unchanged', 'differs']), hash: z.string() }),
  z.object({ outcome: z.literal('refused'), problems: z.array(z.string()) }),
]);

/** Asks the server on this machine to publish its content folder; null where none answers as Bantam does. */
export async function publishThroughServer({ host, port }: { host: string; port: number }): Promise<Published | null> {
  // One that listens everywhere trusts this machine through the loopback address only.
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const url = `http://${address.includes(':') ? `[${address}]` : address}:${port}/api/content/publish`;
  try {
    const response = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
    return Answer.safeParse(await response.json()).data ?? null;
  } catch {
    return null;
  }
}
