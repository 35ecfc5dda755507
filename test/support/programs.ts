import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Programs that tests start and that npm cannot install. The variable may name another path. */
const programs = [{ name: 'Chromium', path: '/usr/bin/chromium', variable: 'CHROMIUM', debianPackage: 'chromium' }];

/** Installs what is missing on a Debian where we are root; anywhere else says what to install. */
export function ensurePrograms(): void {
  if (missing().length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...missing().map(({ debianPackage }) => debianPackage));
  }
  const wishes = missing().map(({ name, path, variable }) => `${name} (at ${path}, or ${variable} set to its path)`);
  if (wishes.length > 0) throw new Error(`Please install what the tests need: ${wishes.join(', ')}.`);
}

function missing(): typeof programs {
  return programs.filter(({ path, variable }) => !existsSync(process.env[variable] ?? path));
}

function apt(...args: string[]): void {
  // Its progress goes to stderr: stdout belongs to the test run.
  execFileSync('apt-get', ['--quiet', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 2, 2],
  });
}
