import { placeholdersIn, type Placeholder } from '../lead/placeholders.ts';
import type { HeardLine, Question, QuestionKind, QuestionWording, ValueTest } from '../lead/script.ts';
import type { LanguageTag } from '../lead/values.ts';
import type { Question as Written } from './qualify-schema.ts';
import { checkPrecedence } from './precedence.ts';
import { code, listed } from './problems.ts';
import { place } from './shape.ts';
import { readTest, type Reading } from './value-tests.ts';
import { everywhere, type TextRule } from './text-rules.ts';
import { readText, readVariants, type ByLanguage } from './wording.ts';
import { watched, type Path, type Source } from './yaml-source.ts';

export const questionRule: TextRule = { maxWords: 20, asks: 'always', always: [], sometimes: [], needed: true };
const afterAnswerRule: TextRule = { ...questionRule, maxWords: 10 };
const whyRule: TextRule = { ...questionRule, maxWords: 35, asks: 'never' };
export const labelRule: TextRule = { ...questionRule, maxWords: 8, asks: 'never' };
export const heardRule: TextRule = { ...questionRule, maxWords: 12, asks: 'never' };

/** The visitor's own facts that a `heard` line of a kind may restate. */
const heardFacts: Readonly<Partial<Record<QuestionKind, readonly Placeholder[]>>> = {
  budget: ['amount', 'value'],
  timeline: ['date', 'value'],
  need: ['summary', 'value'],
  authority: ['deciders'],
  contact: ['name', 'visitorCompany', 'role', 'email', 'phone'],
};

/** Kinds whose answers can always be said back. */
const alwaysSayable: readonly QuestionKind[] = ['number', 'choice', 'country', 'company-size'];

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
  checkAsksInOtherWords(source, path, ask, { clarify, again, afterAnswer: after });
  const why = written.why === undefined ? {} : readText(source, languages, [...path, 'why'], written.why, whyRule);
  const heard = readHeard(reading, [...path, 'heard'], topic, kind, written);
  return Object.fromEntries(
    languages.map((language): [LanguageTag, QuestionWording] => [
      language,
      {
        ask: ask[language] ?? [],
        heard: heard.flatMap(({ when, say }) => factsFirst(say[language] ?? []).map((lines) => ({ when, say: lines }))),
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
  const facts = heardFacts[kind] ?? ['value'];
  const rule = alwaysSayable.includes(kind) ? { ...heardRule, always: facts } : { ...heardRule, sometimes: facts };
  const reading = watched(source);
  const lines = heard.map(
    ({ say, ...test }, index): { when: HeardLine['when']; say: ByLanguage<readonly string[]> } => ({
      when:
        Object.keys(test).length === 0 ? null : readTest(reading.source, [...path, index], test, topic, tested, rates),
      say: readVariants(source, languages, [...path, index, 'say'], say, rule),
    }),
  );
  const tests = lines.map(({ when }) => when ?? anyAnswer);
  if (reading.isFaultless()) checkPrecedence(source, path, tests);
  return lines;
}

const anyAnswer: ValueTest = { is: null, atLeast: null, below: null, within: null };

/** The visitor's own fact is restated where it can be: variants without one come after all that have one. */
function factsFirst(say: readonly string[]): readonly (readonly string[])[] {
  const restates = (line: string) => placeholdersIn(line).some((fact) => !everywhere.some((other) => other === fact));
  const restating = say.filter(restates);
  const others = say.filter((line) => !restates(line));
  return [restating, others].filter((lines) => lines.length > 0);
}

/** A question that returns in the very words in which it was asked sounds as if nobody had listened. */
function checkAsksInOtherWords(
  source: Source,
  path: Path,
  ask: ByLanguage<readonly string[]>,
  returning: Readonly<Record<string, ByLanguage<readonly string[]>>>,
): void {
  const same = Object.entries(returning).flatMap(([key, texts]) => {
    const language = Object.keys(texts).find((tag) => texts[tag]?.some((text) => ask[tag]?.includes(text)));
    return language === undefined ? [] : [{ key, at: [...path, key, language] }];
  });
  const [first] = same;
  if (first === undefined) return;
  const keys = listed(same.map(({ key }) => code(key)));
  source.report(
    first.at,
    `${keys}${place(first.at)} ${same.length === 1 ? 'says' : 'say'} word for word what \`ask\` says. Ask in other words when the question returns.`,
  );
}
