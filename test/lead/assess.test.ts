import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lead/assess.ts';
import { declineTopic, seen } from '../../src/lead/merge.ts';
import type { Lead } from '../../src/lead/lead.ts';
import type { Script } from '../../src/lead/script.ts';
import type { Topic, Value } from '../../src/lead/values.ts';
import { aValueOf, GENERATED_TOPICS, scripts } from '../support/generated-scripts.ts';
import {
  about,
  aBudget,
  aContact,
  aNeed,
  anAuthority,
  anOccasion,
  aTimeline,
  DAY,
  dateIn,
  leadWith,
  TEST_NOW,
} from '../support/leads.ts';
import { fc } from '../support/property.ts';
import { testScript } from '../support/scripts.ts';

const hot: Readonly<Record<Topic, Value>> = {
  need: aNeed('must'),
  budget: about(45_000, { stance: 'approved' }),
  authority: anAuthority('decides'),
  timeline: aTimeline({ to: dateIn(3) }),
};

function assessed(lead: Lead, { now = TEST_NOW, language = 'en', script = testScript() } = {}) {
  return assess({ lead, script, now, language });
}

test('a lead with need, approved money, authority and a near date is hot, qualified, and its receipt says why', () => {
  const assessment = assessed(leadWith(hot));
  expect(assessment).toMatchObject({
    score: 100,
    band: 'hot',
    qualified: true,
    unmet: [],
    unknown: [],
    known: 4,
    enough: true,
  });
  expect(assessment.receipt.map(({ rule, points }) => [rule, points])).toEqual([
    ['need must', 25],
    ['budget approved, at least 20,000 USD a year', 30],
    ['authority decides', 20],
    ['timeline committed, within 3 months', 25],
  ]);
  expect(assessment.receipt[1]?.evidence).toEqual({ quote: 'words about budget', activityId: 'about-budget' });
});

test('points beyond 100 are cut by a line of their own', () => {
  const { score, receipt } = assessed(leadWith({ ...hot, 'current-tool': 'paper' }));
  expect(score).toBe(100);
  expect(receipt.slice(-2)).toMatchObject([
    { rule: 'current tool Spreadsheets or Paper', points: 5 },
    { topic: null, rule: 'cut to 100', points: -5, evidence: null },
  ]);
});

test('an answer that meets no rule has a line of 0 points, a question not answered has none', () => {
  const { receipt } = assessed(
    declineTopic(leadWith({ need: aNeed('good') }), 'budget', { ...anOccasion(), quote: 'no', activityId: 'a' }),
  );
  expect(receipt.map(({ rule, points }) => [rule, points])).toEqual([['need: no points for this answer', 0]]);
});

test('silence takes points off by the last step that applies', () => {
  const late = assessed(leadWith(hot), { now: TEST_NOW + 50 * DAY });
  expect(late).toMatchObject({ score: 75 });
  expect(late.receipt.at(-1)).toMatchObject({
    rule: 'not seen for 45 days',
    points: -25,
    scriptVersion: 'test-script-1',
  });
});

test('the points of every receipt add up to its score, between 0 and 100', () => {
  const lead = fc
    .subarray([...GENERATED_TOPICS])
    .chain((topics) => fc.tuple(...topics.map((topic) => fc.tuple(fc.constant(topic), aValueOf(topic)))))
    .map((entries) => leadWith(Object.fromEntries(entries)));
  const sum = (lines: readonly { points: number }[]) => lines.reduce((total, { points }) => total + points, 0);
  fc.assert(
    fc.property(scripts(), lead, fc.integer({ min: 0, max: 100 }), (script: Script, someone, days) => {
      const { score, receipt, fit } = assessed(someone, { script, now: TEST_NOW + days * DAY });
      expect(sum(receipt)).toBe(score);
      expect(sum(fit.receipt)).toBe(fit.points);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }),
  );
});

describe('qualified', () => {
  const change = (changes: Record<Topic, Value>) => assessed(leadWith({ ...hot, ...changes }));

  test.each<[string, Record<Topic, Value>, string[]]>([
    ['there is no money', { budget: aBudget({ stance: 'none' }) }, ['budget']],
    ['the amount is too small', { budget: about(4_999) }, ['budget']],
    ['the visitor has no part in it', { authority: anAuthority('none') }, ['authority']],
    ['it is only nice to have', { need: aNeed('good') }, ['need']],
    ['nothing is to be bought', { timeline: aTimeline({ stance: 'none' }) }, ['timeline']],
    ['it is too far away', { timeline: aTimeline({ to: dateIn(12, 1) }) }, ['timeline']],
    ['it begins too late', { timeline: aTimeline({ from: dateIn(12, 1), to: dateIn(14) }) }, ['timeline']],
  ])('not when %s', (_title, changes, unmet) => {
    expect(change(changes)).toMatchObject({ qualified: false, unmet, enough: false });
  });

  test.each<[string, Record<Topic, Value>, string[]]>([
    ['5,000 dollars suffice', { budget: about(5_000) }, []],
    ['approved money without an amount suffices', { budget: aBudget({ stance: 'approved' }) }, []],
    ['a budget that is not disclosed is unknown', { budget: aBudget({ stance: 'undisclosed' }) }, ['budget']],
    ['it may begin soon enough', { timeline: aTimeline({ from: '2027-01-01', to: '2027-12-31' }) }, []],
    ['a time without a date is unknown', { timeline: aTimeline({ stance: 'exploring' }) }, ['timeline']],
  ])('still when %s', (_title, changes, unknown) => {
    expect(change(changes)).toMatchObject({ qualified: true, unmet: [], unknown });
  });

  test('with one unknown, not with two, and never without a need', () => {
    const { need, budget, authority, timeline } = hot;
    const verdict = (values: Record<Topic, Value | undefined>) =>
      assessed(
        leadWith(
          Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<Topic, Value>,
        ),
      ).qualified;
    expect(verdict({ need, budget, authority })).toBe(true);
    expect(verdict({ need, budget })).toBe(false);
    expect(verdict({ budget, authority, timeline })).toBe(false);
  });
});

describe('fit, engagement and route', () => {
  test('the company is graded by fit questions alone', () => {
    expect(assessed(leadWith({ users: 80 }))).toMatchObject({ score: 0, fit: { grade: 'B', points: 20 } });
    expect(assessed(leadWith({ users: 2 })).fit).toMatchObject({ grade: 'D', points: 0 });
  });

  test('the fit is not known until a question that counts for it is answered', () => {
    expect(assessed(leadWith(hot)).fit).toEqual({ grade: null, points: 0, receipt: [] });
    const declined = declineTopic(leadWith(hot), 'users', { ...anOccasion(), quote: 'no', activityId: 'a' });
    expect(assessed(declined).fit.grade).toBeNull();
  });

  test('taking part raises the engagement and silence lowers it', () => {
    const eager = seen(leadWith({ contact: aContact({ email: 'a@example.com' }) }), TEST_NOW, {
      messages: 5,
      questions: 1,
    });
    expect(assessed(leadWith()).engagement).toBe(1);
    expect(assessed(eager).engagement).toBe(4);
    expect(assessed(eager, { now: TEST_NOW + 40 * DAY }).engagement).toBe(2);
  });

  test('the first route whose conditions and language hold gets the lead', () => {
    const team = (values: Record<Topic, Value>, language: string) =>
      assessed(leadWith(values), { language }).route.team;
    expect(team({ users: 500 }, 'de')).toBe('enterprise');
    expect(team({ users: 20 }, 'de-AT')).toBe('dach');
    expect(team({}, 'en')).toBe('sales');
  });
});
