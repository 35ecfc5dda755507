import type { IncomingMessage } from 'node:http';

/** The visitor's address: the peer, or what the outermost of our own proxies saw. Entries further left can be made up. */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const peer = request.socket.remoteAddress ?? 'unknown';
  if (proxies === 0) return peer;
  const header = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((hop) => hop.trim());
  const seen = hops.at(-proxies) ?? '';
  return seen === '' ? peer : seen;
}
