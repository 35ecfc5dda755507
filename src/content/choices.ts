import type { Question, Script } from '../lead/script.ts';
import type { LanguageTag } from '../lead/values.ts';
import type { ContentFiles } from './files.ts';
import { QUALIFY_FILE } from './parse.ts';
import { code, inReadingOrder, type Problem } from './problems.ts';
import { openYaml } from './yaml-source.ts';

/** Reads a label the way typing is read; null when it is not understood as an answer to the question. */
export type ReadLabel = (
  question: Question,
  label: string,
  language: LanguageTag,
) => { readonly topic: string; readonly value: unknown } | null;

/** A quick reply is read by the same rules as typing: labels that those rules do not understand. */
export function checkChoices(script: Script, files: ContentFiles, read: ReadLabel): readonly Problem[] {
  const problems: Problem[] = [];
  const source = openYaml(QUALIFY_FILE, files[QUALIFY_FILE] ?? '', problems);
  for (const question of script.questions) {
    for (const { id, label } of question.choices) {
      for (const [language, text] of Object.entries(label)) {
        const finding = read(question, text, language);
        const understood = finding?.topic === question.topic && (question.kind !== 'choice' || finding.value === id);
        if (understood) continue;
        const path = ['questions', question.topic, 'choices', id, language];
        source?.report(
          path,
          `the choice ${code(text)} (${language}) in question ${code(question.topic)} would not be understood if it were typed. Word it differently.`,
        );
      }
    }
  }
  return inReadingOrder(problems);
}
