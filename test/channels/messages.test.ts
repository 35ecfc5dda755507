import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/conversation/log.ts';
import type { OutboxRow } from '../../src/conversation/ports/store.ts';
import { type ChannelServer, startChannels } from '../support/channel-server.ts';
import { call, type Call } from '../support/direct-line-calls.ts';
import { LocalConnector } from '../support/local-connector.ts';

let server: ChannelServer;
let connector: LocalConnector;

beforeEach(async () => {
  connector = await LocalConnector.start();
  server = await startChannels({ connectorTimeoutMs: 300, expectDeadlineMs: 200 });
});
afterEach(async () => {
  await server.close();
  await connector.close();
});

const send = (activity: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Call> =>
  call(`${server.url}/api/messages`, { body: activity, headers });

describe('an activity from Teams', () => {
  it('is taken in with its words only, its tenant, and an address for replies', async () => {
    const activity = connector.teamsMessage('we&nbsp;lose parcels');
    expect((await send(activity)).status).toBe(200);
    expect(server.conversations.starts).toMatchObject([
      {
        conversationId: 'msteams:a:chat-1',
        visitorId: 'aad:tenant-1:00000000-0000-4000-8000-000000000001',
        locale: 'de-DE',
        timeZone: 'Europe/Berlin',
        greet: false,
      },
    ]);
    expect(server.conversations.received).toMatchObject([
      {
        activityId: activity['id'],
        needsTurn: true,
        channel: {
          kind: 'connector',
          channelId: 'msteams',
          serviceUrl: connector.serviceUrl,
          bot: { id: '28:bot' },
          user: { id: '29:visitor' },
          tenantId: 'tenant-1',
        },
        entry: {
          text: 'we lose parcels',
          from: { role: 'visitor', name: 'Visitor' },
          channelData: { tenant: { id: 'tenant-1' } },
        },
      },
    ]);
  });

  it('that is sent again is recognised; an edit is a new word, and two edits are two', async () => {
    const activity = connector.teamsMessage('about 40k');
    const edited = { ...activity, type: 'messageUpdate', text: 'about 50k', channelData: { eventType: 'editMessage' } };
    const all = [
      activity,
      activity,
      { ...edited, timestamp: '2026-11-24T09:01:00.000Z' },
      { ...edited, timestamp: '2026-11-24T09:01:00.000Z' },
      { ...edited, text: 'about 60k', timestamp: '2026-11-24T09:02:00.000Z' },
    ];
    for (const one of all) expect((await send(one)).status).toBe(200);
    expect(server.conversations.received.map(({ entry }) => entry.text)).toEqual([
      'about 40k',
      'about 50k',
      'about 60k',
    ]);
    expect(new Set(server.conversations.received.map(({ activityId }) => activityId)).size).toBe(3);
  });

  it('under a known id with other words is a conflict', async () => {
    const activity = connector.teamsMessage('one');
    await send(activity);
    expect((await send({ ...activity, text: 'two' })).status).toBe(409);
  });

  it('that adds the bot opens a greeted conversation with the person, once', async () => {
    const update = connector.teamsMessage('', {
      type: 'conversationUpdate',
      text: undefined,
      membersAdded: [{ id: '28:bot' }],
    });
    await send(update);
    await send({ ...update, membersAdded: [{ id: '28:bot' }, { id: '29:visitor', name: 'Visitor' }] });
    expect(server.conversations.starts.map(({ greet, visitorId }) => [greet, visitorId.split(':')[0]])).toEqual([
      [true, 'aad'],
      [true, 'msteams'],
    ]);
    expect(server.conversations.log('msteams:a:chat-1')).toHaveLength(1);
  });

  it('without anything said is refused in one sentence, and a file alone is taken', async () => {
    const empty = await send(connector.teamsMessage(''));
    expect(empty).toMatchObject({ status: 400, body: { error: { code: 'no-text' } } });
    const attachments = [
      { contentType: 'text/html', content: '<div></div>' },
      { contentType: 'application/pdf', name: 'list.pdf', contentUrl: 'https://files.example.com/list.pdf' },
    ];
    expect((await send(connector.teamsMessage('', { attachments }))).status).toBe(200);
    expect(server.conversations.received[0]?.entry.attachments).toMatchObject([
      { name: 'list.pdf', contentType: 'application/pdf' },
    ]);
  });

  it('that types is passed on; an invoke nobody knows is answered with 501', async () => {
    await send(connector.teamsMessage('', { type: 'typing' }));
    expect(server.conversations.typed).toEqual(['msteams:a:chat-1']);
    const invoke = connector.teamsMessage('', { type: 'invoke', name: 'signin/verifyState', value: {} });
    expect(await send(invoke)).toMatchObject({ status: 501, body: { error: { code: 'unknown-invoke' } } });
  });
});

describe('who may send to /api/messages', () => {
  it('is this machine alone while there is no app id: nothing forwarded, no other host, no other page', async () => {
    for (const headers of [
      { 'x-forwarded-for': '203.0.113.9' },
      { forwarded: 'for=203.0.113.9' },
      { origin: 'https://www.example.com' },
    ]) {
      const answer = await send(connector.teamsMessage('hi'), headers);
      expect(answer).toMatchObject({ status: 403, body: { error: { code: 'this-machine-only' } } });
    }
    expect(server.conversations.received).toEqual([]);
  });

  it('is nobody whose replies would go elsewhere, or into our own channel', async () => {
    const urls = [
      'https://evil.example.com/',
      'http://smba.botframework.com/',
      'https://botframework.com.example.com/',
      'https://in-process.invalid/',
      'ftp://localhost/',
      'nonsense',
    ];
    for (const serviceUrl of urls) {
      const answer = await send(connector.teamsMessage('hi', { serviceUrl }));
      expect(answer, serviceUrl).toMatchObject({ status: 403, body: { error: { code: 'service-url-refused' } } });
    }
    expect(
      (await send(connector.teamsMessage('hi', { serviceUrl: 'https://europe.botframework.com/teams/' }))).status,
    ).toBe(200);
  });

  it('is a listed tenant, where tenants are listed', async () => {
    const strict = await startChannels({ allowed: { serviceHosts: [], tenants: ['tenant-2'] } });
    const post = (fields: Readonly<Record<string, unknown>>): Promise<Call> =>
      call(`${strict.url}/api/messages`, { body: connector.teamsMessage('hi', fields) });
    expect(await post({})).toMatchObject({ status: 403, body: { error: { code: 'tenant-refused' } } });
    expect((await post({ channelData: { tenant: { id: 'tenant-2' } } })).status).toBe(200);
    expect((await post({ channelData: {}, conversation: { id: 'c' } })).status).toBe(403);
    await strict.close();
  });

  it('must be signed by Azure once there is an app id, from this machine too', async () => {
    const app = {
      appId: '00000000-0000-4000-8000-0000000000aa',
      type: 'MultiTenant',
      password: 'not-a-real-secret',
      tenantId: null,
    } as const;
    const signed = await startChannels({ app, authenticated: true });
    const activity = connector.teamsMessage('hi', { serviceUrl: 'https://smba.botframework.com/' });
    const unsigned = await call(`${signed.url}/api/messages`, { body: activity });
    expect(unsigned).toMatchObject({ status: 401, body: { error: { code: 'not-authenticated' } } });
    const local = await call(`${signed.url}/api/messages`, { body: connector.teamsMessage('hi') });
    expect(local).toMatchObject({ status: 403, body: { error: { code: 'service-url-refused' } } });
    expect(signed.conversations.received).toEqual([]);
    await signed.close();
  });
});

describe('a reply', () => {
  const id = 'msteams:a:chat-1';

  /** A row as a turn writes it, for an entry that the bot says. */
  async function row(entry: Partial<LogEntry>): Promise<OutboxRow> {
    await send(connector.teamsMessage('hello'));
    const address = server.conversations.received[0]?.channel;
    const said = server.conversations.say(id, entry);
    return {
      id: `${id}:reply:1`,
      conversationId: id,
      kind: 'reply',
      payload: { address, entry: said },
      dueAt: 0,
      attempts: 0,
    };
  }

  it('goes through the connector to the person, with quick replies, sources and an id to recognise it by', async () => {
    const covers = ['1700600000001'];
    const citations = [{ title: 'Pricing', url: 'https://www.example.com/pricing', passageId: 'p' }];
    const reply = await row({ text: 'From 99.', suggestions: ['Talk to a person'], citations, covers });
    expect(await server.messages.sendReply(reply)).toEqual({ outcome: 'sent' });
    expect(await server.messages.sendReply(reply)).toEqual({ outcome: 'sent' });

    const [first, second] = connector.delivered;
    expect(first?.path).toBe(`/v3/conversations/${encodeURIComponent('a:chat-1')}/activities/1700600000001`);
    expect(first?.activity).toMatchObject({
      type: 'message',
      text: 'From 99. [1]',
      from: { id: '28:bot' },
      recipient: { id: '29:visitor' },
      replyToId: '1700600000001',
      suggestedActions: { to: ['29:visitor'], actions: [{ type: 'imBack', value: 'Talk to a person' }] },
      channelData: { bantam: { id: (reply.payload as { entry: LogEntry }).entry.id, role: 'bot' } },
    });
    expect(second?.activity.channelData).toEqual(first?.activity.channelData);
  });

  it('names the rep who speaks, and sets status lines apart', async () => {
    await server.messages.sendReply(await row({ text: 'Hello!', from: { role: 'rep', id: 'kim', name: 'Kim' } }));
    await server.messages.sendReply(await row({ text: 'Kim has joined', kind: 'status' }));
    expect(connector.delivered.map(({ activity }) => activity.text)).toEqual(['**Kim:** Hello!', '*Kim has joined*']);
  });

  it('is to be tried again when the channel is busy, and as late as it asks', async () => {
    const reply = await row({ text: 'hi' });
    connector.behaviours.push(
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 412 },
      { status: 502 },
      'hang-up',
    );
    expect(await server.messages.sendReply(reply)).toMatchObject({ outcome: 'retry', afterMs: 7000 });
    expect(await server.messages.sendReply(reply)).toMatchObject({ outcome: 'retry', afterMs: null });
    expect(await server.messages.sendReply(reply)).toMatchObject({ outcome: 'retry' });
    expect(await server.messages.sendReply(reply)).toMatchObject({ outcome: 'retry' });
    expect(await server.messages.sendReply(reply)).toEqual({ outcome: 'sent' });
    // One request an attempt: the SDK does not try behind our back.
    expect(connector.delivered).toHaveLength(5);
  });

  it('is tried again when the channel answers too late', async () => {
    const reply = await row({ text: 'hi' });
    const { promise, resolve } = Promise.withResolvers<undefined>();
    connector.behaviours.push({ after: promise });
    expect(await server.messages.sendReply(reply)).toMatchObject({ outcome: 'retry', afterMs: null });
    resolve(undefined);
  });

  it('is dropped when the channel says no, and never sent when it is for reps only', async () => {
    const reply = await row({ text: 'hi' });
    connector.behaviours.push({ status: 403 });
    expect(await server.messages.sendReply(reply)).toMatchObject({
      outcome: 'dropped',
      error: 'the connector answered 403',
    });
    const note = await row({ text: 'private', kind: 'note', visibility: 'reps' });
    expect(await server.messages.sendReply(note)).toMatchObject({ outcome: 'dropped' });
    expect(JSON.stringify(connector.delivered)).not.toContain('private');
  });
});

