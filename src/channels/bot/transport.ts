import type { ConnectorClientOptions } from 'botframework-connector';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];
type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** A connector that did not take an activity. Thrown so that the SDK does not try again: the outbox does, durably. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  readonly status: number;
  readonly retryAfterMs: number | null;

  constructor(status: number, retryAfterMs: number | null, message: string) {
    super(message);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Longer than a connector needs, shorter than the outbox's lease. */
const patienceMs = 15_000;

/** The SDK's HTTP, by fetch: no retries, no redirects, a deadline. */
export function createTransport(timeoutMs = patienceMs, now: () => number = Date.now): HttpClient {
  return {
    async sendRequest(request: HttpRequest): Promise<HttpResponse> {
      const body = request.body as string | undefined;
      const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers.rawHeaders(),
        ...(body === undefined ? {} : { body }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text();
      if (response.status < 200 || response.status > 299) {
        const wait = retryAfterMs(response.headers.get('retry-after'), now());
        throw new ConnectorError(response.status, wait, `the connector answered ${String(response.status)}`);
      }
      return { request, status: response.status, headers: request.headers, bodyAsText: text };
    },
  };
}

/** `Retry-After` in seconds or as a date; null where there is none. */
function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
