/**
 * `npm test`: prepares the machine, builds the browser code, runs vitest with the arguments given,
 * and ends stdout with one line: `N passed, N failed, N skipped`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseCLI, startVitest, type Vitest } from 'vitest/node';
import { ensurePrograms } from './programs.ts';

const browserBuild = 'src/server/build-browser.ts';

try {
  ensurePrograms();
  if (existsSync(browserBuild)) execFileSync(process.execPath, [browserBuild], { stdio: ['ignore', 2, 2] });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
const vitest = await startVitest(filter, { ...options, config: 'test/vitest.config.ts', watch: false });
const { passed, failed, skipped } = countTests(vitest);
await vitest.close();

const good = failed === 0 && passed > 0;
// The callback waits until a pipe has taken the line; exit() ends what a test may have left open.
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`, () => process.exit(good ? 0 : 1));

/** Every test, and what broke outside of one: a file that does not load, a hook, an unhandled error. */
function countTests({ state }: Vitest): { passed: number; failed: number; skipped: number } {
  const count = { passed: 0, failed: state.getUnhandledErrors().length, skipped: 0 };
  for (const file of state.getTestModules()) {
    if (file.errors().length > 0) count.failed += 1;
    for (const suite of file.children.allSuites()) if (suite.errors().length > 0) count.failed += 1;
    for (const test of file.children.allTests()) {
      const outcome = test.result().state;
      // Still pending after the run: its process died.
      count[outcome === 'pending' ? 'failed' : outcome] += 1;
    }
  }
  return count;
}
