import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { childEnvironment } from './child-environment.ts';

const project = resolve(import.meta.dirname, '../..');

/** Bantam as `npm start` runs it, in a process of its own, with a data folder of its own. */
export interface BantamServer {
  readonly url: string;
  readonly dataFolder: string;
  /** Everything it wrote so far. */
  readonly output: () => string;
  /** Ends it as a supervisor would; resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** Starts the server on a free port; resolves when it listens, and rejects with what it said when it refuses to start. */
export async function startBantam({
  env = {},
  contentFolder,
  dataFolder = mkdtempSync(join(tmpdir(), 'bantam-')),
}: {
  readonly env?: Readonly<Record<string, string>>;
  readonly contentFolder?: string;
  readonly dataFolder?: string;
} = {}): Promise<BantamServer> {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: project,
    env: {
      ...childEnvironment,
      PORT: '0',
      DATA_DIR: dataFolder,
      ...(contentFolder === undefined ? {} : { CONTENT_DIR: contentFolder }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  const listening = Promise.withResolvers<string>();
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
    const url = /listens on (\S+)/.exec(said)?.[1];
    if (url !== undefined) listening.resolve(url);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  void ended.then(() => {
    listening.reject(new Error(said.trim() === '' ? 'Bantam ended without a word.' : said.trim()));
  });
  const url = await listening.promise;
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    url,
    dataFolder,
    output: () => said,
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
}

/** A copy of the default content in which one file reads otherwise. */
export function changedContent(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantam-content-'));
  for (const part of ['dialogs', 'prompts']) cpSync(join(project, part), join(folder, part), { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} did not change: the test no longer fits the default content.`);
  writeFileSync(path, after);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
