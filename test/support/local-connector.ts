import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the connector does with the next activity that it is sent. */
export type Behaviour =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Answers only when the promise settles. */
  | { readonly after: Promise<void> }
  | 'hang-up';

export interface Delivered {
  readonly path: string;
  readonly activity: Record<string, unknown> & { readonly text?: string; readonly channelData?: unknown };
}

/**
 * A channel's connector on this machine: it records what the bot sends, misbehaves as told, and sends activities to the
 * bot as a channel does, again where that is asked.
 */
export class LocalConnector {
  readonly delivered: Delivered[] = [];
  /** Taken from the front, one a request; then all is well. */
  readonly behaviours: Behaviour[] = [];
  readonly #server: Server;
  readonly #waiting = new Set<() => void>();
  #messages = 0;

  constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<LocalConnector> {
    const server = createServer();
    const connector = new LocalConnector(server);
    server.on('request', (request, response) => void connector.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return connector;
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/`;
  }

  /** A message as Teams sends it: tenant, mention and all. `fields` replace. */
  teamsMessage(text: string, fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    this.#messages += 1;
    return {
      type: 'message',
      id: `17006${String(this.#messages).padStart(8, '0')}`,
      timestamp: '2026-11-24T09:00:00.000Z',
      localTimezone: 'Europe/Berlin',
      locale: 'de-DE',
      serviceUrl: this.serviceUrl,
      channelId: 'msteams',
      from: { id: '29:visitor', name: 'Visitor', aadObjectId: '00000000-0000-4000-8000-000000000001' },
      recipient: { id: '28:bot', name: 'Bantam' },
      conversation: { conversationType: 'personal', tenantId: 'tenant-1', id: 'a:chat-1' },
      text: `<at>Bantam</at> ${text}`,
      entities: [
        { type: 'mention', text: '<at>Bantam</at>', mentioned: { id: '28:bot', name: 'Bantam' } },
        { type: 'clientInfo', locale: 'de-DE', country: 'DE', platform: 'Web' },
      ],
      channelData: { tenant: { id: 'tenant-1' } },
      ...fields,
    };
  }

  /** Resolves when so many activities were taken (2xx) or answered otherwise. */
  async until(count: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.delivered.length >= count) resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const activity = JSON.parse(Buffer.concat(chunks).toString()) as Delivered['activity'];
    this.delivered.push({ path: request.url ?? '', activity });
    for (const look of this.#waiting) look();

    const behaviour = this.behaviours.shift();
    if (behaviour === 'hang-up') {
      request.socket.destroy();
      return;
    }
    if (behaviour !== undefined && 'after' in behaviour) await behaviour.after;
    const status = behaviour !== undefined && 'status' in behaviour ? behaviour.status : 200;
    const headers = behaviour !== undefined && 'status' in behaviour ? behaviour.headers : {};
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(
      JSON.stringify(status < 300 ? { id: `sent-${String(this.delivered.length)}` } : { error: { code: 'no' } }),
    );
  }
}
