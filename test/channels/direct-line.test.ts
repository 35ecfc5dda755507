import { SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChannelServer, startChannels } from '../support/channel-server.ts';
import { call, startVisitor } from '../support/direct-line-calls.ts';

let server: ChannelServer;
let time = Date.parse('2026-11-24T09:00:00Z');
const minutes = (count: number): number => count * 60_000;

beforeEach(async () => {
  time = Date.parse('2026-11-24T09:00:00Z');
  server = await startChannels({ now: () => time });
});
afterEach(() => server.close());

const root = (): string => `${server.url}/v3/directline`;

interface Frame {
  readonly activities: readonly Record<string, unknown>[];
  readonly watermark?: string;
}

/** Opens a stream and collects its frames. */
/** After so many turns of the microtask queue. */
async function later(steps: number, run: () => void): Promise<void> {
  for (let step = 0; step < steps; step += 1) await Promise.resolve();
  run();
}

function follow(url: string): { socket: WebSocket; frames: Frame[]; until: (count: number) => Promise<void> } {
  const socket = new WebSocket(url);
  const frames: Frame[] = [];
  let look: () => void = () => undefined;
  socket.on('message', (data: Buffer) => {
    frames.push(JSON.parse(data.toString()) as Frame);
    look();
  });
  const until = (count: number): Promise<void> =>
    new Promise((resolve, reject) => {
      socket.on('error', reject);
      look = () => {
        if (frames.length >= count) resolve();
      };
      look();
    });
  return { socket, frames, until };
}

const foreign = await new SignJWT({ conversation: 'c', user: 'dl_x' })
  .setProtectedHeader({ alg: 'HS256' })
  .setExpirationTime('1h')
  .sign(Buffer.alloc(32, 1));

describe('tokens', () => {
  it('are given for a new conversation, for the user who is named or one that is made', async () => {
    const named = await call(`${root()}/tokens/generate`, { body: { user: { id: 'dl_jane' } } });
    expect(named).toMatchObject({ status: 200, body: { expires_in: 1800 } });
    const claims = JSON.parse(
      Buffer.from(String(named.body['token']).split('.')[1] ?? '', 'base64url').toString(),
    ) as unknown;
    expect(claims).toMatchObject({ user: 'dl_jane', conversation: named.body['conversationId'] });

    const made = await fetch(`${root()}/tokens/generate`, { method: 'POST' });
    expect(made.status).toBe(200);
  });

  it('refuse a user id that is not of the web channel, in one sentence', async () => {
    const { status, body } = await call(`${root()}/tokens/generate`, { body: { user: { id: 'jane' } } });
    expect(status).toBe(400);
    expect(body.error?.message).toMatch(/must begin with `dl_`/);
  });

  it('can be renewed while they hold, and not afterwards', async () => {
    const visitor = await startVisitor(server.url);
    const renewed = await call(`${root()}/tokens/refresh`, { token: visitor.token, method: 'POST' });
    expect(renewed).toMatchObject({ status: 200, body: { conversationId: visitor.conversationId, expires_in: 1800 } });

    time += minutes(31);
    const late = await call(`${root()}/tokens/refresh`, { token: visitor.token, method: 'POST' });
    expect(late).toMatchObject({ status: 403, body: { error: { code: 'token-expired' } } });
  });

  it('bring a visitor back into the conversation that both ids name, and anybody else into a new one', async () => {
    const visitor = await startVisitor(server.url, {}, 'dl_visitor');
    const { conversationId } = visitor;
    const generate = async (user: string, wanted: string): Promise<unknown> =>
      (await call(`${root()}/tokens/generate`, { body: { user: { id: user }, conversationId: wanted } })).body[
        'conversationId'
      ];

    expect(await generate('dl_visitor', conversationId)).toBe(conversationId);
    expect(await generate('dl_stranger', conversationId)).not.toBe(conversationId);
    expect(await generate('dl_visitor', 'never-was')).not.toBe('never-was');
  });

  it.each([
    ['none', undefined],
    ['nonsense', 'nonsense'],
    ['one that another server signed', foreign],
  ])('are asked for: with %s every call answers 403', async (_what, token) => {
    const { conversationId } = await startVisitor(server.url);
    const options = token === undefined ? {} : { token };
    for (const path of [`conversations/${conversationId}`, `conversations/${conversationId}/activities`]) {
      expect((await call(`${root()}/${path}`, options)).status).toBe(403);
    }
    expect((await call(`${root()}/conversations`, { ...options, body: {} })).status).toBe(403);
    expect((await call(`${root()}/conversations/${conversationId}/activities`, { ...options, body: {} })).status).toBe(
      403,
    );
  });

  it('open no other conversation than their own', async () => {
    const one = await startVisitor(server.url, {}, 'dl_one');
    const other = await startVisitor(server.url, {}, 'dl_other');
    expect(await call(one.activities, { token: other.token })).toMatchObject({
      status: 403,
      body: { error: { code: 'foreign-token' } },
    });
    const stream = one.streamUrl.replace(one.token, other.token);
    const { socket } = follow(stream.replace(/t=.*/, `t=${other.token}`));
    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    });
    expect(status).toBe(403);
  });
});

