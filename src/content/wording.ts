import type { LanguageTag } from '../lead/values.ts';
import type { TextPerLanguage, VariantsPerLanguage } from './grammar.ts';
import { code, suggest } from './problems.ts';
import { name, place } from './shape.ts';
import { checkOneAlwaysFits, checkText, checkVariantsDiffer, type TextRule } from './text-rules.ts';
import type { Path, Source } from './yaml-source.ts';

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
      checkVariantsDiffer(source, at, where, texts);
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

/** Two quick replies that read the same would be one for the visitor, and one of them would never be chosen. */
export function checkLabelsDiffer(
  source: Source,
  languages: readonly LanguageTag[],
  labels: readonly { readonly path: Path; readonly label: ByLanguage<string> }[],
): void {
  for (const language of languages) {
    const said = labels.map(({ label }) => label[language]?.toLocaleLowerCase());
    said.forEach((label, index) => {
      const first = labels[said.indexOf(label)];
      const { path = [] } = labels[index] ?? {};
      if (label === undefined || first === undefined || said.indexOf(label) === index) return;
      source.report(
        [...path, language],
        `${name(path)} (${language})${place(path)} has the same label as ${name(first.path)}. Word one of them differently.`,
      );
    });
  }
}
