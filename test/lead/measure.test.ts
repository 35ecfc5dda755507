import { describe, expect, test } from 'vitest';
import { standing } from '../../src/lead/criterion.ts';
import { measure, type Measured, meets, monthsUntil } from '../../src/lead/measure.ts';
import { possibleAnswers } from '../../src/lead/possible-answers.ts';
import { about, aBudget, anAuthority, aTimeline, dateIn, TEST_NOW } from '../support/leads.ts';
import { aQuestion, test as testOf } from '../support/script-questions.ts';
import { testScript } from '../support/scripts.ts';

const { rates } = testScript();
const halfMonth = (months: number) => dateIn(Math.floor(months), months % 1 === 0 ? 0 : 15);
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

  test('a timeline has months until it begins and until it ends; an open end counts as the other', () => {
    const measured = (from: number | null, to: number | null) =>
      measure('timeline', aTimeline({ from: from ? dateIn(from) : null, to: to ? dateIn(to) : null }), TEST_NOW, rates);
    expect(measured(1, 3)).toEqual({ word: 'committed', begins: 1, size: 3 });
    expect(measured(2, null)).toEqual({ word: 'committed', begins: 2, size: 2 });
    expect(measured(null, 6)).toEqual({ word: 'committed', begins: 6, size: 6 });
    expect(measured(null, null)).toEqual({ word: 'committed', size: null });
  });

  test('a timeline never begins after it ends, even with its ends the wrong way round', () => {
    const turned = aTimeline({ from: dateIn(5), to: dateIn(2) });
    expect(measure('timeline', turned, TEST_NOW, rates)).toEqual({ word: 'committed', begins: 2, size: 5 });
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

  test('a timeline may begin and end anywhere, but never ends before it begins', () => {
    const question = aQuestion({ topic: 'timeline', kind: 'timeline' });
    const spans = possibleAnswers(question, [testOf({ within: 12 })])
      .filter(({ word }) => word === 'committed')
      .map(({ begins, size }) => [begins ?? null, size]);
    const every = [0, 6, 12, 13].flatMap((end) => [0, 6, 12, 13].map((begin) => [begin, end] as const));
    const possible = every.filter(([begin, end]) => begin <= end);
    expect(spans).toHaveLength(possible.length + 1);
    expect(spans).toEqual(expect.arrayContaining([[null, null], ...possible]));
    const none = possibleAnswers(question, [testOf({ within: 12 })]).filter(({ word }) => word === 'none');
    expect(none).toEqual([{ word: 'none', size: null }]);
  });

  test('every real timeline is measured as one of them by any test and by the criterion', () => {
    const criterion = { ...testScript().qualified, timelineWithinMonths: 6 };
    const tests = [3, 6, 12].map((within) => testOf({ within }));
    const told = (measured: Measured) =>
      JSON.stringify([standing(criterion, 'timeline', measured), tests.map((one) => meets(one, measured))]);
    const possible = possibleAnswers(aQuestion({ topic: 'timeline', kind: 'timeline' }), tests).map(told);
    const months = Array.from({ length: 31 }, (_, half) => half / 2);
    const spans = months.flatMap((to) => months.filter((from) => from <= to).map((from) => [from, to] as const));
    const real = spans.map(([from, to]) =>
      measure('timeline', aTimeline({ from: halfMonth(from), to: halfMonth(to) }), TEST_NOW, rates),
    );
    const dateless = (['committed', 'none'] as const).map((stance) =>
      measure('timeline', aTimeline({ stance }), TEST_NOW, rates),
    );
    // Neither more nor less than can exist, as far as anything tells them apart.
    expect(new Set(possible)).toEqual(new Set([...real, ...dateless].map(told)));
  });

  test('a text may be any that a rule names, or another', () => {
    const question = aQuestion({ topic: 'country', kind: 'country' });
    expect(possibleAnswers(question, [testOf({ is: ['DE', 'AT'] })])).toHaveLength(3);
  });
});
