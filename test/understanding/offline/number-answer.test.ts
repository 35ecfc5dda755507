import { expect, test } from 'vitest';
import type { Question } from '../../../src/lead/script.ts';
import { understandText } from '../../../src/understanding/offline/understand.ts';
import { AT } from './reading.ts';

const orders: Question = {
  topic: 'orders',
  kind: 'number',
  learn: 'how many orders leave a day',
  counts: 'fit',
  points: [],
  when: {},
  choices: [],
  wording: {},
};
const users: Question = { ...orders, topic: 'users', units: { en: ['picker', 'pickers'], de: ['Picker'] } };

function answer(text: string, question: Question) {
  return understandText({ text, asked: question.topic, at: AT, locale: null, questions: [question] }).find(
    ({ topic }) => topic === question.topic,
  );
}

test.each([
  ['40', 40],
  ['just one', 1],
  ['one', 1],
  ['40 people', 40],
  ['3 halls, about 40 people', 40],
  ["we're 40, in 3 halls", 40],
  ["it's 25 not 30", 25],
  ['maybe 15 or 20 depending on season', 20],
  ['etwa 30 Leute', 30],
])('"%s" answers how many pickers there are: %d', (text, expected) => {
  expect(answer(text, users)?.value).toBe(expected);
});

test.each([
  'yes we have one',
  'there is one',
  'one of our managers',
  'a room for one',
  "we've been around since 2014",
  'we decide by 2027',
  'in 2 weeks',
  "I'm 42 years old",
  'our turnover is 5 million',
  'we lose 10k a month',
  'how many users does the 50 plan have?',
  '3 sites',
  '2 shifts of 20',
  '20%',
  'ticket 48812',
  '50000000',
  'wir sind zu dritt',
])('"%s" does not say how many pickers there are', (text) => {
  expect(answer(text, users)).toBeUndefined();
});

test('a question that names no unit takes the number of any noun', () => {
  expect(answer('200 orders a day', orders)?.value).toBe(200);
});

test('an unlikely number is not trusted', () => {
  expect(answer('250000', users)?.confidence).toBeLessThan(0.6);
});
