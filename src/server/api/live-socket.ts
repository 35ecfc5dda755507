import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ConsoleApiDeps } from './deps.ts';
import { ClientEvent, eventFor, type ServerEvent } from './live-events.ts';
import { closedToOthers } from './refusals.ts';
import { refuseUpgrade } from '../upgrades.ts';
import { repInAddress } from './rep.ts';
import type { Viewers } from './viewers.ts';
import type { RepView } from './views.ts';

const beatEveryMs = 10_000;
/** A console that does not read is cut off: it comes back and reads everything again. */
const bufferLimit = 1024 * 1024;

type Deps = Pick<ConsoleApiDeps, 'live' | 'presence' | 'trusted' | 'logger' | 'now'> & { readonly viewers: Viewers };

/** The consoles that are open now. Their sockets carry hints one way and signs of life the other. */
export class LiveSockets {
  readonly #deps: Deps;
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 4096 });
  readonly #open = new Map<WebSocket, RepView>();
  readonly #beat: NodeJS.Timeout;
  readonly #unsubscribe: () => void;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#unsubscribe = deps.live.subscribe((event) => this.#tellAll((rep) => eventFor(rep, event)));
    this.#beat = setInterval(() => this.#tellAll(() => ({ kind: 'beat', now: deps.now() })), beatEveryMs);
    this.#beat.unref();
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const address = new URL(request.url ?? '/', 'http://localhost');
    if (address.pathname !== '/api/live') return false;
    const rep = repInAddress(address.searchParams);
    if (!this.#deps.trusted(request)) refuseUpgrade(socket, 403, 'not-trusted', closedToOthers);
    else if (rep === null) refuseUpgrade(socket, 400, 'no-rep', 'Say who you are: /api/live?rep=<id>&name=<name>.');
    else this.#server.handleUpgrade(request, socket, head, (webSocket) => this.#welcome(webSocket, rep));
    return true;
  }

  close(): void {
    clearInterval(this.#beat);
    this.#unsubscribe();
    for (const socket of this.#open.keys()) socket.close(1001, 'The server is stopping.');
    this.#server.close();
  }

  #welcome(socket: WebSocket, rep: RepView): void {
    this.#open.set(socket, rep);
    socket.on('message', (data: Buffer) => this.#hear(socket, rep, data));
    socket.on('close', () => {
      this.#open.delete(socket);
      this.#look(socket, rep, null);
    });
    // Without a listener a broken connection would end the process; 'close' follows and does what is needed.
    socket.on('error', () => socket.terminate());
    this.#tell(socket, { kind: 'hello', now: this.#deps.now() });
  }

  #hear(socket: WebSocket, rep: RepView, data: Buffer): void {
    const event = parseClientEvent(data);
    if (event === null) {
      socket.close(1008, 'This message is not understood.');
      return;
    }
    if (event.kind === 'viewing') this.#look(socket, rep, event.conversationId);
    else {
      this.#deps.presence.set(rep, event.state).catch((error: unknown) => {
        this.#deps.logger.error('the presence of a rep could not be kept', { error });
      });
    }
  }

  #look(socket: WebSocket, rep: RepView, conversationId: string | null): void {
    for (const changed of this.#deps.viewers.look(socket, rep, conversationId)) {
      this.#tellAll(() => ({ kind: 'viewing', conversationId: changed, reps: this.#deps.viewers.of(changed) }));
    }
  }

  #tellAll(eventFor: (rep: RepView) => ServerEvent | null): void {
    for (const [socket, rep] of this.#open) {
      const event = eventFor(rep);
      if (event !== null) this.#tell(socket, event);
    }
  }

  #tell(socket: WebSocket, event: ServerEvent): void {
    if (socket.bufferedAmount > bufferLimit) socket.terminate();
    else socket.send(JSON.stringify(event));
  }
}

function parseClientEvent(data: Buffer): ClientEvent | null {
  try {
    return ClientEvent.safeParse(JSON.parse(data.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}
