import { describe, expect, test } from 'vitest';
import { currentAnswer, currentAnswers, knownValue } from '../../src/lead/answers.ts';
import { assess } from '../../src/lead/assess.ts';
import { mergeFindings, newLead, seen } from '../../src/lead/merge.ts';
import type { NewFinding } from '../../src/lead/merge.ts';
import type { Lead } from '../../src/lead/lead.ts';
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
  dateIn,
  leadWith,
  said,
  TEST_NOW,
} from '../support/leads.ts';
import { fc } from '../support/property.ts';

function afterwards(topic: Topic, values: readonly Value[], corrects = false): Value | null {
  const findings = values.map((value, index) =>
    said(topic, value, { corrects: corrects && index === values.length - 1 }),
  );
  return knownValue(mergeFindings(leadWith(), findings, anOccasion()), topic);
}

describe('a budget told in pieces', () => {
  const approval = aBudget({ stance: 'approved' });

  test('"it is approved" completes the amount before it, and the earlier words stay as evidence', () => {
    const lead = mergeFindings(
      leadWith(),
      [
        said('budget', about(40_000), { quote: 'about 40k', activityId: 'm1' }),
        said('budget', approval, { quote: "it's approved", activityId: 'm2' }),
      ],
      anOccasion(),
    );
    expect(currentAnswer(lead, 'budget')).toMatchObject({
      value: about(40_000, { stance: 'approved' }),
      quote: "it's approved",
      completes: [{ quote: 'about 40k', activityId: 'm1' }],
    });
  });

  test('an amount after "it is approved" is approved', () => {
    expect(afterwards('budget', [approval, about(40_000)])).toEqual(about(40_000, { stance: 'approved' }));
  });

  test('another amount after both leaves the approval standing', () => {
    expect(afterwards('budget', [about(40_000), approval, about(60_000)])).toEqual(
      about(60_000, { stance: 'approved' }),
    );
  });

  test('an amount that replaces one said together with its approval is not approved', () => {
    expect(afterwards('budget', [about(40_000, { stance: 'approved' }), about(90_000)])).toEqual(about(90_000));
  });

  test('"in euros, a month" says nothing about amount and approval', () => {
    const unit = aBudget({ currency: 'EUR', period: 'month' });
    expect(afterwards('budget', [about(900, { stance: 'approved' }), unit])).toEqual(
      about(900, { stance: 'approved', currency: 'EUR', period: 'month' }),
    );
  });

  test('"600, sorry" after "500 euros a month" is 600 euros a month', () => {
    const unit = { currency: 'EUR', period: 'month' } as const;
    expect(afterwards('budget', [about(500, unit), about(600)], true)).toEqual(about(600, unit));
  });

  test('"not approved yet" takes the approval back and keeps the amount', () => {
    expect(afterwards('budget', [about(40_000, { stance: 'approved' }), aBudget()])).toEqual(about(40_000));
  });

  test.each(['none', 'undisclosed'] as const)('%s leaves no amount behind', (stance) => {
    expect(afterwards('budget', [about(40_000), aBudget({ stance })])).toEqual(aBudget({ stance }));
    expect(afterwards('budget', [aBudget({ stance }), about(40_000)])).toEqual(about(40_000));
  });
});

describe('the other topics told in pieces', () => {
  test('further deciders are added, unless the visitor corrects', () => {
    const first = anAuthority('shares', ['our CFO']);
    const second = anAuthority('shares', ['legal']);
    expect(afterwards('authority', [first, second])).toEqual(anAuthority('shares', ['our CFO', 'legal']));
    expect(afterwards('authority', [first, second], true)).toEqual(second);
    expect(afterwards('authority', [first, anAuthority('influences')])).toEqual(anAuthority('influences', ['our CFO']));
    expect(afterwards('authority', [first, anAuthority('decides')])).toEqual(anAuthority('decides'));
  });

  test('a wish adds to a pain and does not soften it', () => {
    const pain = aNeed('must', 'we lose orders');
    expect(afterwards('need', [pain, aNeed('should', 'scanning')])).toEqual(aNeed('must', 'we lose orders; scanning'));
    expect(afterwards('need', [pain, aNeed('good', 'scanning')])).toMatchObject({ strength: 'good' });
    expect(afterwards('need', [pain, aNeed('none', 'just looking')])).toEqual(aNeed('none', 'just looking'));
    expect(afterwards('need', [pain, aNeed('should', 'scanning')], true)).toEqual(aNeed('should', 'scanning'));
  });

  test('"no rush" keeps the date and is less sure of it; another date replaces', () => {
    const march = aTimeline({ to: dateIn(4) });
    const noRush = aTimeline({ stance: 'exploring' });
    expect(afterwards('timeline', [march, noRush])).toEqual({ ...march, stance: 'exploring' });
    expect(afterwards('timeline', [march, noRush], true)).toEqual(noRush);
    expect(afterwards('timeline', [march, aTimeline({ to: dateIn(6) })])).toEqual(aTimeline({ to: dateIn(6) }));
    expect(afterwards('timeline', [march, aTimeline({ stance: 'none' })])).toEqual(aTimeline({ stance: 'none' }));
  });

  test('a corrected e-mail address replaces only the address', () => {
    const lead = mergeFindings(
      leadWith({ contact: aContact({ name: 'Jane', email: 'jane@example.con' }) }),
      [said('contact', aContact({ email: 'jane@example.com' }))],
      anOccasion(),
    );
    expect(knownValue(lead, 'contact')).toEqual(aContact({ name: 'Jane', email: 'jane@example.com' }));
  });

  test('a thousand remarks about one need do not pile up', () => {
    const remarks = Array.from({ length: 1_000 }, (_, n) => said('need', aNeed('should', `wish number ${n}`)));
    const answer = currentAnswer(mergeFindings(leadWith(), remarks, anOccasion()), 'need');
    expect(answer?.completes.length).toBeLessThanOrEqual(8);
    expect(answer?.value?.summary.length).toBeLessThanOrEqual(300);
  });
});

