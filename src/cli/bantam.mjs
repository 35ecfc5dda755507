#!/usr/bin/env node
// The command `bantam`, in plain JavaScript that old versions of Node understand too. Bantam's own code is TypeScript,
// which needs the Node of package.json's `engines`: an older one hands over to the npm package `node`.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '..', '..');
const { engines, optionalDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const needed = engines.node.replace(/[^\d.]/g, '');

const node = isNewEnough(process.versions.node) ? process.execPath : pinnedNode();
if (node === null) {
  process.stderr.write(
    `Bantam needs Node ${needed} or newer, and this is ${process.versions.node}: install one from https://nodejs.org, ` +
      `or beside Bantam with "npm install node@${optionalDependencies.node}".\n`,
  );
  process.exitCode = 1;
} else if (node === process.execPath && !isInstalled()) {
  // From its second time on a command starts in two thirds of the time.
  module.enableCompileCache?.();
  await import('./main.ts');
} else {
  handOver(node, isInstalled() ? [`--import=${new URL('./strip-types.mjs', import.meta.url).href}`] : []);
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = needed.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** Node refuses to strip types below node_modules, even of a package that ships them on purpose. */
function isInstalled() {
  return /[\\/]node_modules[\\/]/.test(here);
}

/** The binary of the npm package `node`, wherever npm has put it; null where there is none but this one. */
function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = createRequire(import.meta.url);
  // Where install scripts were not run, the binary still lies in the package for this platform.
  const packages = ['node', `node-${process.platform}-${process.arch}`];
  for (const from of [own, requireOf(own, 'node')]) {
    for (const folder of packages.map((wanted) => folderOf(from, wanted))) {
      const binary = folder && join(folder, 'bin', name);
      if (binary && existsSync(binary) && realpathSync(binary) !== realpathSync(process.execPath)) return binary;
    }
  }
  return null;
}

function folderOf(require, name) {
  try {
    return require && dirname(require.resolve(`${name}/package.json`));
  } catch {
    return null;
  }
}

function requireOf(require, name) {
  const folder = folderOf(require, name);
  return folder && createRequire(join(folder, 'package.json'));
}

/** Runs the command under another Node, as if it had been started so: same terminal, signals and end. */
function handOver(binary, options) {
  const child = spawn(binary, [...options, join(here, 'main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
  const forward = (signal) => {
    // A terminal sends Ctrl-C to both processes by itself.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
  for (const signal of signals) process.on(signal, forward);
  child.on('error', (error) => {
    process.stderr.write(`${binary} cannot be started: ${error.message}. Install Node ${needed} or newer.\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const own of signals) process.off(own, forward);
    process.kill(process.pid, signal);
    // Where the signal does not end this process, the shell's number for it does.
    setTimeout(() => process.exit(128 + (constants.signals[signal] ?? 0)), 100);
  });
}
