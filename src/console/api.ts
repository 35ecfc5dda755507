import type { Disposition, Lead, Ledger, Queue, Rep, Transcript } from './api-types.ts';

/** A refusal of the server (`status` 4xx or 5xx) or no answer at all (`status` 0). */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** Worth sending again as it is. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export type Outgoing = { readonly text: string; readonly clientId: string };

/** The console's API, called as the given rep. */
export function consoleApi(rep: () => Rep) {
  const of = (conversationId: string): string => `/api/leads/${encodeURIComponent(conversationId)}`;
  const get = <Answer>(path: string) => request<Answer>('GET', path, rep());
  const post = (path: string, body: unknown = {}) => request('POST', path, rep(), body);
  return {
    queue: () => get<Queue>('/api/leads'),
    lead: (id: string) => get<Lead>(of(id)),
    newEntries: (id: string, after: number) => get<Transcript>(`${of(id)}/transcript?after=${after}&limit=200`),
    olderEntries: (id: string, before: number) => get<Transcript>(`${of(id)}/transcript?before=${before}`),
    ledger: (id: string) => get<Ledger>(`${of(id)}/ledger`),
    claim: (id: string) => post(`${of(id)}/claim`),
    handBack: (id: string) => post(`${of(id)}/release`),
    say: (id: string, message: Outgoing) => post(`${of(id)}/messages`, message),
    note: (id: string, message: Outgoing) => post(`${of(id)}/notes`, message),
    dispose: (id: string, disposition: Disposition, close: boolean) =>
      post(`${of(id)}/disposition`, { disposition, close }),
    typing: (id: string) => post(`${of(id)}/typing`),
  };
}

async function request<Answer>(method: string, path: string, rep: Rep, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = {
    'x-bantam-rep-id': rep.id,
    'x-bantam-rep-name': encodeURIComponent(rep.name),
  };
  if (body !== undefined) headers['content-type'] = 'application/json';
  const response = await fetch(path, {
    method,
    headers,
    signal: AbortSignal.timeout(15_000),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(0, 'unreachable', 'The server does not answer.');
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as Answer;
  const { error } = (answer ?? {}) as { error?: { code?: string; message?: string } };
  throw new ApiError(response.status, error?.code ?? 'failed', error?.message ?? 'The server could not do it.');
}
