import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/understanding/offline/language.ts';
import { understandText } from '../../../src/understanding/offline/understand.ts';
import { peopleWords } from '../../../src/understanding/offline/words/people-words.ts';
import type { Words } from '../../../src/understanding/offline/words/words.ts';
import { fc } from '../../support/property.ts';

const at = Date.UTC(2026, 2, 17, 10);
const topics = ['budget', 'authority', 'need', 'timeline', 'contact', null] as const;
const signs = [',', ',', '.', '?', '-', '/', '(', ')', '&', '+', "'", '%', '€', '$', ':', '\n'];
const figures = ['5', '12', '31.12.', '5k', 'Q3', '2027', '3,000', '14:30', 'Jane', 'ACME GmbH', 'a@example.com'];

type Phrases = readonly string[];

/** What may meet in one reader: the phrases of a topic, with the small words that every topic has. */
function topicsOf(words: Words): readonly (readonly Phrases[])[] {
  const { units, magnitudes } = words.numbers;
  const { months, units: spans, feasts, weekdays } = words.calendar;
  const { selves, we, pronouns, determiners, and, with: together, between, inside } = peopleWords(words);
  const people = [
    [...selves, ...we, ...pronouns, ...determiners],
    [...and, ...together, ...between, ...inside],
  ];
  const beside: Readonly<Record<string, readonly Phrases[]>> = {
    money: [Object.keys(units), Object.keys(magnitudes), Object.keys(words.currencies)],
    time: [Object.keys(units), Object.keys(months), Object.keys(spans), Object.keys(feasts), Object.keys(weekdays)],
    authority: people,
    contact: people,
  };
  return Object.entries(words.phrases).map(([topic, tables]) =>
    [
      ...Object.values<Phrases>(tables),
      ...(beside[topic] ?? []),
      words.negations,
      words.articles,
      signs,
      signs,
      figures,
    ]
      .map((table) => table.flatMap(spoken))
      .filter((table) => table.length > 0),
  );
}

/** "sign~|approve? off*" as somebody could say it. */
function spoken(phrase: string): Phrases {
  return phrase
    .split('|')
    .map((way) => way.replace(/[?~*#]/g, '').trim())
    .filter((way) => way !== '');
}

describe.each(Object.values(LANGUAGES).map((words) => [words.language, words] as const))('in %s', (language, words) => {
  // Of a few tables at a time: their words meet one another far more often than among all.
  const pieces = fc
    .constantFrom(...topicsOf(words))
    .chain((tables) => fc.array(fc.constantFrom(...tables), { minLength: 2, maxLength: 4 }))
    .chain((tables) => fc.array(fc.oneof(...tables.map((table) => fc.constantFrom(...table))), { maxLength: 9 }));

  // A reader that does not go on never ends: the runner says which test it was.
  test('any heap of words is read to its end, and every quote stands in the message', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(...topics), (said, asked) => {
        const text = said.join(' ');
        const findings = understandText({ asked, text, at, locale: language, language });
        for (const { quote } of findings) expect(text).toContain(quote);
      }),
      { numRuns: 1500 },
    );
  });
});

test('every short sentence of people, pronouns and joints is read to its end', () => {
  const pieces = ['my boss', 'she', 'I', 'and', ',', 'with', 'decides'];
  let sentences: readonly string[] = [''];
  for (let length = 1; length <= 5; length += 1) {
    sentences = sentences.flatMap((sentence) => pieces.map((piece) => `${sentence} ${piece}`));
    for (const text of sentences) understandText({ asked: 'authority', text, at, locale: 'en' });
  }
  expect(sentences).toHaveLength(pieces.length ** 5);
});
