/** The server said no, or nothing: then `status` is 0. */
export class RequestError extends Error {
  override name = 'RequestError';
  readonly status: number;

  constructor(status: number, cause?: unknown) {
    super(`Request failed with status ${status}`, { cause });
    this.status = status;
  }

  /** The same request may succeed later. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

export interface Request {
  readonly method?: 'GET' | 'POST';
  readonly token?: string;
  /** FormData goes as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Milliseconds until it counts as unanswered. */
  readonly deadline?: number;
}

export async function call<Answer>(url: string, request: Request): Promise<Answer> {
  const { method = 'GET', token, body, deadline = 15_000 } = request;
  const isForm = body instanceof FormData;
  const headers: Record<string, string> = {};
  if (token) headers['authorization'] = `Bearer ${token}`;
  if (body !== undefined && !isForm) headers['content-type'] = 'application/json';

  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(deadline),
    });
    if (response.ok) return (await response.json()) as Answer;
  } catch (error) {
    throw new RequestError(0, error);
  }
  throw new RequestError(response.status);
}
