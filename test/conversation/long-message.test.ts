import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../support/talk.ts';
import { brokenRules } from './talk-rules.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('who sends 200 KB is told that not all of it was read, and what was read is kept', async () => {
  const talk = await house.welcome();
  const long = `We lose orders every day and have a budget of 30k. ${'And so on and on. '.repeat(12_000)}`;
  const reply = await talk.say(long);
  expect(reply.text).toMatch(/longer than I can read/u);
  expect(reply.suggestions).toEqual([]);
  const { lead } = await talk.load();
  expect(lead.answers.find(({ topic }) => topic === 'budget')?.value).toMatchObject({ min: 30_000 });
  const next = await talk.say('we are 25 pickers');
  expect(next.text).toContain('25');
  expect(brokenRules({ log: await talk.log(), turns: await talk.turns() })).toEqual([]);
});
