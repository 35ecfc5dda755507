import type { Condition, ExchangeRates, QuestionKind, ValueTest } from '../lead/script.ts';
import type { LanguageTag, Topic } from '../lead/values.ts';
import { readMoney, readMonths, type Conditions, type Test } from './grammar.ts';
import { code, didYouMean, oneOf, suggest } from './problems.ts';
import { place } from './shape.ts';
import type { Path, Source } from './yaml-source.ts';

/** What a test needs to know of the question whose answer it tests. */
export interface Tested {
  readonly kind: QuestionKind;
  readonly choices: readonly string[];
}

export type TestedTopics = ReadonlyMap<Topic, Tested>;

/** What is shared by everything that reads one script. */
export interface Reading {
  readonly source: Source;
  readonly languages: readonly LanguageTag[];
  readonly rates: ExchangeRates;
  readonly topics: TestedTopics;
}

/** The words that an answer of a kind can have; null: any word. */
function wordsOf({ kind, choices }: Tested): readonly string[] | null {
  switch (kind) {
    case 'budget':
      return ['approved', 'planned', 'none', 'undisclosed'];
    case 'authority':
      return ['decides', 'shares', 'influences', 'none'];
    case 'need':
      return ['must', 'should', 'good', 'none'];
    case 'timeline':
      return ['committed', 'exploring', 'none'];
    case 'choice':
      return choices;
    case 'country':
      return null;
    default:
      return [];
  }
}

/** Turns a written test into the script's, and reports what such an answer cannot have. */
export function readTest(
  source: Source,
  path: Path,
  test: Test,
  topic: Topic,
  tested: Tested,
  rates: ExchangeRates,
): ValueTest {
  const is = test.is === undefined ? null : typeof test.is === 'string' ? [test.is] : test.is;
  const words = wordsOf(tested);
  for (const word of is ?? []) {
    if (words === null || words.includes(word)) continue;
    const demand =
      words.length === 0
        ? `An answer to ${code(topic)} has no word to test; use ${kindOfSize(tested.kind)}.`
        : `${code(topic)} can be ${oneOf(words)}.`;
    source.report(
      [...path, 'is'],
      `${code(word)} is no answer to ${code(topic)}${place([...path, 'is'])}. ${demand}${words.length === 0 ? '' : didYouMean(word, words)}`,
    );
  }
  if (test.within !== undefined && tested.kind !== 'timeline') {
    source.report([...path, 'within'], `\`within\`${place([...path, 'within'])} works for \`timeline\` only.`);
  }
  const size = (key: 'atLeast' | 'below') => readSize(source, [...path, key], test[key], tested.kind, rates);
  return {
    is,
    atLeast: size('atLeast'),
    below: size('below'),
    within: test.within === undefined ? null : readMonths(test.within),
  };
}

function readSize(
  source: Source,
  path: Path,
  written: number | string | undefined,
  kind: QuestionKind,
  rates: ExchangeRates,
): number | null {
  if (written === undefined) return null;
  const key = code(String(path.at(-1)));
  if (kind === 'budget') {
    if (typeof written === 'string') return usDollars(source, path, written, rates);
    source.report(path, `${key}${place(path)} must be money such as \`${written} USD\`.`);
  } else if (kind === 'number' || kind === 'company-size') {
    if (typeof written === 'number') return written;
    source.report(path, `${key}${place(path)} must be a plain number, not money.`);
  } else source.report(path, `${key}${place(path)} works for amounts and numbers only; use ${kindOfSize(kind)}.`);
  return null;
}

function kindOfSize(kind: QuestionKind): string {
  if (kind === 'number' || kind === 'company-size') return '`atLeast` or `below`';
  return kind === 'timeline' ? '`is` or `within`' : kind === 'contact' || kind === 'text' ? 'another question' : '`is`';
}

/** Money in US dollars by the script's own rates. */
export function usDollars(source: Source, path: Path, written: string, rates: ExchangeRates): number {
  const { amount, currency } = readMoney(written);
  const rate = currency === 'USD' ? 1 : rates.perUsDollar[currency];
  if (rate !== undefined) return amount / rate;
  source.report(path, `there is no exchange rate for ${code(currency)}${place(path)}. Add it to dialogs/rates.yaml.`);
  return 0;
}

/** Tests by topic, each of a question that the script has. */
export function readConditions(
  source: Source,
  path: Path,
  written: Conditions | undefined,
  topics: TestedTopics,
  rates: ExchangeRates,
): Condition {
  return Object.fromEntries(
    Object.entries(written ?? {}).flatMap(([topic, test]) => {
      const tested = topics.get(topic);
      if (tested !== undefined) return [[topic, readTest(source, [...path, topic], test, topic, tested, rates)]];
      source.report(
        [...path, topic],
        `there is no question ${code(topic)}, which a condition${place([...path, topic])} names.${suggest(topic, [...topics.keys()])}`,
      );
      return [];
    }),
  );
}
