import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { points, readJournal } from '../support/store-crash/journal.ts';
import { findProblems } from '../support/store-crash/verify.ts';

const writer = join(import.meta.dirname, '../support/store-crash/writer.ts');

test('50 kills under load, at every point: nothing is lost, doubled or disordered', { timeout: 300_000 }, async () => {
  const { problems, deaths, messages } = await crash(50, 'guarded');

  expect(problems).toEqual([]);
  expect(deaths).toBe(50);
  // Each process got well into its work.
  expect(messages).toBeGreaterThan(50 * 10);
});

test(
  'without fence and recognition of repetitions the same harness finds what went wrong',
  { timeout: 120_000 },
  async () => {
    const { problems } = await crash(8, 'unguarded');

    expect(problems).toContainEqual(expect.stringMatching(/is not recognised$/));
    expect(problems).toContainEqual(expect.stringMatching(/was written after its lease was lost$/));
    expect(problems).toContainEqual(expect.stringMatching(/: messages counted in the lead/));
  },
);

async function crash(kills: number, guards: 'guarded' | 'unguarded') {
  const folder = mkdtempSync(join(tmpdir(), 'bantam-crash-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const journal = join(folder, 'journal.jsonl');

  // One that ends by itself leaves its compiled modules to the others: they start faster.
  expect(await run(folder, journal, 'none', '0', '0', guards)).toBe(0);
  for (let generation = 0; generation < kills; generation += 1) {
    const point = points[generation % points.length] ?? 'anywhere';
    // Spread over the life of a process: some die at once, some after hundreds of operations.
    const count = 1 + ((generation * 37) % (point === 'lease lost' ? 5 : point === 'anywhere' ? 300 : 40));
    expect(await run(folder, journal, point, String(count), String(generation), guards)).toBe('SIGKILL');
  }
  expect(await run(folder, journal, 'none', '0', String(kills), guards)).toBe(0);

  const store = await openSqliteStore({ folder });
  const lines = readJournal(journal);
  const problems = await findProblems(store, lines);
  await store.close();
  return {
    problems,
    deaths: lines.filter(({ kind }) => kind === 'died').length,
    messages: lines.filter(({ kind }) => kind === 'sending').length,
  };
}

/** The exit code, or the signal that ended it. */
async function run(folder: string, ...parameters: string[]): Promise<unknown> {
  const child = spawn(process.execPath, [writer, folder, ...parameters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code;
}
