import { expect, test } from 'vitest';
import { declineTopic, markUnclear } from '../../src/lead/merge.ts';
import type { Lead } from '../../src/lead/lead.ts';
import { nextQuestion } from '../../src/lead/next-question.ts';
import type { NextQuestionInput } from '../../src/lead/next-question.ts';
import { about, aBudget, aNeed, anAuthority, anOccasion, leadWith, TEST_NOW } from '../support/leads.ts';
import { aQuestion, TEST_QUESTIONS, test as testOf } from '../support/script-questions.ts';
import { testScript } from '../support/scripts.ts';

const script = testScript();
const remark = { ...anOccasion(), quote: 'hm', activityId: 'a' };

function next(lead: Lead, parts: Partial<NextQuestionInput> = {}): string | null {
  const input = { lead, script, now: TEST_NOW, language: 'en', passedOver: [], priceQuestionOpen: false, ...parts };
  return nextQuestion(input)?.topic ?? null;
}

test('questions come in the order of the script', () => {
  expect(next(leadWith())).toBe('need');
  expect(next(leadWith({ need: aNeed('must') }))).toBe('budget');
});

test('what was answered, declined or passed over is not asked again; what stayed unclear is', () => {
  expect(next(declineTopic(leadWith({ budget: about(40_000) }), 'need', remark))).toBe('authority');
  expect(next(leadWith(), { passedOver: ['need', 'budget'] })).toBe('authority');
  expect(next(markUnclear(leadWith(), 'need', remark))).toBe('need');
});

test('budget waits while the visitor has a price question open, unless nothing else is left', () => {
  const lead = leadWith({ need: aNeed('must') });
  expect(next(lead, { priceQuestionOpen: true })).toBe('authority');
  const passedOver = ['authority', 'timeline', 'users', 'current-tool'];
  expect(next(lead, { priceQuestionOpen: true, passedOver })).toBe('budget');
});

test('a question with a condition is asked once the condition holds', () => {
  const passedOver = ['budget', 'authority', 'timeline'];
  const bands = { hot: 27, warm: 5 };
  const asked = (need: 'must' | 'good') =>
    next(leadWith({ need: aNeed(need), users: 3 }), { passedOver, script: testScript({ bands }) });
  expect(asked('must')).toBe('current-tool');
  expect(asked('good')).toBeNull();
});

test('the number of users is asked even when all is lost, as long as it decides who gets the lead', () => {
  const values = { need: aNeed('none'), budget: aBudget({ stance: 'none' }), authority: anAuthority('none') };
  expect(next(leadWith(values), { passedOver: ['timeline'] })).toBe('users');
  expect(next(leadWith({ ...values, users: 3 }))).toBeNull();
});

test('contact is never asked here', () => {
  const contact = aQuestion({ topic: 'contact', kind: 'contact', points: [{ ...testOf(), points: 90 }] });
  expect(next(leadWith(), { script: testScript({ questions: [contact] }) })).toBeNull();
  const questions = [contact, TEST_QUESTIONS.need];
  expect(next(leadWith(), { script: testScript({ questions, bands: { hot: 20, warm: 10 } }) })).toBe('need');
});
