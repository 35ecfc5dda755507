import type { Activity } from '../activity.ts';
import { RequestError } from './call.ts';
import type { Memory } from './saved.ts';
import { Session, type Visit } from './session.ts';
import { listen, type Frame } from './stream.ts';

export interface Listener {
  /** New activities, in the order of the conversation; each id comes once. */
  activities(activities: readonly Activity[]): void;
  connection(state: 'connected' | 'lost'): void;
  /** The conversation that was shown is gone (erased); another has begun. */
  restarted(): void;
}

/** Milliseconds. */
const firstPause = 500;
const longestPause = 15_000;
const pollPause = 2_000;
const pollFor = 60_000;
const echoDeadline = 5_000;

/** One visitor's side of one conversation, over Direct Line: never loses, never doubles, comes back by itself. */
export class Client {
  readonly #memory: Memory;
  readonly #session: Session;
  readonly #on: Listener;
  readonly #seen = new Set<string>();
  #watermark = '';
  #conversationId: string | null = null;
  #line = new AbortController();
  #running = false;
  #wake: () => void = () => undefined;
  /** Messages leave one after the other: what was written first arrives first. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(base: string, memory: Memory, visit: () => Visit, on: Listener) {
    this.#memory = memory;
    this.#session = new Session(base, memory, visit);
    this.#on = on;
    addEventListener('online', () => this.#reconnect());
    addEventListener('offline', () => this.#reconnect());
    addEventListener('storage', () => this.#followConversation());
  }

  /** Connects and stays connected. */
  start(): void {
    if (this.#running) return;
    this.#running = true;
    void this.#run();
  }

  /** Resolves once the server has it; the same `clientId` again is the same message. */
  send(text: string, clientId: string, locale: string): Promise<void> {
    const body = { type: 'message', text, locale, from: this.#from(), channelData: { clientActivityID: clientId } };
    return this.#enqueue('/activities', () => body, clientId);
  }

  /** Resolves once the server has the file. */
  upload(file: File, clientId: string): Promise<void> {
    const from = this.#from();
    const activity = JSON.stringify({ type: 'message', from, channelData: { clientActivityID: clientId } });
    const body = () => {
      const form = new FormData();
      form.append('activity', new Blob([activity], { type: 'application/vnd.microsoft.activity' }));
      form.append('file', file, file.name);
      return form;
    };
    return this.#enqueue(`/upload?userId=${encodeURIComponent(from.id)}`, body, clientId);
  }

  /** A hint that may get lost. */
  typing(): void {
    const body = { type: 'typing', from: this.#from() };
    this.#session.request('/activities', { method: 'POST', body }).catch(() => undefined);
  }

  #from(): { id: string; role: string } {
    return { id: this.#memory.read().visitorId, role: 'user' };
  }

  #enqueue(path: string, body: () => unknown, clientId: string): Promise<void> {
    this.start();
    const sent = this.#queue.then(() => this.#post(path, body, clientId));
    this.#queue = sent.catch(() => undefined);
    return sent;
  }

  async #post(path: string, body: () => unknown, clientId: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await untilOnline();
        await this.#session.request(path, { method: 'POST', body: body() });
        this.#followConversation();
        // Accepted, and yet it does not come back: the line is dead without knowing it.
        setTimeout(() => {
          if (!this.#seen.has(clientId)) this.#reconnect();
        }, echoDeadline);
        return;
      } catch (error) {
        // An answer that got lost on its way is no answer: only the echo tells that it had arrived.
        if (this.#seen.has(clientId)) return;
        if (attempt === 4 || !(error instanceof RequestError && error.isPassing)) throw error;
        await new Promise((resolve) => setTimeout(resolve, firstPause * 2 ** attempt));
      }
    }
  }

  async #run(): Promise<void> {
    let pause = firstPause;
    let unopened = 0;
    for (;;) {
      this.#line = new AbortController();
      const { signal } = this.#line;
      try {
        await untilOnline();
        let url = await this.#session.openStream(this.#watermark);
        if (this.#isAnother()) url = await this.#session.openStream('');
        if (unopened >= 2) {
          await this.#poll(signal);
          unopened = 1; // Then the socket gets one more chance.
        }
        const began = Date.now();
        const hasOpened = await listen(
          url,
          { opened: () => this.#on.connection('connected'), frame: (frame) => this.#receive(frame) },
          signal,
        );
        unopened = hasOpened ? 0 : unopened + 1;
        // Only a line that held is a good sign: one that opens and drops at once is not to be hammered.
        if (hasOpened && Date.now() - began > longestPause) pause = firstPause;
      } catch {
        // Whatever it was, the way out is to try again.
      }
      this.#on.connection('lost');
      const jitter = 0.75 + Math.random() / 2;
      await this.#sleep(pause * jitter);
      pause = Math.min(pause * 2, longestPause);
    }
  }

  async #poll(signal: AbortSignal): Promise<void> {
    const until = Date.now() + pollFor;
    while (Date.now() < until && !signal.aborted) {
      const query = `?watermark=${encodeURIComponent(this.#watermark)}`;
      this.#receive(await this.#session.request<Frame>(`/activities${query}`));
      this.#on.connection('connected');
      await this.#sleep(document.hidden ? pollPause * 5 : pollPause);
    }
  }

  #receive({ activities = [], watermark }: Frame): void {
    if (watermark) this.#watermark = watermark;
    const fresh = activities.filter(({ id, channelData }) => {
      if (channelData?.clientActivityID) this.#seen.add(channelData.clientActivityID);
      if (!id) return true;
      const isNew = !this.#seen.has(id);
      this.#seen.add(id);
      return isNew;
    });
    if (fresh.length > 0) this.#on.activities(fresh);
  }

  /** The conversation is no longer the one that is shown: everything begins anew, from its first entry. */
  #isAnother(): boolean {
    const { conversationId } = this.#memory.read();
    const isAnother = this.#conversationId !== null && this.#conversationId !== conversationId;
    this.#conversationId = conversationId;
    if (isAnother) {
      this.#watermark = '';
      this.#seen.clear();
      this.#on.restarted();
    }
    return isAnother;
  }

  /** Another tab, or an expired right, may have begun another conversation. */
  #followConversation(): void {
    if (this.#conversationId && this.#conversationId !== this.#memory.read().conversationId) this.#reconnect();
  }

  #reconnect(): void {
    this.#line.abort();
    this.#wake();
  }

  /** Ends early when the line is to be tried again at once. */
  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function untilOnline(): Promise<void> {
  if (navigator.onLine) return Promise.resolve();
  return new Promise((resolve) => addEventListener('online', () => resolve(), { once: true }));
}