/** Everything that counts now: the quotes of a correction and of a first statement are the same here. */
function standOf(lead: Lead) {
  return [...currentAnswers(lead)].map(([topic, { value, status }]) => ({ topic, value, status }));
}

describe('a correction', () => {
  const wholeValue = (topic: Topic): fc.Arbitrary<Value> =>
    // A bare "it's approved" or "no rush" completes and cannot stand for a whole answer.
    aValueOf(topic).filter((value) => typeof value !== 'object' || !isPartial(value));
  const history = fc
    .constantFrom(...GENERATED_TOPICS)
    .chain((topic) => fc.record({ topic: fc.constant(topic), wrong: aValueOf(topic), right: wholeValue(topic) }));
  const others = (topic: Topic): fc.Arbitrary<NewFinding[]> =>
    fc.array(
      fc
        .constantFrom(...GENERATED_TOPICS.filter((other) => other !== topic))
        .chain((other) => aValueOf(other).map((value) => said(other, value))),
      { maxLength: 5 },
    );

  test('gives the same lead as having said it so at first', () => {
    fc.assert(
      fc.property(
        history.chain((told) => fc.record({ told: fc.constant(told), between: others(told.topic), script: scripts() })),
        ({ told: { topic, wrong, right }, between, script }) => {
          fc.pre(!approvalAlone(topic, wrong));
          const first = said(topic, right, { corrects: true });
          const corrected = mergeFindings(leadWith(), [said(topic, wrong), ...between, first], anOccasion());
          const atFirst = mergeFindings(leadWith(), [first, ...between], anOccasion());
          expect(standOf(corrected)).toEqual(standOf(atFirst));
          const input = { script, now: TEST_NOW, language: 'en' };
          expect(assess({ ...input, lead: corrected })).toEqual(assess({ ...input, lead: atFirst }));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of the amount leaves what was said of it in between: 40k, approved, no 60k is 60k, approved', () => {
    const pieces = fc.constantFrom(
      aBudget({ stance: 'approved' }),
      aBudget({ currency: 'EUR' }),
      aBudget({ period: 'year' }),
    );
    const amount = fc.integer({ min: 1, max: 99 }).map((thousands) => about(thousands * 1_000));
    fc.assert(
      fc.property(amount, amount, fc.array(pieces, { maxLength: 4 }), (wrong, right, between) => {
        expect(afterwards('budget', [wrong, ...between, right], true)).toEqual(
          afterwards('budget', [right, ...between]),
        );
      }),
    );
  });
});

function isPartial(value: Exclude<Value, string | number>): boolean {
  if (!('stance' in value) || value.stance === 'none' || value.stance === 'undisclosed') return false;
  return 'to' in value ? false : value.min === null && value.max === null;
}

/** "It's approved" before an amount is no mistake that the amount corrects. */
function approvalAlone(topic: Topic, value: Value): boolean {
  return (
    topic === 'budget' &&
    typeof value === 'object' &&
    isPartial(value) &&
    'stance' in value &&
    value.stance === 'approved'
  );
}

test('a new visitor is known for nothing, and signs of life add up', () => {
  const lead = newLead({ id: 'l', visitorId: 'v', at: 1_000 });
  expect(lead).toMatchObject({ stage: 'visitor', answers: [], ownerId: null, lastSeenAt: 1_000 });
  const later = seen(seen(lead, 5_000, { messages: 2, conversations: 1 }), 4_000, { messages: 1, questions: 1 });
  expect(later).toMatchObject({ lastSeenAt: 5_000, activity: { messages: 3, questions: 1, conversations: 1 } });
});