describe('a start', () => {
  it('opens the conversation once and passes on what the page knows of the visitor', async () => {
    const page = { url: 'https://www.example.com/pricing', title: 'Pricing', referrer: '' };
    const visitor = await startVisitor(server.url, {
      locale: 'de-at',
      localTimezone: 'Europe/Vienna',
      channelData: { page },
    });
    const again = await call(`${root()}/conversations`, { token: visitor.token, body: {} });
    expect(again).toMatchObject({ status: 200, body: { conversationId: visitor.conversationId } });
    expect(server.conversations.starts[0]).toEqual({
      conversationId: visitor.conversationId,
      visitorId: 'dl_0123456789abcdef',
      channel: { kind: 'web' },
      locale: 'de-AT',
      timeZone: 'Europe/Vienna',
      page: { url: page.url, title: page.title, referrer: null },
      greet: true,
    });
  });

  it('falls back to the language that the browser asks for, and leaves out what cannot be read', async () => {
    const { body } = await call(`${root()}/tokens/generate`, { body: {} });
    await call(`${root()}/conversations`, {
      token: String(body['token']),
      body: { locale: 'not a locale!', localTimezone: 'Mars/Olympus', page: 7 },
      headers: { 'accept-language': 'fr-CA,fr;q=0.8' },
    });
    expect(server.conversations.starts[0]).toMatchObject({ locale: 'fr-CA', timeZone: null, page: null });
  });
});

