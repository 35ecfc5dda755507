import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Response, Server } from 'restify';
import { Problem } from '../problem.ts';
import { type Call, consoleCalls } from './calls.ts';
import { asSentence, complaintAbout } from './complaints.ts';
import type { ConsoleApiDeps } from './deps.ts';
import { LiveSockets } from './live-socket.ts';
import { openApiDocument } from './openapi.ts';
import { closedToOthers } from './refusals.ts';
import { repOf } from './rep.ts';
import { Viewers } from './viewers.ts';

export type ConsoleApi = {
  /** Takes the handshake of `/api/live`; false: the address is somebody else's. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  /** Ends the live connections. */
  readonly close: () => void;
};

/**
 * Serves the console's API below `/api/`. Every call needs a trusted request and is refused with 403 otherwise. Expects
 * the body of a request parsed, and leaves what is thrown to the server, which answers with it.
 */
export function mountConsoleApi(server: Server, deps: ConsoleApiDeps): ConsoleApi {
  const viewers = new Viewers();
  const calls = consoleCalls(deps, viewers);
  for (const call of calls) server[call.method](routeOf(call.path), handlerOf(call, deps.trusted));

  const document = openApiDocument(calls);
  server.get('/api/openapi.json', async (request: Request, response: Response) => {
    insistOnTrust(request, deps.trusted);
    answer(response, document);
  });

  const sockets = new LiveSockets({ ...deps, viewers });
  return {
    upgrade: (request, socket, head) => sockets.upgrade(request, socket, head),
    close: () => sockets.close(),
  };
}

/** For the page itself: the sentence that refuses it, or null where it may be shown. */
export function consoleRefusal(trusted: ConsoleApiDeps['trusted']): (request: IncomingMessage) => string | null {
  return (request) => (trusted(request) ? null : closedToOthers);
}

const routeOf = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

type Handler = (request: Request, response: Response) => Promise<void>;

function handlerOf(call: Call, trusted: ConsoleApiDeps['trusted']): Handler {
  const where = call.method === 'get' ? 'The address' : 'The body';
  return async (request, response) => {
    insistOnTrust(request, trusted);
    const asked: unknown = call.method === 'get' ? queryOf(request) : (request.body ?? {});
    const input = call.input.safeParse(asked, { error: complaintAbout });
    if (!input.success) throw new Problem(400, 'invalid-request', asSentence(input.error, where));
    const { conversation = '' } = request.params as { conversation?: string };
    answer(
      response,
      await call.run({ conversationId: conversation, rep: () => repOf(request.headers), input: input.data }),
    );
  };
}

function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url ?? '/', 'http://localhost').searchParams);
}

function insistOnTrust(request: Request, trusted: ConsoleApiDeps['trusted']): void {
  if (!trusted(request)) throw new Problem(403, 'not-trusted', closedToOthers);
}

function answer(response: Response, body: unknown): void {
  response.setHeader('Cache-Control', 'no-store');
  response.send(200, body);
}
