import { expect, test } from 'vitest';
import type { Topic } from '../../../src/lead/values.ts';
import { findings, valueOf } from './reading.ts';

test.each<[text: string, asked: Topic | null, summary: string]>([
  ['we make too many picking errors and our budget is about 40k', 'need', 'we make too many picking errors'],
  ['Hallo, wir suchen eine Lagersoftware, die mit SAP kann', null, 'wir suchen eine Lagersoftware, die mit SAP kann'],
  ['orders get mixed up at packing, we want to decide by March', 'need', 'orders get mixed up at packing'],
  ['too many errors, budget 40k, decision in May', 'need', 'too many errors'],
  ['Our budget is 20k and we lose parcels daily', 'need', 'we lose parcels daily'],
  ['Unser Budget ist 20k und wir verlieren täglich Pakete', 'need', 'wir verlieren täglich Pakete'],
  ['Guten Tag, wir machen zu viele Fehler und wollen bis März entscheiden', null, 'wir machen zu viele Fehler'],
  ['wir verlieren Aufträge, ich entscheide, ca. 50k', 'need', 'wir verlieren Aufträge'],
  ['unsere Laufwege sind zu lang und das Budget liegt bei 30.000 Euro', 'need', 'unsere Laufwege sind zu lang'],
  ['Hello! We make too many errors.', 'need', 'We make too many errors'],
  ['errors and returns', 'need', 'errors and returns'],
  ['packing takes too long and costs us overtime', 'need', 'packing takes too long and costs us overtime'],
  ['we want to replace our old tool', 'need', 'we want to replace our old tool'],
])('of "%s" the need is "%s"', (text, asked, summary) => {
  expect(valueOf('need', text, asked)?.summary).toBe(summary);
});

test('the quote ends where another topic begins', () => {
  const need = findings('we make too many picking errors and our budget is about 40k', 'need')[0];
  expect(need).toMatchObject({ topic: 'need', quote: 'too many picking errors' });
});
