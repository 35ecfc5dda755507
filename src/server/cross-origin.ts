import type { IncomingMessage, ServerResponse } from 'node:http';

/** Sites that may use the web channel from their pages. */
export type AllowedOrigins = readonly string[] | 'any';

/** True where no page asks, the page is our own, or its site may. */
export function originAllowed(request: IncomingMessage, allowed: AllowedOrigins): boolean {
  const { origin, host } = request.headers;
  if (allowed === 'any' || origin === undefined) return true;
  return allowed.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host);
}

/** Says to the browser that the page may read the answer. No cookies are involved, so none are allowed. */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, allowed: AllowedOrigins): void {
  if (allowed === 'any') {
    response.setHeader('Access-Control-Allow-Origin', '*');
    return;
  }
  response.setHeader('Vary', 'Origin');
  if (request.headers.origin !== undefined) response.setHeader('Access-Control-Allow-Origin', request.headers.origin);
}

export function answerPreflight(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With');
  response.setHeader('Access-Control-Max-Age', '7200');
  response.statusCode = 204;
  response.end();
}
