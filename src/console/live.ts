import type { LiveEvent, PresenceState, Rep } from './api-types.ts';

const beatEveryMs = 10_000;
/** The server beats every 10 s; silence of this length means that the connection is dead. */
const silenceMs = 25_000;
const firstRetryMs = 500;
const longestRetryMs = 15_000;

type LiveOptions = {
  readonly rep: () => Rep;
  /** What a sign of life says: whether the rep is here, and what is shown. */
  readonly presence: () => PresenceState;
  readonly viewing: () => string | null;
  readonly onEvent: (event: LiveEvent) => void;
  /** True: connected, so everything is to be read again. */
  readonly onConnection: (connected: boolean) => void;
};

/** The connection over which the server hints at news. It comes back by itself. */
export class LiveConnection {
  readonly #options: LiveOptions;
  #socket: WebSocket | null = null;
  #failures = 0;
  #retry = 0;
  #heardAt = 0;

  constructor(options: LiveOptions) {
    this.#options = options;
    setInterval(() => this.#beat(), beatEveryMs);
    addEventListener('online', () => this.#reconnectNow());
    addEventListener('visibilitychange', () => {
      if (!document.hidden) this.#beat();
    });
    this.#connect();
  }

  /** Says at once what has changed: here or away, and the conversation shown. */
  tell(): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    this.#socket.send(JSON.stringify({ kind: 'presence', state: this.#options.presence() }));
    this.#socket.send(JSON.stringify({ kind: 'viewing', conversationId: this.#options.viewing() }));
  }

  /** After the rep's name changed: the server knows a connection by it. */
  restart(): void {
    this.#socket?.close();
    this.#reconnectNow();
  }

  #connect(): void {
    const { id, name } = this.#options.rep();
    const address = new URL('/api/live', location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    address.search = new URLSearchParams({ rep: id, name }).toString();
    const socket = new WebSocket(address);
    this.#socket = socket;
    this.#heardAt = Date.now();

    socket.addEventListener('open', () => {
      this.#failures = 0;
      this.tell();
      this.#options.onConnection(true);
    });
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
      this.#heardAt = Date.now();
      this.#options.onEvent(JSON.parse(data) as LiveEvent);
    });
    socket.addEventListener('close', () => this.#lost(socket));
  }

  #lost(socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.#socket = null;
    this.#options.onConnection(false);
    const wait = Math.min(firstRetryMs * 2 ** this.#failures, longestRetryMs);
    this.#failures += 1;
    this.#retry = window.setTimeout(() => this.#connect(), wait * (0.75 + Math.random() / 2));
  }

  #beat(): void {
    if (this.#socket === null) return;
    if (Date.now() - this.#heardAt > silenceMs) {
      const silent = this.#socket;
      this.#lost(silent);
      silent.close();
    } else this.tell();
  }

  #reconnectNow(): void {
    if (this.#socket !== null && this.#socket.readyState <= WebSocket.OPEN) return;
    clearTimeout(this.#retry);
    this.#connect();
  }
}
