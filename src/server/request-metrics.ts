import type { Request, Response, Route, Server } from 'restify';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Counts and times every request by its route (never its address: that would be a series for each conversation). */
export function observeRequests(server: Server, metrics: Metrics, logger: Logger): void {
  const total = metrics.counter('bantam_http_requests_total', 'HTTP requests by route, method and status.');
  const duration = metrics.histogram(
    'bantam_http_request_duration_seconds',
    'Time to the last byte of the answer.',
    SECONDS,
  );

  server.on('after', (request: Request, response: Response, route: Route | null, error: unknown) => {
    const path = typeof route?.path === 'string' ? route.path : 'none';
    const { method = 'GET' } = request;
    total.add({ route: path, method, status: response.statusCode });
    duration.observe({ route: path }, (Date.now() - request.time()) / 1000);

    if (response.statusCode >= 500)
      logger.error('request failed', { method, route: path, status: response.statusCode, error });
    else logger.debug('request', { method, route: path, status: response.statusCode });
  });
}
