import type { IncomingMessage } from 'node:http';

/** What the decision needs of a request; plain so that it can be tried without a network. */
export interface TrustInput {
  readonly peer: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Set by proxies and tunnels: their visitors come from loopback too, and are not trusted. */
const forwarding =
  /^(forwarded|via|x-forwarded|x-forwarded-.+|x-real-ip|x-client-ip|x-original-.+|x-envoy-.+|cf-.+|true-client-ip|fly-client-ip|fastly-client-ip)$/;

/**
 * True for a person at this machine: the connection comes from loopback, the address bar said localhost (DNS rebinding
 * would not), a page that asks is a localhost page itself, and nothing was forwarded.
 */
export function isLoopbackTrusted({ peer, headers }: TrustInput): boolean {
  if (!isLoopbackAddress(peer)) return false;
  if (Object.keys(headers).some((name) => forwarding.test(name.toLowerCase()))) return false;
  if (!isLocalHost(single(headers['host']))) return false;

  const origin = headers['origin'];
  if (origin !== undefined && !isLocalOrigin(single(origin))) return false;

  // A browser tells when another site asks without an Origin (an image, a script); following a link is fine.
  return single(headers['sec-fetch-site']) !== 'cross-site' || single(headers['sec-fetch-mode']) === 'navigate';
}

export function trusted(request: IncomingMessage): boolean {
  return isLoopbackTrusted({ peer: request.socket.remoteAddress, headers: request.headers });
}

function isLoopbackAddress(address: string | undefined): boolean {
  if (address === undefined) return false;
  return address === '::1' || /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address);
}

function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d{1,5})?$/i.test(host);
}

function isLocalOrigin(origin: string | undefined): boolean {
  const parts = origin === undefined ? null : /^https?:\/\/([^/]+)$/i.exec(origin);
  return parts !== null && isLocalHost(parts[1]);
}

function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
