import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectTypeOf } from 'vitest';
import type * as consoleTypes from '../../src/console/api-types.ts';
import { LeadView, LedgerView, Queue, Reps, Transcript } from '../../src/server/api/views.ts';
import { request as rawRequest } from 'node:http';
import { seedQueue } from '../support/console-conversations.ts';
import { type ConsoleServer, say, seed, startConsoleServer } from '../support/console-server.ts';

let server: ConsoleServer;
beforeEach(async () => {
  server = await startConsoleServer();
});
afterEach(async () => {
  await server.close();
  expect(server.failures).toEqual([]);
});

const kim = { 'x-bantam-rep-id': 'rep-kim', 'x-bantam-rep-name': 'Kim' };
const noor = { 'x-bantam-rep-id': 'rep-noor', 'x-bantam-rep-name': encodeURIComponent('Noor Çelik') };

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(server.url + path, { headers });
  return { status: response.status, body: (await response.json()) as unknown };
}

async function post(path: string, body: unknown = {}, headers: Record<string, string> = kim) {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as unknown };
}

const problem = (code: string, message: string) => ({ error: { code, message } });

describe('reading', () => {
  beforeEach(() => seedQueue(server));

  test('the queue lists every conversation with its lead, score, wait and agreed time', async () => {
    const { status, body } = await get('/api/leads');

    expect(status).toBe(200);
    const { items } = Queue.parse(body);
    expect(items.map(({ conversationId }) => conversationId).sort()).toEqual([
      'buyer',
      'ended',
      'late',
      'nameless',
      'support',
      'with-bot',
      'with-noor',
    ]);
    expect(items.find(({ conversationId }) => conversationId === 'buyer')).toMatchObject({
      name: 'Priya Nair',
      company: 'Northwind',
      state: 'queued',
      band: 'hot',
      wait: { agreedMs: 300_000 },
      handoff: { reason: 'enough', rep: null },
    });
    expect(items.find(({ conversationId }) => conversationId === 'ended')).toMatchObject({
      endedAs: 'left at budget',
      wait: null,
    });
  });

  test('whoever waits for a person, or has one, stays in the queue while hundreds of newer ones talk with the bot', async () => {
    for (let n = 1; n <= 250; n += 1) {
      seed(server, { id: `newer-${String(n)}`, said: [['visitor', 'Hello']], secondsAgo: 0 });
    }

    const { items } = Queue.parse((await get('/api/leads')).body);

    const ids = items.map(({ conversationId }) => conversationId);
    expect(ids).toEqual(expect.arrayContaining(['buyer', 'late', 'nameless', 'support', 'with-noor', 'ended']));
    expect(ids.filter((id) => id.startsWith('newer-'))).toHaveLength(200);
  });

  test('who has only opened the chat is not in the queue, until they write', async () => {
    const ids = async () =>
      Queue.parse((await get('/api/leads')).body).items.map(({ conversationId }) => conversationId);
    seed(server, { id: 'looking', said: [['bot', 'Hello, I am Pico, an AI assistant.']] });
    expect(await ids()).not.toContain('looking');

    say(server, 'looking', ['visitor', 'Hello']);
    expect(await ids()).toContain('looking');
  });

  test('a lead shows each answer in words with its quote, and the answers before it', async () => {
    const { body } = await get('/api/leads/buyer');

    const { scorecard } = LeadView.parse(body);
    expect(scorecard.map(({ topic, verdict }) => [topic, verdict])).toEqual([
      ['budget', 'met'],
      ['authority', 'not-asked'],
      ['need', 'met'],
      ['timeline', 'met'],
      ['users', 'answered'],
      ['current-tool', 'not-asked'],
      ['contact', 'answered'],
    ]);
    expect(scorecard[0]).toMatchObject({
      title: 'Budget',
      answer: {
        words: '40,000–50,000 USD a year, approved',
        evidence: [{ quote: 'make that 40-50k dollars, it is already approved', activityId: 'buyer|6' }],
      },
      earlier: [{ words: '30,000 a year, planned', evidence: [{ quote: 'about 30k a year', activityId: 'buyer|4' }] }],
    });
  });

  test('a declined question is told from one that was not asked', async () => {
    const { scorecard } = LeadView.parse((await get('/api/leads/late')).body);

    expect(scorecard[0]).toMatchObject({
      topic: 'budget',
      verdict: 'declined',
      answer: { status: 'declined', words: null },
    });
    expect(scorecard[1]).toMatchObject({ topic: 'authority', verdict: 'not-asked', answer: null });
  });

  test('contact details that came one by one stand together with all their quotes', async () => {
    const details = (name: string | null, email: string | null) => ({
      name,
      email,
      phone: null,
      company: null,
      role: null,
    });
    say(server, 'nameless', ['visitor', 'I am Ada', { topic: 'contact', value: details('Ada', null), quote: 'Ada' }]);
    say(server, 'nameless', [
      'visitor',
      'ada@example.com',
      { topic: 'contact', value: details(null, 'ada@example.com'), quote: 'ada@example.com' },
    ]);

    const { scorecard, item } = LeadView.parse((await get('/api/leads/nameless')).body);

    expect(item).toMatchObject({ name: 'Ada', email: 'ada@example.com' });
    expect(scorecard.at(-1)).toMatchObject({ answer: { words: 'Ada · ada@example.com' }, earlier: [] });
    expect(scorecard.at(-1)?.answer?.evidence.map(({ quote }) => quote)).toEqual(['Ada', 'ada@example.com']);
  });

  test('the receipt adds up to the score, and the fit receipt to the fit', async () => {
    const { assessment } = LeadView.parse((await get('/api/leads/buyer')).body);

    const sum = (lines: readonly { points: number }[]): number =>
      lines.reduce((total, { points }) => total + points, 0);
    expect(assessment.score).toBeGreaterThan(0);
    expect(sum(assessment.receipt)).toBe(assessment.score);
    expect(sum(assessment.fit.receipt)).toBe(assessment.fit.points);
    expect(assessment.receipt.every(({ topic, evidence }) => topic === null || evidence !== null)).toBe(true);
  });

  test('the fit is not graded before anything about it is known', async () => {
    const fit = async (id: string) => LeadView.parse((await get(`/api/leads/${id}`)).body).assessment.fit;
    expect(await fit('buyer')).toMatchObject({ grade: 'B' });
    expect(await fit('late')).toEqual({ grade: null, points: 0, receipt: [] });
  });

  test('an answer that the visitor never confirmed is told from one that counts as said', async () => {
    const value = { min: null, max: null, currency: null, period: null, stance: 'none' } as const;
    say(server, 'late', ['visitor', 'no budget', { topic: 'budget', value, quote: 'no budget', unconfirmed: true }]);

    const budget = async (id: string) => LeadView.parse((await get(`/api/leads/${id}`)).body).scorecard[0]?.answer;
    expect(await budget('late')).toMatchObject({ words: 'No budget', unconfirmed: true });
    expect(await budget('buyer')).toMatchObject({ unconfirmed: false });
  });

  test('a long transcript comes in pages, from the newest back and from a position on', async () => {
    for (let n = 1; n <= 250; n += 1) say(server, 'with-bot', ['visitor', `message ${String(n)}`]);
    const page = async (query: string) => {
      const { entries, more } = Transcript.parse((await get(`/api/leads/with-bot/transcript${query}`)).body);
      return [entries[0]?.position, entries.at(-1)?.position, more];
    };

    const { transcript } = LeadView.parse((await get('/api/leads/with-bot')).body);
    expect([transcript.entries[0]?.position, transcript.entries.at(-1)?.position, transcript.more]).toEqual([
      153,
      252,
      true,
    ]);
    expect(await page('?before=153')).toEqual([53, 152, true]);
    expect(await page('?before=53')).toEqual([1, 52, false]);
    expect(await page('?after=250')).toEqual([251, 252, false]);
    expect(await page('?after=0&limit=10')).toEqual([1, 10, true]);
    expect(await page('?after=252')).toEqual([undefined, undefined, false]);
  });

  test('the ledger tells what happened to the lead', async () => {
    await post('/api/leads/buyer/disposition', { disposition: 'meeting-booked', close: false });

    const { entries } = LedgerView.parse((await get('/api/leads/buyer/ledger')).body);

    expect(entries.map(({ kind }) => kind)).toEqual(['conversation.opened', 'lead.disposed']);
  });

  test('a conversation that does not exist is said to be unknown', async () => {
    expect(await get('/api/leads/nowhere')).toEqual({
      status: 404,
      body: problem('unknown-conversation', 'There is no such conversation.'),
    });
    expect((await get('/api/leads/nowhere/ledger')).status).toBe(404);
    expect((await post('/api/leads/nowhere/claim')).status).toBe(404);
  });

  test('an id of another channel, with signs of all kinds, is found', async () => {
    const id = 'a:1x/y?z=@thread;messageid=5|ü';
    seed(server, { id });

    const { item } = LeadView.parse((await get(`/api/leads/${encodeURIComponent(id)}`)).body);

    expect(item.conversationId).toBe(id);
  });
});

