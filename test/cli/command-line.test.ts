import { expect, test } from 'vitest';
import { bantam } from './bantam.ts';

test.each([[[]], [['help']], [['--help']]])('bantam %s lists the commands', async (args) => {
  const { code, stdout, stderr } = await bantam(args);

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const name of ['chat', 'understand', 'qualify', 'check', 'publish'])
    expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
});

test('help of a command shows its options, asked for in either way', async () => {
  const asked = await bantam(['chat', '--help']);

  expect(asked.stdout).toMatch(/^ {2}--json {2,}\S/m);
  expect(await bantam(['help', 'chat'])).toEqual(asked);
});

test.each([
  [['chatt'], 'There is no command "chatt". Did you mean `chat`? "bantam help" shows all of them.'],
  [['zzzzzz'], 'There is no command "zzzzzz". "bantam help" shows all of them.'],
  [['chat', '--jsn'], 'chat has no option --jsn. Did you mean `--json`? "bantam chat --help" shows what it takes.'],
  [['chat', '--toString'], 'chat has no option --toString. "bantam chat --help" shows what it takes.'],
  [['chat', '--data'], '--data needs a value: --data DIR. "bantam chat --help" shows what it takes.'],
  [['chat', '--data', '--json'], '--data needs a value: --data DIR. "bantam chat --help" shows what it takes.'],
  [['chat', '--json=yes'], '--json takes no value, and "yes" was given. "bantam chat --help" shows what it takes.'],
  [['chat', 'hello'], '"hello" is one argument too many. "bantam chat --help" shows what it takes.'],
  [['check', 'a', 'b'], '"b" is one argument too many. "bantam check --help" shows what it takes.'],
])('bantam %j says what is wrong in one sentence', async (args, sentence) => {
  expect(await bantam(args)).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` });
});
