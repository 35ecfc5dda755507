import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { type Connection, succeeded } from './connection.ts';
import { messageActivity } from './visitor-lines.ts';

const replyWithinMs = 10_000;

interface Frame {
  readonly activities: readonly { readonly type: string; readonly from: { readonly role?: string } }[];
}

/** A visitor's open conversation: greeted, with a WebSocket that brings the replies. */
export class WebConversation {
  readonly #path: string;
  readonly #token: string;
  readonly #socket: WebSocket;
  #reply = Promise.withResolvers<undefined>();

  /** Resolves when the greeting has come. */
  static async open(connection: Connection): Promise<WebConversation> {
    const user = JSON.stringify({ user: { id: `dl_${randomUUID()}` } });
    const { token } = fields(succeeded(await connection.post('/v3/directline/tokens/generate', user)));
    const started = fields(succeeded(await connection.post('/v3/directline/conversations', '{}', token)));
    const conversation = new WebConversation(started);
    await conversation.#replied();
    return conversation;
  }

  private constructor(started: Fields) {
    this.#path = `/v3/directline/conversations/${started.conversationId}/activities`;
    this.#token = started.token;
    this.#socket = new WebSocket(started.streamUrl, { perMessageDeflate: false });
    this.#socket.on('error', (error) => this.#reply.reject(error));
    this.#socket.on('message', (frame: Buffer) => {
      if (frame.length === 0) return;
      const { activities } = JSON.parse(frame.toString()) as Frame;
      if (activities.some(({ type, from }) => type === 'message' && from.role === 'bot')) {
        this.#reply.resolve(undefined);
      }
    });
  }

  /** One whole turn; resolves when its reply can be read. `postMs`: until the POST was answered. */
  async say(text: string, connection: Connection): Promise<{ readonly postMs: number; readonly turnMs: number }> {
    this.#reply = Promise.withResolvers<undefined>();
    const began = performance.now();
    const answer = await connection.post(this.#path, messageActivity(text, randomUUID()), this.#token);
    const answered = performance.now();
    succeeded(answer);
    await this.#replied();
    return { postMs: answered - began, turnMs: performance.now() - began };
  }

  close(): void {
    this.#socket.terminate();
  }

  async #replied(): Promise<void> {
    const timer = setTimeout(() => this.#reply.reject(new Error('No reply came within 10 s.')), replyWithinMs);
    try {
      await this.#reply.promise;
    } finally {
      clearTimeout(timer);
    }
  }
}

interface Fields {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}

function fields(body: string): Fields {
  return JSON.parse(body) as Fields;
}
