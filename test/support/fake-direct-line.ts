/**
 * A Direct Line service over real HTTP and WebSockets that says what a test tells it to, and fails on demand.
 * It also serves the built widget and pages that embed it.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { WebSocket, WebSocketServer } from 'ws';

export interface FakeActivity {
  readonly type: string;
  readonly id?: string;
  readonly timestamp?: string;
  readonly text?: string;
  readonly locale?: string;
  readonly from?: { readonly id?: string; readonly name?: string; readonly role?: string };
  readonly channelData?: Record<string, unknown>;
  readonly suggestedActions?: unknown;
  readonly attachments?: unknown;
}

type PostFault = 'answer-lost' | 'refused-for-good' | 'refused-for-now';

export class FakeDirectLine {
  /** Everything said, in order; its length is the watermark. */
  readonly log: FakeActivity[] = [];
  /** Bodies of POST /conversations. */
  readonly starts: unknown[] = [];
  /** Every request that reached us, as `POST /v3/directline/…`. */
  readonly requests: string[] = [];
  /** What the next posts of messages run into, one each. */
  readonly faults: PostFault[] = [];
  readonly uploads: string[] = [];
  typingReceived = 0;
  refusesSockets = false;
  /** Every stream begins with the first entry, as after a log was restored from an older copy. */
  beginsAgain = false;
  url = '';
  readonly #folder: string;
  readonly #pages = new Map<string, { html: string; headers: Record<string, string> }>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  /** A stream belongs to the conversation that it was opened for, and never brings another's words. */
  readonly #follows = new WeakMap<WebSocket, string>();
  #validTokens = new Set<string>();
  #conversation = 1;

  constructor(folder: string) {
    this.#folder = folder;
    this.#server.on('upgrade', (request, socket, head) => {
      if (this.refusesSockets) {
        socket.destroy();
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (client) => {
        this.#follows.set(client, this.#conversationId);
        const watermark = this.beginsAgain
          ? 0
          : Number(new URL(request.url ?? '', this.url).searchParams.get('watermark'));
        if (this.log.length > watermark) this.#push(client, this.log.slice(watermark));
      });
    });
  }

  /** `folder`: the built browser code. */
  static async start(folder: string): Promise<FakeDirectLine> {
    const fake = new FakeDirectLine(folder);
    fake.#server.listen(0, '127.0.0.1');
    await once(fake.#server, 'listening');
    fake.url = `http://127.0.0.1:${(fake.#server.address() as AddressInfo).port}/`;
    return fake;
  }

  async stop(): Promise<void> {
    this.dropSockets();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** A page of a site that embeds the widget. Gives its address. */
  servePage(path: string, html: string, headers: Record<string, string> = {}): string {
    this.#pages.set(path, { html, headers });
    return new URL(path, this.url).href;
  }

  say(text: string, more: Partial<FakeActivity> = {}): void {
    this.#append({
      type: 'message',
      from: { id: 'bantam', name: 'Ada', role: 'bot' },
      text,
      channelData: { bantam: { kind: 'message', role: 'bot', citations: [] } },
      ...more,
    });
  }

  sayAsRep(name: string, text: string, kind: 'message' | 'status' = 'message'): void {
    this.say(text, {
      from: { id: 'rep-1', name, role: 'bot' },
      channelData: { bantam: { kind, role: 'rep', citations: [] } },
    });
  }

  type(): void {
    for (const client of this.#sockets.clients) {
      this.#send(client, { activities: [{ type: 'typing', from: { id: 'bantam', name: 'Ada', role: 'bot' } }] });
    }
  }

  dropSockets(): void {
    for (const client of this.#sockets.clients) client.terminate();
  }

  get socketCount(): number {
    return this.#sockets.clients.size;
  }

  expireTokens(): void {
    this.#validTokens = new Set();
  }

  /** The conversation is gone, as after an erasure; the next token is for another. */
  erase(): void {
    this.expireTokens();
    this.#conversation += 1;
    this.log.length = 0;
  }

  /** What visitors said, as the log keeps it. */
  get heard(): string[] {
    return this.log.filter(({ from }) => from?.role === 'user').map(({ text }) => text ?? '');
  }

  #append(activity: FakeActivity): string {
    const id = `${this.#conversationId}|${this.log.length + 1}`;
    const whole = { ...activity, id, timestamp: activity.timestamp ?? new Date().toISOString() };
    this.log.push(whole);
    for (const client of this.#sockets.clients) {
      if (this.#follows.get(client) === this.#conversationId) this.#push(client, [whole]);
    }
    return id;
  }

  get #conversationId(): string {
    return `conversation-${this.#conversation}`;
  }

  #push(client: WebSocket, activities: readonly FakeActivity[]): void {
    this.#send(client, { activities, watermark: String(this.log.length) });
  }

  #send(client: WebSocket, frame: unknown): void {
    if (client.readyState === WebSocket.OPEN) client.send(JSON.stringify(frame));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.url);
    const reply = pathname.startsWith('/v3/') ? await this.#reply(request) : this.#file(pathname);
    if (reply === 'hang up') {
      request.socket.destroy();
      return;
    }
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', ...reply.headers };
    response.writeHead(reply.status, headers).end(reply.body);
  }

  async #reply(request: IncomingMessage): Promise<Reply> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const call = `${request.method ?? ''} ${pathname}`;
    if (request.method === 'OPTIONS') return { status: 204 };

    this.requests.push(call);
    const body = await readBody(request);
    if (call.endsWith('/tokens/generate')) return json(200, this.#token());
    if (!this.#validTokens.has((request.headers.authorization ?? '').slice('Bearer '.length))) {
      return json(403, { error: { code: 'TokenExpired', message: 'The token has expired.' } });
    }
    if (call.endsWith('/tokens/refresh')) return json(200, this.#token());
    if (call === 'POST /v3/directline/conversations') {
      this.starts.push(JSON.parse(body));
      return json(201, { ...this.#token(), streamUrl: this.#streamUrl('') });
    }
    if (!pathname.includes(`/conversations/${this.#conversationId}`)) return json(404, {});
    if (call.startsWith('POST') && pathname.endsWith('/activities')) {
      return this.#takeActivity(JSON.parse(body) as FakeActivity);
    }
    if (call.startsWith('POST') && pathname.endsWith('/upload')) return this.#takeFile(body);

    const watermark = searchParams.get('watermark') ?? '';
    if (pathname.endsWith('/activities')) {
      return json(200, { activities: this.log.slice(Number(watermark)), watermark: String(this.log.length) });
    }
    return json(200, { ...this.#token(), streamUrl: this.#streamUrl(watermark) });
  }

  #takeActivity(activity: FakeActivity): Reply {
    if (activity.type === 'typing') {
      this.typingReceived += 1;
      return json(200, { id: 'typing' });
    }
    const fault = this.faults.shift();
    if (fault === 'refused-for-good') return json(400, {});
    if (fault === 'refused-for-now') return json(503, {});

    const known = this.log.find(
      ({ channelData }) => channelData?.['clientActivityID'] === activity.channelData?.['clientActivityID'],
    );
    const id = known?.id ?? this.#append(activity);
    return fault === 'answer-lost' ? 'hang up' : json(200, { id });
  }

  #takeFile(form: string): Reply {
    const name = /name="file"; filename="([^"]+)"/.exec(form)?.[1] ?? '';
    const clientActivityID = /"clientActivityID":"([^"]+)"/.exec(form)?.[1];
    this.uploads.push(name);
    const attachments = [{ name, contentUrl: '/v3/directline/files/1', contentType: 'text/plain' }];
    const activity = { type: 'message', from: { role: 'user' }, channelData: { clientActivityID }, attachments };
    return json(200, { id: this.#append(activity) });
  }

  /** Of a host that does not exist: a server behind a proxy may not know its own name. */
  #streamUrl(watermark: string): string {
    return `ws://stream.invalid/v3/directline/conversations/${this.#conversationId}/stream?watermark=${watermark}`;
  }

  #token(): { conversationId: string; token: string; expires_in: number } {
    const token = randomUUID();
    this.#validTokens.add(token);
    return { conversationId: this.#conversationId, token, expires_in: 1800 };
  }

  #file(pathname: string): Reply {
    const page = this.#pages.get(pathname);
    if (page) return { status: 200, body: page.html, headers: { 'content-type': 'text/html', ...page.headers } };
    const file = join(this.#folder, pathname === '/' ? 'demo/index.html' : pathname);
    if (pathname.includes('..') || !existsSync(file)) return { status: 404 };
    const contentType = contentTypes[extname(file)] ?? 'application/octet-stream';
    return { status: 200, body: readFileSync(file), headers: { 'content-type': contentType } };
  }
}

type Reply =
  | 'hang up'
  | { readonly status: number; readonly body?: string | Buffer; readonly headers?: Readonly<Record<string, string>> };

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function json(status: number, body: unknown): Reply {
  return { status, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}
