import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VARIABLES } from '../src/config.ts';

const project = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const readme = read('README.md');

test('the README lists every variable of the configuration with its default and meaning, and no other', () => {
  const rows = readme.split('\n').flatMap((line) => {
    const [, name, usual, meaning] = /^\| `(\w+)` \| (.*?) ?\| (.+) \|$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, usual?.replaceAll('`', '').trim(), meaning]];
  });
  expect(rows).toEqual(VARIABLES.map(({ name, default: usual, meaning }) => [name, usual ?? '', meaning]));
});

test('every npm script that README and CONTRIBUTING name exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...`${readme}\n${read('CONTRIBUTING.md')}`.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(
    ([, name]) => name,
  );
  expect(named).not.toEqual([]);
  expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
});

test('every file that the documents link to is there', () => {
  for (const document of ['README.md', 'CONTRIBUTING.md', 'src/README.md']) {
    const folder = join(project, document, '..');
    for (const [, target] of read(document).matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(() => readFileSync(join(folder, target ?? '')), `${document} links to ${target ?? ''}`).not.toThrow();
    }
  }
});
