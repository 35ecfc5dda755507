import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openReadOnly } from '../../src/store/sqlite/read-only.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { opening, saying, start, textsOf } from '../support/store-contract/builders.ts';

const oneSentence = /^[^\n]+\.$/;

test('creates the folder that it is given, with its parents', async () => {
  const folder = join(emptyFolder(), 'var', 'data');
  const store = await opened(folder);

  expect(await store.healthy()).toBe(true);
});

test('a second process is told that the folder is in use, and which', async () => {
  const folder = emptyFolder();
  const store = await opened(folder);

  expect(await refusal(folder)).toContain(`${folder} is in use by another Bantam`);
  await store.close();
  expect(await (await opened(folder)).healthy()).toBe(true);
});

test('a process that was killed leaves the folder free', async () => {
  const folder = emptyFolder();
  const owner = spawn(process.execPath, ['--input-type=module', '--eval', ownerScript(folder)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(owner.stdout, 'data');
  expect(await refusal(folder)).toContain('is in use');

  owner.kill('SIGKILL');
  await once(owner, 'exit');

  expect(await (await opened(folder)).healthy()).toBe(true);
});

test('a folder below one that takes no folders is refused, not waited for', async () => {
  expect(await refusal('/proc/bantam/data')).toContain('The data folder /proc/bantam/data cannot be written');
});

test('a file where the folder should be is said to be one, also further up and to reading commands', async () => {
  const file = join(emptyFolder(), 'a-file');
  writeFileSync(file, 'mine');
  const below = join(file, 'var', 'data');

  expect(await refusal(file)).toBe(
    `The data folder ${file} is a file: name a folder (DATA_DIR, or --data of bantam chat).`,
  );
  expect(await refusal(below)).toBe(
    `The data folder ${below} cannot be made, because ${file} is a file: name a folder (DATA_DIR, or --data of bantam chat).`,
  );
  expect(() => openReadOnly(file)).toThrow(`The data folder ${file} is a file: name a folder (DATA_DIR).`);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('a file that is no database is named, and left as it is', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'bantam.db'), 'This is a shopping list.\n'.repeat(100));

  expect(await refusal(folder)).toContain(`${join(folder, 'bantam.db')} is no Bantam database`);
  expect(readFileSync(join(folder, 'bantam.db'), 'utf8')).toMatch(/^This is a shopping list/);
});

test("another program's database is refused, and left as it is", async () => {
  const folder = emptyFolder();
  change(folder, 'CREATE TABLE shopping (item)');

  expect(await refusal(folder)).toContain('is a database of another program');
  expect(tables(folder)).toEqual(['shopping']);
});

test('a file of a newer Bantam is refused, also by reading commands', async () => {
  const folder = emptyFolder();
  await (await opened(folder)).close();
  change(folder, 'PRAGMA user_version = 99');

  expect(await refusal(folder)).toContain('was written by a newer Bantam (its schema is 99');
  expect(() => openReadOnly(folder)).toThrow(/newer Bantam/);
});

test('conversations that an older Bantam wrote are read as if they were new', async () => {
  const folder = emptyFolder();
  const store = await opened(folder);
  await store.open(opening('a'));
  const { conversation } = (await store.load('a')) ?? {};
  await store.close();
  change(
    folder,
    `PRAGMA user_version = 1;
     UPDATE conversations SET body = json_remove(body, '$.dialogue.checkedTopics', '$.dialogue.deniedEmails',
       '$.dialogue.endedOn', '$.dialogue.over', '$.dialogue.emailWanted');`,
  );

  expect((await (await opened(folder)).load('a'))?.conversation).toEqual(conversation);
});

test('a full disk is one clear sentence; what was acknowledged stays, and reading goes on', async () => {
  const folder = emptyFolder();
  const store = await openSqliteStore({ folder, unsafe: { maxPages: 200 } });
  onTestFinished(() => store.close());
  await store.open(opening('a'));
  const accepted: string[] = [];
  const fill = async () => {
    for (let n = 1; n < 1000; n += 1) {
      const text = `${n} ${'x'.repeat(2000)}`;
      await store.ingest(saying('a', text));
      accepted.push(text);
    }
  };

  await expect(fill()).rejects.toThrow(
    /The disk is full: nothing can be written to .*bantam\.db until there is room\.$/,
  );
  await expect(store.ingest(saying('a', 'y'.repeat(9000)))).rejects.toThrow(StoreError);
  expect(accepted.length).toBeGreaterThan(10);
  expect(await textsOf(store, 'a')).toEqual(accepted);
});

test('a reading command reads beside the process that writes, and after it', async () => {
  const folder = emptyFolder();
  const store = await opened(folder);
  await store.open(opening('a'));
  await store.ingest(saying('a', 'hello'));

  const reader = openReadOnly(folder);
  await store.ingest(saying('a', 'about 40k'));
  expect((await reader.readLog('a', 0, 10)).map(({ text }) => text)).toEqual(['hello', 'about 40k']);
  expect(await reader.list(['bot'], 10)).toEqual(await store.list(['bot'], 10));
  expect(await reader.load('a')).toEqual(await store.load('a'));
  await reader.close();

  await store.close();
  const later = openReadOnly(folder);
  expect(await later.latestConversation('visitor of a')).toBe('a');
  await later.close();
});

test('a reading command on a folder without a store says so and creates nothing', () => {
  const folder = emptyFolder();

  expect(() => openReadOnly(folder)).toThrow(/There is no bantam.db in .*: start Bantam once/);
  expect(() => openReadOnly(join(folder, 'nowhere'))).toThrow(StoreError);
});

test('a store in memory works as one on disk and leaves nothing behind', async () => {
  const store = await openSqliteStore({ folder: null });
  await store.open(opening('a'));
  await store.ingest(saying('a', 'hello'));

  expect(await textsOf(store, 'a')).toEqual(['hello']);
  expect((await store.claim({ now: start, leaseMs: 1000 }))?.inbox).toHaveLength(1);
  await store.close();
});

test('sendings and commits are forgotten after a day, so that the file does not grow with them', async () => {
  const folder = emptyFolder();
  const store = await opened(folder);
  await store.open(opening('a'));
  // Long ago: the housekeeping of the next process's first transaction finds them.
  await store.ingest(saying('a', 'hello', { at: start - 365 * 24 * 3_600_000 }));
  await store.ingest(saying('a', 'today', { at: Date.now() }));
  await store.close();
  const next = await opened(folder);
  await next.healthy();
  await next.close();

  const database = new DatabaseSync(join(folder, 'bantam.db'));
  expect(database.prepare('SELECT position FROM sendings').all()).toEqual([{ position: 2 }]);
  database.close();
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantam-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function opened(folder: string) {
  const store = await openSqliteStore({ folder });
  onTestFinished(() => store.close());
  return store;
}

/** The sentence with which a folder is refused. */
async function refusal(folder: string): Promise<string> {
  const error: unknown = await openSqliteStore({ folder }).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  const { message } = error as StoreError;
  expect(message).toMatch(oneSentence);
  return message;
}

function change(folder: string, sql: string): void {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'bantam.db'));
  database.exec(sql);
  database.close();
}

function tables(folder: string): unknown[] {
  const database = new DatabaseSync(join(folder, 'bantam.db'), { readOnly: true });
  const names = database
    .prepare('SELECT name FROM sqlite_schema')
    .all()
    .map(({ name }) => name);
  database.close();
  return names;
}

function ownerScript(folder: string): string {
  const module = new URL('../../src/store/sqlite/sqlite-store.ts', import.meta.url);
  return `
    const { openSqliteStore } = await import(${JSON.stringify(module)});
    await openSqliteStore({ folder: ${JSON.stringify(folder)} });
    console.log('open');`;
}
