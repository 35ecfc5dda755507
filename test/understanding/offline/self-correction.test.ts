import { expect, test } from 'vitest';
import type { Budget, Topic, Value } from '../../../src/lead/values.ts';
import { understandText } from '../../../src/understanding/offline/understand.ts';
import { aQuestion } from '../../support/script-questions.ts';
import { AT } from './reading.ts';

const users = aQuestion({ topic: 'users', kind: 'number', units: { en: ['pickers'], de: ['Picker'] } });

function valueIn(text: string, topic: Topic, language: string): Value | undefined {
  const heard = understandText({ text, asked: topic, at: AT, locale: null, language, questions: [users] });
  return heard.find((finding) => finding.topic === topic)?.value;
}

test.each<[text: string, language: string, expected: number]>([
  ['around 20k, no, 25k', 'en', 25_000],
  ['about 30k. no, 40k', 'en', 40_000],
  ['50k, nope, 60k', 'en', 60_000],
  ['twenty thousand, no, thirty thousand', 'en', 30_000],
  ['we have 40k, no, 45', 'en', 45_000],
  ['20.000 €, nee, 30.000 €', 'de', 30_000],
  ['ca. 15 TEUR, ne, 18 TEUR', 'de', 18_000],
  ['20 tausend, nein, eher 25 tausend', 'de', 25_000],
  ['20k, no strings attached', 'en', 20_000],
  ['25k and no, I cannot go to 40k', 'en', 25_000],
])('after "%s" (%s) the budget is %i', (text, language, expected) => {
  expect((valueIn(text, 'budget', language) as Budget | undefined)?.max).toBe(expected);
});

test.each<[text: string, language: string, expected: number]>([
  ['25, no, 30', 'en', 30],
  ['25 people, no, 30', 'en', 30],
  ['25, nein, 30', 'de', 30],
  ['we have 25 pickers, no, 40', 'en', 40],
  ['25, no temps', 'en', 25],
])('after "%s" (%s) there are %i people', (text, language, expected) => {
  expect(valueIn(text, 'users', language)).toBe(expected);
});

test.each([
  ['end of Q1, no, Q2', '2027-04-01'],
  ['next spring, no, summer', '2027-06-01'],
])('after "%s" the time begins on %s', (text, from) => {
  expect(valueIn(text, 'timeline', 'en')).toMatchObject({ from });
});
