import { expect, test } from 'vitest';
import { visits, waitUntil } from './chat.ts';

const visit = visits();

test('a killed socket comes back by itself, with what was said meanwhile, once and in order', async () => {
  const { service, open, say, sees, lines } = await visit();
  await open();
  service.say('One');
  await say('Two');
  await sees('Two');
  for (let round = 0; round < 3; round += 1) {
    service.dropSockets();
    await waitUntil(() => service.socketCount === 0);
    service.say(`Meanwhile ${round}`);
    await waitUntil(() => service.socketCount > 0);
  }
  service.say('Last');
  await sees('Last');
  expect(await lines()).toEqual(['One', 'Two', 'Meanwhile 0', 'Meanwhile 1', 'Meanwhile 2', 'Last']);
});

test('a service that begins its log again makes nothing appear twice', async () => {
  const { service, open, say, sees, lines } = await visit();
  await open();
  service.say('One');
  await say('Two');
  await sees('Two');
  service.beginsAgain = true;
  service.dropSockets();
  await waitUntil(() => service.socketCount === 0);
  await waitUntil(() => service.socketCount > 0);
  service.say('Three');
  await sees('Three');
  expect(await lines()).toEqual(['One', 'Two', 'Three']);
});

test('a message whose answer got lost is sent again under the same id and is there once', async () => {
  const { page, service, open, say, sees, lines } = await visit();
  await open();
  service.faults.push('answer-lost');
  await say('Only once');
  await say('After it');
  await sees('After it');
  await waitUntil(() => service.heard.length === 2);
  expect(service.heard).toEqual(['Only once', 'After it']);
  expect(await lines()).toEqual(['Only once', 'After it']);
  expect(await page.locator('[data-state=failed]').count()).toBe(0);
});

test('a message that cannot be sent keeps its text and can be tried again', async () => {
  const { page, service, open, say, sees } = await visit();
  await open();
  service.faults.push('refused-for-now', 'refused-for-now', 'refused-for-now', 'refused-for-now');
  await say('Please keep me');
  await page.getByText('Not sent.').waitFor();
  await sees('Please keep me');
  expect(service.heard).toEqual([]);

  await page.getByRole('button', { name: 'Try again' }).click();
  await waitUntil(() => service.heard.length === 1);
  await page.getByText('Not sent.').waitFor({ state: 'detached' });
  await sees('Please keep me');
});

test('what was not sent yet is sent after a reload', async () => {
  const { page, service, open, say, sees } = await visit();
  await open();
  service.say('Hello');
  await sees('Hello');
  service.faults.push('refused-for-now');
  await say('Do not lose me');
  await waitUntil(() => service.faults.length === 0);
  await page.reload();
  await waitUntil(() => service.heard.length === 1);
  await sees('Do not lose me');
  expect(service.heard).toEqual(['Do not lose me']);
});

test('where sockets are not let through, the chat polls', async () => {
  const { service, open, say, sees, lines } = await visit();
  service.refusesSockets = true;
  await open();
  service.say('By polling');
  await sees('By polling');
  await say('Me too');
  await waitUntil(() => service.heard.length === 1);
  service.say('Again');
  await sees('Again');
  expect(await lines()).toEqual(['By polling', 'Me too', 'Again']);
});

test('without a network the visitor is told, and what they write is sent when it is back', async () => {
  const { page, service, open, say, sees } = await visit();
  await open();
  service.say('Hello');
  await sees('Hello');
  await page.context().setOffline(true);
  await page.getByText('You are offline.').waitFor();
  await say('Written in a tunnel');
  expect(service.heard).toEqual([]);

  await page.context().setOffline(false);
  await waitUntil(() => service.heard.length === 1);
  await page.getByText('You are offline.').waitFor({ state: 'detached' });
  service.say('Welcome back');
  await sees('Welcome back');
});

test('a reload goes on with the open chat, its conversation and the draft; the focus stays on the page', async () => {
  const { page, service, open, say, sees, lines } = await visit();
  await open();
  service.say('What is your budget?');
  await sees('What is your budget?');
  await say('About 40k');
  await sees('About 40k');
  await page.locator('textarea').fill('half a sen');
  await page.reload();
  await page.locator('dialog').waitFor();
  await sees('About 40k');
  expect(await lines()).toEqual(['What is your budget?', 'About 40k']);
  expect(await page.locator('textarea').inputValue()).toBe('half a sen');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(service.starts).toHaveLength(1);
});

test('several tabs are in one conversation', async () => {
  const { service, open, say, sees, anotherTab } = await visit();
  await open();
  const second = await anotherTab();
  await waitUntil(() => service.socketCount === 2);
  await say('From the first tab');
  await sees('From the first tab');
  await second.locator('.launcher').click();
  await second.getByText('From the first tab').waitFor();
  expect(service.starts).toHaveLength(1);
});

test('an expired token is replaced without a word', async () => {
  const { page, service, open, say, sees } = await visit();
  await open();
  await say('Before');
  await sees('Before');
  service.expireTokens();
  await say('After');
  await waitUntil(() => service.heard.length === 2);
  service.expireTokens();
  service.dropSockets();
  service.say('Later');
  await sees('Later');
  expect(await page.locator('[data-state=failed]').count()).toBe(0);
});

test('when the conversation was erased, the next words begin another and the old ones are gone', async () => {
  const { service, open, say, sees, lines } = await visit();
  await open();
  await say('My secret');
  // It is shown before it has arrived; what has not is kept and sent again. An answer comes after its echo.
  await waitUntil(() => service.heard.length === 1);
  service.say('Noted.');
  await sees('Noted.');
  service.erase();
  await say('Hello again');
  await waitUntil(() => service.heard.length === 1);
  service.say('Hello.');
  await sees('Hello.');
  expect(await lines()).toEqual(['Hello again', 'Hello.']);
});

test('with storage blocked the chat still works on its page', async () => {
  const { page, service, open, say, sees } = await visit();
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    }
  });
  await page.reload();
  await open();
  await say('Still here');
  await sees('Still here');
  expect(service.heard).toEqual(['Still here']);
});
