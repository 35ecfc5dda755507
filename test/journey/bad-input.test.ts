import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openReadOnly } from '../../src/store/sqlite/read-only.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { type BantamServer, changedContent, removeFolder, startBantam } from '../support/bantam-server.ts';
import { call, startVisitor } from '../support/direct-line-calls.ts';
import { LocalConnector } from '../support/local-connector.ts';
import { refusedStart } from '../support/refused-start.ts';
import { stateSize, waitingMessages } from '../support/stored.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** One line that says something and is no stack trace. */
const sentence = /^[^\n]{20,}[^\n.]\.$/;
const stackTrace = /^\s+at |\bnode:internal|\.ts:\d+:\d+/m;

describe('a first start', () => {
  test.each([
    {
      mistake: 'YAML that is broken',
      content: () => changedContent('dialogs/qualify.yaml', (yaml) => yaml.replace('company: Pickwell', 'company: "x')),
      says: /^dialogs\/qualify\.yaml:\d+: .+\.$/,
    },
    {
      mistake: 'a key that does not exist',
      content: () => changedContent('dialogs/qualify.yaml', (yaml) => yaml.replace('\n    points:', '\n    pionts:')),
      says: /^dialogs\/qualify\.yaml:\d+: .*`pionts`.*[.?]$/,
    },
    {
      mistake: 'a prompt that is missing',
      content: () => {
        const folder = changedContent('prompts/understand.md', (text) => `${text}\n`);
        rmSync(join(folder, 'prompts/understand.md'));
        return folder;
      },
      says: /^prompts\/understand\.md: this file is missing\. .+\.$/,
    },
  ])('with $mistake in the content folder ends with code 1 and the place of it', async ({ content, says }) => {
    const contentFolder = content();
    onTestFinished(() => removeFolder(contentFolder));
    const { code, output } = await refusedStart({ CONTENT_DIR: contentFolder, DATA_DIR: temporaryFolder() });
    const [heading, ...problems] = output;

    expect(code).toBe(1);
    expect(heading).toBe('Bantam cannot start with these mistakes in its content:');
    expect(problems[0]).toMatch(says);
    expect(output.join('\n')).not.toMatch(stackTrace);
  });

  test.each([
    { name: 'that is a file', folder: () => fileIn(temporaryFolder()), because: 'is a file: name a folder' },
    { name: 'where the kernel lets nobody write', folder: () => '/proc/bantam', because: 'cannot be written: give' },
  ])('with a data folder $name ends with code 1 and one sentence', async ({ folder, because }) => {
    const path = folder();
    const { code, output } = await refusedStart({ DATA_DIR: path });
    expect(code).toBe(1);
    expect(output).toEqual([expect.stringContaining(`The data folder ${path} ${because}`)]);
  });

  test('on a port that is taken ends with code 1 and says how to use another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { code, output } = await refusedStart({ DATA_DIR: temporaryFolder(), PORT: String(port) });

    expect(code).toBe(1);
    expect(output.at(-1)).toBe(
      `Port ${String(port)} is in use by another program; stop it, or start with PORT=${String(port + 1)}.`,
    );
    expect(output.join('\n')).not.toMatch(stackTrace);
  });

  test('with variables that cannot be read ends with code 1, a sentence for each, and no secret in them', async () => {
    const { code, output } = await refusedStart({
      DATA_DIR: temporaryFolder(),
      PORT: 'abc',
      LOG_LEVEL: 'loud',
      MicrosoftAppId: 'me',
      WEBHOOK_SECRET: 'hunter2',
    });

    expect(code).toBe(1);
    expect(output).toEqual([
      'Bantam cannot start:',
      'PORT must be a whole number from 0 to 65535, and it is "abc".',
      'MicrosoftAppId must be a UUID, as Azure shows it, and it is "me".',
      'WEBHOOK_SECRET must have at least 24 characters.',
      'LOG_LEVEL must be debug, info, warn or error, and it is "loud".',
    ]);
  });
});

