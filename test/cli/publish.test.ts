import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openReadOnly } from '../../src/store/sqlite/read-only.ts';
import { changedContent, removeFolder, startBantam } from '../support/bantam-server.ts';
import { bantam, temporaryFolder } from './bantam.ts';

async function publishedIn(folder: string): Promise<string | null> {
  const store = openReadOnly(folder);
  const hash = await store.published();
  await store.close();
  return hash;
}

function contentWith(from: string, to: string): string {
  const folder = changedContent('dialogs/qualify.yaml', (yaml) => yaml.replace(from, to));
  onTestFinished(() => removeFolder(folder));
  return folder;
}

test('publishes the folder once, and says so when nothing has changed', async () => {
  const env = { DATA_DIR: join(temporaryFolder(), 'data') };
  const first = await bantam(['publish'], { env });
  const hash = await publishedIn(env.DATA_DIR);

  expect(first).toEqual({
    code: 0,
    stdout: `Published the script ${String(hash)} for new conversations.\n`,
    stderr: '',
  });
  const second = await bantam(['publish'], { env });
  expect(second.stdout).toBe(`The script ${String(hash)} is published already: nothing has changed.\n`);
});

test('publishes nothing while there are mistakes, and lists them', async () => {
  const env = { DATA_DIR: join(temporaryFolder(), 'data') };
  await bantam(['publish'], { env });
  const before = await publishedIn(env.DATA_DIR);
  const { code, stdout, stderr } = await bantam(['publish', contentWith('\n    points:', '\n    pionts:')], { env });

  expect(code).toBe(1);
  expect(stdout).toMatch(/^dialogs\/qualify\.yaml:\d+: .*`pionts`/);
  expect(stderr).toMatch(/^Nothing was published/);
  expect(await publishedIn(env.DATA_DIR)).toBe(before);
});

test('while a server runs on the store, that server publishes the folder it was started with', async () => {
  const dataFolder = join(temporaryFolder(), 'data');
  const contentFolder = changedContent('dialogs/qualify.yaml', (yaml) => `${yaml}\n# a first version\n`);
  const env = { DATA_DIR: dataFolder, CONTENT_DIR: contentFolder };
  await bantam(['publish'], { env: { DATA_DIR: dataFolder } });
  const before = await publishedIn(dataFolder);
  const server = await startBantam({ dataFolder, contentFolder });
  onTestFinished(async () => {
    await server.stop();
    removeFolder(contentFolder);
  });
  const port = new URL(server.url).port;
  const through = await bantam(['publish'], { env: { ...env, PORT: port } });
  const after = await publishedIn(dataFolder);

  expect(after).not.toBe(before);
  expect(through).toEqual({
    code: 0,
    stdout: `Published the script ${String(after)} for new conversations.\n`,
    stderr: '',
  });

  const elsewhere = await bantam(['publish'], { env: { ...env, PORT: '1' } });
  expect(elsewhere).toMatchObject({ code: 1, stdout: '' });
  expect(elsewhere.stderr).toMatch(/^The data folder .* is in use .*name its PORT and it publishes\.\n$/);
});
