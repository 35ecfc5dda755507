import type { IncomingMessage } from 'node:http';

/** Where this server is reached: as configured, or as the request says. Without a trailing slash. */
export function baseUrlOf(request: IncomingMessage, publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl;
  const forwarded = request.headers['x-forwarded-proto'];
  const scheme = forwarded === 'https' || 'encrypted' in request.socket ? 'https' : 'http';
  const host = request.headers.host ?? 'localhost';
  return `${scheme}://${/^[\w.:[\]-]+$/.test(host) ? host : 'localhost'}`;
}

/** The token stands in the address because a browser's WebSocket cannot send headers. */
export function streamUrl(baseUrl: string, conversationId: string, position: number, token: string): string {
  const query = new URLSearchParams({ watermark: String(position), t: token });
  return `${baseUrl.replace(/^http/, 'ws')}/v3/directline/conversations/${encodeURIComponent(conversationId)}/stream?${query.toString()}`;
}

/** The conversation, watermark and token of a stream's address; null where it is none. */
export function readStreamUrl(
  url: string,
): { conversationId: string; watermark: string | null; token: string | null } | null {
  const parsed = URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost') : null;
  const id = parsed === null ? null : /^\/v3\/directline\/conversations\/([^/]+)\/stream$/.exec(parsed.pathname)?.[1];
  if (parsed === null || id == null) return null;
  try {
    const { searchParams } = parsed;
    return {
      conversationId: decodeURIComponent(id),
      watermark: searchParams.get('watermark'),
      token: searchParams.get('t'),
    };
  } catch {
    return null;
  }
}
