import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { LogEntry } from '../../conversation/log.ts';
import type { Live, LiveEvent } from '../../conversation/ports/live.ts';
import type { Store } from '../../conversation/ports/store.ts';
import { typingActivity, type WebView } from './entry-activity.ts';
import { type Page, pageOf, readPage } from './reading.ts';

/** Tabs of one visitor, and reconnects whose old socket is not yet known to be dead. */
const socketsPerConversation = 20;
const heartbeatMs = 30_000;
/** Clients send empty frames; nothing longer is read. */
const longestFrame = 4096;

/** The WebSockets of the web channel: each follows the log of one conversation from where its client is. */
export class Streams {
  readonly #store: Pick<Store, 'readLog'>;
  readonly #server = new WebSocketServer({
    noServer: true,
    // 8 KB an idle connection instead of 228.
    perMessageDeflate: false,
    maxPayload: longestFrame,
    clientTracking: false,
  });
  readonly #followers = new Map<string, Set<Follower>>();
  readonly #unsubscribe: () => void;
  readonly #heartbeat: NodeJS.Timeout;
  #open = 0;

  constructor({ store, live }: { readonly store: Pick<Store, 'readLog'>; readonly live: Live }) {
    this.#store = store;
    this.#unsubscribe = live.subscribe((event) => this.#hear(event));
    this.#heartbeat = setInterval(() => {
      for (const followers of this.#followers.values()) for (const follower of followers) follower.beat();
    }, heartbeatMs);
    this.#heartbeat.unref();
  }

  get open(): number {
    return this.#open;
  }

  /** Completes a handshake that was found good. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, view: WebView, position: number): void {
    this.#server.handleUpgrade(request, socket, head, (connected) => {
      const followers = this.#followers.get(view.conversationId) ?? new Set();
      this.#followers.set(view.conversationId, followers);
      if (followers.size >= socketsPerConversation) {
        connected.close(1013, 'Too many connections to this conversation.');
        return;
      }
      const follower = new Follower(connected, this.#store, view, position);
      followers.add(follower);
      this.#open += 1;
      connected.on('close', () => {
        this.#open -= 1;
        followers.delete(follower);
        if (followers.size === 0 && this.#followers.get(view.conversationId) === followers) {
          this.#followers.delete(view.conversationId);
        }
      });
      follower.catchUp();
    });
  }

  /** Clients come back by themselves, to whoever serves then. */
  close(): void {
    this.#unsubscribe();
    clearInterval(this.#heartbeat);
    for (const followers of this.#followers.values()) for (const follower of followers) follower.end();
  }

  #hear(event: LiveEvent): void {
    if (event.kind !== 'log' && event.kind !== 'typing') return;
    const followers = this.#followers.get(event.conversationId);
    if (followers === undefined) return;
    for (const follower of followers) {
      if (event.kind === 'log') follower.hear(event.entries);
      else if (event.by !== 'visitor') follower.typing(event.by, event.at);
    }
  }
}

/**
 * One socket. It takes what it hears of where it stands right before it, and otherwise reads the log itself: a hint that
 * got lost is made up for by the next, or by the client's own beat.
 */
class Follower {
  readonly #socket: WebSocket;
  readonly #store: Pick<Store, 'readLog'>;
  readonly #view: WebView;
  #position: number;
  #reading = false;
  #again = false;
  #alive = true;

  constructor(socket: WebSocket, store: Pick<Store, 'readLog'>, view: WebView, position: number) {
    this.#socket = socket;
    this.#store = store;
    this.#view = view;
    this.#position = position;
    socket.on('message', () => this.catchUp());
    socket.on('pong', () => (this.#alive = true));
    // A broken connection closes right after; there is nothing to be done about it.
    socket.on('error', () => undefined);
  }

  hear(entries: readonly LogEntry[]): void {
    const isNext = !this.#reading && entries[0]?.position === this.#position + 1;
    if (isNext) void this.#follow(pageOf(entries, this.#view));
    else this.catchUp();
  }

  /** Sends what is new, page by page, each when the one before has left. */
  catchUp(): void {
    this.#alive = true;
    if (this.#reading) this.#again = true;
    else void this.#follow(null);
  }

  typing(by: 'bot' | 'rep', at: number): void {
    void this.#send(JSON.stringify({ activities: [typingActivity(by, at, this.#view)] })).catch(() => undefined);
  }

  beat(): void {
    if (!this.#alive) {
      this.#socket.terminate();
      return;
    }
    this.#alive = false;
    this.#socket.ping();
  }

  end(): void {
    this.#socket.close(1001, 'The server is being stopped.');
  }

  /** Shows what is at hand, else reads; and goes on as long as more was heard of meanwhile. Never rejects. */
  async #follow(atHand: Page | null): Promise<void> {
    this.#reading = true;
    try {
      let page = atHand;
      do {
        this.#again = false;
        page ??= await readPage(this.#store, this.#view, this.#position);
        if (page.activities.length > 0) {
          await this.#send(JSON.stringify({ activities: page.activities, watermark: String(page.position) }));
        }
        this.#position = page.position;
        if (page.more) this.#again = true;
        page = null;
        // Set by catchUp() while we waited. Nothing is awaited between this look and the end: no hint falls between.
      } while (this.#hasMore() && this.#socket.readyState === this.#socket.OPEN);
    } catch {
      this.#socket.close(1011, 'Please connect again.');
    } finally {
      this.#reading = false;
    }
  }

  #hasMore(): boolean {
    return this.#again;
  }

  #send(frame: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#socket.send(frame, (error) => (error ? reject(error) : resolve()));
    });
  }
}
