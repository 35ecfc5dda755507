import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildBrowser } from '../../src/server/build-browser.ts';

const kibibyte = 1024;
let folder: string;
beforeAll(async () => {
  ({ folder } = await buildBrowser());
});

function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(join(folder, file))).length;
}

/** The chat that the loader names. */
function chatFile(): string {
  return /assets\/chat-[\w-]+\.js/.exec(readFileSync(join(folder, 'widget.js'), 'utf8'))?.[0] ?? '';
}

test('the loader that every page of a site loads is at most 2 KiB', () => {
  expect(brotliSize('widget.js')).toBeLessThanOrEqual(2 * kibibyte);
});

test('the chat that is loaded on opening is at most 10 KiB, all in one file', () => {
  expect(brotliSize(chatFile())).toBeLessThanOrEqual(10 * kibibyte);
  expect(readFileSync(join(folder, chatFile()), 'utf8')).not.toMatch(/\bimport\b[^.]/);
});

test('the loader leaves no names on the page: it is one expression', () => {
  const loader = readFileSync(join(folder, 'widget.js'), 'utf8').trim();
  expect(loader).toMatch(/^\(function\(\)\{/);
  expect(loader).toMatch(/\}\)\(\);?$/);
});

test('unchanged sources are not built again, and a damaged folder is', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'bantam-browser-'));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  expect(await buildBrowser(elsewhere)).toEqual({ folder: elsewhere, built: true });
  expect(await buildBrowser(elsewhere)).toEqual({ folder: elsewhere, built: false });
  expect(readdirSync(elsewhere).sort()).toEqual(expect.arrayContaining(['assets', 'demo', 'widget.js']));
  expect(readdirSync(elsewhere).filter((name) => name.startsWith('.next-'))).toEqual([]);

  writeFileSync(join(elsewhere, '.sources'), 'of another time');
  expect(await buildBrowser(elsewhere)).toEqual({ folder: elsewhere, built: true });
});

test('pages load only hashed assets, so that they may be kept for ever', () => {
  const page = readFileSync(join(folder, 'demo/index.html'), 'utf8');
  const loaded = [...page.matchAll(/<(?:link|script)[^>]*?(?:href|src)="([^"]+)"/g)].map(([, address]) => address);
  expect(loaded).toContain('/widget.js');
  for (const address of loaded.filter((one) => one !== '/widget.js')) {
    expect(address).toMatch(/^\/assets\/[\w-]+-[\w-]{8}\.(css|svg|js)$/);
  }
});