describe('a request that expects its replies', () => {
  const asking = (): Record<string, unknown> =>
    connector.teamsMessage('hi', { deliveryMode: 'expectReplies', channelId: 'emulator' });

  it('gets them in the answer, and the connector does not get them again', async () => {
    server.conversations.answer = () => ({ text: 'Hello there.' });
    const { status, body } = await send(asking());
    expect(status).toBe(200);
    expect(body).toMatchObject({ activities: [{ type: 'message', text: 'Hello there.' }] });

    const entry = server.conversations.log('emulator:a:chat-1').at(-1);
    const address = server.conversations.received[0]?.channel;
    const row: OutboxRow = {
      id: 'r',
      conversationId: 'emulator:a:chat-1',
      kind: 'reply',
      payload: { address, entry },
      dueAt: 0,
      attempts: 0,
    };
    expect(await server.messages.sendReply(row)).toEqual({ outcome: 'sent' });
    expect(connector.delivered).toEqual([]);
  });

  it('is answered empty when the turn takes too long; the reply then goes through the connector', async () => {
    const { body } = await send(asking());
    expect(body).toEqual({ activities: [] });
    const covers = [server.conversations.received[0]?.activityId ?? ''];
    const entry = server.conversations.say('emulator:a:chat-1', { text: 'late', covers });
    const address = server.conversations.received[0]?.channel;
    const row: OutboxRow = {
      id: 'r',
      conversationId: 'emulator:a:chat-1',
      kind: 'reply',
      payload: { address, entry },
      dueAt: 0,
      attempts: 0,
    };
    expect(await server.messages.sendReply(row)).toEqual({ outcome: 'sent' });
    expect(connector.delivered).toHaveLength(1);
  });
});
