import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * One HTTP/1.1 connection that is kept, one request at a time, answers with a Content-Length only. node:http costs more
 * per request than the echo it would measure; this one leaves the limit with the server.
 */
export class Connection {
  readonly #socket: Socket;
  readonly #port: number;
  #received: Buffer = Buffer.alloc(0);
  #waiting: PromiseWithResolvers<Answer> | null = null;

  constructor(port: number) {
    this.#port = port;
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('The server closed the connection.')));
  }

  post(path: string, body: string, token?: string): Promise<Answer> {
    const authorization = token === undefined ? '' : `Authorization: Bearer ${token}\r\n`;
    this.#waiting = Promise.withResolvers<Answer>();
    this.#socket.write(
      `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${this.#port}\r\n${authorization}` +
        `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    return this.#waiting.promise;
  }

  close(): void {
    this.#waiting = null;
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const headEnd = this.#received.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const head = this.#received.toString('latin1', 0, headEnd);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) {
      this.#waiting?.reject(new Error(`An answer came without its length:\n${head}`));
      return;
    }
    const end = headEnd + 4 + Number(length);
    if (this.#received.length < end) return;
    const answer = { status: Number(head.slice(9, 12)), body: this.#received.toString('utf8', headEnd + 4, end) };
    this.#received = this.#received.subarray(end);
    this.#waiting?.resolve(answer);
  }
}

/** The body of an answer that must be a success. */
export function succeeded({ status, body }: Answer): string {
  if (status >= 200 && status < 300) return body;
  throw new Error(`The server answered ${status}: ${body}`);
}
