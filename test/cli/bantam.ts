import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { childEnvironment } from '../support/child-environment.ts';

export const project = resolve(import.meta.dirname, '../..');
export const launcher = join(project, 'src/cli/bantam.mjs');

/** The Node that the machine has by itself; the one that runs the tests where it has none. */
export const machineNode =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find(isExecutable) ?? process.execPath;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Start {
  readonly node?: string;
  readonly command?: string;
  readonly input?: string;
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the real command in a process of its own. */
export function startCommand(
  args: readonly string[],
  { node = process.execPath, command = launcher, folder = project, env = {} }: Start = {},
): ChildProcessWithoutNullStreams {
  return spawn(node, [command, ...args], { cwd: folder, env: { ...childEnvironment, ...env } });
}

/** Runs the real command to its end. */
export async function bantam(args: readonly string[], start: Start = {}): Promise<Ended> {
  const child = startCommand(args, start);
  child.stdin.end(start.input ?? '');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, stdout, stderr };
}

/** The JSON objects that were printed, one a line. */
export function objectsIn(stdout: string): readonly Record<string, unknown>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantam-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
