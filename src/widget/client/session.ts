import { call, RequestError, type Request } from './call.ts';
import type { Memory } from './saved.ts';

interface TokenAnswer {
  readonly token: string;
  readonly conversationId: string;
  /** Seconds. */
  readonly expires_in: number;
}

interface ConversationAnswer {
  readonly conversationId: string;
  readonly token?: string;
  readonly streamUrl?: string;
}

export interface Visit {
  /** BCP 47: `de-AT`. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly page: { readonly url: string; readonly title: string; readonly referrer: string };
}

const minute = 60_000;

/** The visitor's right to speak in one conversation: gets, renews and shares the token among this browser's tabs. */
export class Session {
  readonly #service: string;
  readonly #memory: Memory;
  readonly #visit: () => Visit;
  #opening: Promise<string> | null = null;

  constructor(base: string, memory: Memory, visit: () => Visit) {
    this.#service = `${base}v3/directline`;
    this.#memory = memory;
    this.#visit = visit;
  }

  /** Resumes the conversation, or starts one. Gives the address of its stream from `watermark` on. */
  async openStream(watermark: string): Promise<string> {
    // Two callers at once (a first message while connecting) must not start two conversations.
    this.#opening ??= this.#open(watermark).finally(() => (this.#opening = null));
    return this.#opening;
  }

  /** A request below the conversation; a token that ran out is replaced once. */
  async request<Answer>(path: string, request: Request = {}): Promise<Answer> {
    if (!this.#memory.read().conversationId) await this.openStream('');
    const attempt = async (): Promise<Answer> => {
      const token = await this.#token();
      return call(`${this.#service}/conversations/${this.#memory.read().conversationId ?? ''}${path}`, {
        ...request,
        token,
      });
    };
    try {
      return await attempt();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.#memory.write({ token: null });
      await this.openStream('');
      return attempt();
    }
  }

  async #open(watermark: string): Promise<string> {
    const { conversationId } = this.#memory.read();
    if (conversationId) {
      try {
        const token = await this.#token();
        if (this.#memory.read().conversationId === conversationId) {
          const query = `?watermark=${encodeURIComponent(watermark)}`;
          return this.#remember(await call(`${this.#service}/conversations/${conversationId}${query}`, { token }));
        }
      } catch (error) {
        if (!isRefusal(error)) throw error;
        this.#memory.write({ token: null });
      }
    }
    const { page, locale, timeZone } = this.#visit();
    const body = { locale, localTimezone: timeZone, channelData: { page } };
    const token = await this.#token();
    return this.#remember(await call(`${this.#service}/conversations`, { method: 'POST', token, body }));
  }

  async #token(): Promise<string> {
    const { token, tokenExpiresAt, visitorId, conversationId } = this.#memory.read();
    const left = tokenExpiresAt - Date.now();
    if (token && left > 5 * minute) return token;
    if (token && left > 0) {
      try {
        return this.#rememberToken(await call(`${this.#service}/tokens/refresh`, { method: 'POST', token }));
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
    }
    // The conversation is named so that a return after the token ran out goes on where it was.
    const body = { user: { id: visitorId }, ...(conversationId ? { conversationId } : {}) };
    return this.#rememberToken(await call(`${this.#service}/tokens/generate`, { method: 'POST', body }));
  }

  #rememberToken({ token, expires_in, conversationId }: TokenAnswer): string {
    const changed = conversationId !== this.#memory.read().conversationId;
    this.#memory.write({
      token,
      tokenExpiresAt: Date.now() + expires_in * 1000,
      // A token for another conversation: that one is to be started first.
      ...(changed ? { conversationId: null } : {}),
    });
    return token;
  }

  #remember({ conversationId, token, streamUrl }: ConversationAnswer): string {
    this.#memory.write({ conversationId, ...(token ? { token } : {}) });
    // Behind a proxy the server may not know its own scheme and host; we do.
    const stream = new URL(streamUrl ?? '', this.#service);
    const service = new URL(this.#service);
    stream.protocol = service.protocol.replace('http', 'ws');
    stream.host = service.host;
    return stream.href;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof RequestError && [401, 403, 404].includes(error.status);
}
