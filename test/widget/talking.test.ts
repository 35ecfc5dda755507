import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hostPage, visits, waitUntil } from './chat.ts';

const visit = visits();

test('before the first turn the visitor reads that this is an AI, and finds the privacy page', async () => {
  const { page, open } = await visit({ html: hostPage({ attributes: 'data-privacy="/privacy"' }) });
  await open();
  expect(await page.locator('.notice').innerText()).toContain('You are chatting with an AI assistant.');
  expect(await page.locator('.notice a').getAttribute('href')).toMatch(/\/privacy$/);
});

test('nothing is asked of the service until the visitor opens the chat; then it learns page, language and time zone', async () => {
  const { page, service, open } = await visit({ locale: 'en-IE', timezoneId: 'Europe/Dublin' });
  await page.locator('.launcher').hover();
  expect(service.requests).toEqual([]);

  await open();
  expect(service.starts).toEqual([
    {
      locale: 'en-IE',
      localTimezone: 'Europe/Dublin',
      channelData: { page: { url: page.url(), title: 'A shop', referrer: '' } },
    },
  ]);
});

test('the greeting comes with quick replies; one of them says its words and all of them are gone', async () => {
  const { page, service, open, sees } = await visit();
  await open();
  const actions = ['See prices', 'Book a demo'].map((title) => ({ type: 'imBack', title, value: title }));
  service.say('Hello, I am Ada.', { suggestedActions: { actions } });
  await sees('Hello, I am Ada.');
  await page.locator('.suggestions').getByText('Book a demo').click();

  await waitUntil(() => service.heard.length === 1);
  expect(service.heard).toEqual(['Book a demo']);
  await sees('Book a demo');
  expect(await page.locator('.suggestions button').count()).toBe(0);
});

test('Enter sends, Shift+Enter begins a new line, an empty message is not sent', async () => {
  const { page, service, open } = await visit();
  await open();
  const text = page.locator('textarea');
  await text.press('Enter');
  await text.pressSequentially('40 pickers');
  await text.press('Shift+Enter');
  await text.pressSequentially('two shifts');
  await text.press('Enter');

  await waitUntil(() => service.heard.length > 0);
  expect(service.heard).toEqual(['40 pickers\ntwo shifts']);
  expect(await text.inputValue()).toBe('');
});

test('a message that is too long is not cut: it stays, says by how much, and is not sent', async () => {
  const { page, service, open, say } = await visit();
  await open();
  await say('x'.repeat(2_003));
  expect(await page.locator('.hint').innerText()).toBe('3 characters too many');
  expect(await page.locator('textarea').inputValue()).toHaveLength(2_003);

  await say('short');
  await waitUntil(() => service.heard.length > 0);
  expect(service.heard).toEqual(['short']);
});

test('the bot is seen writing until its answer comes, and it hears the visitor writing', async () => {
  const { page, service, open, sees } = await visit();
  await open();
  await page.locator('textarea').pressSequentially('hm');
  await waitUntil(() => service.typingReceived > 0);
  expect(service.typingReceived).toBe(1);

  service.type();
  await page.locator('.typing').waitFor();
  service.say('Yes.');
  await sees('Yes.');
  expect(await page.locator('.typing').isVisible()).toBe(false);
});

test('an answer from the knowledge files names its source', async () => {
  const { page, service, open } = await visit();
  await open();
  const citations = [{ title: 'Pricing', url: 'https://example.com/pricing' }];
  service.say('49 dollars.', { channelData: { bantam: { kind: 'message', role: 'bot', citations } } });
  await page.locator('.source').waitFor();
  expect(await page.locator('.source').innerText()).toBe('Source: Pricing');
  expect(await page.locator('.source a').getAttribute('href')).toBe('https://example.com/pricing');
});

test('a person can be asked for at any time; once there, the header names them, and Ada when she is back', async () => {
  const { page, service, open, sees } = await visit();
  await open();
  await page.getByRole('button', { name: 'Talk to a person' }).click();
  await waitUntil(() => service.heard.length === 1);
  expect(service.heard).toEqual(['I would like to talk to a person.']);

  service.sayAsRep('Kim', 'Kim has joined.', 'status');
  await sees('Kim has joined.');
  expect(await page.locator('header h2').innerText()).toBe('Kim');
  expect(await page.locator('header .who p').innerText()).toBe('A person from our team');

  service.say('Kim will answer soon.', { channelData: { bantam: { kind: 'status', role: 'bot' } } });
  await sees('Kim will answer soon.');
  expect(await page.locator('header h2').innerText()).toBe('Kim');

  service.say('I am back.');
  await sees('I am back.');
  expect(await page.locator('header h2').innerText()).toBe('Ada');
});

