import { DirectLine, type Activity, ConnectionStatus } from 'botframework-directlinejs';
import { WebSocket as NodeWebSocket } from 'ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChannelServer, startChannels } from '../support/channel-server.ts';
import { call } from '../support/direct-line-calls.ts';
import { FetchXMLHttpRequest } from '../support/xml-http-request.ts';

// What a browser has and the official client looks for.
Object.assign(globalThis, { XMLHttpRequest: FetchXMLHttpRequest });

const user = { id: 'dl_5f0c9b7a3d2e4f61', name: '', role: 'user' as const };
const sockets: NodeWebSocket[] = [];

/** The client gets its socket from here, so that a test can cut it. */
class CuttableSocket extends NodeWebSocket {
  constructor(url: string) {
    super(url);
    sockets.push(this);
  }
}

let server: ChannelServer;
const clients: DirectLine[] = [];

beforeEach(async () => {
  server = await startChannels();
  server.conversations.answer = ({ entry }) => ({ text: `You said: ${entry.text}`, suggestions: ['Yes', 'No'] });
  sockets.length = 0;
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.end();
  await server.close();
});

interface Heard {
  readonly activities: Activity[];
  /** Waits until so many activities that `which` have come. */
  until(count: number, which?: (activity: Activity) => boolean): Promise<readonly Activity[]>;
}

function connect(options: Record<string, unknown>): { client: DirectLine; heard: Heard } {
  const client = new DirectLine({
    domain: `${server.url}/v3/directline`,
    // Reconnecting takes 3 to 15 s by chance: the shortest.
    random: () => 0,
    ...options,
  });
  clients.push(client);
  const activities: Activity[] = [];
  const waiting = new Set<() => void>();
  client.activity$.subscribe({
    next: (activity) => {
      activities.push(activity);
      for (const look of waiting) look();
    },
    // Its connectionStatus$ says the same.
    error: () => undefined,
  });
  client.connectionStatus$.subscribe({ error: () => undefined });
  return {
    client,
    heard: {
      activities,
      until: (count, which = () => true) =>
        new Promise((resolve) => {
          const look = (): void => {
            const found = activities.filter(which);
            if (found.length >= count) resolve(found);
          };
          waiting.add(look);
          look();
        }),
    },
  };
}

async function token(): Promise<string> {
  const { body } = await call(`${server.url}/v3/directline/tokens/generate`, { body: { user } });
  return String(body['token']);
}

function say(client: DirectLine, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    client.postActivity({ type: 'message', text, from: user }).subscribe(resolve, reject);
  });
}

const isMessage = (activity: Activity): boolean => activity.type === 'message';
const textOf = (activity: Activity): unknown => (activity as { text?: unknown }).text;