describe('what a rep does', () => {
  beforeEach(() => seedQueue(server));

  test('of two reps who claim at once one gets it, and the other hears who', async () => {
    const answers = await Promise.all([
      post('/api/leads/buyer/claim', {}, kim),
      post('/api/leads/buyer/claim', {}, noor),
    ]);

    expect(answers).toEqual([
      { status: 200, body: { conversationId: 'buyer', state: 'human' } },
      { status: 409, body: problem('taken', 'Kim has this conversation.') },
    ]);
  });

  test('a message sent twice under one id arrives once', async () => {
    await post('/api/leads/buyer/claim');

    await post('/api/leads/buyer/messages', { text: ' Hello Priya ', clientId: 'm1' });
    await post('/api/leads/buyer/messages', { text: ' Hello Priya ', clientId: 'm1' });

    const { transcript } = LeadView.parse((await get('/api/leads/buyer')).body);
    const said = transcript.entries.filter(({ from }) => from.role === 'rep');
    expect(said).toMatchObject([{ text: 'Hello Priya', from: { name: 'Kim' }, visibility: 'everyone' }]);
  });

  test('a note reaches reps only, and needs no claim', async () => {
    await post('/api/leads/buyer/notes', { text: 'CFO is Dana', clientId: 'n1' }, noor);

    const { transcript } = LeadView.parse((await get('/api/leads/buyer')).body);
    expect(transcript.entries.at(-1)).toMatchObject({ kind: 'note', visibility: 'reps', from: { name: 'Noor Çelik' } });
  });

  test('nobody writes in a conversation that is unclaimed or another rep has', async () => {
    const message = { text: 'Hello', clientId: 'm1' };
    expect(await post('/api/leads/buyer/messages', message)).toEqual({
      status: 409,
      body: problem('not-claimed', 'Nobody has claimed this conversation yet; claim it first.'),
    });
    expect(await post('/api/leads/with-noor/messages', message)).toEqual({
      status: 409,
      body: problem('not-yours', 'Noor has this conversation; claim it before you write.'),
    });
    expect((await post('/api/leads/ended/claim')).body).toEqual(problem('closed', 'This conversation has ended.'));
  });

  test('handing back gives the conversation to the bot again', async () => {
    await post('/api/leads/buyer/claim');

    expect(await post('/api/leads/buyer/release')).toEqual({
      status: 200,
      body: { conversationId: 'buyer', state: 'returned' },
    });
  });

  test('a disposition may end the conversation', async () => {
    const answer = await post('/api/leads/buyer/disposition', { disposition: 'won', close: true });

    expect(answer.body).toEqual({ conversationId: 'buyer', state: 'closed' });
    expect(LeadView.parse((await get('/api/leads/buyer')).body).item.disposition).toBe('won');
  });

  test('a rep who is here is listed for the others', async () => {
    const { body } = await post('/api/presence', { state: 'here' }, noor);

    expect(Reps.parse(body).reps).toEqual([{ id: 'rep-noor', name: 'Noor Çelik', state: 'here' }]);
    expect(Queue.parse((await get('/api/leads')).body).reps).toHaveLength(1);
  });
});