describe('a server that runs', () => {
  let server: BantamServer;
  beforeAll(async () => {
    server = await startBantam({ env: { MICROSOFTAPPID: '00000000-0000-4000-8000-000000000001' } });
  });
  afterAll(async () => {
    await server.stop();
    removeFolder(server.dataFolder);
  });

  test('says that a variable in other capitals than ours is not read', () => {
    expect(server.output()).toContain('MICROSOFTAPPID is not read: it is written MicrosoftAppId.\n');
  });

  test('keeps its data folder: a second one ends with code 1 and one sentence, the first goes on', async () => {
    const folder = server.dataFolder;
    expect(await refusedStart({ DATA_DIR: folder })).toEqual({
      code: 1,
      output: [
        `The data folder ${folder} is in use by another Bantam: stop that one, or choose another folder (DATA_DIR).`,
      ],
    });
    expect((await call(`${server.url}/readyz`)).status).toBe(200);
  });

  test.each([
    { input: 'a message of a megabyte', body: { type: 'message', text: 'x'.repeat(1024 * 1024) }, status: 413 },
    { input: 'JSON that ends too early', body: '{"type":"message","text":', status: 400 },
    // An empty message would be answered with nothing: the sender learns of it, as it does from Direct Line itself.
    { input: 'a message without text and files', body: { type: 'message', text: '  ' }, status: 400 },
    { input: 'an activity without a type', body: { text: 'hello' }, status: 400 },
    { input: 'text that is no text', body: { type: 'message', text: 5 }, status: 400 },
    { input: 'a list', body: [], status: 400 },
  ])('refuses $input on the web channel with $status and one sentence, and goes on', async ({ body, status }) => {
    const visitor = await startVisitor(server.url);
    const refused = await visitor.post(body);

    expect(refused.status).toBe(status);
    expect(refused.body.error?.message).toMatch(sentence);
    expect(JSON.stringify(refused.body)).not.toMatch(stackTrace);
    expect((await visitor.post({ type: 'message', text: 'hello' })).status).toBe(200);
  });

  test('takes an event and a sign of typing without text: clients send them of their own accord', async () => {
    const visitor = await startVisitor(server.url);
    for (const activity of [{ type: 'typing' }, { type: 'event', name: 'webchat/join' }]) {
      expect((await visitor.post(activity)).status).toBe(200);
    }
  });

  test.each([
    { input: 'a megabyte', change: { text: 'x'.repeat(1024 * 1024) }, status: 413 },
    { input: 'neither text nor files', change: { text: '<at>Bantam</at> ' }, status: 400 },
    { input: 'no sender', change: { from: undefined }, status: 400 },
    { input: 'an address for replies that is no address', change: { serviceUrl: 'nowhere' }, status: 403 },
  ])('refuses an activity with $input from a channel with $status and one sentence', async ({ change, status }) => {
    const connector = await LocalConnector.start();
    onTestFinished(() => connector.close());
    const refused = await call(`${server.url}/api/messages`, { body: connector.teamsMessage('', change) });

    expect(refused.status).toBe(status);
    expect(refused.body.error?.message).toMatch(sentence);
    expect(JSON.stringify(refused.body)).not.toMatch(stackTrace);
  });

  test('answers a thousand messages in one conversation, each once, and its thousandth costs what its hundredth did', async () => {
    const visitor = await startVisitor(server.url);
    const id = visitor.conversationId;
    const ids: string[] = [];
    const say = async (count: number) => {
      for (; ids.length < count;) {
        const { status, body } = await visitor.post({ type: 'message', text: `what does it cost for ${ids.length}?` });
        expect(status).toBe(200);
        ids.push(String(body['id']));
      }
      await vi.waitFor(() => expect(waitingMessages(server.dataFolder)).toBe(0), { timeout: 20_000 });
    };
    await say(100);
    const early = stateSize(server.dataFolder, id);
    await say(1000);

    const store = openReadOnly(server.dataFolder);
    onTestFinished(() => store.close());
    const log = await store.readLog(id, 0, 3000);
    expect(log.filter(({ from }) => from.role === 'visitor').map((entry) => entry.id)).toEqual(ids);
    expect(log.flatMap(({ covers }) => covers)).toEqual(ids);
    expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
    expect(stateSize(server.dataFolder, id)).toBeLessThan(early * 1.1);
  });
});

test('a mistake made after a first publication is told at the start, and visitors keep the last script', async () => {
  const first = await startBantam();
  onTestFinished(() => removeFolder(first.dataFolder));
  await first.stop();

  const contentFolder = changedContent('dialogs/qualify.yaml', (yaml) =>
    yaml.replace('\n    points:', '\n    pionts:'),
  );
  const second = await startBantam({ dataFolder: first.dataFolder, contentFolder });
  onTestFinished(async () => {
    await second.stop();
    removeFolder(contentFolder);
  });
  expect(second.output()).toContain('Visitors keep the last published script; the folder has mistakes:\n');
  expect(second.output()).toMatch(/^dialogs\/qualify\.yaml:\d+: .*`pionts`.*[.?]$/m);
  expect(second.output()).not.toMatch(stackTrace);

  const visitor = await startVisitor(second.url, { locale: 'en-US' });
  await vi.waitFor(async () => {
    const { body } = await call(visitor.activities, { token: visitor.token });
    expect(body['activities']).toMatchObject([{ text: expect.stringContaining('AI assistant') as string }]);
  });
});

test('a published script that this Bantam cannot read any more is replaced by the folder at the start', async () => {
  const dataFolder = temporaryFolder();
  const store = await openSqliteStore({ folder: dataFolder });
  await store.putContent({ hash: 'of-an-older-bantam', files: { 'dialogs/qualify.yaml': 'greeting: Hello\n' } });
  await store.publish('of-an-older-bantam', Date.now());
  await store.close();

  const server = await startBantam({ dataFolder });
  onTestFinished(async () => {
    await server.stop();
  });
  expect(server.output()).toContain('dialogs/ and prompts/ were published instead');
  const visitor = await startVisitor(server.url, { locale: 'en-US' });
  await vi.waitFor(async () => {
    const { body } = await call(visitor.activities, { token: visitor.token });
    expect(body['activities']).toMatchObject([{ text: expect.stringContaining('AI assistant') as string }]);
  });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantam-bad-input-'));
  onTestFinished(() => removeFolder(folder));
  return folder;
}

function fileIn(folder: string): string {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  return file;
}
