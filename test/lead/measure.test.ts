import { describe, expect, test } from 'vitest';
import { measure, meets, monthsUntil } from '../../src/lead/measure.ts';
import { possibleAnswers } from '../../src/lead/possible-answers.ts';
import { about, aBudget, anAuthority, aTimeline, dateIn, TEST_NOW } from '../support/leads.ts';
import { aQuestion, test as testOf } from '../support/script-questions.ts';
import { testScript } from '../support/scripts.ts';

const { rates } = testScript();
const dollars = (budget: ReturnType<typeof aBudget>) => measure('budget', budget, TEST_NOW, rates).size;

describe('a budget in US dollars a year or once', () => {
  test.each([
    ['of a range the upper end', aBudget({ min: 10_000, max: 20_000 }), 20_000],
    ['the lower end where it is open', aBudget({ min: 10_000 }), 10_000],
    ['a month counts twelve times', about(500, { period: 'month' }), 6_000],
    ['another currency by the table', about(900, { currency: 'EUR' }), 1_000],
    ['no currency counts as US dollars', about(5_000), 5_000],
    ['no amount has no size', aBudget({ stance: 'approved' }), null],
    ['a currency without a rate has no size', about(5_000, { currency: 'XAU' }), null],
  ])('%s', (_title, budget, size) => {
    expect(dollars(budget)).toBe(size);
  });
});

describe('months until a date', () => {
  test('the same day a year later is twelve months away, the day after is more', () => {
    expect(monthsUntil(dateIn(12), TEST_NOW)).toBe(12);
    expect(monthsUntil(dateIn(12, 1), TEST_NOW)).toBeGreaterThan(12);
  });

  test('each day is further away than the day before, also across short months', () => {
    const days = Array.from({ length: 800 }, (_, day) => monthsUntil(dateIn(0, day), Date.UTC(2027, 0, 31)));
    expect([...days].sort((a, b) => a - b)).toEqual(days);
    expect(new Set(days).size).toBe(days.length);
  });

  test('a timeline counts to its end, an open one to its beginning', () => {
    const size = (from: number | null, to: number | null) =>
      measure('timeline', aTimeline({ from: from ? dateIn(from) : null, to: to ? dateIn(to) : null }), TEST_NOW, rates)
        .size;
    expect([size(1, 3), size(2, null), size(null, 6), size(null, null)]).toEqual([3, 2, 6, null]);
  });
});

test('a test asks for all of its parts, and a value without a size meets no bound', () => {
  const rule = testOf({ is: ['approved'], atLeast: 20_000, below: 50_000 });
  expect(meets(rule, { word: 'approved', size: 20_000 })).toBe(true);
  expect(meets(rule, { word: 'planned', size: 20_000 })).toBe(false);
  expect(meets(rule, { word: 'approved', size: 50_000 })).toBe(false);
  expect(meets(rule, { word: 'approved', size: null })).toBe(false);
  expect(meets(testOf({ within: 3 }), { word: 'committed', size: 3 })).toBe(true);
  expect(meets(testOf(), { word: null, size: null })).toBe(true);
});

test('other values have the word that a marketer writes, numbers their size', () => {
  expect(measure('authority', anAuthority('shares'), TEST_NOW, rates)).toEqual({ word: 'shares', size: null });
  expect(measure('current-tool', 'paper', TEST_NOW, rates)).toEqual({ word: 'paper', size: null });
  expect(measure('users', 80, TEST_NOW, rates)).toEqual({ word: null, size: 80 });
});

describe('the answers that a question may get', () => {
  test('lie on, between and beyond all bounds', () => {
    const question = aQuestion({ topic: 'users', kind: 'number' });
    const sizes = possibleAnswers(question, [testOf({ within: 10 }), testOf({ below: 50 })]).map(({ size }) =>
      Number(size),
    );
    expect(sizes.sort((a, b) => a - b)).toEqual([0, 5, 10, 30, 50, 51]);
  });

  test('no money has no amount, and a head count is a whole number', () => {
    const bounds = [testOf({ atLeast: 50 }), testOf({ atLeast: 51 })];
    const budgets = possibleAnswers(aQuestion({ topic: 'budget', kind: 'budget' }), bounds);
    expect(budgets.filter(({ word }) => word === 'none')).toEqual([{ word: 'none', size: null }]);
    const counts = possibleAnswers(aQuestion({ topic: 'staff', kind: 'company-size' }), bounds).map(({ size }) =>
      Number(size),
    );
    expect(counts.sort((a, b) => a - b)).toEqual([1, 49, 50, 51, 52]);
  });

  test('a text may be any that a rule names, or another', () => {
    const question = aQuestion({ topic: 'country', kind: 'country' });
    expect(possibleAnswers(question, [testOf({ is: ['DE', 'AT'] })])).toHaveLength(3);
  });
});
