import type { Question, QuestionKind } from '../lead/script.ts';
import type { LanguageTag } from '../lead/values.ts';
import type { VariantsPerLanguage } from './grammar.ts';
import { code } from './problems.ts';
import { questionRule } from './question-wording.ts';
import type { Reading } from './value-tests.ts';
import type { TextRule } from './text-rules.ts';
import { readVariants } from './wording.ts';
import type { Path, Source } from './yaml-source.ts';

const unitRule: TextRule = { ...questionRule, maxWords: 4, asks: 'never' };
const counted: readonly QuestionKind[] = ['number', 'company-size'];

/** The nouns for what a question counts, for every language of the script. */
export function readUnits(
  { source, languages }: Reading,
  question: Path,
  kind: QuestionKind,
  written: VariantsPerLanguage,
): NonNullable<Question['units']> {
  const path = [...question, 'units'];
  if (!counted.includes(kind)) {
    source.report(
      path,
      `\`units\` in question ${code(String(question.at(-1)))} works for \`kind: number\` and \`kind: company-size\` only. Take it out.`,
    );
  }
  const units = readVariants(source, languages, path, written, unitRule);
  for (const unit of Object.values(units).flat()) {
    if (!/\d/.test(unit)) continue;
    source.report(
      path,
      `the unit ${code(unit)} in question ${code(String(question.at(-1)))} must be words only, such as \`pickers\`.`,
    );
  }
  return units;
}

/** A noun that two questions count would answer either. */
export function checkUnitsDiffer(source: Source, questions: readonly Question[]): void {
  const taken = new Map<string, string>();
  for (const { topic, units = {} } of questions) {
    for (const [language, unit] of pairs(units)) {
      const key = `${language} ${unit.toLowerCase()}`;
      const other = taken.get(key) ?? topic;
      taken.set(key, other);
      if (other === topic) continue;
      source.report(
        ['questions', topic, 'units'],
        `the unit ${code(unit)} (${language}) in question ${code(topic)} is counted by question ${code(other)} already. Take it out of one of them.`,
      );
    }
  }
}

function pairs(units: NonNullable<Question['units']>): readonly (readonly [LanguageTag, string])[] {
  return Object.entries(units).flatMap(([language, words]) => words.map((unit) => [language, unit] as const));
}
