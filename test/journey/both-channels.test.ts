import { type Activity, DirectLine } from 'botframework-directlinejs';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { openReadOnly } from '../../src/store/sqlite/read-only.ts';
import { type BantamServer, removeFolder, startBantam } from '../support/bantam-server.ts';
import { call } from '../support/direct-line-calls.ts';
import { LocalConnector } from '../support/local-connector.ts';
import { openSendings } from '../support/stored.ts';
import { FetchXMLHttpRequest } from '../support/xml-http-request.ts';

// What a browser has and the official client looks for.
Object.assign(globalThis, { XMLHttpRequest: FetchXMLHttpRequest });
vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

/** A greeting, a need, a price question, a correction, a refusal and an e-mail address. */
const visitorSays = [
  'Hello',
  'We lose two people to mis-picks and have about 40k a year set aside',
  'what does it cost?',
  'actually make that 60k a year',
  "I'd rather not say how many pickers",
  'jane@example.com',
];

let server: BantamServer;
/** What the bot says over a WebSocket, to which every other way is compared. */
let spoken: readonly string[];

beforeAll(async () => {
  server = await startBantam();
  spoken = await heardByTheOfficialClient({ webSocket: true, WebSocket });
});
afterAll(async () => {
  await server.stop();
  removeFolder(server.dataFolder);
});

test('the official client is greeted, and gets one fitting reply to each message', () => {
  expect(spoken).toHaveLength(1 + visitorSays.length);
  expect(spoken[0]).toContain('AI assistant');
  expect(spoken[3]).toContain('$49 per picker');
  expect(spoken[4]).toContain('60,000');
  expect(spoken[6]).toContain('jane@example.com');
});

test('the official client that polls gets the same replies in the same order', async () => {
  expect(await heardByTheOfficialClient({ webSocket: false, pollingInterval: 200 })).toEqual(spoken);
});

test('a chat in Teams gets the same replies through a connector that is slow, refuses and sends everything twice', async () => {
  const connector = await connectorOfTheTest();
  const late = Promise.withResolvers<undefined>();
  connector.behaviours.push({ status: 429, headers: { 'retry-after': '1' } }, { status: 200 }, { after: late.promise });

  const arrival = connector.teamsMessage('', {
    type: 'conversationUpdate',
    text: undefined,
    locale: 'en-US',
    membersAdded: [{ id: '28:bot' }, { id: '29:visitor', aadObjectId: '00000000-0000-4000-8000-000000000001' }],
  });
  expect((await send(arrival)).status).toBe(200);
  await said(connector, 1);
  for (const [index, text] of visitorSays.entries()) {
    const message = connector.teamsMessage(text, { locale: 'en-US' });
    // The channel has its 200 whatever the connector does with the reply, and sends again as if it had not.
    expect((await send(message)).status).toBe(200);
    expect((await send(message)).status).toBe(200);
    await said(connector, index + 2);
    if (index === 0) late.resolve(undefined);
  }
  await settled('msteams:a:chat-1');

  const attempts = connector.delivered.map(({ activity }) => idOf(activity));
  expect(attempts[1]).toBe(attempts[0]);
  const once = attempts.slice(1);
  expect(once).toEqual([...new Set(once)]);
  expect(connector.delivered.slice(1).map(({ activity }) => withoutMarks(activity.text))).toEqual(spoken);

  const store = openReadOnly(server.dataFolder);
  onTestFinished(() => store.close());
  const log = await store.readLog('msteams:a:chat-1', 0, 100);
  const words = log.filter(({ from }) => from.role === 'visitor').map(({ text }) => text);
  expect(words).toEqual(visitorSays);
});

test('a reply whose connector hangs up is sent again under the same id, and overtaken by none', async () => {
  const connector = await connectorOfTheTest();
  connector.behaviours.push('hang-up');
  const conversation = { conversationType: 'personal', tenantId: 'tenant-1', id: 'a:chat-2' };
  const from = { id: '29:other', name: 'Visitor', aadObjectId: '00000000-0000-4000-8000-000000000002' };
  const message = (text: string) => connector.teamsMessage(text, { locale: 'en-US', conversation, from });

  const messages = [message('We lose two people to mis-picks every day'), message('25')];
  for (const [index, one] of messages.entries()) {
    await send(one);
    await said(connector, index + 1);
  }
  await settled('msteams:a:chat-2');

  const attempts = connector.delivered.map(({ activity }) => idOf(activity));
  expect(attempts).toHaveLength(3);
  expect(attempts[1]).toBe(attempts[0]);
  expect(attempts[2]).not.toBe(attempts[0]);
  const answered = connector.delivered.map(({ activity }) => activity['replyToId']);
  expect(answered).toEqual([messages[0]?.['id'], messages[0]?.['id'], messages[1]?.['id']]);
});

/** Holds the conversation as a page with Web Chat would; gives what the bot said. */
async function heardByTheOfficialClient(options: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const user = { id: `dl_${crypto.randomUUID()}`, name: '', role: 'user' as const };
  const { body } = await call(`${server.url}/v3/directline/tokens/generate`, { body: { user } });
  const client = new DirectLine({
    domain: `${server.url}/v3/directline`,
    token: String(body['token']),
    conversationStartProperties: { locale: 'en-US' },
    ...options,
  });
  const heard: Activity[] = [];
  let look = (): void => undefined;
  client.activity$.subscribe({
    next: (activity) => {
      if (activity.type === 'message') heard.push(activity);
      look();
    },
    // It ends with an error, which its connectionStatus$ says too.
    error: () => undefined,
  });
  client.connectionStatus$.subscribe({ error: () => undefined });
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (heard.length >= count) resolve();
      };
      look();
    });

  await until(1);
  const ids: string[] = [];
  for (const text of visitorSays) {
    const id = await new Promise<string>((resolve, reject) => {
      client.postActivity({ type: 'message', text, from: user }).subscribe(resolve, reject);
    });
    ids.push(id);
    await until(1 + ids.length * 2);
  }
  client.end();

  const own = heard.filter(({ from }) => from.role === 'user');
  expect(own.map(({ id }) => id)).toEqual(ids);
  expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length);
  // Each message is followed by the reply to it.
  expect(heard.map(({ from }) => from.role)).toEqual(['bot', ...visitorSays.flatMap(() => ['user', 'bot'])]);
  return heard.filter(({ from }) => from.role === 'bot').map(textOf);
}

async function connectorOfTheTest(): Promise<LocalConnector> {
  const connector = await LocalConnector.start();
  onTestFinished(() => connector.close());
  return connector;
}

function send(activity: unknown) {
  return call(`${server.url}/api/messages`, { body: activity });
}

/** Waits until so many different replies have come to the connector. */
async function said(connector: LocalConnector, count: number): Promise<void> {
  while (new Set(connector.delivered.map(({ activity }) => idOf(activity))).size < count) {
    await connector.until(connector.delivered.length + 1);
  }
}

/** Waits until nothing of the conversation is left to be sent: whatever would come twice has come by then. */
async function settled(conversationId: string): Promise<void> {
  await vi.waitFor(() => expect(openSendings(server.dataFolder, conversationId)).toBe(0), { timeout: 10_000 });
}

function idOf({ channelData }: { readonly channelData?: unknown }): string {
  return (channelData as { bantam: { id: string } }).bantam.id;
}

function textOf(activity: Activity): string {
  return activity.type === 'message' ? (activity.text ?? '') : '';
}

/** Teams shows sources by marks in the text, other channels beside it. */
function withoutMarks(text = ''): string {
  return text.replace(/( \[\d+\])+$/, '');
}
