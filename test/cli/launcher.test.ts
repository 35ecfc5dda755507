import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { bantam, launcher, machineNode, objectsIn, project, startCommand, temporaryFolder } from './bantam.ts';

const pinned = (
  JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { optionalDependencies: { node: string } }
).optionalDependencies.node;

test.each([
  ['the pinned Node', process.execPath],
  ["the machine's own Node", machineNode],
])('started by %s, Bantam runs on one that is new enough', async (_, node) => {
  const { code, stdout, stderr } = await bantam(['--version'], { node });

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^bantam \d+\.\d+\.\d+ \(node \d+\.\d+\.\d+\)\n$/);
  const [major = 0] = (/node (\d+)/.exec(stdout)?.slice(1) ?? []).map(Number);
  expect(major).toBeGreaterThanOrEqual(24);
});

test('with no Node that is new enough, one sentence says which is needed and where to get it', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'src/cli'), { recursive: true });
  cpSync(launcher, join(folder, 'src/cli/bantam.mjs'));
  const description = { type: 'module', engines: { node: '>=99.1' }, optionalDependencies: { node: '99.1.0' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(description));
  const { code, stdout, stderr } = await bantam(['chat'], {
    command: join(folder, 'src/cli/bantam.mjs'),
    node: machineNode,
  });

  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(
    /^Bantam needs Node 99\.1 or newer, and this is \d+\.\d+\.\d+: install one from https:\/\/nodejs\.org, or .*node@99\.1\.0"\.\n$/,
  );
});

test('the exit code of the command is that of the launcher', async () => {
  const { code } = await bantam(['understand'], { node: machineNode, input: 'not json\n' });

  expect(code).toBe(1);
});

test('a signal to the launcher ends the command, and nothing is left running', async () => {
  // Keeps the input open whatever becomes of the launcher.
  const input = spawn('sleep', ['60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void input.kill());
  const child = spawn(machineNode, [launcher, 'chat'], { cwd: project, stdio: [input.stdout, 'pipe', 'inherit'] });
  // Closed only when every process that writes to it has ended.
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  child.kill('SIGTERM');

  expect(await ended).toEqual([null, 'SIGTERM']);
});

test('installed below node_modules, Bantam runs from its package alone', async () => {
  const folder = temporaryFolder();
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: project,
    encoding: 'utf8',
  });
  execFileSync('tar', ['-xzf', join(folder, packed.trim()), '-C', folder]);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  renameSync(join(folder, 'package'), join(modules, 'bantam'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (name !== 'bantam') symlinkSync(join(project, 'node_modules', name), join(modules, name));
  }
  const command = join(folder, 'bantam');
  symlinkSync(join(modules, 'bantam/src/cli/bantam.mjs'), command);

  for (const node of [process.execPath, machineNode]) {
    const start = { command, node, folder };
    expect(await bantam(['--version'], start)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(pinned) as string,
      stderr: '',
    });
    const chat = await bantam(['chat', '--json'], { ...start, input: 'about 40k, approved\n' });
    expect({ code: chat.code, stderr: chat.stderr }).toEqual({ code: 0, stderr: '' });
    expect(objectsIn(chat.stdout).at(-1)).toHaveProperty('lead');
  }
});

test('a failure in the command is told through the launcher as it was', async () => {
  const child = startCommand(['chatt'], { node: machineNode });

  expect(await text(child.stderr)).toMatch(/^There is no command "chatt"/);
});
