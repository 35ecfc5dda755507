import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBuyer, reps } from './reps.ts';

const desk = reps();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each([
  { screen: 'a desktop', viewport: { width: 1360, height: 800 } },
  { screen: 'a tablet', viewport: { width: 900, height: 700 } },
  { screen: '320 pixels', viewport: { width: 320, height: 640 } },
])('on $screen', ({ viewport }) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing, and nothing is cut off, in the %s theme',
    async (colorScheme) => {
      // The page's own policy would keep axe out.
      const page = await desk.rep('Kim', { viewport, colorScheme, bypassCSP: true });
      const clean = async (where: string): Promise<void> => {
        expect([where, ...(await findings(page))]).toEqual([where]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([where, overflow]).toEqual([where, 0]);
      };
      await clean('queue');

      await page.goto(`${desk.server.url}/console${openBuyer}`);
      await page.getByRole('button', { name: 'Claim to reply' }).waitFor();
      await clean('conversation');

      await page.getByRole('button', { name: 'Claim to reply' }).click();
      await page.getByRole('textbox', { name: 'Reply to visitor' }).waitFor();
      await page.getByText('Private note').click();
      await clean('private note');

      const lead = page.getByRole('button', { name: 'Lead', exact: true });
      if (await lead.isVisible()) await lead.click();
      for (const summary of await page.locator('.lead summary').all()) await summary.click();
      await clean('lead');

      await page.getByRole('button', { name: 'Show the ledger' }).click();
      await page.getByRole('table').last().waitFor();
      await clean('ledger');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });

      for (const key of ['?', 'Control+k']) {
        // From a button: in a text field the keys would be text.
        await page.getByRole('button', { name: 'Show the ledger' }).press(key);
        await page.getByRole('dialog').waitFor();
        await clean(key);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      await page.getByRole('button', { name: 'Settings' }).click();
      await clean('settings');
    },
  );
});

test('on a narrow screen one pane is shown at a time, and the queue is one step back', async () => {
  const page = await desk.rep('Kim', { viewport: { width: 360, height: 700 } });
  await page.locator('.row', { hasText: 'Priya' }).click();
  const shown = async () =>
    Promise.all(['.queue', '.conversation', '.lead'].map((pane) => page.locator(pane).isVisible()));
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await shown()).toEqual([false, true, false]);

  await page.getByRole('button', { name: 'Lead', exact: true }).click();
  expect(await shown()).toEqual([false, false, true]);

  await page
    .getByRole('button', { name: /We lose two people/ })
    .first()
    .click();
  await page.locator('mark').waitFor();
  expect(await shown()).toEqual([false, true, false]);

  await page.getByRole('button', { name: '‹ Queue' }).click();
  expect(await shown()).toEqual([true, false, false]);
});

test('after a dialog is closed the focus is where it was', async () => {
  const page = await desk.rep('Kim');
  const settings = page.getByRole('button', { name: 'Settings' });
  await settings.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');

  await expect.poll(() => settings.evaluate((button) => button === document.activeElement)).toBe(true);
});