describe('a posted activity', () => {
  it('is taken in as the token says, whoever it claims to be from', async () => {
    const visitor = await startVisitor(server.url);
    const posted = await visitor.post({
      type: 'message',
      text: 'hi',
      from: { id: 'somebody-else', role: 'bot', name: 'Jo' },
    });
    expect(posted.status).toBe(200);
    const { body } = await call(`${visitor.activities}?watermark=1`, { token: visitor.token });
    expect(body).toMatchObject({
      activities: [
        {
          id: posted.body['id'],
          text: 'hi',
          textFormat: 'plain',
          from: { id: 'dl_0123456789abcdef', role: 'user', name: 'Jo' },
        },
      ],
      watermark: '2',
    });
  });

  it('comes back with its clientActivityID untouched, is recognised when it is sent again, and refused with other words', async () => {
    const visitor = await startVisitor(server.url);
    const channelData = { clientActivityID: 'a1', extra: { kept: true } };
    const first = await visitor.post({ type: 'message', text: 'once', channelData });
    const again = await visitor.post({ type: 'message', text: 'once', channelData, timestamp: '2026-11-24T09:00:09Z' });
    expect(again.body).toEqual(first.body);
    expect(await visitor.post({ type: 'message', text: 'other', channelData })).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict' } },
    });

    const { body } = await call(visitor.activities, { token: visitor.token });
    const own = (body['activities'] as Record<string, unknown>[]).filter(({ text }) => text === 'once');
    expect(own).toMatchObject([{ channelData }]);
  });

  it('that types is passed on as such and never logged', async () => {
    const visitor = await startVisitor(server.url);
    const { status, body } = await visitor.post({ type: 'typing' });
    expect(status).toBe(200);
    expect(body['id']).toEqual(expect.any(String));
    expect(server.conversations.typed).toEqual([visitor.conversationId]);
    expect(server.conversations.received).toEqual([]);
  });

  it('that is an event is kept without asking for a turn, with what the client says of itself', async () => {
    const visitor = await startVisitor(server.url);
    const page = { url: 'https://www.example.com/' };
    await visitor.post({
      type: 'event',
      name: 'webchat/join',
      value: { language: 'en' },
      locale: 'en-GB',
      localTimezone: 'Europe/London',
      channelData: { page },
    });
    expect(server.conversations.received).toMatchObject([
      {
        needsTurn: false,
        client: { locale: 'en-GB', timeZone: 'Europe/London', page: { url: page.url } },
        entry: { kind: 'event', event: { name: 'webchat/join', value: { language: 'en' } } },
      },
    ]);
  });

  it.each([
    ['without words', { type: 'message' }, 400, /says nothing/],
    ['without a type', { text: 'hi' }, 400, /^The activity cannot be read: `type` is missing\.$/],
    ['with text that is none', { type: 'message', text: 5 }, 400, /cannot be read: `text` must be a text\.$/],
    ['that is no object', [], 400, /cannot be read: it must be a JSON object\.$/],
    ['that is no JSON', '{"type": "message",', 400, /not valid JSON/],
    ['of a megabyte', { type: 'message', text: 'x'.repeat(1_000_000) }, 413, /larger than 256 KB/],
  ])('%s is refused in one sentence', async (_what, activity, status, sentence) => {
    const visitor = await startVisitor(server.url);
    const answer = await visitor.post(activity);
    expect(answer.status).toBe(status);
    expect(answer.body.error?.message).toMatch(sentence);
    expect(server.conversations.received).toEqual([]);
    // And the conversation goes on.
    expect((await visitor.post({ type: 'message', text: 'fine' })).status).toBe(200);
  });

  it('to a conversation that was never started is told to start it', async () => {
    const { body } = await call(`${root()}/tokens/generate`, { body: {} });
    const activities = `${root()}/conversations/${String(body['conversationId'])}/activities`;
    const token = String(body['token']);
    expect(await call(activities, { token, body: { type: 'message', text: 'hi' } })).toMatchObject({
      status: 404,
      body: { error: { code: 'unknown-conversation' } },
    });
    expect((await call(activities, { token })).status).toBe(404);
  });
});