test('what comes while the chat is closed is counted on its button, and the count is gone once it was seen', async () => {
  const { page, service, open } = await visit();
  await open();
  service.say('First.');
  await page.getByText('First.').first().waitFor();
  await page.locator('textarea').press('Escape');
  service.say('Second.');
  service.say('Third.');
  await page.getByRole('button', { name: 'Open chat, 2 new messages' }).waitFor();
  expect(await page.locator('.badge').innerText()).toBe('2');

  await page.reload();
  await page.getByRole('button', { name: 'Open chat, 2 new messages' }).click();
  await page.getByRole('button', { name: 'Open chat', exact: true }).waitFor();
});

test('whoever reads further up is not torn away, and is shown the way to what is new', async () => {
  const { page, service, open, sees } = await visit();
  await open();
  for (let n = 1; n <= 30; n += 1) service.say(`Line ${n}`);
  await sees('Line 30');
  await page.locator('.log').evaluate((log) => log.scrollTo(0, 0));
  await waitUntil(() => page.locator('.log').evaluate((log) => log.scrollTop === 0));
  await page.locator('.log').evaluate(() => new Promise(requestAnimationFrame));
  service.say('Something new');
  await page.getByRole('button', { name: 'New messages' }).waitFor();
  expect(await page.locator('.log').evaluate((log) => log.scrollTop)).toBe(0);

  await page.getByRole('button', { name: 'New messages' }).click();
  await waitUntil(() => page.locator('.log').evaluate((log) => log.scrollTop > 500));
  expect(await page.getByRole('button', { name: 'New messages' }).isVisible()).toBe(false);
});

test('a file is sent and shown; one that is too big is refused with the reason', async () => {
  const { page, service, open } = await visit();
  await open();
  const folder = mkdtempSync(join(tmpdir(), 'bantam-upload-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = (name: string, bytes: number) => {
    writeFileSync(join(folder, name), 'a'.repeat(bytes));
    return join(folder, name);
  };
  await page.locator('input[type=file]').setInputFiles(file('huge.txt', 5 * 1024 * 1024));
  expect(await page.locator('.hint').innerText()).toBe('This file is larger than 4 MB. Please send a smaller one.');

  await page.locator('input[type=file]').setInputFiles(file('layout.txt', 300));
  await page.locator('.file a').waitFor();
  expect(service.uploads).toEqual(['layout.txt']);
  expect(await page.locator('.file').allInnerTexts()).toEqual(['layout.txt']);
});

test('bold, lists and links are drawn; markup and script addresses stay the text that they are', async () => {
  const { page, service, open, troubles } = await visit();
  await open();
  service.say(
    [
      '**Two** plans:',
      '- [Standard](https://example.com/standard)',
      '- *Advanced*',
      '',
      '<img src=x onerror="document.title=1"> [click](javascript:document.title=1) [d](data:text/html,x) https://example.com/a.',
    ].join('\n'),
  );
  const bubble = page.locator('.bot .bubble');
  await bubble.waitFor();
  expect(await bubble.locator('strong').allInnerTexts()).toEqual(['Two']);
  expect(await bubble.locator('ul li').allInnerTexts()).toEqual(['Standard', 'Advanced']);
  expect(await bubble.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    'https://example.com/standard',
    'https://example.com/a',
  ]);
  expect(await bubble.innerText()).toContain('<img src=x onerror="document.title=1"> click d https://example.com/a.');
  expect(await bubble.locator('img, script').count()).toBe(0);
  expect(await page.title()).toBe('A shop');
  expect(troubles).toEqual([]);
});

test('what a visitor writes is shown as written: stars are stars', async () => {
  const { page, open, say } = await visit();
  await open();
  await say('2 * 3 * 4 and **not bold** <b>');
  await page.locator('.visitor .bubble').waitFor();
  expect(await page.locator('.visitor .bubble').innerText()).toBe('2 * 3 * 4 and **not bold** <b>');
});
