import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Takes a WebSocket handshake over; false: not mine. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/** Hands WebSocket handshakes to whoever serves their path; refuses the others in HTTP. */
export class Upgrades {
  readonly #handlers: { readonly prefix: string; readonly handler: UpgradeHandler }[] = [];
  #closed = false;

  on(prefix: string, handler: UpgradeHandler): void {
    this.#handlers.push({ prefix, handler });
    // The longest prefix knows best.
    this.#handlers.sort((one, other) => other.prefix.length - one.prefix.length);
  }

  attach(server: Server, admit: (request: IncomingMessage) => number): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      if (this.#closed) {
        refuseUpgrade(socket, 503, 'closing', 'The server is being stopped.');
        return;
      }
      const status = admit(request);
      if (status !== 0) {
        refuseUpgrade(socket, status, 'refused', 'This connection is not allowed now.');
        return;
      }
      const path = (request.url ?? '').split('?', 1)[0] ?? '';
      for (const { prefix, handler } of this.#handlers) {
        if (path.startsWith(prefix) && handler(request, socket, head)) return;
      }
      refuseUpgrade(socket, 404, 'not-found', 'There is no WebSocket at this address.');
    });
  }

  close(): void {
    this.#closed = true;
  }
}

const reasons: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

/** Answers a handshake with an error, as JSON. */
export function refuseUpgrade(socket: Duplex, status: number, code: string, message: string): void {
  const body = JSON.stringify({ error: { code, message } });
  const head = [
    `HTTP/1.1 ${String(status)} ${reasons[status] ?? 'Refused'}`,
    'Content-Type: application/json',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
