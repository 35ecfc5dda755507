import type { IncomingMessage } from 'node:http';

/** Whoever sends more than this, or slower, may not get to read the refusal. */
const READ_LIMIT = 12 * 1024 * 1024;
const READ_MS = 5000;

/**
 * Reads what is left of a refused request's body, for nothing: a sender that still writes when the connection closes
 * finds it broken, and never reads the answer. False: it was too much, too slow or cut off; the connection is of no
 * further use.
 */
export function readToEnd(request: IncomingMessage): Promise<boolean> {
  if (request.readableEnded) return Promise.resolve(true);
  if (request.destroyed || Number(request.headers['content-length'] ?? 0) > READ_LIMIT) return Promise.resolve(false);
  return new Promise((resolve) => {
    let bytes = 0;
    const settle = (whole: boolean): void => {
      clearTimeout(tooSlow);
      request.off('data', count).off('end', ended).off('close', cut);
      resolve(whole);
    };
    const count = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > READ_LIMIT) settle(false);
    };
    const ended = (): void => settle(true);
    const cut = (): void => settle(false);
    const tooSlow = setTimeout(cut, READ_MS);
    request.on('data', count).on('end', ended).on('close', cut);
  });
}
