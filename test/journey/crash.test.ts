import { randomInt } from 'node:crypto';
import { setTimeout as pass } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { LogEntry } from '../../src/conversation/log.ts';
import { openReadOnly } from '../../src/store/sqlite/read-only.ts';
import { type BantamServer, removeFolder, startBantam } from '../support/bantam-server.ts';
import { call, startVisitor, type Visitor } from '../support/direct-line-calls.ts';
import { openSendings, waitingMessages } from '../support/stored.ts';
import { startReceiver } from '../support/webhook-receiver.ts';

const visitors = 10;
const kills = 10;
/** On a machine that is busy elsewhere starts take long: then it is left at fewer kills, but never at fewer than these. */
const killsAtLeast = 3;
const killingMs = 35_000;

/** A visitor's words: some are answers, one asks for a person, one gives an address, the rest is talk in a queue. */
const words = [
  'We lose two people to mis-picks every day',
  'what does it cost?',
  'about 25 people pick here',
  'our budget is 40k a year',
  'actually make that 60k a year',
  "I'd rather not say who decides",
  'can I talk to a person?',
  'lena@example.com',
  'what does it cost?',
  'we would start in March',
  'is there a free trial?',
  'thank you',
];

test('a server that is killed again and again under load loses nothing, doubles nothing, and hands each visitor over once', async () => {
  const receiver = await startReceiver();
  const server = await restartable({ WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: 'a-secret-of-this-test-alone' });
  const progress = createProgress();

  const talks = Array.from({ length: visitors }, (_, index) => talk(server, index, progress.step));
  const begun = Date.now();
  for (let kill = 1; kill <= kills; kill += 1) {
    if (kill > killsAtLeast && Date.now() - begun > killingMs) break;
    // Spread over all that is said; where exactly in the work that follows is left to chance.
    await progress.reached(Math.floor((kill * visitors * words.length) / (kills + 1)));
    await pass(randomInt(0, 60));
    await server.killAndRestart();
  }
  const said = await Promise.all(talks);

  await vi.waitFor(
    () => {
      expect(waitingMessages(server.dataFolder)).toBe(0);
      for (const { id } of said) expect(openSendings(server.dataFolder, id)).toBe(0);
    },
    { timeout: 20_000, interval: 100 },
  );
  for (const { id, acknowledged, shown } of said) {
    const log = await readLog(server.dataFolder, id);
    expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
    expect(new Set(log.map((entry) => entry.id)).size).toBe(log.length);

    const own = log.filter(({ from }) => from.role === 'visitor');
    expect(own.map(({ text }) => text)).toEqual(words);
    expect(own.map((entry) => entry.id)).toEqual(acknowledged);
    // Covered once, in the order in which they were said.
    expect(log.flatMap(({ covers }) => covers)).toEqual(acknowledged);
    expect(await shown()).toEqual(log.filter(({ visibility }) => visibility === 'everyone').map((entry) => entry.id));
  }

  // What came again after a kill is recognised by its id, and is the same.
  const handoffs = new Map(receiver.received.map(({ headers, body }) => [String(headers['webhook-id']), body]));
  expect([...handoffs.keys()].sort()).toEqual(said.map(({ id }) => `${id}:handoff:1`).sort());
  for (const { headers, body } of receiver.received) expect(handoffs.get(String(headers['webhook-id']))).toBe(body);
}, 180_000);

interface Said {
  readonly id: string;
  /** The ids under which the server has taken the messages, in order. */
  readonly acknowledged: readonly string[];
  /** The ids of what a client that reads from the beginning gets; refuses watermarks that leave something out. */
  readonly shown: () => Promise<readonly string[]>;
}

/** Says everything, each message again under its `clientActivityID` until the server has taken it. */
async function talk(server: Restartable, index: number, step: () => void): Promise<Said> {
  const visitor = await server.surely((url) => startVisitor(url, { locale: 'en-US' }, `dl_visitor-${String(index)}`));
  const acknowledged: string[] = [];
  for (const [n, text] of words.entries()) {
    const activity = {
      type: 'message',
      text,
      from: { id: 'visitor' },
      channelData: { clientActivityID: `${String(index)}-${String(n)}` },
    };
    acknowledged.push(await server.surely(() => post(visitor, activity)));
    step();
    // Half of them wait for their reply, the others write on.
    if (index % 2 === 0) await server.surely(() => replyTo(visitor, acknowledged.at(-1) ?? ''));
  }
  return { id: visitor.conversationId, acknowledged, shown: () => readAsClient(visitor) };
}

async function post(visitor: Visitor, activity: unknown): Promise<string> {
  const { status, body } = await visitor.post(activity);
  expect({ status, body }).toMatchObject({ status: 200, body: { id: expect.any(String) as string } });
  return String(body['id']);
}

async function replyTo(visitor: Visitor, id: string): Promise<void> {
  for (;;) {
    const { activities } = await read(visitor, '0');
    if (activities.some(({ replyToId }) => replyToId === id)) return;
    await pass(50);
  }
}

async function readAsClient(visitor: Visitor): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let watermark = '0'; ;) {
    const page = await read(visitor, watermark);
    if (page.activities.length === 0) return ids;
    ids.push(...page.activities.map(({ id }) => id));
    expect(Number(page.watermark)).toBe(Number(watermark) + page.activities.length);
    ({ watermark } = page);
  }
}

interface Page {
  readonly watermark: string;
  readonly activities: readonly { readonly id: string; readonly replyToId?: string }[];
}

async function read({ activities, token }: Visitor, watermark: string): Promise<Page> {
  return (await call(`${activities}?watermark=${watermark}`, { token })).body as unknown as Page;
}

interface Restartable {
  readonly dataFolder: string;
  readonly killAndRestart: () => Promise<void>;
  /** Does it again, once the server is back, where the server died over it. */
  readonly surely: <T>(attempt: (url: string) => Promise<T>) => Promise<T>;
}

/** A server that comes back on the same port and data folder, as under a supervisor. */
async function restartable(env: Readonly<Record<string, string>>): Promise<Restartable> {
  let current: BantamServer = await startBantam({ env });
  const { url, dataFolder } = current;
  let generation = 0;
  let back: Promise<undefined> = Promise.resolve(undefined);
  onTestFinished(async () => {
    await current.stop();
    removeFolder(dataFolder);
  });
  return {
    dataFolder,
    async killAndRestart() {
      generation += 1;
      const { promise, resolve } = Promise.withResolvers<undefined>();
      back = promise;
      await current.kill();
      current = await startBantam({ dataFolder, env: { ...env, PORT: new URL(url).port } });
      resolve(undefined);
    },
    async surely(attempt) {
      for (;;) {
        await back;
        const before = generation;
        try {
          return await attempt(url);
        } catch (error) {
          // Only a death excuses a call that failed.
          if (generation === before) throw error;
        }
      }
    },
  };
}

function createProgress() {
  let steps = 0;
  let look = (): void => undefined;
  return {
    step: () => {
      steps += 1;
      look();
    },
    reached: (count: number) =>
      new Promise<void>((resolve) => {
        look = () => {
          if (steps >= count) resolve();
        };
        look();
      }),
  };
}

async function readLog(dataFolder: string, id: string): Promise<readonly LogEntry[]> {
  const store = openReadOnly(dataFolder);
  try {
    return await store.readLog(id, 0, 500);
  } finally {
    await store.close();
  }
}
