import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { childEnvironment } from './child-environment.ts';

const project = resolve(import.meta.dirname, '../..');

/** Starts Bantam, which is expected to end by itself; a start that goes on is ended after half a minute (code null). */
export function refusedStart(
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly output: readonly string[] }> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['src/main.ts'],
      { cwd: project, env: { ...childEnvironment, PORT: '0', ...env }, timeout: 30_000, killSignal: 'SIGKILL' },
      (_error, stdout, stderr) => {
        done({ code: child.exitCode, output: `${stdout}${stderr}`.trimEnd().split('\n') });
      },
    );
  });
}
