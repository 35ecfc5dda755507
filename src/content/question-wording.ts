import type { Placeholder } from '../lead/placeholders.ts';
import type { HeardLine, Question, QuestionKind, QuestionWording } from '../lead/script.ts';
import type { LanguageTag } from '../lead/values.ts';
import type { Question as Written } from './qualify-schema.ts';
import { readTest, type Reading } from './value-tests.ts';
import { readText, readVariants, type TextRule } from './wording.ts';
import type { Path } from './yaml-source.ts';

export const questionRule: TextRule = { maxWords: 20, mayAsk: true, always: [], sometimes: [], needed: true };
const afterAnswerRule: TextRule = { ...questionRule, maxWords: 10 };
const whyRule: TextRule = { ...questionRule, maxWords: 35, mayAsk: false };
export const labelRule: TextRule = { ...questionRule, maxWords: 8, mayAsk: false };
export const heardRule: TextRule = { ...questionRule, maxWords: 10, mayAsk: false, needed: false };

/** The visitor's own facts that a `heard` line of a kind may restate. */
const heardFacts: Readonly<Partial<Record<QuestionKind, readonly Placeholder[]>>> = {
  budget: ['amount', 'value'],
  timeline: ['date', 'value'],
  need: ['summary', 'value'],
  authority: ['deciders'],
  contact: ['name', 'visitorCompany', 'role', 'email', 'phone'],
};

/** Everything that is said about one question, in every language. */
export function readWording(
  reading: Reading,
  path: Path,
  topic: string,
  kind: QuestionKind,
  written: Written,
): Question['wording'] {
  const { source, languages } = reading;
  const read = (key: 'ask' | 'clarify' | 'again' | 'afterAnswer', rule: TextRule) =>
    readVariants(source, languages, [...path, key], written[key], rule);
  const ask = read('ask', questionRule);
  const clarify = read('clarify', questionRule);
  const again = read('again', questionRule);
  const after = read('afterAnswer', afterAnswerRule);
  const why = written.why === undefined ? {} : readText(source, languages, [...path, 'why'], written.why, whyRule);
  const heard = readHeard(reading, [...path, 'heard'], topic, kind, written);
  return Object.fromEntries(
    languages.map((language): [LanguageTag, QuestionWording] => [
      language,
      {
        ask: ask[language] ?? [],
        heard: heard.map(({ when, say }) => ({ when, say: say[language] ?? [] })),
        clarify: clarify[language] ?? [],
        again: again[language] ?? [],
        afterAnswer: after[language] ?? [],
        why: why[language] ?? null,
      },
    ]),
  );
}

function readHeard(
  { source, languages, topics, rates }: Reading,
  path: Path,
  topic: string,
  kind: QuestionKind,
  { heard = [] }: Written,
) {
  const tested = topics.get(topic) ?? { kind, choices: [] };
  return heard.map(
    ({ say, ...test }, index): { when: HeardLine['when']; say: Readonly<Record<LanguageTag, readonly string[]>> } => ({
      when: Object.keys(test).length === 0 ? null : readTest(source, [...path, index], test, topic, tested, rates),
      say: readVariants(source, languages, [...path, index, 'say'], say, {
        ...heardRule,
        sometimes: heardFacts[kind] ?? ['value'],
      }),
    }),
  );
}
