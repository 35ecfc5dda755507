import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { say } from '../support/console-server.ts';
import type { LeadView } from '../../src/server/api/views.ts';
import { testScript } from '../support/scripts.ts';
import { becomes, namesIn, openBuyer, reps, row } from './reps.ts';

const desk = reps();

const composer = (page: Page) => page.getByRole('textbox', { name: /Reply to visitor|Private note/ });
const log = (page: Page) => page.getByRole('log');

test('a rep claims, talks with the visitor, notes something, hands back, and says what came of it', async () => {
  const page = await desk.rep('Kim', { at: openBuyer });

  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  await page.getByText('You have it').waitFor();
  await becomes(() => namesIn(page, 'yours'), ['Priya Nair']);
  await composer(page).fill('Hello Priya, Kim here.');
  await composer(page).press('Enter');
  await log(page).getByText('Hello Priya, Kim here.').waitFor();

  say(desk.server, 'buyer', ['visitor', 'Hi Kim!']);
  await log(page).getByText('Hi Kim!').waitFor();

  await page.getByText('Private note').click();
  await composer(page).fill('CFO is Dana');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.locator('.entry.note', { hasText: 'CFO is Dana' }).waitFor();

  await page.getByRole('button', { name: 'Hand back' }).click();
  await page.getByText('Back with the bot').waitFor();

  await page.getByLabel('Outcome').selectOption('Meeting booked');
  await page.getByRole('button', { name: 'Save and close' }).click();
  await becomes(() => namesIn(page, 'ended'), ['Visitor', 'Priya Nair'].sort());
  await becomes(() => row(page, 'Priya').locator('.wait').textContent(), 'meeting booked');
  expect(await page.locator('.standing').textContent()).toBe('Ended: meeting booked');
  const kept = desk.server.desk.kept.get('buyer');
  expect(kept?.lead.disposition).toBe('meeting-booked');
  const said = kept?.log
    .filter(({ from }) => from.role === 'rep')
    .map(({ text, kind, visibility }) => [text, kind, visibility]);
  expect(said).toEqual([
    ['Hello Priya, Kim here.', 'message', 'everyone'],
    ['CFO is Dana', 'note', 'reps'],
  ]);
});

