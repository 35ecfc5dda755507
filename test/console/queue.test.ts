import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { noHandoff } from '../support/memory-desk.ts';
import { say, seed, startConsoleServer } from '../support/console-server.ts';
import { buyer } from '../support/console-conversations.ts';
import { becomes, namesIn, openBuyer, reps, row } from './reps.ts';

const desk = reps();

test('the queue shows who waits first, by score and then by waiting time, and buyers above support', async () => {
  const page = await desk.rep('Kim');

  expect(await namesIn(page, 'waiting')).toEqual(['Priya Nair', 'Aiko Sato', 'Visitor', 'Luis Ortega']);
  expect(await namesIn(page, 'others')).toEqual(['Sam Obi']);
  expect(await page.locator('.section.others .wait').textContent()).toBe('Noor');
  expect(await page.locator('.section.ended .wait').textContent()).toBe('left at budget');
  await becomes(() => row(page, 'Priya').locator('.score').innerText(), '80\nhot');
  expect(await row(page, 'Luis').locator('.label').textContent()).toBe('Support');
  // Text and colour both say that the agreed time is over.
  expect(await row(page, 'Aiko').locator('.wait.over').textContent()).toMatch(/^\d:\d\d over$/);
  expect(await row(page, 'Priya').locator('.wait:not(.over)').textContent()).toMatch(/^\d:\d\d of 5:00$/);
  expect(await page.title()).toBe('(4) Queue · Bantam');
});

test('the row of a visitor without a name says each thing once', async () => {
  const email = { name: null, email: 'sam@example.com', phone: null, company: null, role: null };
  const contact = { topic: 'contact', value: email, quote: 'sam@example.com' };
  seed(desk.server, { id: 'email-only', said: [['visitor', 'sam@example.com', contact]] });
  seed(desk.server, {
    id: 'wrote-on',
    said: [
      ['visitor', 'sam@example.com', contact],
      ['visitor', 'Hello?'],
    ],
  });
  const page = await desk.rep('Kim', { at: '#/conversations/email-only' });

  const rows = page.locator('.section.bot .row', { hasText: 'sam@example.com' });
  const texts = async () => (await rows.locator('.row-name, .detail').allTextContents()).filter((text) => text !== '');
  await becomes(async () => (await texts()).sort(), ['Hello?', 'sam@example.com', 'sam@example.com']);
  await page.getByRole('heading', { level: 1, name: 'sam@example.com' }).waitFor();
  expect((await page.locator('.conversation-who h1').textContent())?.trim()).toBe('sam@example.com');
});

test('the queue moves by itself when visitors come, ask for a person, and are claimed', async () => {
  const page = await desk.rep('Kim');

  seed(desk.server, { id: 'new', said: buyer });
  desk.server.desk.change('new', {});
  await becomes(() => namesIn(page, 'bot'), ['Priya Nair', 'Visitor']);

  desk.server.desk.change('new', { state: 'queued', handoff: { ...noHandoff, requestedAt: Date.now() } });
  await becomes(() => page.title(), '(5) Queue · Bantam');

  await desk.server.desk.claim('new', { id: 'rep-noor', name: 'Noor' });
  await becomes(() => page.title(), '(4) Queue · Bantam');
  expect(await namesIn(page, 'others')).toEqual(['Priya Nair', 'Sam Obi']);
});

test('an empty queue says what will appear in it', async () => {
  desk.server.desk.kept.clear();
  const page = await desk.rep('Kim');

  await page.getByText('Nobody is waiting.').waitFor();
  await page.getByText('No conversation yet').waitFor();
});

test('the name is asked for once, can be changed, and is what others see', async () => {
  const context = await desk.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${desk.server.url}/console`);
  const name = page.getByLabel('Visitors see it when you take over.');
  await page.keyboard.press('Escape');
  await name.fill('Kim');
  await name.press('Enter');
  await page.getByRole('heading', { name: 'Waiting' }).waitFor();

  await page.reload();
  await page.getByRole('button', { name: 'Kim', exact: true }).click();
  await name.fill('Kim Lee');
  await name.press('Enter');

  await becomes(async () => (await desk.server.desk.presence(Date.now())).map(({ name: seen }) => seen), ['Kim Lee']);
});

test('a rep is here while the console is open, and can be away', async () => {
  const page = await desk.rep('Kim');
  const states = async () => (await desk.server.desk.presence(Date.now())).map(({ state }) => state);
  await becomes(states, ['here']);
  await page.getByText('1 rep here').waitFor();

  await page.getByRole('switch', { name: 'Here' }).click();

  await becomes(states, ['away']);
  await page.getByText('0 reps here').waitFor();
});

test('Ctrl-K jumps to a conversation by any of its words', async () => {
  const page = await desk.rep('Kim');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('tailspin');
  await becomes(() => page.getByRole('option').count(), 1);
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { level: 1, name: 'Luis Ortega' }).waitFor();
});

test('a lost connection is said and comes back with what was missed', async () => {
  const page = await desk.rep('Kim', { at: openBuyer });
  await page.getByText('about 30k a year').first().waitFor();
  const { port, desk: kept } = desk.server;

  await desk.server.close();
  await page.getByText('Connection lost. Trying again…').waitFor();
  say({ desk: kept }, 'buyer', ['visitor', 'Are you still there?']);
  const back = await startConsoleServer({ folder: desk.folder, port });
  for (const [id, conversation] of kept.kept) back.desk.kept.set(id, conversation);

  await page.getByRole('log').getByText('Are you still there?').waitFor();
  await becomes(() => page.getByText('Connection lost').count(), 0);
  await page.close();
  await back.close();
});

test('the page is refused to whom a proxy brings, in one sentence', async () => {
  const response = await fetch(`${desk.server.url}/console`, { headers: { 'x-forwarded-for': '203.0.113.5' } });

  expect(response.status).toBe(403);
  expect(await response.text()).toContain('The console is open on this machine only until sign-in is set up.');
});

test('the notice that there is no sign-in is on every screen', async () => {
  const page = await desk.rep('Kim', { viewport: { width: 320, height: 640 } });

  expect(await page.getByText('Open on this machine only, without sign-in').isVisible()).toBe(true);
});

test('the shell is at most 30 KiB', () => {
  const page = readFileSync(join(desk.folder, 'console/index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
  const size = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(desk.folder, file))).length, 0);

  expect(files.length).toBeGreaterThanOrEqual(2);
  expect(size).toBeLessThanOrEqual(30 * 1024);
});
