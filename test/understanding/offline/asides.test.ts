import { describe, expect, test } from 'vitest';
import type { ActKind } from '../../../src/conversation/ports/understanding.ts';
import { readAsides } from '../../../src/understanding/offline/asides.ts';
import { read } from '../../../src/understanding/offline/read.ts';
import { AT } from './reading.ts';

function asidesOf(text: string, waiting: boolean): readonly (ActKind | null)[] {
  const setting = { asked: null, at: AT, locale: null, timeZone: null, language: null, questions: [] };
  return readAsides(read(text, { ...setting, languages: ['en', 'de'] }), waiting).map(({ act }) => act);
}

const ALWAYS: [text: string, act: ActKind][] = [
  ['whats this', 'asks-who'],
  ['ok, and who are you guys?', 'asks-who'],
  ['bist du ein Bot?', 'asks-who'],
  ['wer steckt dahinter?', 'asks-who'],
  ['what do you mean by decide?', 'asks-meaning'],
  ["sorry, I don't understand the question", 'asks-meaning'],
  ['hä?', 'asks-meaning'],
  ['hmm let me think', 'pause'],
  ['hm, lass mich überlegen', 'pause'],
];

describe('what is said about the talk itself is heard as that', () => {
  test.each(ALWAYS)('"%s" is %s', (text, act) => {
    expect(asidesOf(text, false)).toEqual([act]);
  });
});

const WHILE_WAITING = [
  'how long?', 'and how long will this take?', 'how long does it take until someone is here?', 'hello?', 'hi Rita?',
  'is anybody there?', 'wie lange dauert das noch?', 'kommt da noch jemand?', 'Hallo?',
]; // prettier-ignore

describe('who waits for a person asks for them with', () => {
  test.each(WHILE_WAITING)('"%s", and only then', (text) => {
    expect(asidesOf(text, true)).toEqual(['asks-wait']);
    expect(asidesOf(text, false)).not.toContain('asks-wait');
  });
});

describe('what is about the matter is about nothing else', () => {
  test.each([
    'how long does setup take?', 'wie lange dauert die Einführung?', 'what is this connector for?', 'sorry',
    'what can you do about picking errors?', 'do you have a moment in March', 'who are your customers?', 'hello SAP?',
    'are you able to connect a robot?', 'was machen Sie bei Retouren?', 'the price is what we do not understand',
  ])('"%s"', (text) => {
    expect(asidesOf(text, true)).toEqual([]);
  });
}); // prettier-ignore
