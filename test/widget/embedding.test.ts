import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { hostPage, visits, waitUntil } from './chat.ts';

const visit = visits();

test('on another site with a strict policy and Trusted Types everything works and nothing is refused', async () => {
  const { page, service, troubles, open, say, sees } = await visit();
  const bot = service.url;
  const policy = [
    `default-src 'none'`,
    `script-src ${bot}`,
    `connect-src ${bot} ${bot.replace('http', 'ws')}`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ');
  const site = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy })
      .end(hostPage({ src: `${bot}widget.js`, attributes: 'data-color="#a03" data-privacy="/privacy"' })),
  );
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  onTestFinished(() => {
    site.closeAllConnections();
    site.close();
  });
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  await open();
  await say('Hello');
  // The answer's quick replies go with the newest message.
  await waitUntil(() => service.heard.length === 1);
  service.say('**Hello**, see [prices](https://example.com/prices)', {
    suggestedActions: { actions: [{ type: 'imBack', title: 'Prices', value: 'Prices' }] },
  });
  await page.getByRole('button', { name: 'Prices' }).click();
  await sees('Prices');
  await waitUntil(() => service.heard.length === 2);
  // The site has no icon of its own to be refused.
  expect(troubles.filter((trouble) => !trouble.includes('favicon'))).toEqual([]);
  expect(await page.locator('.launcher').evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(
    'rgb(170, 0, 51)',
  );
});

test('the page does not move: not while loading, not when opening', async () => {
  const body = Array.from({ length: 40 }, (_, n) => `<p>Paragraph ${n}</p>`).join('');
  const { page, service, open, sees } = await visit({ html: hostPage({ body }) });
  await page.evaluate(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open();
  for (let n = 0; n < 12; n += 1) service.say(`A longer line, to fill the window of the chat: number ${n}`);
  await sees('A longer line, to fill the window of the chat: number 11');
  expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBeLessThan(0.01);
});

test('styles of the page do not reach the chat', async () => {
  const body = `<style>* { color: red !important; font-size: 40px !important; display: block } button { display: none !important }</style>`;
  const { page, open } = await visit({ html: hostPage({ body }) });
  await open();
  const look = await page.locator('header h2').evaluate((title) => {
    const { color, fontSize } = getComputedStyle(title);
    return { color, fontSize };
  });
  expect(look).toEqual({ color: 'rgb(23, 27, 35)', fontSize: '16px' });
});

test('a German page gets a German chat', async () => {
  const { page, open } = await visit({ html: hostPage({ language: 'de-AT' }) });
  await open();
  expect(await page.locator('.launcher').getAttribute('aria-label')).toBe('Chat öffnen');
  expect(await page.locator('.notice').innerText()).toContain('Sie chatten mit einem KI-Assistenten.');
  await page.getByRole('button', { name: 'Mit Menschen sprechen' }).waitFor();
});

test.each([
  { attributes: '', page: 'de-AT', browser: 'en-GB', chat: 'de', bot: 'de-AT' },
  { attributes: '', page: 'de', browser: 'de-CH', chat: 'de', bot: 'de-CH' },
  { attributes: '', page: 'en', browser: 'de-DE', chat: 'en', bot: 'en-DE' },
  { attributes: '', page: 'fr', browser: 'de-AT', chat: 'de', bot: 'de-AT' },
  { attributes: '', page: '', browser: 'de', chat: 'de', bot: 'de' },
  { attributes: 'data-language="de"', page: 'en-US', browser: 'en-US', chat: 'de', bot: 'de' },
  // A language that only the script has: the bot speaks it in an English frame.
  { attributes: 'data-language="fr"', page: 'en', browser: 'en-GB', chat: 'en', bot: 'fr' },
])(
  '"$attributes" on a page in "$page", read in $browser: the chat is $chat and asks the bot for $bot',
  async (given) => {
    const { attributes, page: language, browser: locale } = given;
    const { page, service, open } = await visit({ html: hostPage({ attributes, language }), locale });
    await open();
    await page
      .getByRole('button', { name: given.chat === 'de' ? 'Mit Menschen sprechen' : 'Talk to a person' })
      .waitFor();
    expect(await page.locator('bantam-chat').getAttribute('lang')).toBe(given.chat);
    expect(service.starts).toMatchObject([{ locale: given.bot }]);
  },
);

test('a conversation that went on in another language is framed in it from the next page on', async () => {
  const { page, service, open, sees } = await visit();
  await open();
  service.say('Wie viele Leute kommissionieren bei Ihnen?', { locale: 'de' });
  await sees('Wie viele Leute kommissionieren bei Ihnen?');
  await page.reload();
  await page.getByRole('button', { name: 'Mit Menschen sprechen' }).waitFor();
  expect(await page.locator('bantam-chat').getAttribute('lang')).toBe('de');
});

test('data attributes decide language, side, name and theme, and mistakes in them do no harm', async () => {
  const attributes =
    'data-language="de" data-position="left" data-name="Bertha" data-theme="dark" data-greeting-delay="soon"';
  const { page, open, troubles } = await visit({ html: hostPage({ attributes }) });
  await open();
  expect(await page.locator('header h2').innerText()).toBe('Bertha');
  const dialog = await page.locator('dialog').boundingBox();
  expect(dialog?.x).toBeLessThan(60);
  expect(await page.locator('dialog').evaluate((panel) => getComputedStyle(panel).backgroundColor)).toBe(
    'rgb(21, 24, 30)',
  );
  expect(troubles).toEqual([]);
});

test('a page can greet after a while: once a visit, and a click opens the chat', async () => {
  const attributes = 'data-greeting-delay="0.2" data-greeting="How is picking going?"';
  const { page } = await visit({ html: hostPage({ attributes }) });
  await page.getByText('How is picking going?').click();
  await page.locator('dialog').waitFor();
  expect(await page.locator('.greeting').count()).toBe(0);
});

test('a link to #chat opens the chat, and two scripts make one', async () => {
  const body = `<a href="#chat">Talk to us</a><script src="/widget.js" async></script>`;
  const { page } = await visit({ html: hostPage({ body }) });
  await page.locator('.launcher').waitFor();
  await page.getByText('Talk to us').click();
  await page.locator('dialog').waitFor();
  expect(await page.locator('bantam-chat').count()).toBe(1);
});
