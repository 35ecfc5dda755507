import type { Condition, PointRule, Question, QuestionKind, Route, Script, ValueTest } from '../../src/lead/script.ts';
import type { Topic, Value } from '../../src/lead/values.ts';
import { about, aBudget, anAuthority, aNeed, aTimeline, dateIn } from './leads.ts';
import { fc } from './property.ts';
import { aChoice, aQuestion, test } from './script-questions.ts';
import { testScript } from './scripts.ts';

/** Bounds that generated rules may name. Values of `everyValue` lie on each of them and between them. */
const BOUNDS: Readonly<Partial<Record<QuestionKind, readonly number[]>>> = {
  budget: [10_000, 20_000, 30_000],
  timeline: [3, 6, 12],
  number: [10, 50],
};

const WORDS: Readonly<Partial<Record<QuestionKind, readonly string[]>>> = {
  budget: ['approved', 'planned', 'none', 'undisclosed'],
  authority: ['decides', 'shares', 'influences', 'none'],
  need: ['must', 'should', 'good', 'none'],
  timeline: ['committed', 'exploring', 'none'],
  choice: ['red', 'green', 'blue'],
};

const KINDS: Readonly<Record<Topic, QuestionKind>> = {
  need: 'need',
  budget: 'budget',
  authority: 'authority',
  timeline: 'timeline',
  users: 'number',
  colour: 'choice',
};
export const GENERATED_TOPICS: readonly Topic[] = Object.keys(KINDS);

/** Real values of a topic, dense enough to lie on and between all bounds that a generated script can name. */
export function everyValue(topic: Topic): readonly Value[] {
  switch (KINDS[topic]) {
    case 'need':
      return (['must', 'should', 'good', 'none'] as const).map((strength) => aNeed(strength));
    case 'authority':
      return (['decides', 'shares', 'influences', 'none'] as const).map((role) => anAuthority(role));
    case 'budget':
      return [
        ...(['approved', 'planned'] as const).flatMap((stance) => [
          aBudget({ stance }),
          ...[5_000, 10_000, 15_000, 20_000, 25_000, 30_000, 35_000].map((amount) => about(amount, { stance })),
        ]),
        aBudget({ stance: 'none' }),
        aBudget({ stance: 'undisclosed' }),
      ];
    case 'timeline':
      return [
        ...(['committed', 'exploring'] as const).flatMap((stance) => [
          aTimeline({ stance }),
          ...[1, 3, 4, 6, 9, 12, 15].map((months) => aTimeline({ to: dateIn(months), stance })),
          // Spans that begin on one side of the horizon and end on the other, and one with an open end.
          ...[
            [1, 3],
            [4, 9],
            [6, 12],
            [12, 15],
          ].map(([from = 0, to = 0]) => aTimeline({ from: dateIn(from), to: dateIn(to), stance })),
          aTimeline({ from: dateIn(9), stance }),
        ]),
        aTimeline({ stance: 'none' }),
      ];
    case 'number':
      return [1, 10, 30, 50, 80];
    default:
      return ['red', 'green', 'blue'];
  }
}

/** A value of a topic, any that a visitor may give. */
export function aValueOf(topic: Topic): fc.Arbitrary<Value> {
  return fc.constantFrom(...everyValue(topic));
}

/** Whole scripts: any order and choice of questions, rules, conditions (circles among them), criterion, routes, bands. */
export function scripts(): fc.Arbitrary<Script> {
  return fc
    .shuffledSubarray([...GENERATED_TOPICS], { minLength: 1 })
    .chain((topics) =>
      fc.record({
        questions: fc.tuple(...topics.map((topic) => question(topic, topics))),
        qualified: criterion(),
        bands: fc.constantFrom(
          { hot: 70, warm: 40 },
          { hot: 40, warm: 20 },
          { hot: 30, warm: 5 },
          { hot: 101, warm: 0 },
        ),
        decay: fc.constantFrom([], [{ afterDays: 7, points: 15 }]),
        routes: routes(topics),
      }),
    )
    .map(({ routes: conditional, ...rest }) =>
      testScript({ ...rest, routing: { ...testScript().routing, routes: conditional } }),
    );
}

