import { PLACEHOLDERS, placeholdersIn, type Placeholder } from '../lead/placeholders.ts';
import type { LanguageTag } from '../lead/values.ts';
import type { TextPerLanguage, VariantsPerLanguage } from './grammar.ts';
import { code, oneOf, suggest } from './problems.ts';
import { name, place } from './shape.ts';
import type { Path, Source } from './yaml-source.ts';

/** What a text may be: see `LineRule`. */
export interface TextRule {
  readonly maxWords: number;
  readonly mayAsk: boolean;
  readonly always: readonly Placeholder[];
  readonly sometimes: readonly Placeholder[];
  /** True where something must be said: one variant then does without facts that may be missing. */
  readonly needed: boolean;
}

/** Facts that every line may use. */
const everywhere: readonly Placeholder[] = ['assistant', 'company'];

/** How many words a fact takes at most, so that the limit holds for what is really said. */
const wordsOfFact: Readonly<Partial<Record<Placeholder, number>>> = {
  amount: 5,
  date: 6,
  summary: 6,
  deciders: 6,
  value: 6,
  quote: 6,
  name: 2,
  visitorCompany: 2,
  role: 2,
};

export type ByLanguage<T> = Readonly<Record<LanguageTag, T>>;

/** The variants for every language of the script; what breaks the rules of talk is reported. */
export function readVariants(
  source: Source,
  languages: readonly LanguageTag[],
  path: Path,
  written: VariantsPerLanguage,
  rule: TextRule,
): ByLanguage<readonly string[]> {
  return Object.fromEntries(
    spread(source, languages, path, written).map(([language, at, variants]) => {
      const where = `${name(path)} (${language})${place(path)}`;
      const texts = typeof variants === 'string' ? [variants] : variants;
      texts.forEach((text, index) => {
        checkText(source, typeof variants === 'string' ? at : [...at, index], where, text, rule);
      });
      checkOneAlwaysFits(source, at, where, texts, rule);
      return [language, texts.map((text) => text.trim())];
    }),
  );
}

/** The text for every language of the script. */
export function readText(
  source: Source,
  languages: readonly LanguageTag[],
  path: Path,
  written: TextPerLanguage,
  rule: TextRule,
): ByLanguage<string> {
  const texts = readVariants(source, languages, path, written, rule);
  return Object.fromEntries(Object.entries(texts).map(([language, [text = '']]) => [language, text]));
}

type PerLanguage<T> = string | readonly string[] | Readonly<Record<LanguageTag, T>>;
type Spread = readonly (readonly [LanguageTag, Path, string | readonly string[]])[];

function spread(
  source: Source,
  languages: readonly LanguageTag[],
  path: Path,
  written: PerLanguage<string | readonly string[]>,
): Spread {
  if (typeof written === 'string' || isList(written)) {
    const [only] = languages;
    if (languages.length === 1 && only !== undefined) return [[only, path, written]];
    source.report(path, `${name(path)}${place(path)} needs a text for each language (${languages.join(', ')}).`);
    return [];
  }
  for (const language of Object.keys(written)) {
    if (languages.includes(language)) continue;
    const hint = suggest(language, languages);
    source.report(
      [...path, language],
      `${name(path)}${place(path)} has the language ${code(language)}, which is not among \`languages\`.${hint}`,
    );
  }
  return languages.flatMap((language) => {
    const variants = written[language];
    if (variants !== undefined) return [[language, [...path, language], variants] as const];
    source.report(path, `${name(path)}${place(path)} has no text in ${code(language)}. Add \`${language}:\`.`);
    return [];
  });
}

function isList(written: PerLanguage<unknown>): written is readonly string[] {
  return Array.isArray(written);
}

function checkText(source: Source, path: Path, where: string, text: string, rule: TextRule): void {
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
  const words = countWords(text);
  if (words > rule.maxWords) {
    source.report(path, `${where} has ${words} words; at most ${rule.maxWords} fit into a reply. Shorten it.`);
  }
  const questions = text.split('?').length - 1;
  if (questions > 1) source.report(path, `${where} has ${questions} question marks. Ask one thing at a time.`);
  else if (questions === 1 && !rule.mayAsk) {
    source.report(
      path,
      `${where} asks something, but a question of the script may follow in the same reply. Make it a statement.`,
    );
  }
}

function checkOneAlwaysFits(source: Source, path: Path, where: string, texts: readonly string[], rule: TextRule): void {
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
