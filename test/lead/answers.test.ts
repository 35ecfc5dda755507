import { expect, test } from 'vitest';
import { currentAnswer, currentAnswers, knownValue } from '../../src/lead/answers.ts';
import { declineTopic, markUnclear, mergeFindings } from '../../src/lead/merge.ts';
import { about, aContact, aNeed, anOccasion, leadWith, said } from '../support/leads.ts';

const words = { ...anOccasion(), quote: 'hm', activityId: 'later' };

test('a topic that never came up has no answer and no value', () => {
  expect(currentAnswer(leadWith(), 'budget')).toBeNull();
  expect(knownValue(leadWith(), 'budget')).toBeNull();
});

test('the newest answer of a topic counts and the older ones stay in the history', () => {
  const lead = mergeFindings(leadWith({ users: 30 }), [said('users', 45, { quote: 'rather 45' })], anOccasion());
  expect(currentAnswer(lead, 'users')).toMatchObject({ value: 45, quote: 'rather 45' });
  expect(lead.answers.map((answer) => answer.value)).toEqual([30, 45]);
});

test('an unclear remark does not wipe what was said before', () => {
  const lead = markUnclear(leadWith({ budget: about(40_000) }), 'budget', words);
  expect(knownValue(lead, 'budget')).toEqual(about(40_000));
});

test('whoever declines after an answer has declined', () => {
  const lead = declineTopic(leadWith({ budget: about(40_000) }), 'budget', words);
  expect(currentAnswer(lead, 'budget')).toMatchObject({ status: 'declined', value: null, quote: 'hm' });
});

test('a refusal stays a refusal when the next remark is unclear, and ends with an answer', () => {
  const declined = markUnclear(declineTopic(leadWith(), 'need', words), 'need', words);
  expect(currentAnswer(declined, 'need')?.status).toBe('declined');
  expect(knownValue(mergeFindings(declined, [said('need', aNeed('must'))], anOccasion()), 'need')).toEqual(
    aNeed('must'),
  );
});

test('contact details given one by one stand together', () => {
  const named = leadWith({ contact: aContact({ name: 'Jane' }) });
  const lead = mergeFindings(named, [said('contact', aContact({ email: 'jane@example.com' }))], anOccasion());
  expect(knownValue(lead, 'contact')).toEqual(aContact({ name: 'Jane', email: 'jane@example.com' }));
});

test('refusing to give a phone number takes no e-mail address back', () => {
  const lead = declineTopic(leadWith({ contact: aContact({ email: 'jane@example.com' }) }), 'contact', words);
  expect(currentAnswers(lead).get('contact')?.value).toEqual(aContact({ email: 'jane@example.com' }));
});