/**
 * Scripts in which the timeline alone decides: one more of the four must be known, and is asked only for some timelines.
 * Whether anybody can qualify then hangs on which beginnings and ends can exist together.
 */
export function scriptsAroundATimeline(): fc.Arbitrary<Script> {
  return fc
    .record({
      other: fc.constantFrom('need' as const, 'budget' as const, 'authority' as const),
      when: valueTest('timeline'),
      criterion: criterion(),
    })
    .map(({ other, when, criterion: qualified }) =>
      testScript({
        questions: [
          aQuestion({ topic: 'timeline', kind: 'timeline' }),
          aQuestion({ topic: other, kind: other, when: { timeline: when } }),
        ],
        qualified: { ...qualified, neverUnknown: [other] },
        decay: [],
        routing: { ...testScript().routing, routes: [EVERYBODY_ELSE] },
      }),
    );
}

function question(topic: Topic, topics: readonly Topic[]): fc.Arbitrary<Question> {
  const kind = KINDS[topic] ?? 'choice';
  const choices = kind === 'choice' ? (WORDS.choice ?? []).map((word) => aChoice(word, word, word)) : [];
  return fc
    .record({
      points: fc.array(rule(kind), { maxLength: 3 }),
      counts: kind === 'number' || kind === 'choice' ? fc.constantFrom('score', 'fit') : fc.constant('score'),
      when: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: condition(topics) }),
    })
    .map((parts) => aQuestion({ topic, kind, choices, ...parts }));
}

function rule(kind: QuestionKind): fc.Arbitrary<PointRule> {
  return fc
    .tuple(valueTest(kind), fc.constantFrom(-20, 5, 10, 25, 40))
    .map(([parts, points]) => ({ ...parts, points }));
}

function valueTest(kind: QuestionKind): fc.Arbitrary<ValueTest> {
  const words = WORDS[kind] ?? [];
  const bounds = BOUNDS[kind] ?? [];
  const bound = bounds.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...bounds), { freq: 2 });
  return fc
    .record({
      is: words.length === 0 ? fc.constant(null) : fc.option(fc.subarray([...words], { minLength: 1 }), { freq: 2 }),
      atLeast: bound,
      below: bound,
      within: kind === 'timeline' ? bound : fc.constant(null),
    })
    .map(test);
}

function condition(topics: readonly Topic[]): fc.Arbitrary<Condition> {
  return fc
    .shuffledSubarray([...topics], { minLength: 1, maxLength: Math.min(2, topics.length) })
    .chain((chosen) =>
      fc.tuple(...chosen.map((topic) => fc.tuple(fc.constant(topic), valueTest(KINDS[topic] ?? 'choice')))),
    )
    .map((tests) => Object.fromEntries(tests));
}

function criterion(): fc.Arbitrary<Script['qualified']> {
  return fc.record({
    need: fc.subarray(['must', 'should', 'good'], { minLength: 1 }),
    authority: fc.subarray(['decides', 'shares', 'influences'], { minLength: 1 }),
    budgetAtLeast: fc.constantFrom(0, 10_000, 20_000),
    timelineWithinMonths: fc.constantFrom(6, 12),
    unknownAtMost: fc.integer({ min: 0, max: 4 }),
    neverUnknown: fc.subarray(['budget', 'authority', 'need', 'timeline']),
  });
}

const EVERYBODY_ELSE: Route = { team: 'rest', name: 'Everybody else', when: {}, languages: [] };

function routes(topics: readonly Topic[]): fc.Arbitrary<readonly Route[]> {
  const special = fc.record({
    team: fc.constantFrom('first', 'second'),
    name: fc.constant('Some'),
    when: condition(topics),
    languages: fc.constantFrom([], ['en'], ['de']),
  });
  return fc.array(special, { maxLength: 2 }).map((some) => [...some, EVERYBODY_ELSE]);
}
