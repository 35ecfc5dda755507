import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';

type Report = {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
};

describe('the arrows between the folders', () => {
  let report: Report;
  beforeAll(async () => {
    report = await readImports('.');
  });

  test('point one way', () => {
    expect(broken(report)).toEqual([]);
  });

  test('are drawn from every file: a tool that reads nothing finds nothing wrong', () => {
    const files = globSync('src/**/*.{ts,tsx,mjs}');
    const read = report.modules.map((module) => module.source);

    expect(files).not.toEqual([]);
    expect(read).toEqual(expect.arrayContaining(files));
  });
});

test('an arrow in the wrong direction is reported by its rule', async () => {
  const wrong: [file: string, imported: string, rule: string][] = [
    ['src/misc/a.ts', '../lead/known.ts', 'every-folder-has-a-place'],
    ['src/lead/a.ts', '../conversation/known.ts', 'lead-knows-no-other-folder'],
    ['src/lead/b.ts', 'node:fs', 'lead-is-pure'],
    ['src/lead/c.ts', 'zod', 'lead-is-pure'],
    ['src/lead/d.ts', './d.ts', 'no-cycles'],
    ['src/conversation/a.ts', '../store/known.ts', 'conversation-knows-only-lead'],
    ['src/conversation/b.ts', 'zod', 'conversation-uses-no-package'],
    ['src/channels/teams/a.ts', '../../store/known.ts', 'adapters-stay-apart'],
    ['src/server/a.ts', '../content/known.ts', 'adapters-stay-apart'],
    ['src/content/a.ts', '../conversation/known.ts', 'content-knows-only-lead'],
    ['src/console/a.ts', '../store/known.ts', 'browser-code-stays-in-its-folder'],
    ['src/widget/a.ts', '../lead/known.ts', 'browser-code-takes-only-types-from-lead'],
    ['src/studio/a.ts', 'node:fs', 'browser-code-has-no-node'],
    ['src/handoff/a.ts', 'botbuilder', 'botbuilder-only-in-channels'],
    ['src/main.ts', 'botframework-connector', 'botbuilder-only-in-channels'],
    ['src/cli/a.ts', 'restify', 'restify-only-in-server-and-channels'],
    ['src/understanding/offline/a.ts', 'openai', 'models-only-in-understanding'],
    ['src/understanding/a.ts', '@langchain/openai', 'models-only-in-understanding'],
    ['src/store/sqlite/a.ts', 'ioredis', 'ioredis-only-in-store-redis'],
    ['src/store/redis/a.ts', 'node:sqlite', 'sqlite-only-in-store-sqlite'],
    ['src/cli/b.ts', '../../test/known.ts', 'src-never-imports-test'],
    ['src/cli/c.ts', './missing.ts', 'every-import-resolves'],
    ['src/cli/d.ts', 'fast-check', 'src-runs-without-dev-dependencies'],
  ];
  const files = wrong.map(([file, imported]) => [file, `export * from '${imported}';\n`] as const);

  const found = broken(await readImports(projectWith(Object.fromEntries(files))));

  expect(found).toEqual(expect.arrayContaining(wrong.map(([file, , rule]) => `${file} breaks ${rule}`)));
});

test('browser code may name the types of the lead', async () => {
  const project = projectWith({ 'src/widget/a.ts': `export type * from '../lead/known.ts';\n` });

  expect(broken(await readImports(project))).toEqual([]);
});

/** Runs the same program as `npm run boundaries`, over the src of a project. */
async function readImports(project: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    resolve('node_modules/.bin/depcruise'),
    ['src', '--config', resolve('.dependency-cruiser.mjs'), '--output-type', 'json'],
    { cwd: project, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report;
}

function broken({ summary }: Report): string[] {
  return summary.violations.map(({ rule, from }) => `${from} breaks ${rule.name}`);
}

/** A project of its own that obeys the rules, except for the files given. */
function projectWith(files: Record<string, string>): string {
  const project = mkdtempSync(join(tmpdir(), 'bantam-architecture-'));
  onTestFinished(() => rmSync(project, { recursive: true }));

  cpSync('package.json', join(project, 'package.json'));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const known = ['src/lead', 'src/conversation', 'src/store', 'src/content', 'test'].map(
    (folder) => [`${folder}/known.ts`, 'export const known = 1;\nexport type Known = number;\n'] as const,
  );
  for (const [file, text] of Object.entries({ ...Object.fromEntries(known), ...files })) {
    mkdirSync(join(project, dirname(file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  return project;
}