describe('what a visitor reads', () => {
  it('never holds private notes, in polls or streams', async () => {
    const visitor = await startVisitor(server.url);
    const rep = { role: 'rep', id: 'kim', name: 'Kim' } as const;
    server.conversations.say(visitor.conversationId, {
      from: rep,
      kind: 'note',
      visibility: 'reps',
      text: 'a time waster',
    });
    server.conversations.say(visitor.conversationId, { from: rep, text: 'Hello, Kim here.' });
    const { body } = await call(visitor.activities, { token: visitor.token });
    expect(JSON.stringify(body)).not.toContain('time waster');
    expect(body['watermark']).toBe('3');

    const stream = follow(visitor.streamUrl);
    await stream.until(1);
    expect(JSON.stringify(stream.frames)).not.toContain('time waster');
    expect(stream.frames[0]?.activities.at(-1)).toMatchObject({
      text: 'Hello, Kim here.',
      from: { name: 'Kim', role: 'bot' },
      channelData: { bantam: { role: 'rep', kind: 'message' } },
    });
    stream.socket.close();
  });

  it('names sources as citations, and replies only to what the client has seen', async () => {
    const visitor = await startVisitor(server.url);
    const { conversationId } = visitor;
    const asked = await visitor.post({ type: 'message', text: 'What does it cost?' });
    const citations = [{ title: 'Pricing', url: 'https://www.example.com/pricing', passageId: 'p1' }];
    server.conversations.say(conversationId, {
      text: 'From 99 a month.',
      citations,
      covers: [String(asked.body['id'])],
    });
    server.conversations.say(conversationId, { text: 'Still there?', covers: [`${conversationId}:opened`] });
    server.conversations.say(conversationId, { text: 'From the future', covers: [`${conversationId}|99`] });

    const { body } = await call(`${visitor.activities}?watermark=2`, { token: visitor.token });
    const [answer, ...others] = body['activities'] as Record<string, unknown>[];
    expect(answer).toMatchObject({
      replyToId: asked.body['id'],
      entities: [
        {
          type: 'https://schema.org/Message',
          citation: [{ position: 1, appearance: { name: 'Pricing', url: 'https://www.example.com/pricing' } }],
        },
      ],
      channelData: { bantam: { citations: [{ title: 'Pricing', url: 'https://www.example.com/pricing' }] } },
    });
    expect(others.map((activity) => 'replyToId' in activity)).toEqual([false, false]);
  });

  it('begins again when the watermark is beyond the log', async () => {
    const visitor = await startVisitor(server.url);
    for (const text of ['one', 'two']) await visitor.post({ type: 'message', text });
    server.conversations.forgetAfter(visitor.conversationId, 2);
    const { body } = await call(`${visitor.activities}?watermark=3`, { token: visitor.token });
    expect(body).toMatchObject({
      activities: [{ text: 'Hello, I am an AI assistant.' }, { text: 'one' }],
      watermark: '2',
    });

    const atTheEnd = await call(`${visitor.activities}?watermark=2`, { token: visitor.token });
    expect(atTheEnd.body).toEqual({ activities: [], watermark: '2' });
  });

  it('is nothing new, and never a 5xx, while the store does not answer', async () => {
    const visitor = await startVisitor(server.url);
    server.conversations.broken = true;
    expect(await call(`${visitor.activities}?watermark=1`, { token: visitor.token })).toMatchObject({
      status: 200,
      body: { activities: [], watermark: '1' },
    });
  });

  it('comes in pages where there is much, in order and without loss', async () => {
    const visitor = await startVisitor(server.url);
    for (let n = 1; n <= 1000; n += 1)
      server.conversations.say(visitor.conversationId, { text: `message ${String(n)}` });
    const { socket, frames } = follow(visitor.streamUrl);
    await new Promise<void>((resolve) => {
      socket.on('message', () => {
        if (frames.at(-1)?.watermark === '1001') resolve();
      });
    });
    const texts = frames.flatMap(({ activities }) => activities.map(({ text }) => text));
    expect(texts.slice(1)).toEqual(Array.from({ length: 1000 }, (_, index) => `message ${String(index + 1)}`));
    socket.close();
  });

  it('reaches every tab of a visitor', async () => {
    const visitor = await startVisitor(server.url);
    const tabs = [follow(visitor.streamUrl), follow(visitor.streamUrl)];
    await Promise.all(tabs.map((tab) => tab.until(1)));
    expect(server.openStreams()).toBe(2);
    server.conversations.say(visitor.conversationId, { text: 'to both' });
    await Promise.all(tabs.map((tab) => tab.until(2)));
    expect(tabs.map(({ frames }) => frames[1]?.activities[0]?.['text'])).toEqual(['to both', 'to both']);
    for (const { socket } of tabs) socket.close();
  });

  it.each([
    { writer: 'this process, without reading the log again', tellsOnlyHints: false, reads: 0 },
    { writer: 'another process, which tells only that there is something', tellsOnlyHints: true, reads: 2 },
  ])('comes at once from $writer', async ({ tellsOnlyHints, reads }) => {
    const visitor = await startVisitor(server.url);
    const stream = follow(visitor.streamUrl);
    await stream.until(1);
    // By its answer the frame has left the server too.
    await call(visitor.activities, { token: visitor.token });
    const { conversations } = server;
    conversations.tellsOnlyHints = tellsOnlyHints;
    const before = conversations.logReads;

    conversations.say(visitor.conversationId, { text: 'a time waster', visibility: 'reps', kind: 'note' });
    await call(`${visitor.activities}?watermark=2`, { token: visitor.token });
    conversations.say(visitor.conversationId, { text: 'to everyone' });
    await stream.until(2);

    expect(stream.frames[1]).toMatchObject({ activities: [{ text: 'to everyone' }], watermark: '3' });
    const ownReads = 1;
    expect(conversations.logReads - before - ownReads).toBe(reads);
    stream.socket.close();
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'loses no hint that comes %i steps after a look found nothing new',
    async (steps) => {
      const visitor = await startVisitor(server.url);
      const { conversations } = server;
      const { store } = conversations;
      const readLog = store.readLog.bind(store);
      const stream = follow(visitor.streamUrl);
      await stream.until(1);
      await call(visitor.activities, { token: visitor.token });
      conversations.tellsOnlyHints = true;
      store.readLog = async (...page) => {
        const found = await readLog(...page);
        store.readLog = readLog;
        void later(steps, () => conversations.say(visitor.conversationId, { text: 'in between' }));
        return found;
      };

      stream.socket.send('');
      await stream.until(2);
      expect(stream.frames[1]?.activities).toMatchObject([{ text: 'in between' }]);
      stream.socket.close();
    },
  );

  it('is caught up at the client’s next beat when a hint got lost', async () => {
    const visitor = await startVisitor(server.url);
    const stream = follow(visitor.streamUrl);
    await stream.until(1);
    const { live } = server.conversations;
    const publish = live.publish.bind(live);
    live.publish = () => undefined;
    server.conversations.say(visitor.conversationId, { text: 'unheard' });
    live.publish = publish;
    stream.socket.send('');
    await stream.until(2);
    expect(stream.frames[1]?.activities).toMatchObject([{ text: 'unheard' }]);
    stream.socket.close();
  });
});

describe('an upload', () => {
  it('of more than ten megabytes is refused with 413', async () => {
    const visitor = await startVisitor(server.url);
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(11 * 1024 * 1024)]), 'big.bin');
    const answer = await fetch(`${root()}/conversations/${visitor.conversationId}/upload?userId=dl_x`, {
      method: 'POST',
      headers: { authorization: `Bearer ${visitor.token}` },
      body: form,
    });
    expect(answer.status).toBe(413);
    expect(server.conversations.files.size).toBe(0);
  });

  it('sent twice is one message with one file', async () => {
    const visitor = await startVisitor(server.url);
    const send = async (): Promise<unknown> => {
      const form = new FormData();
      const activity = JSON.stringify({ type: 'message', channelData: { clientActivityID: 'u1' } });
      form.append('activity', new Blob([activity], { type: 'application/vnd.microsoft.activity' }));
      form.append('file', new Blob(['<script>alert(1)</script>'], { type: 'text/html' }), 'page.html');
      const response = await fetch(`${root()}/conversations/${visitor.conversationId}/upload?userId=dl_x`, {
        method: 'POST',
        headers: { authorization: `Bearer ${visitor.token}` },
        body: form,
      });
      return response.json();
    };
    expect(await send()).toEqual(await send());
    expect(server.conversations.files.size).toBe(1);
    expect(server.conversations.received).toHaveLength(1);

    const [id] = server.conversations.files.keys();
    const file = await fetch(`${root()}/files/${String(id)}`);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('content-security-policy')).toMatch(/sandbox/);
  });
});
