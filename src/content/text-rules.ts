import { PLACEHOLDERS, placeholdersIn, type Placeholder } from '../lead/placeholders.ts';
import { code, oneOf, suggest } from './problems.ts';
import type { Path, Source } from './yaml-source.ts';

/** What a text may be: see `LineRule`. */
export interface TextRule {
  readonly maxWords: number;
  /** `perhaps`: with or without a question mark. */
  readonly asks: 'never' | 'perhaps' | 'always';
  readonly always: readonly Placeholder[];
  readonly sometimes: readonly Placeholder[];
  /** True where something must be said: one variant then does without facts that may be missing. */
  readonly needed: boolean;
}

/** Facts that every line may use. */
export const everywhere: readonly Placeholder[] = ['assistant', 'company'];

/** How many words a fact takes at most, so that the limit holds for what is really said. */
const wordsOfFact: Readonly<Partial<Record<Placeholder, number>>> = {
  amount: 5,
  date: 6,
  summary: 9,
  deciders: 8,
  value: 6,
  quote: 6,
  name: 2,
  visitorCompany: 2,
  role: 2,
};

/** Placeholders, length and questions of one text. */
export function checkText(source: Source, path: Path, where: string, text: string, rule: TextRule): void {
  const allowed = [...everywhere, ...rule.always, ...rule.sometimes];
  for (const placeholder of placeholdersIn(text)) {
    const written = `{${placeholder}}`;
    if (isPlaceholder(placeholder)) {
      if (!allowed.includes(placeholder)) {
        source.report(
          path,
          `${where} uses ${code(written)}, which is not known when it is said. Use ${oneOf(allowed.map((fact) => `{${fact}}`))}, or none.`,
        );
      }
    } else
      source.report(
        path,
        `${where} has the unknown placeholder ${code(written)}.${suggest(placeholder, PLACEHOLDERS)}`,
      );
  }
  checkSigns(source, path, where, text);
  const words = countWords(text);
  if (words > rule.maxWords) {
    source.report(path, `${where} has ${words} words; at most ${rule.maxWords} fit into a reply. Shorten it.`);
  }
  const questions = text.split('?').length - 1;
  if (questions > 1) source.report(path, `${where} has ${questions} question marks. Ask one thing at a time.`);
  else if (questions === 1 && rule.asks === 'never') {
    source.report(
      path,
      `${where} asks something, but a question of the script may follow in the same reply. Make it a statement.`,
    );
  } else if (rule.asks === 'always' && !/[?？؟\u037e]/.test(text)) {
    source.report(path, `${where} has no question mark. Ask it as a question.`);
  }
}

/** Signs that a slip of the hand or a word processor leaves behind, and that visitors would read. */
function checkSigns(source: Source, path: Path, where: string, text: string): void {
  const [, brace = '', word = ''] = /([{}])\s*([\w-]*)/.exec(text.replace(/\{[^{}]*\}/g, '')) ?? [];
  if (brace === '{') {
    source.report(
      path,
      `${where} has a \`{\` without \`}\`. Write ${word === '' ? 'the name of a fact in both' : code(`{${word}}`)}.`,
    );
  } else if (brace === '}')
    source.report(path, `${where} has a \`}\` without \`{\`. Put both around the name of a fact, or none.`);
  if (/^[“„”«»‘’][^“„”«»]*[“”«»’]?$/.test(text.trim())) {
    source.report(path, `${where} stands in curly quotes, which visitors would see. Use straight ones: \`"…"\`.`);
  }
}

export function checkVariantsDiffer(source: Source, path: Path, where: string, texts: readonly string[]): void {
  const twice = texts.findIndex((text, index) => texts.indexOf(text) < index);
  const [text] = texts.slice(twice);
  if (twice < 0 || text === undefined) return;
  source.report([...path, twice], `${where} has ${code(text)} twice. Take one of them out.`);
}

/** Something must be said whatever is known. */
export function checkOneAlwaysFits(
  source: Source,
  path: Path,
  where: string,
  texts: readonly string[],
  rule: TextRule,
): void {
  if (!rule.needed) return;
  const missing = texts.map((text) =>
    placeholdersIn(text).find((found) => rule.sometimes.some((fact) => fact === found)),
  );
  const [first] = missing;
  if (first === undefined || missing.includes(undefined)) return;
  source.report(path, `${where} always needs a fact that may be missing. Add a variant without ${code(`{${first}}`)}.`);
}

/** Words as they are heard; a placeholder counts as the longest fact that it may become. */
export function countWords(text: string): number {
  return text
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .reduce((sum, word) => {
      const facts = placeholdersIn(word).map((fact) => (isPlaceholder(fact) ? (wordsOfFact[fact] ?? 1) : 1));
      return (
        sum +
        Math.max(
          1,
          facts.reduce((total, count) => total + count, 0),
        )
      );
    }, 0);
}

function isPlaceholder(word: string): word is Placeholder {
  return PLACEHOLDERS.some((placeholder) => placeholder === word);
}
