import { describe, expect, test } from 'vitest';
import { scriptFrom } from '../../src/cli/content-folder.ts';
import { differingParts, sameValue } from './compare.ts';
import { figuresOf } from './figures.ts';
import { transcriptsOf, utterancesOf, type Utterance } from './material.ts';
import { missesOf } from './misses.ts';
import { type Reading, readAll } from './read.ts';
import { calibrationOf, scoresOf } from './scores.ts';
import { balancedAccuracy, judgeAll } from './transcripts.ts';

const budget = (min: number, max: number) => ({ min, max, currency: 'USD', period: null, stance: 'planned' });

function reading(
  findings: Utterance['findings'],
  found: readonly { topic: 'budget'; value: Record<string, unknown>; confidence?: number }[],
): Reading {
  const utterance = {
    id: '1',
    asked: null,
    text: 'about 40k',
    at: { instant: 0, timeZone: null },
    locale: 'en-US',
    findings,
    acts: ['answer'],
  };
  const all = found.map((one) => ({ quote: '40k', confidence: 0.9, ...one }));
  return { utterance, found: all as unknown as Reading['found'], acts: ['answer'], milliseconds: 0.1 };
}

const said = [{ topic: 'budget' as const, value: budget(40_000, 40_000), quote: '40k' }];

describe('the measure of what was understood', () => {
  test('counts a wrong value as false and as missed, and a right topic all the same', () => {
    const { topics, values } = scoresOf([reading(said, [{ topic: 'budget', value: budget(40, 40) }])]);
    expect([topics.budget.f1, values.budget.right, values.budget.wrong, values.budget.missed]).toEqual([1, 0, 1, 1]);
  });

  test('counts a message that says nothing, and in which something was read, as a false extraction', () => {
    const readings = [reading([], [{ topic: 'budget', value: budget(1, 1) }]), reading([], []), reading(said, [])];
    expect(scoresOf(readings).falseExtractions).toBe(0.5);
  });

  test('tells how often findings of a confidence are right', () => {
    const right = reading(said, [{ topic: 'budget', value: budget(40_000, 40_000) }]);
    const wrong = reading(said, [{ topic: 'budget', value: budget(4, 4), confidence: 0.55 }]);
    expect(calibrationOf([right, wrong])).toMatchObject([
      { from: 0.5, right: 0, count: 1 },
      { from: 0.9, right: 1, count: 1 },
    ]);
  });

  test('forgives the form of a company and an article, and no digit', () => {
    const contact = { name: null, email: null, phone: null, company: 'The Acme Ltd.', role: null };
    expect(sameValue('contact', contact, { ...contact, company: 'acme' })).toBe(true);
    expect(differingParts('budget', budget(40_000, 50_000), budget(40_000, 60_000))).toEqual(['max']);
  });
});

describe('the material', () => {
  test('is split in two halves that share no message, and every quote stands in its message', () => {
    const [development, frozen] = [utterancesOf('development'), utterancesOf('frozen')];
    const texts = new Set(development.map(({ text }) => text));
    expect(frozen.filter(({ text }) => texts.has(text))).toEqual([]);
    expect(development.length + frozen.length).toBeGreaterThanOrEqual(400);
    for (const { text, findings } of [...development, ...frozen])
      for (const { quote } of findings) expect(text).toContain(quote);
  });

  test('gives figures for messages and transcripts, and lists what was misread', async () => {
    const script = await scriptFrom(`${import.meta.dirname}/../..`);
    const readings = await readAll(utterancesOf('development').slice(0, 40), script);
    const judged = judgeAll(transcriptsOf('development').slice(0, 4), script);
    const figures = figuresOf('development', readings, judged);
    expect(figures.map(({ name }) => name)).toContain('development: budget, value F1');
    expect(balancedAccuracy(judged)).toBeGreaterThanOrEqual(0);
    expect(missesOf(readings, judged)).toContain('leading acts');
  });
});
