import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { buildBrowser } from '../../src/server/build-browser.ts';
import { type BantamServer, changedContent, removeFolder, startBantam } from '../support/bantam-server.ts';
import { launchBrowser } from '../support/browser.ts';

// Browsers, a server and the other tests share two cores.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const patience = 20_000;

let browser: Browser;
let server: BantamServer;

beforeAll(async () => {
  await buildBrowser();
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A server of the test's own. */
async function start(contentFolder?: string): Promise<void> {
  server = await startBantam(contentFolder === undefined ? {} : { contentFolder });
  onTestFinished(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await server.stop();
    removeFolder(server.dataFolder);
    if (contentFolder !== undefined) removeFolder(contentFolder);
  });
}

/** A visitor who has opened the chat on the demo site and was greeted. */
async function visitor() {
  const page = await open('/');
  await page.locator('.launcher').click();
  const lines = page.locator('.log .bubble');
  await page.locator('.log').getByText('What brings you here?').waitFor();
  return {
    page,
    lines,
    sees: (text: string | RegExp) => page.locator('.log').getByText(text).last().waitFor(),
    async say(text: string) {
      const box = page.locator('textarea');
      await box.fill(text);
      await box.press('Enter');
    },
  };
}

async function rep(name: string) {
  const page = await open('/console');
  const nameBox = page.getByLabel('Visitors see it when you take over.');
  await nameBox.fill(name);
  await nameBox.press('Enter');
  await page.getByText('1 rep here').waitFor();
  return page;
}

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 850 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(server.url + path);
  return page;
}

const row = (page: Page, text: string) => page.locator('.queue .row', { hasText: text });

test('a visitor is qualified in the browser, a rep takes over, hands back and says what became of it', async () => {
  await start();
  const desk = await rep('Kim');
  const jane = await visitor();

  await jane.say('We lose two people to mis-picks and have about 40k a year set aside');
  await jane.sees('How many people pick orders at your site?');
  await jane.say('what does it cost?');
  await jane.sees(/\$49 per picker/);
  await jane.page.getByRole('region', { name: 'Conversation' }).getByRole('link', { name: 'Pricing' }).waitFor();
  await jane.say('actually make that 60k a year');
  await jane.sees(/60,000/);
  await jane.say("I'd rather not say how many pickers");
  await jane.sees(/By when|when would you like|decide/);
  await jane.say('I run operations and sign it off');
  await jane.sees(/by when/i);
  await jane.say('before the end of Q1');
  await jane.sees(/have called/);

  await desk.getByRole('heading', { name: 'Waiting 1' }).waitFor();
  await row(desk, 'before the end of Q1').click();
  const card = (title: string) => desk.locator('.card', { has: desk.getByRole('heading', { name: title }) });
  await card('Budget')
    .getByText(/60,000/)
    .first()
    .waitFor();
  await card('Need').getByText('We lose two people to mis-picks').first().waitFor();
  await desk.getByRole('button', { name: 'Claim', exact: true }).click();
  await jane.sees(/Kim from Pickwell has joined/);

  const reply = desk.getByRole('textbox', { name: 'Reply to visitor' });
  await reply.fill('Hello, Kim here. Shall I show you the scanner?');
  await reply.press('Enter');
  await jane.sees('Hello, Kim here. Shall I show you the scanner?');
  await jane.say('yes please, what does it weigh?');
  await desk.getByRole('log').getByText('yes please, what does it weigh?').waitFor();

  await desk.getByRole('button', { name: 'Hand back' }).click();
  await jane.sees(/I'm Ada, the AI, and here again/);
  const spoken = await jane.lines.allInnerTexts();
  const whileHuman = spoken.slice(spoken.findIndex((text) => text.includes('Kim here')) + 1);
  expect(whileHuman.map((text) => text.split('\n')[0])).toEqual([
    'yes please, what does it weigh?',
    expect.stringContaining('here again'),
  ]);

  await desk.getByText('Back with the bot').waitFor();
  await desk.getByLabel('Outcome').selectOption('Meeting booked');
  await desk.getByRole('button', { name: 'Save and close' }).click();
  await desk.locator('.section.ended .row', { hasText: 'yes please' }).waitFor();
});

test('a visitor who falls silent is judged on what is known, and kept as left at budget', async () => {
  await start(changedContent('dialogs/qualify.yaml', (text) => text.replace('after: 20 minutes', 'after: 8 seconds')));
  const quiet = await visitor();
  await quiet.say('Our picking is slow and orders go out late every day');
  await quiet.sees(/How many people pick/);
  await quiet.say('25');
  await quiet.sees(/when/i);
  await quiet.say('no idea yet');
  await quiet.sees(/decide|sign/i);
  await quiet.say('our board decides, I only recommend');
  await quiet.sees(/budget/i);

  const desk = await rep('Kim');
  await row(desk, 'our board decides').getByText('left at budget').waitFor();
});

test('with nobody there, whoever asks for a person is asked for contact, and the lead waits', async () => {
  await start();
  const late = await visitor();
  await late.page.getByRole('button', { name: 'Talk to a person' }).first().click();
  await late.sees(/Nobody from the team is here right now/);
  await late.say('lena@example.com');
  await late.sees(/answers at lena@example.com/);

  const desk = await rep('Kim');
  await desk.locator('.section.waiting').getByText('lena@example.com').first().waitFor();
});
