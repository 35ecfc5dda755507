import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hostPage, phone, visits, waitUntil, type Visit } from './chat.ts';

const visit = visits();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** A conversation with everything that the chat can show. */
async function fill({ page, service, say, sees }: Visit): Promise<void> {
  service.say('Hello, I am **Ada**. See [prices](https://example.com).\n- one\n- two', {
    channelData: {
      bantam: { kind: 'message', role: 'bot', citations: [{ title: 'Pricing', url: 'https://example.com' }] },
    },
  });
  await say('Hello');
  service.say('A person was called.', { channelData: { bantam: { kind: 'status', role: 'bot' } } });
  service.sayAsRep('Kim', 'Hello, https://example.com');
  await waitUntil(() => service.heard.length === 1);
  service.faults.push('refused-for-good');
  await say('Lost?');
  await page.getByText('Not sent.').waitFor();
  const actions = ['Yes', 'No'].map((title) => ({ type: 'imBack', title, value: title }));
  service.say('Shall I go on?', { suggestedActions: { actions } });
  await sees('Shall I go on?');
  service.type();
  await page.locator('.typing').waitFor();
}

describe.each([
  { screen: 'a desktop', options: { viewport: { width: 1280, height: 800 } } },
  { screen: 'a phone', options: phone },
  { screen: '320 pixels', options: { viewport: { width: 320, height: 600 } } },
])('axe finds nothing on $screen', ({ options }) => {
  test.each(['light', 'dark'] as const)('in the %s theme', async (colorScheme) => {
    const attributes = 'data-privacy="/privacy" data-color="#f0b429"';
    const visitor = await visit({ ...options, colorScheme, reducedMotion: 'reduce', html: hostPage({ attributes }) });
    expect(await findings(visitor.page)).toEqual([]);
    await visitor.open();
    await fill(visitor);
    expect(await findings(visitor.page)).toEqual([]);
    const overflow = await visitor.page.locator('dialog').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(overflow).toBe(0);
  });
});

test('the demo site is clean in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, service } = await visit({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(service.url);
    await page.locator('.launcher').waitFor();
    expect(await findings(page)).toEqual([]);
  }
});

/** The element that has the focus, the shadow tree included. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active) return '';
    return active.className === '' ? active.tagName.toLowerCase() : active.className;
  });
}

test('by keyboard: the button opens, the focus is where one writes, Esc closes and gives it back', async () => {
  const { page } = await visit();
  await page.locator('.launcher').waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('launcher');
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor();
  expect(await focused(page)).toBe('textarea');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'hidden' });
  expect(await focused(page)).toBe('launcher');
});

test('Esc gives the focus back to the link that opened the chat', async () => {
  const { page } = await visit({ html: hostPage({ body: '<a class="link-of-page" href="#chat">Ask us</a>' }) });
  await page.locator('.launcher').waitFor();
  await page.locator('.link-of-page').focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('link-of-page');
});

test('on a phone the chat fills the screen, keeps the focus inside, and the page behind does not scroll', async () => {
  const body = '<button class="page-button">Of the page</button>' + '<p>Text</p>'.repeat(80);
  const { page, open } = await visit({ ...phone, html: hostPage({ body }) });
  await open();
  // It slides in.
  await expect.poll(() => page.locator('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBe('page-button');
  }
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('hidden');
  await page.locator('textarea').focus();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'hidden' });
  expect(await focused(page)).toBe('launcher');
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('');
});

test('complete new messages are announced, and the history is not', async () => {
  const { page, service, open, sees } = await visit();
  const announced = page.locator('[aria-live=polite]');
  await open();
  service.say('Hello.');
  await sees('Hello.');
  expect(await announced.textContent()).toBe('Ada: Hello.');
  await page.reload();
  await sees('Hello.');
  expect(await announced.textContent()).toBe('');
  service.say('More.');
  await sees('More.');
  expect(await announced.textContent()).toBe('Ada: More.');
});

test('with forced colours bubbles keep an outline', async () => {
  const { page, service, open, sees } = await visit({ forcedColors: 'active' });
  await open();
  service.say('Visible');
  await sees('Visible');
  expect(await page.locator('.bubble').evaluate((bubble) => getComputedStyle(bubble).borderTopStyle)).toBe('solid');
});

test('who asks for less motion gets none', async () => {
  const { page, service, open } = await visit({ reducedMotion: 'reduce' });
  await open();
  service.type();
  await page.locator('.typing').waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
