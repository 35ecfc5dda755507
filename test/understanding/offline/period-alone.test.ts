import { describe, expect, test } from 'vitest';
import type { Budget, Topic } from '../../../src/lead/values.ts';
import { testScript } from '../../support/scripts.ts';
import { understand } from './reading.ts';

const script = testScript();

async function budgetAfter(text: string, asked: Topic | null, earlier: Partial<Budget> | null) {
  const budget: Budget = { min: 4000, max: 4000, currency: null, period: null, stance: 'planned', ...earlier };
  const known = new Map(earlier ? [['budget', budget]] : []);
  const { findings } = await understand(script, [text], { asked, known });
  return findings.find(({ topic }) => topic === 'budget');
}

describe('a period alone corrects the amount that was said', () => {
  test.each<[text: string, asked: Topic | null, period: Budget['period']]>([
    ['per month i mean', 'budget', 'month'],
    ['per month i mean', 'authority', 'month'],
    ['a year, not a month', 'budget', 'year'],
    ['a year, not a month', 'authority', 'year'],
    ['not per year, per month', 'budget', 'month'],
    ['monthly, not yearly', 'budget', 'month'],
    ['I meant per year', 'users', 'year'],
    ["that's per year btw", 'authority', 'year'],
    ['no, annually', 'authority', 'year'],
    ['per month', 'budget', 'month'],
    ['one-off, not per year', 'budget', 'once'],
    ['pro Monat meine ich', 'authority', 'month'],
    ['im Jahr, nicht im Monat', 'authority', 'year'],
    ['einmalig, nicht pro Jahr', 'budget', 'once'],
    ['quatsch, pro Jahr', 'authority', 'year'],
  ])('"%s" (asked: %s): %s', async (text, asked, period) => {
    const value = (await budgetAfter(text, asked, { period: period === 'year' ? 'month' : 'year' }))?.value;
    expect(value).toMatchObject({ min: 4000, max: 4000, period });
  });

  test('it takes back the period of the same turn', async () => {
    const { findings } = await understand(script, ['4k', 'per month i mean'], { asked: 'budget' });
    expect(findings[0]?.value).toMatchObject({ max: 4000, period: 'month' });
  });

  test('a quarter counts four times as a year', async () => {
    expect((await budgetAfter('per quarter I mean', 'budget', {}))?.value).toMatchObject({
      max: 16_000,
      period: 'year',
    });
  });
});

describe('a period that belongs to something else changes no amount', () => {
  test.each<[text: string, asked: Topic | null]>([
    ['within a year', 'timeline'],
    ['a year', 'timeline'],
    ['in a month, not a year', 'timeline'],
    ['not this year, next year', 'timeline'],
    ['sorry, in a month', 'timeline'],
    ['5000 orders per month', 'users'],
    ['we lose two orders per month', 'need'],
    ['is that per month?', null],
    ['we meet once a month', 'authority'],
    ['we do stock counts monthly', 'current-tool'],
  ])('"%s" (asked: %s)', async (text, asked) => {
    expect(await budgetAfter(text, asked, {})).toBeUndefined();
  });

  test('without an amount said before there is nothing to correct', async () => {
    expect(await budgetAfter('per month i mean', 'budget', null)).toBeUndefined();
  });
});
