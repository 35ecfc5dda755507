/** Plain calls to the web channel, where a test looks at the protocol itself. */
export interface Call {
  readonly status: number;
  readonly body: Record<string, unknown> & { readonly error?: { readonly code: string; readonly message: string } };
  readonly headers: Headers;
}

export async function call(
  url: string,
  options: {
    readonly token?: string;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  } & Omit<RequestInit, 'body' | 'headers'> = {},
): Promise<Call> {
  const { token, body, headers = {}, ...rest } = options;
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...rest,
  });
  const text = await response.text();
  return {
    status: response.status,
    body: (text === '' ? {} : JSON.parse(text)) as Call['body'],
    headers: response.headers,
  };
}

export interface Visitor {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly activities: string;
  post(activity: unknown): Promise<Call>;
}

/** A visitor with a token whose conversation has begun. */
export async function startVisitor(
  server: string,
  start: unknown = {},
  user = 'dl_0123456789abcdef',
): Promise<Visitor> {
  const root = `${server}/v3/directline`;
  const generated = await call(`${root}/tokens/generate`, { body: { user: { id: user } } });
  const token = String(generated.body['token']);
  const started = await call(`${root}/conversations`, { token, body: start });
  const conversationId = String(started.body['conversationId']);
  const activities = `${root}/conversations/${conversationId}/activities`;
  return {
    conversationId,
    token,
    streamUrl: String(started.body['streamUrl']),
    activities,
    post: (activity) => call(activities, { token, body: activity }),
  };
}
