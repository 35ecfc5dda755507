import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';

/** A server that cannot listen, in one sentence for the person who started it. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/** Listens on `host:port` (0: any free port); `url` is where a browser on this machine finds it. */
export async function listen(server: Server, port: number, host: string): Promise<{ port: number; url: string }> {
  await new Promise<void>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      reject(new CannotListen(sentence(error, port, host), { cause: error }));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve();
    });
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere || host === '127.0.0.1' || host === '::1' ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
  return { port: actual, url: `http://${name}:${String(actual)}` };
}

function sentence(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${String(port)} is in use by another program; stop it, or start with PORT=${String(port + 1)}.`;
    case 'EACCES':
      return `Port ${String(port)} may not be used by this user; choose one above 1023 with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", which is no address of this machine; use 127.0.0.1, or 0.0.0.0 for every network.`;
    default:
      return `Cannot listen on ${host}:${String(port)}: ${error.message}.`;
  }
}
