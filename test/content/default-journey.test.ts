import { beforeAll, expect, test } from 'vitest';
import { assess } from '../../src/lead/assess.ts';
import { mergeFindings, newLead } from '../../src/lead/merge.ts';
import type { Script } from '../../src/lead/script.ts';
import type { Topic, Value } from '../../src/lead/values.ts';
import { defaultFiles, scriptOf } from './content.ts';

const at = Date.UTC(2026, 10, 24, 9);
let script: Script;
beforeAll(async () => {
  script = scriptOf(await defaultFiles());
});

function assessed(answers: readonly [Topic, Value][]) {
  const findings = answers.map(([topic, value]) => ({
    topic,
    value,
    quote: topic,
    confidence: 1,
    activityId: 'a1',
    corrects: false,
  }));
  const context = { at, by: 'visitor', scriptVersion: script.version } as const;
  const lead = mergeFindings(newLead({ id: 'lead', visitorId: 'visitor', at }), findings, context);
  return assess({ lead, script, now: at, language: 'en' });
}

const need: [Topic, Value] = ['need', { strength: 'must', summary: 'we lose two people to mis-picks' }];
const budget: [Topic, Value] = [
  'budget',
  { min: 40_000, max: 50_000, currency: null, period: null, stance: 'approved' },
];
const authority: [Topic, Value] = ['authority', { role: 'decides', deciders: [] }];
const timeline: [Topic, Value] = ['timeline', { from: null, to: '2027-03-31', stance: 'committed' }];

test('pain, approved money and the decision are enough to call a person', () => {
  expect(assessed([need, budget])).toMatchObject({ band: 'warm', enough: false });
  expect(assessed([need, budget, authority])).toMatchObject({ band: 'hot', enough: true, qualified: true });
});

test('a lead with all four is hot, and its receipt adds up', () => {
  const { score, receipt, band, qualified } = assessed([need, budget, authority, timeline]);
  expect({ score, band, qualified }).toEqual({ score: 95, band: 'hot', qualified: true });
  expect(receipt.reduce((sum, { points }) => sum + points, 0)).toBe(score);
});

test('an idle look around is cold', () => {
  const idle = assessed([
    ['need', { strength: 'good', summary: 'faster would be nice' }],
    ['timeline', { from: null, to: null, stance: 'exploring' }],
  ]);
  expect(idle).toMatchObject({ band: 'cold', qualified: false });
});

test('large sites fit best and go to their own team', () => {
  expect(assessed([need, ['users', 120]])).toMatchObject({ fit: { grade: 'A' }, route: { team: 'large-accounts' } });
  expect(assessed([need, ['users', 8]])).toMatchObject({ fit: { grade: 'C' }, route: { team: 'sales' } });
  expect(assessed([need, ['users', 2]])).toMatchObject({ fit: { grade: 'D' } });
});
