import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished, vi } from 'vitest';
import { buildBrowser } from '../../src/server/build-browser.ts';
import { launchBrowser } from '../support/browser.ts';
import { FakeDirectLine } from '../support/fake-direct-line.ts';

type Launched = Awaited<ReturnType<typeof launchBrowser>>;

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** A visitor in a real browser, on a page that embeds the widget, and the service behind it. */
export interface Visit {
  readonly page: Page;
  readonly service: FakeDirectLine;
  /** Errors of the page, and what its policies refused. */
  readonly troubles: readonly string[];
  /** Opens the chat by its button. */
  readonly open: () => Promise<void>;
  readonly say: (text: string) => Promise<void>;
  /** Waits until the chat shows this text in this many places. */
  readonly sees: (text: string, times?: number) => Promise<void>;
  /** Another page of the same site, in the same browser. */
  readonly anotherTab: () => Promise<Page>;
  /** All bubbles and status lines, from top to bottom. */
  readonly lines: () => Promise<string[]>;
}

/** For a test file: one browser; each visit gets a service and a browser profile of its own. */
export function visits(): (
  options?: BrowserContextOptions & { html?: string; headers?: Record<string, string> },
) => Promise<Visit> {
  let browser: Launched;
  let folder: string;
  // A browser on a busy machine takes its time.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  beforeAll(async () => {
    ({ folder } = await buildBrowser());
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  return async ({ html = hostPage(), headers = {}, ...options } = {}) => {
    const service = await FakeDirectLine.start(folder);
    const address = service.servePage('/shop', html, headers);
    const context = await browser.newContext(options);
    onTestFinished(async () => {
      await context.close();
      await service.stop();
    });
    const troubles: string[] = [];
    const newPage = async () => {
      const page = await context.newPage();
      page.setDefaultTimeout(40_000);
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted/.test(message.text())) troubles.push(message.text());
      });
      await page.goto(address);
      return page;
    };
    const page = await newPage();
    return {
      page,
      service,
      troubles,
      anotherTab: newPage,
      async open() {
        await page.locator('.launcher').click();
        await page.locator('dialog').waitFor();
        await waitUntil(() => service.socketCount > 0 || service.refusesSockets);
      },
      async say(text) {
        await page.locator('textarea').fill(text);
        await page.locator('textarea').press('Enter');
      },
      async sees(text, times = 1) {
        const found = page.locator('.log').getByText(text, { exact: true });
        await found.nth(times - 1).waitFor();
        if ((await found.count()) !== times) throw new Error(`"${text}" is there ${await found.count()} times.`);
      },
      lines: () => page.locator('.bubble, .status').allInnerTexts(),
    };
  };
}

export function hostPage({
  attributes = '',
  language = 'en',
  body = '<h1>A shop</h1>',
  src = '/widget.js',
} = {}): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A shop</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <script src="${src}" async ${attributes}></script></head><body><main>${body}</main></body></html>`;
}

/** For what happens outside of the page: becomes so within the time, or the test fails. */
export async function waitUntil(isSo: () => boolean | Promise<boolean>, timeout = 40_000): Promise<void> {
  await vi.waitUntil(isSo, { timeout, interval: 20 });
}
