import { describe, expect, test } from 'vitest';
import type { Budget, Topic } from '../../../src/lead/values.ts';
import type { Question } from '../../../src/lead/script.ts';
import { understandText } from '../../../src/understanding/offline/understand.ts';
import { testScript } from '../../support/scripts.ts';
import { AT, understand } from './reading.ts';

const users: Question = {
  topic: 'users',
  kind: 'number',
  learn: 'how many people pick',
  counts: 'fit',
  points: [],
  when: {},
  choices: [],
  units: {
    en: ['picker', 'pickers', 'seats', 'users', 'people in the warehouse'],
    de: ['Picker', 'Kommissionierer', 'Kommissionierern', 'Nutzer', 'Nutzern', 'Leute im Lager'],
  },
  wording: {},
};
const beds: Question = { ...users, topic: 'beds', units: { en: ['bed', 'beds'], de: ['Bett', 'Betten'] } };
const questions = [users, beds];

function heard(text: string, asked: Topic | null, topic: Topic = 'users') {
  return understandText({ text, asked, at: AT, locale: null, questions }).find((finding) => finding.topic === topic);
}

const COUNTS: [text: string, asked: Topic | null, expected: number][] = [
  ['actually it is 40 pickers', 'timeline', 40],
  ['wir sind doch 40 Picker', 'timeline', 40],
  ['we are 25 pickers, by the way', 'budget', 25],
  ['we are 25 pickers, by the way', 'need', 25],
  ['25/60 pickers', 'budget', 60],
  ['25/60', 'users', 60],
  ['10/12 pickers', 'timeline', 12],
  ['40-50 pickers', 'timeline', 50],
  ['at least 40 pickers', null, 40],
  ['we have 1,200 users', 'budget', 1200],
  ['40 full-time pickers', 'budget', 40],
  ['a 40-picker site', 'budget', 40],
  ['40 pikcers', 'budget', 40],
  ['we have 300 people, 40 of them pickers', 'budget', 40],
  ['30 people in the warehouse', 'authority', 30],
  ['pickers: 40', 'budget', 40],
  ['the number of pickers is about 40', 'budget', 40],
  ['two dozen pickers', 'budget', 24],
  ['about two dozen', 'users', 24],
  ['half a dozen', 'users', 6],
  ['a couple dozen', 'users', 24],
  ['ein paar Dutzend', 'users', 24],
  ['twenty-five pickers', 'budget', 25],
  ['fünfundzwanzig Kommissionierer', 'budget', 25],
  ['wir haben etwa 30 Leute im Lager', 'budget', 30],
  ['we have 2 sites with 40 pickers', 'users', 40],
  ['we have 25 pickers, sorry, 40', 'budget', 40],
  ['40 pickers, not 25 pickers', 'timeline', 40],
  ['last year we had 20 pickers, now it is 30 pickers', 'budget', 30],
  ['what would it cost for 40 pickers?', null, 40],
  ['we are looking for software for 40 pickers, live by June', 'need', 40],
];

const NO_COUNTS: [text: string, asked: Topic | null, why: string][] = [
  ['actually it is 40', 'timeline', 'no noun'],
  ['$49 per picker', 'budget', 'a price'],
  ['49 per picker', 'budget', 'a price'],
  ['1 scanner per 10 pickers', null, 'a rate'],
  ['we lose two pickers a week to mis-picks', null, 'a change'],
  ['two pickers quit', 'need', 'a change'],
  ['we hire 5 pickers in May', 'timeline', 'a change'],
  ['a competitor has 200 pickers', null, 'of others'],
  ['your plan includes 10 users', null, 'of others'],
  ['if we had 40 pickers', null, 'a hypothetical'],
  ['last year we had 20 pickers', null, 'the past'],
  ['does it handle 500 users?', null, 'a question'],
  ['is there a discount from 100 pickers?', null, 'a question'],
  ['our pickers are 3 km apart', null, 'another number'],
  ['seit 2019 nutzen wir Excel', null, 'a year'],
  ['we lose two people to mis-picks', 'users', 'a change'],
  ['our pickers are slow', 'users', 'no number'],
];

describe('a number with the noun for what is counted is understood at any time', () => {
  test.each(COUNTS)('"%s" (asked: %s): %i', (text, asked, expected) => {
    const finding = heard(text, asked);
    expect(finding?.value).toBe(expected);
    expect(text).toContain(finding?.quote);
  });
});

describe('a number is no count of the visitor', () => {
  test.each(NO_COUNTS)('"%s" (asked: %s): %s', (text, asked) => {
    expect(heard(text, asked)).toBeUndefined();
  });
});

test('two numbers of the same thing are read, but not surely: they are checked', () => {
  expect(heard('25 pickers in Hamburg and 40 pickers in Berlin', null)?.confidence).toBeLessThan(0.6);
});

test('each noun answers its own question', () => {
  const text = '40 pickers and 120 beds';
  expect([heard(text, null)?.value, heard(text, null, 'beds')?.value]).toEqual([40, 120]);
});

describe('beside a count the other topics are still read', () => {
  const topics = (text: string, asked: Topic | null) =>
    understandText({ text, asked, at: AT, locale: null, questions })
      .map(({ topic }) => topic)
      .sort();

  test.each([
    ['we have 120 beds', 'budget', ['beds']],
    ['we are 25 pickers, by the way', 'need', ['users']],
    ['we need 25 seats', null, ['users']],
    ['we need a better tool for our 25 pickers', null, ['need', 'users']],
    ['we have 25 pickers and lots of walking', 'need', ['need', 'users']],
    ['40 pickers and a budget of $60k', 'timeline', ['budget', 'users']],
    ['we are looking for software for 40 pickers, live by June', 'need', ['need', 'timeline', 'users']],
  ])('"%s" (asked: %s): %j', (text, asked, expected) => {
    expect(topics(text, asked)).toEqual(expected);
  });

  test.each([
    ['$49 per picker a month for 25 pickers', 1225],
    ['$49 per picker a month. We are 25 pickers', 1225],
    ['we have 120 beds and 25 users. $10 per bed', 1200],
    ['49 € je Kommissionierer bei 30 Kommissionierern', 1470],
  ])('the price for one is taken times their number: "%s": %i', (text, expected) => {
    expect((heard(text, 'budget', 'budget')?.value as Budget | undefined)?.max).toBe(expected);
  });
});

test('a correction while another question is open says that it corrects', async () => {
  const script = testScript({ questions });
  const [finding] = (await understand(script, ['actually it is 40 pickers'], { asked: 'timeline' })).findings;
  expect(finding).toMatchObject({ topic: 'users', value: 40, quote: '40 pickers', corrects: true });
});
