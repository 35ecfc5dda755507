import { expect, test } from 'vitest';
import { assess } from '../../src/lead/assess.ts';
import { seen } from '../../src/lead/merge.ts';
import { nextQuestion } from '../../src/lead/next-question.ts';
import { outcomeBounds } from '../../src/lead/outcome-bounds.ts';
import type { Script } from '../../src/lead/script.ts';
import type { Topic, Value } from '../../src/lead/values.ts';
import { aValueOf, GENERATED_TOPICS, scripts, scriptsAroundATimeline } from '../support/generated-scripts.ts';
import { DAY, leadWith, TEST_NOW } from '../support/leads.ts';
import { fc } from '../support/property.ts';
import { everyEnd, openQuestions, outcomesOf } from './brute-force.ts';

interface Chat {
  readonly script: Script;
  readonly values: Readonly<Record<Topic, Value>>;
  readonly passedOver: readonly Topic[];
  readonly language: string;
  readonly silentDays: number;
}

/** A script and a chat somewhere on its way through it, with at most so many questions left. */
function chats(mostOpen: number, generated = scripts()): fc.Arbitrary<Chat> {
  return generated.chain((script) => {
    const topics = script.questions.map(({ topic }) => topic);
    return fc
      .shuffledSubarray([...topics], { maxLength: Math.min(mostOpen, topics.length) })
      .chain((open) => {
        const closed = GENERATED_TOPICS.filter((topic) => !open.includes(topic));
        return fc.record({
          script: fc.constant(script),
          values: fc
            .tuple(...closed.map((topic) => fc.tuple(fc.constant(topic), aValueOf(topic))))
            .map((entries) => Object.fromEntries(entries)),
          passedOver: fc.constant([]),
          language: fc.constantFrom('en', 'de-AT'),
          silentDays: fc.constantFrom(0, 10),
        });
      })
      .chain((chat) =>
        // Some of the closed topics ended without an answer instead.
        fc
          .subarray(Object.keys(chat.values), { maxLength: Math.min(2, Object.keys(chat.values).length) })
          .map((passedOver) => ({
            ...chat,
            passedOver,
            values: Object.fromEntries(Object.entries(chat.values).filter(([topic]) => !passedOver.includes(topic))),
          })),
      );
  });
}

function situation({ script, values, passedOver, language, silentDays }: Chat) {
  const lead = leadWith(values);
  const aged = { ...seen(lead, TEST_NOW), lastSeenAt: TEST_NOW - silentDays * DAY };
  const closed = new Set([...Object.keys(values), ...passedOver]);
  return {
    input: { lead: aged, script, now: TEST_NOW, language, passedOver },
    open: openQuestions(script, aged, closed),
    ends: () => everyEnd(script, aged, language, closed),
  };
}

const generated = [
  ['any scripts', () => scripts()],
  ['scripts around a timeline', () => scriptsAroundATimeline()],
] as const;

test.each(generated)('a question is skipped exactly when no end of the chat changes the outcome: %s', (_, some) => {
  let skipped = 0;
  let asked = 0;
  fc.assert(
    fc.property(chats(3, some()), (chat) => {
      const { input, open, ends } = situation(chat);
      const matters = outcomesOf(ends(), 2).size > 1;
      if (open.length > 0 && matters) asked++;
      if (open.length > 0 && !matters) skipped++;
      const question = nextQuestion({ ...input, priceQuestionOpen: false });
      expect(question?.topic ?? null).toBe(matters ? open[0]?.topic : null);
    }),
    { numRuns: 2_000 },
  );
  // Both kinds must have come up often, or the property says little.
  expect(skipped).toBeGreaterThan(100);
  expect(asked).toBeGreaterThan(100);
});

test.each(generated)('the bounds of the outcome are exactly those that can be reached: %s', (_, some) => {
  fc.assert(
    fc.property(chats(2, some()), (chat) => {
      const { input, ends } = situation(chat);
      const all = [...ends()];
      const bounds = outcomeBounds(input);
      expect(bounds.lowestScore).toBe(Math.min(...all.map((end) => end.score)));
      expect(bounds.highestScore).toBe(Math.max(...all.map((end) => end.score)));
      expect(bounds.qualified).toEqual({
        possible: all.some((end) => end.qualified),
        certain: all.every((end) => end.qualified),
      });
      expect([...bounds.teams].sort()).toEqual([...new Set(all.map((end) => end.route.team))].sort());
    }),
    { numRuns: 1_000 },
  );
});

test('a lower bound is never above an upper bound, and the score of now lies between them', () => {
  const order = ['cold', 'warm', 'hot'];
  fc.assert(
    fc.property(chats(6), (chat) => {
      const { input } = situation(chat);
      const bounds = outcomeBounds(input);
      const { score } = assess(input);
      // An open question may end without a value, so what is known now is one of the completions.
      expect(bounds.lowestScore).toBeLessThanOrEqual(score);
      expect(bounds.highestScore).toBeGreaterThanOrEqual(score);
      expect(order.indexOf(bounds.lowestBand)).toBeLessThanOrEqual(order.indexOf(bounds.highestBand));
      expect(bounds.qualified.possible || !bounds.qualified.certain).toBe(true);
    }),
  );
});
