import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };
export type Answer = { readonly status: number; readonly headers?: Record<string, string>; readonly afterMs?: number };

/** A real receiver: it keeps what comes and answers from the list, the last answer for ever. */
export async function startReceiver(...answers: Answer[]) {
  const received: Received[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const {
        status,
        headers = {},
        afterMs = 0,
      } = answers[Math.min(received.length, answers.length - 1)] ?? { status: 204 };
      received.push({ headers: request.headers, body });
      setTimeout(() => response.writeHead(status, headers).end(), afterMs);
      for (const look of waiting) look();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`,
    received,
    /** Waits until so many have come. */
    async came(count: number): Promise<void> {
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (received.length >= count) resolve();
        };
        waiting.push(look);
        look();
      });
    },
  };
}
