import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
const reporter = resolve(import.meta.dirname, 'servers/report-cpu.ts');
const profiler = resolve(import.meta.dirname, 'servers/profile.ts');
const mayPin = availableParallelism() > 1 && canPin();

/** A server in a process of its own, on a core of its own where the system lets us choose. */
export interface MeasuredServer {
  readonly port: number;
  /** CPU time of all its threads since its start, in µs. */
  readonly cpu: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts `program` (a path in the project); resolves when it listens, rejects with what it said when it ends instead.
 * With BENCH_PROFILE set to a folder, a server that ends by itself on SIGTERM leaves the CPU profiles of its threads there.
 */
export async function startServer(
  program: string,
  env: Readonly<Record<string, string>> = {},
): Promise<MeasuredServer> {
  const profile = process.env['BENCH_PROFILE'];
  const command = [
    process.execPath,
    `--import=${reporter}`,
    ...(profile === undefined ? [] : [`--import=${profiler}`]),
    program,
  ];
  const [file = '', ...parameters] = mayPin ? ['taskset', '--cpu-list', '0', ...command] : command;
  const child = spawn(file, parameters, {
    cwd: project,
    env: { PATH: process.env['PATH'], ...(profile === undefined ? {} : { BENCH_PROFILE: profile }), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'close');
  const port = await listeningPort(child, ended);
  return {
    port,
    cpu: async () => {
      const answered = once(child, 'message') as Promise<[{ readonly cpu: number }]>;
      child.send('cpu');
      const [{ cpu }] = await answered;
      return cpu;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The client must not take time from the server that it measures. False: it may, for there is one core or no taskset. */
export function pinClient(): boolean {
  return mayPin && succeedsWithin(5, () => execFileSync('taskset', pinningOf(process.pid), { stdio: 'ignore' }));
}

const pinningOf = (pid: number): string[] => ['--all-tasks', '--cpu-list', '--pid', '1', String(pid)];

/** A thread that ends while taskset goes through them all makes it fail: the next attempt does not meet it any more. */
export function succeedsWithin(attempts: number, attempt: () => unknown): boolean {
  for (let n = 0; n < attempts; n += 1) {
    try {
      attempt();
      return true;
    } catch {
      // Then once more, or without.
    }
  }
  return false;
}

async function listeningPort(child: ChildProcess, ended: Promise<unknown>): Promise<number> {
  const listening = Promise.withResolvers<number>();
  let said = '';
  const hear = (chunk: Buffer): void => {
    // Enough to find the address or the reason.
    if (said.length < 10_000) said += chunk.toString();
    const port = /listens on http:\/\/[^:/]+:(\d+)/.exec(said)?.[1];
    if (port !== undefined) listening.resolve(Number(port));
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  child.on('error', listening.reject);
  void ended.then(() => listening.reject(new Error(`A measured server ended: ${said.trim()}`)));
  return listening.promise;
}

function canPin(): boolean {
  try {
    execFileSync('taskset', ['--cpu-list', '0', process.execPath, '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