describe('what cannot be used is refused in one sentence', () => {
  beforeEach(() => seedQueue(server));

  test.each([
    ['/api/leads/buyer/messages', { text: '  ', clientId: 'm1' }, 'The body cannot be used: `text` must not be empty.'],
    [
      '/api/leads/buyer/messages',
      { text: 'x'.repeat(4001), clientId: 'm1' },
      'The body cannot be used: `text` must be at most 4,000 characters.',
    ],
    ['/api/leads/buyer/messages', { text: 'Hello' }, 'The body cannot be used: `clientId` is missing.'],
    ['/api/leads/buyer/messages', {}, 'The body cannot be used: `text` is missing; `clientId` is missing.'],
    [
      '/api/leads/buyer/messages',
      { text: 5, clientId: 'x'.repeat(101) },
      'The body cannot be used: `text` must be a text; `clientId` must have at most 100 characters.',
    ],
    [
      '/api/leads/buyer/disposition',
      { close: 'yes', disposition: null },
      'The body cannot be used: `disposition` must be one of open, meeting-booked, opportunity, won, nurture, not-a-fit, no-reply, spam; `close` must be true or false.',
    ],
    [
      '/api/leads/buyer/disposition',
      { disposition: 'lost', close: true },
      'The body cannot be used: `disposition` must be one of open, meeting-booked, opportunity, won, nurture, not-a-fit, no-reply, spam.',
    ],
    ['/api/presence', { state: 'here', mood: 'good' }, 'The body cannot be used: `mood` is not known here.'],
    ['/api/presence', [], 'The body cannot be used: it must be a JSON object.'],
  ])('%s %j', async (path, body, message) => {
    expect(await post(path, body)).toEqual({ status: 400, body: problem('invalid-request', message) });
  });

  test('a position that is no number', async () => {
    const { status, body } = await get('/api/leads/buyer/transcript?after=x');

    expect(status).toBe(400);
    expect(body).toEqual(problem('invalid-request', 'The address cannot be used: `after` must be a number.'));
  });

  test.each([
    ['?limit=0', '`limit` must be at least 1'],
    ['?limit=201', '`limit` must be at most 200'],
    ['?before=1.5', '`before` must be a whole number'],
  ])('%s of a transcript', async (query, complaint) => {
    expect(await get(`/api/leads/buyer/transcript${query}`)).toEqual({
      status: 400,
      body: problem('invalid-request', `The address cannot be used: ${complaint}.`),
    });
  });

  test('a step of nobody', async () => {
    const { status, body } = await post('/api/leads/buyer/claim', {}, {});

    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { code: 'no-rep' } });
  });

  test('a body that is no JSON', async () => {
    expect((await post('/api/presence', '{"state":')).status).toBe(400);
  });

  test.each([
    ['a proxy', { 'x-forwarded-for': '203.0.113.5' }],
    ['another site', { origin: 'https://example.com' }],
    ['another host name', { host: 'console.example.com' }],
  ])('a call that came through %s', async (_what, headers) => {
    const refusal = problem('not-trusted', 'The console is open on this machine only until sign-in is set up.');
    for (const [method, path] of [
      ['GET', '/api/leads'],
      ['GET', '/api/leads/buyer'],
      ['GET', '/api/openapi.json'],
      ['POST', '/api/leads/buyer/claim'],
      ['POST', '/api/presence'],
    ] as const) {
      expect(await raw(method, path, { ...kim, ...headers })).toEqual({ status: 403, body: refusal });
    }
    expect(server.desk.kept.get('buyer')?.conversation.state).toBe('queued');
  });
});

