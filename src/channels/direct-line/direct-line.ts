import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Response, Server } from 'restify';
import type { Live } from '../../conversation/ports/live.ts';
import type { Reception } from '../../conversation/ports/reception.ts';
import type { Store } from '../../conversation/ports/store.ts';
import type { Bot } from '../bot/bot.ts';
import { Refusal } from '../refusal.ts';
import { baseUrlOf, readStreamUrl, streamUrl } from './addresses.ts';
import { firstLanguage } from './client-context.ts';
import { mountFiles } from './files.ts';
import { positionOf, readPage } from './reading.ts';
import { DirectLineService, newSessionId } from './service.ts';
import { Streams } from './stream.ts';
import { bearerOf, type Grant, Tokens } from './tokens.ts';
import { readUpload } from './upload.ts';
import { WebBot } from './web-bot.ts';

export interface DirectLineDeps {
  readonly reception: Reception;
  readonly store: Pick<Store, 'load' | 'readLog' | 'putFile' | 'file' | 'secret'>;
  readonly live: Live;
  readonly bot: Bot;
  /** How visitors reach this server, without a trailing slash; null: as each request says. */
  readonly publicUrl: string | null;
  readonly now?: () => number;
}

export interface DirectLine {
  /** Takes over the WebSocket handshakes of streams; false: not one of them. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  /** Sockets open now. */
  readonly openStreams: () => number;
  /** Ends the sockets; their clients come back to whoever serves then. */
  readonly close: () => void;
}

const root = '/v3/directline';

/** The web channel: Direct Line 3.0 as https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference describes it. */
export async function mountDirectLine(server: Server, deps: DirectLineDeps): Promise<DirectLine> {
  const { reception, store, live, bot, publicUrl, now = Date.now } = deps;
  const tokens = new Tokens(await store.secret('direct-line'), now);
  const { adapter, authentication } = bot;
  const service = new DirectLineService({
    reception,
    store,
    tokens,
    adapter,
    authentication,
    bot: new WebBot(reception, now),
    now,
  });
  const streams = new Streams({ store, live });

  const granted = (request: Request): Promise<Grant> => tokens.verify(bearerOf(request.headers.authorization));
  const grantedHere = async (request: Request): Promise<Grant> => here(await granted(request), conversationOf(request));

  server.post(`${root}/tokens/generate`, async (request: Request, response: Response) => {
    response.send(200, await service.generate(request.body));
  });

  server.post(`${root}/tokens/refresh`, async (request: Request, response: Response) => {
    response.send(200, await service.refresh(await granted(request)));
  });

  server.post(`${root}/conversations`, async (request: Request, response: Response) => {
    const grant = await granted(request);
    const { created, ...started } = await service.start(
      grant,
      request.body,
      firstLanguage(request.headers['accept-language']),
    );
    const stream = streamUrl(baseUrlOf(request, publicUrl), grant.conversationId, 0, started.token);
    response.send(created ? 201 : 200, { ...started, streamUrl: stream });
  });

  server.get(`${root}/conversations/:conversation`, async (request: Request, response: Response) => {
    const grant = await grantedHere(request);
    await service.mustExist(grant.conversationId);
    const token = await service.refresh(grant);
    const position = positionOf(watermarkOf(request));
    const stream = streamUrl(baseUrlOf(request, publicUrl), grant.conversationId, position, token.token);
    response.send(200, { ...token, streamUrl: stream });
  });

  server.post(`${root}/conversations/:conversation/activities`, async (request: Request, response: Response) => {
    const grant = await grantedHere(request);
    response.send(200, { id: await service.post(grant, request.body, []) });
  });

  server.get(`${root}/conversations/:conversation/activities`, async (request: Request, response: Response) => {
    const { conversationId } = await grantedHere(request);
    const position = positionOf(watermarkOf(request));
    const view = { conversationId, baseUrl: baseUrlOf(request, publicUrl) };
    const page = await readPage(store, view, position).catch(() => null);
    if (page === null) {
      // The official client stops for ever at the first 5xx: nothing new is what we can say.
      response.send(200, { activities: [], watermark: String(position) });
      return;
    }
    if (page.activities.length === 0 && page.position === 0) await service.mustExist(conversationId);
    response.send(200, { activities: page.activities, watermark: String(page.position) });
  });

  server.post(`${root}/conversations/:conversation/upload`, async (request: Request, response: Response) => {
    const grant = await grantedHere(request);
    await service.mustExist(grant.conversationId);
    const { activity, files } = await readUpload(request, grant.conversationId);
    for (const { attachment, body } of files) {
      await store.putFile({ ...attachment, conversationId: grant.conversationId }, body);
    }
    const message =
      typeof activity === 'object' && activity !== null ? { type: 'message', ...activity } : { type: 'message' };
    response.send(200, {
      id: await service.post(
        grant,
        message,
        files.map(({ attachment }) => attachment),
      ),
    });
  });

  server.get(`${root}/session/getsessionid`, async (request: Request, response: Response) => {
    await granted(request);
    response.send(200, { sessionId: newSessionId() });
  });

  mountFiles(server, `${root}/files`, store);

  return {
    upgrade: (request, socket, head) => {
      const address = readStreamUrl(request.url ?? '');
      if (address === null) return false;
      const { conversationId, watermark, token } = address;
      tokens
        .verify(token)
        .then((grant) => here(grant, conversationId))
        .then(() => service.mustExist(conversationId))
        .then(() => {
          const view = { conversationId, baseUrl: baseUrlOf(request, publicUrl) };
          streams.accept(request, socket, head, view, positionOf(watermark));
        })
        .catch((error: unknown) => refuseHandshake(socket, error));
      return true;
    },
    openStreams: () => streams.open,
    close: () => streams.close(),
  };
}

function here(grant: Grant, conversationId: string): Grant {
  if (grant.conversationId === conversationId) return grant;
  throw new Refusal(403, 'foreign-token', 'This token belongs to another conversation.');
}

function conversationOf(request: Request): string {
  return (request.params as { conversation: string }).conversation;
}

function watermarkOf(request: Request): string | null {
  return new URLSearchParams(request.getQuery()).get('watermark');
}

function refuseHandshake(socket: Duplex, error: unknown): void {
  const refusal = error instanceof Refusal ? error : new Refusal(503, 'unavailable', 'Please connect again later.');
  const body = JSON.stringify({ error: { code: refusal.code, message: refusal.message } });
  const head = [
    `HTTP/1.1 ${String(refusal.statusCode)} ${refusal.statusCode === 503 ? 'Service Unavailable' : 'Forbidden'}`,
    'Content-Type: application/json',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
