import { describe, expect, test } from 'vitest';
import type { Timeline, Topic, Value } from '../../../src/lead/values.ts';
import { testScript } from '../../support/scripts.ts';
import { AT } from './reading.ts';
import { createOfflineUnderstanding } from '../../../src/understanding/offline/understand.ts';

const script = testScript();
const understanding = createOfflineUnderstanding();
const EARLIER: ReadonlyMap<Topic, Value> = new Map<Topic, Value>([
  ['users', 25],
  ['timeline', { from: null, to: '2027-01-31', stance: 'committed' }],
  ['budget', { min: 40_000, max: 40_000, currency: 'USD', period: 'year', stance: 'planned' }],
]);

/** `before`: what our questions before the open one were about, oldest first. */
async function heard(
  text: string,
  asked: Topic,
  before: readonly Topic[],
  known: ReadonlyMap<Topic, Value>,
  language = 'en',
) {
  const transcript = before.flatMap((topic) => {
    const question = script.questions.find((one) => one.topic === topic)?.wording[language]?.ask[0] ?? '';
    return [
      { by: 'bot' as const, text: `Noted. ${question}` },
      { by: 'visitor' as const, text: 'hm' },
    ];
  });
  const { findings } = await understanding.understand({
    messages: [{ activityId: 'c|1', text, at: AT }],
    asked,
    confirming: null,
    script,
    known,
    transcript,
    language,
    locale: null,
    timeZone: null,
  });
  return findings;
}

describe('how many people there are, said when the question has passed, is understood', () => {
  test.each<[text: string, asked: Topic, language: string, expected: number]>([
    ['25 people', 'authority', 'en', 25],
    ['about 30 people', 'budget', 'en', 30],
    ['thirty people', 'authority', 'en', 30],
    ['25 employees', 'authority', 'en', 25],
    ['25 Leute', 'authority', 'de', 25],
  ])('"%s" (asked: %s, %s): %i', async (text, asked, language, expected) => {
    const [finding] = await heard(text, asked, ['users', 'timeline'], new Map(), language);
    expect(finding).toMatchObject({ topic: 'users', value: expected, corrects: false });
  });

  test('a second number of people is checked', async () => {
    const [finding] = await heard('30 people', 'authority', ['users'], EARLIER);
    expect(finding?.confidence).toBeLessThan(0.6);
  });
});

describe('a bare correction is about one of the two answers before', () => {
  test.each<[text: string, asked: Topic, before: readonly Topic[], language: string, topic: Topic, expected: Value]>([
    ['ne moment, 18', 'timeline', ['need', 'users'], 'de', 'users', 18],
    ['ne moment, 18', 'budget', ['users'], 'de', 'users', 18],
    ['sorry, 18', 'authority', ['users', 'timeline'], 'en', 'users', 18],
    ['wait, make that 18', 'authority', ['users'], 'en', 'users', 18],
    ['no, 18', 'timeline', ['users'], 'en', 'users', 18],
    ['quatsch, 18', 'authority', ['users', 'timeline'], 'de', 'users', 18],
    ['halt, 18 Leute', 'authority', ['users', 'timeline'], 'de', 'users', 18],
  ])('"%s" (asked: %s)', async (text, asked, before, language, topic, expected) => {
    const known = new Map([...EARLIER].filter(([about]) => about !== asked));
    const [finding] = await heard(text, asked, before, known, language);
    expect(finding).toMatchObject({ topic, value: expected, corrects: true });
  });

  test.each([
    ['make that spring', 'en', '2027-03-01'],
    ['actually, Q2', 'en', '2027-04-01'],
    ['Moment, doch Frühling', 'de', '2027-03-01'],
  ])('"%s" is another date', async (text, language, from) => {
    const [finding] = await heard(text, 'authority', ['users', 'timeline'], EARLIER, language);
    expect(finding?.topic).toBe('timeline');
    expect((finding?.value as Timeline | undefined)?.from).toBe(from);
  });

  test.each(['no, 50', 'make it 50k'])('"%s" after 40k are 50,000', async (text) => {
    const [finding] = await heard(text, 'current-tool', ['authority', 'budget'], EARLIER);
    expect(finding).toMatchObject({ topic: 'budget', value: { max: 50_000 } });
  });
});

describe('what is about the open question, or about nothing that was asked, is no late answer', () => {
  test.each<[text: string, asked: Topic, before: readonly Topic[]]>([
    ['3 people decide', 'authority', ['users']],
    ['25 people', 'authority', ['need']],
    ['two people, me and the boss', 'authority', ['users']],
    ['committee of 5 people', 'authority', ['users']],
    ['do 25 people get a discount?', 'authority', ['users']],
    ['18', 'authority', ['users']],
    ['25', 'budget', ['users']],
    ['in 12 weeks', 'timeline', ['users']],
    ['sorry, spring', 'timeline', ['users']],
    ['no, 18k', 'budget', ['users']],
    ['sorry, me and the CFO', 'authority', ['users']],
    ['no', 'authority', ['users']],
  ])('"%s" (asked: %s)', async (text, asked, before) => {
    expect((await heard(text, asked, before, new Map())).map(({ topic }) => topic)).not.toContain('users');
  });
});