test('of two reps who claim at once one gets it, and the other reads who has it', async () => {
  const [kim, noor] = await Promise.all([desk.rep('Kim', { at: openBuyer }), desk.rep('Noor', { at: openBuyer })]);
  await kim.getByText('Noor is looking too').waitFor();

  // Both claims are under way before the first is answered.
  let asked = 0;
  let letBothGo = (): void => undefined;
  const bothAsked = new Promise<void>((resolve) => (letBothGo = resolve));
  for (const page of [kim, noor]) {
    await page.route('**/claim', async (route) => {
      asked += 1;
      if (asked === 2) letBothGo();
      await bothAsked;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Claim', exact: true }).click();
  }

  const owner = () => desk.server.desk.kept.get('buyer')?.conversation.handoff?.repName ?? '';
  await becomes(() => owner() !== '', true);
  const [winner, other] = owner() === 'Kim' ? [kim, noor] : [noor, kim];
  await winner.locator('.standing', { hasText: 'You have it' }).waitFor();
  await other.locator('.toast', { hasText: `${owner()} has this conversation.` }).waitFor();
  await other.locator('.standing', { hasText: `${owner()} has it` }).waitFor();
  expect(await composer(other).count()).toBe(0);
});

test('a quote jumps to its message and marks the words, in an older page too', async () => {
  for (let n = 1; n <= 150; n += 1) say(desk.server, 'buyer', ['visitor', `and another thing, number ${String(n)}`]);
  const page = await desk.rep('Kim', { at: openBuyer });
  expect(await log(page).getByText('We lose two people').count()).toBe(0);

  await page
    .getByRole('button', { name: /We lose two people to mis-picks.*show in the chat/ })
    .first()
    .click();

  const message = page.locator('.entry', { hasText: 'peak season' });
  await becomes(() => message.locator('mark').textContent(), 'We lose two people to mis-picks');
  await becomes(() => message.evaluate((element) => element === document.activeElement), true);
  const [box, frame] = [await message.boundingBox(), await log(page).boundingBox()];
  expect(box?.y).toBeGreaterThan(frame?.y ?? 0);
});

test('the scorecard shows values in words, what was said before, and what is not asked or declined', async () => {
  const page = await desk.rep('Kim', { at: openBuyer });
  const card = (title: string) => page.locator('.card', { has: page.getByRole('heading', { name: title }) });

  await card('Budget').getByText('40,000–50,000 USD a year, approved').waitFor();
  await card('Budget').getByText('1 earlier answer').click();
  expect(await card('Budget').getByText('30,000 a year, planned').isVisible()).toBe(true);
  expect(await card('Authority').locator('.verdict').textContent()).toBe('not asked yet');

  await row(page, 'Aiko').click();
  await becomes(() => card('Budget').locator('.verdict').textContent(), 'declined');
});

test('what is not known, or not confirmed, is not shown as known', async () => {
  const page = await desk.rep('Kim', { at: openBuyer });
  const fit = page.locator('.lead-standing dl > div', { hasText: 'Fit' }).locator('dd');
  await becomes(() => fit.textContent(), 'B');

  await row(page, 'Aiko').click();
  await becomes(() => fit.textContent(), 'not known yet');
  const value = { min: null, max: null, currency: null, period: null, stance: 'none' } as const;
  say(desk.server, 'late', ['visitor', 'no budget', { topic: 'budget', value, quote: 'no budget', unconfirmed: true }]);
  await page.locator('.card', { hasText: 'Budget' }).getByText('not confirmed by the visitor').waitFor();
});

test('the scorecard follows a correction while it is read', async () => {
  const page = await desk.rep('Kim', { at: openBuyer });
  await page.getByText('40,000–50,000 USD a year, approved').waitFor();

  const value = { min: 60_000, max: 60_000, currency: 'USD', period: 'year', stance: 'approved' } as const;
  say(desk.server, 'buyer', ['visitor', 'no, 60k', { topic: 'budget', value, quote: '60k' }]);

  await page.getByText('60,000 USD a year, approved').waitFor();
  await page.getByText('2 earlier answers').waitFor();
});

test('the receipt on the screen adds up to the score', async () => {
  const page = await desk.rep('Kim', { at: openBuyer });
  await page.getByText('Score receipt').click();

  const receipt = page.locator('.receipt').first();
  const points = (await receipt.locator('tbody .points').allTextContents()).map((text) =>
    Number(text.replace('−', '-')),
  );
  const total = Number.parseInt((await receipt.locator('tfoot .points').textContent()) ?? '', 10);

  expect(points.length).toBeGreaterThan(2);
  expect(points.reduce((sum, each) => sum + each, 0)).toBe(total);
  expect(await page.locator('.lead-standing .score b').textContent()).toBe(String(total));
});

test('the receipt names the script that gave its points: once below, and line by line where there were several', async () => {
  const page = await desk.rep('Kim');
  let earlier = false;
  await page.route('**/api/leads/buyer', async (route) => {
    const response = await route.fetch();
    const lead = (await response.json()) as LeadView;
    if (earlier && lead.assessment.receipt[0]) lead.assessment.receipt[0].scriptVersion = 'an-earlier-one';
    await route.fulfill({ response, json: lead });
  });
  await row(page, 'Priya').click();
  await page.getByText('Score receipt').click();
  const receipt = page.locator('.receipt').first();
  const named = () => receipt.locator('.source').allTextContents();
  const version = `By script ${testScript().version.slice(0, 12)}`;
  await becomes(named, [version]);

  earlier = true;
  desk.server.desk.change('buyer', {});
  await becomes(async () => (await named()).slice(0, 2), ['By script an-earlier-o', version]);
  expect(await receipt.locator('tbody .source').count()).toBe(await receipt.locator('tbody tr').count());
});

test.each([
  { screen: 'desktop', viewport: { width: 1360, height: 800 } },
  { screen: 'phone', viewport: { width: 390, height: 760 } },
])('on a $screen a notice covers neither the conversation nor what the rep writes with', async ({ viewport }) => {
  const page = await desk.rep('Kim', { viewport });
  await row(page, 'Priya').click();
  await page.getByText('about 30k a year').first().waitFor();
  await page.keyboard.press('c');

  const notice = await page.locator('.toast', { hasText: 'You took over.' }).boundingBox();
  const conversation = await page.locator('.conversation').boundingBox();
  expect(notice?.y).toBeGreaterThanOrEqual(0);
  expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(conversation?.y ?? 0);
});

test('a message that does not get through keeps its text, is tried again, and arrives once', async () => {
  const page = await desk.rep('Kim', { at: openBuyer });
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  desk.server.failing = 1;

  await composer(page).fill('Is Tuesday fine?');
  await composer(page).press('Enter');
  await page.locator('.unsent', { hasText: 'Is Tuesday fine?' }).getByText('Not sent. Too much at once.').waitFor();
  await composer(page).fill('Or Wednesday?');
  await composer(page).press('Enter');

  await page.locator('.entry.rep:not(.unsent):not(.sending)', { hasText: 'Or Wednesday?' }).waitFor();
  const said = desk.server.desk.kept
    .get('buyer')
    ?.log.filter(({ from }) => from.role === 'rep')
    .map(({ text }) => text);
  expect(said).toEqual(['Is Tuesday fine?', 'Or Wednesday?']);
  expect(await page.locator('.unsent').count()).toBe(0);
});

test('a message that is refused can be taken back into the composer', async () => {
  const page = await desk.rep('Kim', { at: openBuyer });
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  await composer(page).fill('Is Tuesday fine?');
  // Another rep takes over just then, and this console has not heard of it.
  const kept = desk.server.desk.kept.get('buyer');
  const handoff = kept?.conversation.handoff;
  if (!kept || !handoff) throw new Error('It was claimed.');
  kept.conversation = { ...kept.conversation, handoff: { ...handoff, repId: 'rep-noor', repName: 'Noor' } };

  await composer(page).press('Enter');
  await page.getByText('Noor has this conversation; claim it before you write.').waitFor();
  await page.getByRole('button', { name: 'Back to the composer' }).click();

  expect(await page.locator('.unsent').count()).toBe(0);
});

test('what is being written stays while the rep looks elsewhere', async () => {
  const page = await desk.rep('Kim', { at: openBuyer });
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  await composer(page).fill('Half a sen');

  await row(page, 'Aiko').click();
  await page.getByRole('heading', { level: 1, name: 'Aiko Sato' }).waitFor();
  await page.goBack();

  await becomes(() => composer(page).inputValue(), 'Half a sen');
});

test('single keys move, claim, write and hand back; switched off they do nothing', async () => {
  const page = await desk.rep('Kim');
  await page.keyboard.press('j');
  await page.getByRole('heading', { level: 1, name: 'Priya Nair' }).waitFor();
  await page.keyboard.press('j');
  await page.getByRole('heading', { level: 1, name: 'Aiko Sato' }).waitFor();
  await page.keyboard.press('k');
  await page.getByRole('heading', { level: 1, name: 'Priya Nair' }).waitFor();
  await page.getByText('about 30k a year').first().waitFor();
  await page.keyboard.press('c');
  await page.getByText('You have it').waitFor();
  await becomes(() => composer(page).evaluate((field) => field === document.activeElement), true);
  // In a field letters are letters.
  await page.keyboard.type('jhn');
  expect(await composer(page).inputValue()).toBe('jhn');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await becomes(() => page.getByRole('radio', { name: 'Private note' }).isChecked(), true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await page.getByText('Back with the bot').waitFor();

  await page.keyboard.press('?');
  await page.getByLabel('Single-key shortcuts').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Jump to a conversation' }).waitFor();
  expect(desk.server.desk.kept.get('buyer')?.conversation.state).toBe('returned');
});

test('a typing visitor is shown', async () => {
  const page = await desk.rep('Kim', { at: openBuyer });
  await page.getByText('about 30k a year').first().waitFor();

  desk.server.live.publish({ kind: 'typing', conversationId: 'buyer', by: 'visitor', at: Date.now() });

  await page.getByText('Priya Nair is typing…').waitFor();
});

test('what comes while the rep reads further up does not move the page, and is announced', async () => {
  const page = await desk.rep('Kim', { at: openBuyer, viewport: { width: 1360, height: 500 } });
  await page.getByText('about 30k a year').first().waitFor();
  await log(page).evaluate((element) => element.scrollTo({ top: 0 }));

  say(desk.server, 'buyer', ['visitor', 'One more thing']);

  await page.getByRole('button', { name: 'New messages' }).click();
  await becomes(
    () => log(page).evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight < 2),
    true,
  );
});

test('a visitor cannot put markup into the console', async () => {
  say(desk.server, 'buyer', ['visitor', '<img src=x onerror="document.title=1"><b>bold</b>']);
  const page = await desk.rep('Kim', { at: openBuyer });

  await log(page).getByText('<b>bold</b>').waitFor();
  expect(await page.locator('.entry b', { hasText: 'bold' }).count()).toBe(0);
});

test('the ledger is shown on demand', async () => {
  const page = await desk.rep('Kim', { at: openBuyer });
  await page.getByRole('button', { name: 'Show the ledger' }).click();

  await page.getByRole('cell', { name: 'conversation.opened' }).waitFor();
});