describe.each([
  { over: 'a WebSocket', options: { webSocket: true, WebSocket: CuttableSocket } },
  { over: 'polling', options: { webSocket: false, pollingInterval: 200 } },
])('the official client over $over', ({ options }) => {
  it('is welcomed, holds three turns, and sees its own messages under the posted ids', async () => {
    const { client, heard } = connect({ ...options, token: await token() });
    await heard.until(1);
    const ids: string[] = [];
    for (const text of ['one', 'two', 'three']) {
      ids.push(await say(client, text));
      await heard.until(1 + ids.length * 2);
    }
    expect(heard.activities.map(textOf)).toEqual([
      'Hello, I am an AI assistant.',
      'one',
      'You said: one',
      'two',
      'You said: two',
      'three',
      'You said: three',
    ]);
    const own = heard.activities.filter(({ from }) => from.role === 'user');
    expect(own.map(({ id }) => id)).toEqual(ids);
    expect(own.every(({ from }) => from.id === user.id)).toBe(true);
  });

  it('gets quick replies as suggested actions', async () => {
    const { heard } = connect({ ...options, token: await token() });
    const [welcome] = await heard.until(1);
    expect(welcome).toMatchObject({
      suggestedActions: { actions: [{ type: 'imBack', title: 'Show prices', value: 'Show prices' }] },
    });
  });

  it('resumes a conversation with its id and token, and gets what was said meanwhile', async () => {
    const first = connect({ ...options, token: await token() });
    await first.heard.until(1);
    await say(first.client, 'before');
    await first.heard.until(3);
    const { conversationId } = first.client as unknown as { conversationId: string };
    const right = (first.client as unknown as { token: string }).token;
    first.client.end();

    server.conversations.say(conversationId, { text: 'meanwhile' });
    const second = connect({ ...options, token: right, conversationId, watermark: '3' });
    const heard = await second.heard.until(1);
    expect(heard.map(textOf)).toEqual(['meanwhile']);
  });

  it('uploads a file, which comes back with an address that gives its bytes', async () => {
    const { client, heard } = connect({ ...options, token: await token() });
    await heard.until(1);
    const contentUrl = `data:text/plain,${'prices'.repeat(3)}`;
    const attachments = [{ contentType: 'text/plain', contentUrl, name: 'prices.txt' }];
    const posted = new Promise<string>((resolve, reject) => {
      client
        .postActivity({ type: 'message', text: 'see this', from: user, attachments } as never)
        .subscribe(resolve, reject);
    });
    const id = await posted;
    const [own] = await heard.until(1, (activity) => activity.id === id);
    const [attachment] = (own as unknown as { attachments: { name: string; contentUrl: string }[] }).attachments;
    expect(attachment?.name).toBe('prices.txt');
    const file = await fetch(attachment?.contentUrl ?? '');
    expect(await file.text()).toBe('prices'.repeat(3));
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('is told that it is offline when its token belongs to another conversation', async () => {
    const first = connect({ ...options, token: await token() });
    await first.heard.until(1);
    const { conversationId } = first.client as unknown as { conversationId: string };

    const stranger = connect({ ...options, token: await token(), conversationId });
    await new Promise<void>((resolve) => {
      stranger.client.connectionStatus$.subscribe((status) => {
        if (status === ConnectionStatus.FailedToConnect) resolve();
      });
    });
    expect(stranger.heard.activities).toEqual([]);
  });
});

describe('the official client over a WebSocket', () => {
  const options = { webSocket: true, WebSocket: CuttableSocket };

  it('sees that the bot or a rep types', async () => {
    const { client, heard } = connect({ ...options, token: await token() });
    await heard.until(1);
    const { conversationId } = client as unknown as { conversationId: string };
    server.conversations.live.publish({ kind: 'typing', conversationId, by: 'rep', at: 1 });
    server.conversations.live.publish({ kind: 'typing', conversationId, by: 'visitor', at: 2 });
    const typing = await heard.until(1, ({ type }) => type === 'typing');
    server.conversations.say(conversationId, { text: 'done' });
    await heard.until(1, (activity) => textOf(activity) === 'done');
    expect(heard.activities.filter(({ type }) => type === 'typing')).toEqual(typing);
    expect(typing).toMatchObject([{ from: { role: 'bot' }, channelData: { bantam: { role: 'rep' } } }]);
  });

  it('recovers from a cut socket by its watermark, without loss or doubles', async () => {
    const { client, heard } = connect({ ...options, token: await token() });
    await heard.until(1);
    const { conversationId } = client as unknown as { conversationId: string };
    await say(client, 'before the cut');
    await heard.until(3);

    sockets[0]?.terminate();
    for (const text of ['lost one', 'lost two']) server.conversations.say(conversationId, { text });
    await heard.until(5, isMessage);
    server.conversations.say(conversationId, { text: 'after' });
    await heard.until(6, isMessage);

    expect(sockets).toHaveLength(2);
    const ids = heard.activities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(heard.activities.map(textOf).slice(3)).toEqual(['lost one', 'lost two', 'after']);
  });
});
