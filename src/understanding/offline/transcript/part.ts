import type { Finding } from '../../../lead/answer.ts';
import type { Authority } from '../../../lead/values.ts';
import { titlesIn } from '../people/title.ts';
import { quoteOf } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';
import type { Heard } from './heard.ts';

/** What an answer to "who decides?" says beyond its own words. */
export function partAnswered(heard: Heard, own: Finding | null): Finding | null {
  if (!own) return bareTitle(heard);
  const value = own.value as Authority;
  return value.role === 'influences' && isTogether(heard) ? { ...own, value: { ...value, role: 'shares' } } : own;
}

/** "Alone, or with your wife?" - "With my wife, of course". */
function isTogether({ reading: { tokens, words } }: Heard): boolean {
  const first = tokens.find(({ kind, word }) => kind === 'word' && !LEADS.has(word));
  return first?.sentence === 0 && peopleWords(words).with.includes(first.word);
}

const LEADS = new Set('well oh um uh only always just na ja also naja nur immer'.split(' '));

/** "Il titolare, io sono in magazzino": in a language without words around people, a title as the first word. */
function bareTitle({ reading }: Heard): Finding | null {
  const { tokens, words, marks } = reading;
  if (words.people) return null;
  const first = tokens.find(({ kind, word }) => kind === 'word' && !words.articles.includes(word));
  if (first === undefined) return null;
  const title = titlesIn(reading).find(({ start, end }) => start <= first.index && first.index < end);
  if (title === undefined || first.index === 0 || marks.endingAt(title.start, 'authority.self')) return null;
  const quote = quoteOf(reading, title.start, title.end);
  return { topic: 'authority', value: { role: 'influences', deciders: [quote] }, quote, confidence: 0.72 };
}
