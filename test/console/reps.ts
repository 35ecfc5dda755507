import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { buildBrowser } from '../../src/server/build-browser.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ConsoleServer, startConsoleServer } from '../support/console-server.ts';
import { seedQueue } from '../support/console-conversations.ts';

// A browser shares the machine with the other tests.
const patience = 40_000;
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

export type Visit = BrowserContextOptions & { readonly at?: string };

/** A console server with one conversation of each kind for every test, and reps in browsers of their own. */
export function reps() {
  let browser: Browser;
  let folder: string;
  let server: ConsoleServer;
  let complaints: string[] = [];

  beforeAll(async () => {
    ({ folder } = await buildBrowser());
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    complaints = [];
    server = await startConsoleServer({ folder });
    seedQueue(server);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await server.close();
    expect(complaints).toEqual([]);
    expect(server.failures).toEqual([]);
  });

  /** Opens the console as a rep whose browser knows the name already. */
  async function rep(name: string, { at = '', ...options }: Visit = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1360, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    await context.addInitScript((known: string) => {
      if (localStorage.getItem('bantam.rep.name') === null)
        localStorage.setItem('bantam.rep.name', JSON.stringify(known));
    }, name);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.url}/console${at}`);
    await page.getByRole('heading', { name: 'Waiting' }).waitFor();
    return page;
  }

  return {
    rep,
    get server() {
      return server;
    },
    get folder() {
      return folder;
    },
    get browser() {
      return browser;
    },
  };
}

export const openBuyer = '#/conversations/buyer';

export const row = (page: Page, text: string) => page.locator('.queue .row', { hasText: text });

/** The names in a section of the queue, in order. */
export const namesIn = (page: Page, section: string) => page.locator(`.section.${section} .row-name`).allTextContents();

/** Waits until something holds on the page. */
export async function becomes<Value>(read: () => Promise<Value> | Value, expected: Value): Promise<void> {
  await expect.poll(read, { timeout: patience }).toEqual(expected);
}
