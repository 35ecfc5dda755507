import { timingSafeEqual } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import type { Metrics } from './metrics.ts';
import { trusted } from './loopback-trust.ts';
import { Problem } from './problem.ts';

export interface HealthOptions {
  readonly metrics: Metrics;
  readonly metricsToken: string | null;
  /** Whether the store answers and can write, and the server is not being stopped. */
  readonly ready: () => Promise<boolean>;
}

/** `/livez`: the process answers; restart it otherwise. `/readyz`: it can do its work; send nobody here otherwise. */
export function mountHealth(server: Server, { metrics, metricsToken, ready }: HealthOptions): void {
  server.get('/livez', async (_request: Request, response: Response) => {
    response.send(200, { status: 'ok' });
  });

  server.get('/readyz', async (_request: Request, response: Response) => {
    const isReady = await ready().catch(() => false);
    if (!isReady) throw new Problem(503, 'not-ready', 'The store does not answer, or the server is being stopped.');
    response.send(200, { status: 'ok' });
  });

  server.get('/metrics', async (request: Request, response: Response) => {
    if (!trusted(request) && !bearerIs(request.headers.authorization, metricsToken)) {
      throw new Problem(
        403,
        'forbidden',
        'Metrics are open to this machine, and elsewhere with METRICS_TOKEN as bearer token.',
      );
    }
    response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
    response.end(metrics.text());
  });
}

function bearerIs(header: string | undefined, token: string | null): boolean {
  if (token === null || header === undefined) return false;
  const given = Buffer.from(header);
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
