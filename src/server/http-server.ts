import type { IncomingMessage, Server as NodeServer } from 'node:http';
import restify, { type Next, type Request, type Response } from 'restify';
import { type AllowedOrigins, allowOrigin, answerPreflight, originAllowed } from './cross-origin.ts';
import { jsonBody } from './json-body.ts';
import { listen } from './listen.ts';
import type { Logger } from './logger.ts';
import { trusted } from './loopback-trust.ts';
import type { Metrics } from './metrics.ts';
import { Problem, problemBody } from './problem.ts';
import { createRateLimiter, RATE_LIMITS, type RateLimits } from './rate-limits.ts';
import { observeRequests } from './request-metrics.ts';
import { readToEnd } from './unread-body.ts';
import { type UpgradeHandler, Upgrades } from './upgrades.ts';

export interface HttpServerOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly allowedOrigins: AllowedOrigins;
  /** Proxies in front that add to X-Forwarded-For. */
  readonly proxies: number;
  readonly limits?: RateLimits;
  readonly now?: () => number;
}

/** restify with what every page and call shares: limits, errors as JSON, CORS for the web channel, WebSockets by path. */
export interface HttpServer {
  /** Routes are mounted on it. */
  readonly routes: restify.Server;
  /** WebSocket handshakes whose path begins so. */
  onUpgrade(pathPrefix: string, handler: UpgradeHandler): void;
  /** On return it listens. Refuses with one sentence where the address cannot be used. `url` is where a browser finds it. */
  listen(port: number, host: string): Promise<{ readonly port: number; readonly url: string }>;
  /** Takes nothing new, lets what is under way finish, and after `graceMs` (5 s) cuts the rest. */
  close(graceMs?: number): Promise<void>;
  readonly closing: boolean;
}

const WEB_CHANNEL = '/v3/directline/';

export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { logger, metrics, allowedOrigins, proxies, limits = RATE_LIMITS, now = Date.now } = options;
  const routes = restify.createServer({
    name: '',
    log: quietLog(logger) as NonNullable<restify.ServerOptions['log']>,
    // The only formatter: what is not JSON is written by its own route.
    formatters: { 'application/json; q=0.9': formatJson },
    ignoreTrailingSlash: true,
    // Ids of channel conversations are long; restify's own limit is 100.
    maxParamLength: 1024,
  });
  // Of the listening socket; restify passes it on and would throw it where nobody listens.
  routes.on('error', (error: unknown) => logger.debug('the listening socket failed', { error }));
  routes.on('restifyError', (request: Request, response: Response, _error: unknown, answer: () => void) => {
    void readToEnd(request).then((whole) => {
      if (!whole && !response.headersSent) response.setHeader('Connection', 'close');
      answer();
    });
  });
  const upgrades = new Upgrades();
  const limiter = createRateLimiter({ limits, proxies, trusted, now });
  let closing = false;

  routes.pre((request: Request, response: Response, next: Next) => {
    if (closing) response.setHeader('Connection', 'close');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const path = request.getPath();
    if (path.startsWith(WEB_CHANNEL)) {
      response.setHeader('Cache-Control', 'no-store');
      if (!originAllowed(request, allowedOrigins)) {
        const origin = request.headers.origin ?? '';
        next(
          new Problem(
            403,
            'foreign-origin',
            `Pages of ${origin} may not use this server; its ALLOWED_ORIGINS names who may.`,
          ),
        );
        return;
      }
      allowOrigin(request, response, allowedOrigins);
      if (request.method === 'OPTIONS') {
        answerPreflight(response);
        next(false);
        return;
      }
    }
    const wait = limiter.wait(request, path);
    if (wait > 0) {
      response.setHeader('Retry-After', String(wait));
      next(new Problem(429, 'too-many-requests', `That was too much at once; please try again in ${String(wait)} s.`));
      return;
    }
    next();
  });
  routes.use(jsonBody());
  observeRequests(routes, metrics, logger);

  const node = routes.server as NodeServer;
  // Slow senders hold a connection for so long and no longer.
  node.headersTimeout = 10_000;
  node.requestTimeout = 60_000;
  upgrades.attach(node, (request: IncomingMessage) => {
    const path = request.url ?? '';
    if (path.startsWith(WEB_CHANNEL) && !originAllowed(request, allowedOrigins)) return 403;
    return limiter.wait(request, path) > 0 ? 429 : 0;
  });

  return {
    routes,
    onUpgrade: (prefix, handler) => upgrades.on(prefix, handler),
    listen: (port, host) => listen(node, port, host),
    close: async (graceMs = 5000) => {
      closing = true;
      upgrades.close();
      await new Promise<void>((resolve) => {
        // Browsers keep connections open on which nothing is asked: with the last answer they end.
        const cutWhenIdle = (): void => {
          if (routes.inflightRequests() === 0) node.closeAllConnections();
        };
        const cut = setTimeout(() => node.closeAllConnections(), graceMs);
        routes.on('after', () => setImmediate(cutWhenIdle));
        node.close(() => {
          clearTimeout(cut);
          resolve();
        });
        cutWhenIdle();
      });
    },
    get closing() {
      return closing;
    },
  };
}

function formatJson(_request: Request, response: Response, body: unknown): string {
  let text: string;
  if (body instanceof Error) {
    const problem = problemBody(body);
    response.statusCode = problem.status;
    text = JSON.stringify(problem.body);
  } else {
    text = body === undefined ? '' : JSON.stringify(body);
  }
  response.setHeader('Content-Length', Buffer.byteLength(text));
  return text;
}

/** restify speaks to a pino logger; what it has to say beyond errors is of no use to anybody. */
function quietLog(logger: Logger): object {
  const nothing = (): void => undefined;
  const say = (first: unknown, message?: unknown): void => {
    const text = typeof first === 'string' ? first : message;
    logger.error(typeof text === 'string' ? text : 'restify reported an error');
  };
  const log = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: say, fatal: say };
  return { ...log, child: () => log };
}