test('the OpenAPI document names every call, and each of its references leads somewhere', async () => {
  const { body } = await get('/api/openapi.json');

  const document = body as {
    openapi: string;
    paths: Record<string, object>;
    components: { schemas: Record<string, object> };
  };
  expect(document.openapi).toBe('3.1.0');
  const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(calls).toEqual([
    'get /api/leads',
    'get /api/leads/{conversation}',
    'get /api/leads/{conversation}/transcript',
    'get /api/leads/{conversation}/ledger',
    'post /api/leads/{conversation}/claim',
    'post /api/leads/{conversation}/release',
    'post /api/leads/{conversation}/messages',
    'post /api/leads/{conversation}/notes',
    'post /api/leads/{conversation}/disposition',
    'post /api/leads/{conversation}/typing',
    'post /api/presence',
  ]);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, reference]) => reference ?? '',
  );
  expect(references.length).toBeGreaterThan(20);
  const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(references.filter((reference) => !known.includes(reference))).toEqual([]);
  expect(document.components.schemas).not.toHaveProperty('Nothing.$schema');
  expect(document.paths['/api/leads/{conversation}/transcript']).toMatchObject({
    get: { parameters: [{ name: 'conversation' }, { name: 'after' }, { name: 'before' }, { name: 'limit' }] },
  });
});

test('the console takes what the API gives', () => {
  expectTypeOf<Queue>().toExtend<consoleTypes.Queue>();
  expectTypeOf<LeadView>().toExtend<consoleTypes.Lead>();
  expectTypeOf<LedgerView>().toExtend<consoleTypes.Ledger>();
  expectTypeOf<Transcript>().toExtend<consoleTypes.Transcript>();
});

/** fetch does not let a caller choose Host or Origin. */
function raw(
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number | undefined; body: unknown }> {
  return new Promise((resolve, reject) => {
    const options = { method, path, port: server.port, host: '127.0.0.1', headers };
    const sent = rawRequest(options, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body: JSON.parse(body) }));
    });
    sent.on('error', reject);
    sent.end();
  });
}
