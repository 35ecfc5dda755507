import { expect, test } from 'vitest';
import {
  compose,
  inTurn,
  openerOf,
  type Part,
  questionMarksIn,
  shorterAndShorter,
  wordsIn,
} from '../../src/conversation/compose.ts';
import { fc } from '../support/property.ts';

const opening = (...variants: readonly string[]): Part => ({ name: 'opening', variants, goes: 'first' });
const then = (...variants: readonly string[]): Part => ({ name: 'then', variants, goes: 'never' });
const long = (start: string, count: number) => `${start} ${'word '.repeat(count - 2)}end.`;

test('a reply joins its parts in their order', () => {
  expect(compose([opening('Noted.'), then('By when?')], null)?.text).toBe('Noted. By when?');
});

test('a variant that begins like the reply before is passed over', () => {
  expect(compose([opening('So it is 5.', 'Picking team: 5.'), then('By when?')], 'so it')?.text).toBe(
    'Picking team: 5. By when?',
  );
});

test('a part that may go leaves when every variant of it begins like the reply before', () => {
  const composed = compose([opening('So it is 5.'), then('By when?')], 'so it');
  expect(composed).toEqual({ text: 'By when?', said: new Set(['then']) });
});

test('who speaks is put in front where nothing else keeps a reply from beginning like the one before', () => {
  expect(compose([then('This chat is for questions.')], 'this chat', ["I'm Ada, the AI."])?.text).toBe(
    "I'm Ada, the AI. This chat is for questions.",
  );
});

test('a part that may go leaves where both have no room', () => {
  expect(compose([opening(long('One', 20)), then(long('Two', 20))], null)?.text).toBe(long('Two', 20));
});

test('the question behind an answer waits when the answer needs the room', () => {
  const answer: Part = { name: 'opening', variants: [long('Answer', 30)], goes: 'never' };
  const question: Part = { name: 'then', variants: [long('Question', 10)], goes: 'last' };
  expect(compose([answer, question], null)).toEqual({ text: long('Answer', 30), said: new Set(['opening']) });
});

test('only one of two questions is asked', () => {
  expect(compose([opening('Really?'), then('By when?')], null)?.text).toBe('By when?');
});

test('the address of a page is not taken for a question', () => {
  expect(questionMarksIn('Pick a time: https://example.com/meet?week=3')).toBe(0);
});

test('nothing to say gives no reply', () => {
  expect(compose([opening(), then()], null)).toBeNull();
});

test('signs are no words, and two words make an opener', () => {
  expect(wordsIn('Noted: “wrong items” – by March.')).toBe(5);
  expect(openerOf('“Noted”: wrong items')).toBe('noted wrong');
});

test('a text is cut where a sentence ends', () => {
  expect(shorterAndShorter('One. Two! Three?')).toEqual(['One. Two! Three?', 'One. Two!', 'One.']);
});

test('variants take turns, and none is lost', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (variants, turn) => {
      const turned = inTurn(variants, turn);
      expect([...turned].sort()).toEqual([...variants].sort());
      expect(turned[0]).toBe(variants[turn % variants.length]);
    }),
  );
});
