import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changedContent, removeFolder } from '../support/bantam-server.ts';
import { bantam, project, temporaryFolder } from './bantam.ts';

function contentWith(change: (yaml: string) => string): string {
  const folder = changedContent('dialogs/qualify.yaml', change);
  onTestFinished(() => removeFolder(folder));
  return folder;
}

test("Bantam's own content has no problems, and check says how much it read", async () => {
  const { code, stdout, stderr } = await bantam(['check'], { folder: temporaryFolder() });

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^\d+ files in .*, no problems\.\n$/);
  expect(stdout).toContain(project);
});

test('broken YAML is told with its file and line', async () => {
  const { code, stdout } = await bantam([
    'check',
    contentWith((yaml) => yaml.replace('\nquestions:', '\nquestions: [')),
  ]);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^dialogs\/qualify\.yaml:\d+: .+\n(.+\n)*\d+ problems? in .+\.\n$/);
});

test('an unknown key is told with the key that was meant', async () => {
  const folder = contentWith((yaml) => yaml.replace('\n    points:', '\n    pionts:'));
  const { code, stdout } = await bantam(['check', folder]);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^dialogs\/qualify\.yaml:\d+: .*`pionts`.*Did you mean `points`\?$/m);
});

test('a quick reply that typing would not be understood as is a problem', async () => {
  const folder = contentWith((yaml) => yaml.replace('en: "No rush yet"', 'en: "Blue elephants"'));
  const { code, stdout } = await bantam(['check', folder]);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^dialogs\/qualify\.yaml:\d+: .*`Blue elephants`/);
});

test('a language of the script without any answers is a problem', async () => {
  const folder = contentWith((yaml) => `${yaml}\n`);
  rmSync(join(folder, 'prompts/knowledge/de'), { recursive: true });
  const { code, stdout } = await bantam(['check', folder]);

  expect(code).toBe(1);
  expect(stdout).toBe(
    `prompts/knowledge/de/: there is no file with answers in \`de\`, one of the \`languages\` of dialogs/qualify.yaml. Add one, such as prompts/knowledge/de/pricing.md.\n1 problem in ${folder}.\n`,
  );
});

test('the folder may be named with --script, as for chat', async () => {
  const folder = contentWith((yaml) => yaml.replace('\n    points:', '\n    pionts:'));
  expect((await bantam(['check', '--script', folder])).stdout).toContain(`problem in ${folder}.`);
  const both = await bantam(['check', folder, '--script', folder]);
  expect(both).toMatchObject({ code: 1, stderr: expect.stringContaining('not both') as string });
});

test('a missing prompt is named', async () => {
  const folder = contentWith((yaml) => `${yaml}\n`);
  rmSync(join(folder, 'prompts/understand.md'));
  const { code, stdout } = await bantam(['check', folder]);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^prompts\/understand\.md: /);
});

test('without a folder named, the content of the current folder is checked', async () => {
  const folder = contentWith((yaml) => yaml.replace('\n    points:', '\n    pionts:'));
  const { code, stdout } = await bantam(['check'], { folder });

  expect(code).toBe(1);
  expect(stdout).toContain(`problem in ${folder}.`);
});
