import { LINE_KEYS, type ExchangeRates, type LineKey, type Lines, type Script } from '../lead/script.ts';
import { BANT, type LanguageTag } from '../lead/values.ts';
import { readDuration, readMonths, type VariantsPerLanguage } from './grammar.ts';
import { LINE_RULES } from './line-rules.ts';
import { code, nearestOf } from './problems.ts';
import type { Qualify } from './qualify-schema.ts';
import { heardRule, questionRule } from './question-wording.ts';
import { readQuestions, testedTopics } from './read-questions.ts';
import { countWords, type TextRule } from './text-rules.ts';
import { checkThresholds } from './thresholds.ts';
import { usDollars, type TestedTopics } from './value-tests.ts';
import { checkLabelsDiffer, readVariants, type ByLanguage } from './wording.ts';
import type { Source } from './yaml-source.ts';

export type QualifyPart = Omit<Script, 'version' | 'routing' | 'rates' | 'knowledge' | 'synonyms'>;

/** What `dialogs/qualify.yaml` says, and the questions that conditions elsewhere may name. */
export function readQualify(
  source: Source,
  written: Qualify,
  rates: ExchangeRates,
): { part: QualifyPart; topics: TestedTopics } {
  const { languages } = written;
  checkLanguages(source, languages);
  const blocks = withBuiltInTopics(source, written.questions);
  const topics = testedTopics(source, blocks);
  const questions = readQuestions({ source, languages, rates, topics }, blocks);
  const { qualified, quiet } = written;
  const part: QualifyPart = {
    company: written.company,
    assistant: written.assistant,
    languages,
    questions,
    qualified: {
      need: qualified.need,
      authority: qualified.authority,
      budgetAtLeast: usDollars(source, ['qualified', 'budgetAtLeast'], qualified.budgetAtLeast, rates),
      timelineWithinMonths: readMonths(qualified.timelineWithin),
      unknownAtMost: qualified.unknownAtMost,
      neverUnknown: BANT.filter((topic) => qualified.neverUnknown.includes(topic)),
    },
    bands: written.bands,
    enough: written.enough ?? null,
    fit: written.fit,
    decay: (written.decay ?? []).map(({ after, takeOff }) => ({
      afterDays: readDuration(after) / 86_400_000,
      points: takeOff,
    })),
    confidence: { confirmBelow: written.confirmBelow ?? 0.6 },
    quiet: { afterMs: readDuration(quiet.after), qualified: quiet.qualified, unqualified: quiet.unqualified },
    lines: readLines(source, written),
  };
  checkThresholds(source, part);
  checkFirstReply(source, part);
  return { part, topics };
}

function checkLanguages(source: Source, languages: readonly LanguageTag[]): void {
  languages.forEach((language, index) => {
    if (languages.indexOf(language) === index) return;
    source.report(['languages', index], `${code(language)} stands twice in \`languages\`.`);
  });
}

/** Reports built-in questions that are missing; one that is merely misspelt is read under its right name. */
function withBuiltInTopics(source: Source, questions: Qualify['questions']): Qualify['questions'] {
  const builtIn = [...BANT, 'contact'];
  const others = Object.keys(questions).filter((topic) => !builtIn.includes(topic));
  const rightNames = new Map<string, string>();
  for (const topic of builtIn) {
    if (topic in questions) continue;
    const meant = nearestOf(topic, others);
    if (meant !== null) rightNames.set(meant, topic);
    const hint = meant === null ? '' : ` Rename ${code(meant)}, if that is it.`;
    source.report(['questions', meant ?? ''], `the question ${code(topic)} is missing in \`questions\`.${hint}`);
  }
  return Object.fromEntries(Object.entries(questions).map(([topic, block]) => [rightNames.get(topic) ?? topic, block]));
}

function readLines(source: Source, written: Qualify): Readonly<Record<LanguageTag, Lines>> {
  const { languages } = written;
  const byKey = LINE_KEYS.map((key): [LineKey, ByLanguage<readonly string[]>] => {
    const rule = LINE_RULES[key];
    const line: VariantsPerLanguage = written[rule.group][key] ?? [];
    return [key, readVariants(source, languages, [rule.group, key], line, { ...rule, needed: true })];
  });
  const lines = Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(byKey.map(([key, texts]) => [key, texts[language] ?? []])) as Lines,
    ]),
  );
  checkLabelsDiffer(
    source,
    languages,
    byKey
      .filter(([key]) => LINE_RULES[key].group === 'buttons')
      .map(([key, texts]) => ({
        path: ['buttons', key],
        label: Object.fromEntries(Object.entries(texts).map(([language, [text = '']]) => [language, text])),
      })),
  );
  for (const language of languages) checkSaysAi(source, language, lines[language]);
  return lines;
}

const artificial: Readonly<Record<LanguageTag, RegExp>> = {
  en: /\bAI\b|artificial/i,
  de: /\bKI\b|künstliche/i,
  fr: /\bIA\b|artificielle/i,
  es: /\bIA\b|artificial/i,
  it: /\bIA\b|artificiale/i,
  pt: /\bIA\b|artificial/i,
  nl: /\bAI\b|kunstmatige/i,
};

/** The first message must say that an AI speaks: people have a right to know, and in the EU the law says so. */
function checkSaysAi(source: Source, language: LanguageTag, lines: Lines | undefined): void {
  const word = artificial[language];
  if (word === undefined || lines === undefined) return;
  for (const key of ['greeting', 'returning', 'introduction', 'aboutMe'] as const) {
    lines[key].forEach((text, index) => {
      if (!word.test(text))
        source.report(
          ['talk', key, language, index],
          `\`${key}\` (${language}) does not say that this is an AI. The first message must.`,
        );
    });
  }
}

const maxWordsOfReply = 35;

/** The first reply to a visitor who spoke first: introduction, what was heard, and a question. */
function checkFirstReply(source: Source, { languages, lines, questions }: QualifyPart): void {
  for (const language of languages) {
    const wordings = questions.flatMap(({ wording }) => wording[language] ?? []);
    const heard = longest(
      wordings.flatMap((wording) => wording.heard.flatMap(({ say }) => say)),
      heardRule,
    );
    const asked = longest(
      wordings.flatMap(({ ask }) => ask),
      questionRule,
    );
    lines[language]?.introduction.forEach((text, index) => {
      const words = countWords(text) + heard + asked;
      if (words <= maxWordsOfReply) return;
      source.report(
        ['talk', 'introduction', language, index],
        `\`introduction\` (${language}), the longest \`heard\` and the longest \`ask\` make ${words} words together; a reply has at most ${maxWordsOfReply}. Shorten one of them.`,
      );
    });
  }
}

/** In words; a text that breaks its own rule is reported there. */
function longest(texts: readonly string[], { maxWords }: TextRule): number {
  return Math.max(0, ...texts.map(countWords).filter((words) => words <= maxWords));
}
