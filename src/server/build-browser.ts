/**
 * Builds what runs in browsers: the widget, and every folder of src that has an index.html. The server serves `dist/`:
 *
 *     widget.js              the one script of host pages; its name never changes
 *     <folder>/index.html    a page: demo at /, console at /console
 *     assets/*               named by content, never to be asked for again
 *
 * Runs in about a second, and not at all while the sources are as they were.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, version, type InlineConfig } from 'vite';

const project = resolve(import.meta.dirname, '../..');
/** What the machine's oldest supported browsers understand: colours by `light-dark()` and `oklch(from …)`. */
const target = ['chrome123', 'safari17.5', 'firefox128'];
const week = 7 * 24 * 3600 * 1000;

export interface BrowserBuild {
  /** Absolute path of the folder to serve. */
  readonly folder: string;
  /** False: the sources had not changed. */
  readonly built: boolean;
}

/** Safe to call from several processes at once: files change places whole, one by one. */
export async function buildBrowser(folder = join(project, 'dist')): Promise<BrowserBuild> {
  const stamp = join(folder, '.sources');
  const sources = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return { folder, built: false };

  mkdirSync(folder, { recursive: true });
  const next = mkdtempSync(join(folder, '.next-'));
  try {
    await buildWidget(next);
    await buildPages(next);
    replace(folder, next);
    writeFileSync(stamp, sources);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return { folder, built: true };
}

/** The chat is named by its content; the loader, whose name stays, carries that name. */
async function buildWidget(out: string): Promise<void> {
  await build({
    ...common(out),
    build: {
      ...common(out).build,
      rolldownOptions: {
        input: join(project, 'src/widget/chat.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'assets/chat-[hash].js' },
      },
    },
  });
  const chat = globSync('assets/chat-*.js', { cwd: out })[0];
  if (!chat) throw new Error('The chat was not built.');

  await build({
    ...common(out),
    define: { CHAT_MODULE: JSON.stringify(chat) },
    build: {
      ...common(out).build,
      rolldownOptions: {
        input: join(project, 'src/widget/loader.ts'),
        output: { format: 'iife', entryFileNames: 'widget.js' },
      },
    },
  });
}

async function buildPages(out: string): Promise<void> {
  const pages = globSync('src/{console,demo,studio}/index.html', { cwd: project });
  await build({
    ...common(out),
    root: join(project, 'src'),
    build: { ...common(out).build, rolldownOptions: { input: pages.map((page) => join(project, page)) } },
  });
}

function common(out: string): InlineConfig & { build: object } {
  return {
    configFile: false,
    envDir: false,
    publicDir: false,
    root: project,
    base: '/',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target,
      outDir: out,
      assetsDir: 'assets',
      emptyOutDir: false,
      // Small pictures in style sheets would be data: addresses, which a strict page policy refuses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  };
}

/** What the result depends on: our files, and the versions of all packages. */
function hashSources(): string {
  const files = globSync(
    ['src/{console,demo,studio,widget,lead}/**/*', 'src/server/build-browser.ts', 'package-lock.json'],
    {
      cwd: project,
    },
  );
  const hash = createHash('sha256').update(version);
  for (const file of files.sort()) {
    const path = join(project, file);
    if (statSync(path).isFile()) hash.update(`${file}\n`).update(readFileSync(path)).update('\n');
  }
  return hash.digest('hex');
}

/** New files move in; assets of the build before stay for a week, for pages that are open or cached. */
function replace(folder: string, next: string): void {
  const files = globSync('**/*', { cwd: next }).filter((file) => statSync(join(next, file)).isFile());
  // Assets first: a page must never name one that is not there yet.
  files.sort((a, b) => Number(b.startsWith('assets')) - Number(a.startsWith('assets')));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    renameSync(join(next, file), join(folder, file));
  }
  for (const file of globSync('assets/*', { cwd: folder })) {
    const path = join(folder, file);
    if (!files.includes(file) && Date.now() - statSync(path).mtimeMs > week) rmSync(path);
  }
}

if (process.argv[1] === import.meta.filename) {
  const started = Date.now();
  const { built } = await buildBrowser();
  if (built) console.error(`Browser code built in ${Date.now() - started} ms.`);
}
