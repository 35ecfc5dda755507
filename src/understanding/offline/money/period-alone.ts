import type { Finding } from '../../../lead/answer.ts';
import type { Budget, Period } from '../../../lead/values.ts';
import { corrections } from '../exclusions.ts';
import type { Mark } from '../lexicon/marks.ts';
import { quoteOf, type Reading } from '../reading.ts';
import type { Tag } from '../words/phrases.ts';

const PERIODS: ReadonlyMap<Tag, Period> = new Map<Tag, Period>([
  ['money.month', 'month'],
  ['money.year', 'year'],
  ['money.quarter', 'year'],
  ['money.once', 'once'],
]);
const TAGS = [...PERIODS.keys()];
const A_YEAR = 4;

/**
 * A message that says nothing but a period speaks of the amount said before it: "per month I mean", "a year, not a
 * month". While another question is open it must correct, or say "that is".
 */
export function correctedPeriod(
  reading: Reading,
  findings: readonly Finding[],
  earlierBudget: () => Budget | null,
): Finding | null {
  const { marks, asked, questions } = reading;
  if (questions.size > 0 || !marks.has(...TAGS) || findings.some(({ topic }) => topic === 'budget')) return null;
  const said = marks.of(...TAGS);
  if (!saysNothingElse(reading, said)) return null;
  const meant = said.filter((mark) => !isTakenBack(reading, mark)).at(-1);
  const period = meant && PERIODS.get(meant.tag);
  if (!meant || !period) return null;
  if (asked === 'timeline' && !isRate(reading, meant)) return null;
  if (asked !== 'budget' && said.length === 1 && !refersBack(reading)) return null;
  const earlier = earlierBudget();
  if (earlier === null) return null;
  const times = meant.tag === 'money.quarter' ? A_YEAR : 1;
  const value = { ...earlier, period, min: scaled(earlier.min, times), max: scaled(earlier.max, times) };
  return { topic: 'budget', value, quote: quoteOf(reading, meant.start, meant.end), confidence: 0.85 };
}

function refersBack(reading: Reading): boolean {
  const { marks, tokens } = reading;
  return marks.has('acts.no') || corrections(reading).length > 0 || tokens.some(({ word }) => THAT.has(word));
}

function scaled(amount: number | null, times: number): number | null {
  return amount === null ? null : amount * times;
}

/** Beside the periods only what corrects, agrees or denies, and words about what was said. */
function saysNothingElse({ tokens, marks, words }: Reading, said: readonly Mark[]): boolean {
  const covered = [...said, ...marks.of('acts.correction', 'acts.no', 'acts.yes')];
  return tokens.every(
    ({ index, kind, word }) =>
      kind === 'symbol' ||
      covered.some(({ start, end }) => start <= index && index < end) ||
      [words.fillers, words.articles, words.negations].some((table) => table.includes(word)) ||
      THAT.has(word) ||
      SAID.has(word),
  );
}

/** "not per year, per month": the negation stands right before it. */
function isTakenBack({ tokens, words }: Reading, { start }: Mark): boolean {
  const before = tokens[start - 1]?.word ?? '';
  return words.negations.includes(before) && before !== 'no' && before !== 'nein';
}

/** "per month", "monthly": asked when, "a month" and "in a year" are answers of their own. */
function isRate({ tokens }: Reading, { start, end }: Mark): boolean {
  return tokens.slice(start, end).some(({ word }) => RATE.test(word));
}

const RATE = /^(?:per|pro|je|p|.+ly|.+lich|einmalig.*)$/;
const THAT = new Set('that thats its it was mean meant das dies es war waren meine meinte gemeint'.split(' '));
const SAID = new Set('i is are were of course obviously btw by the way sorry oh and we though ich ist sind natuerlich selbstverstaendlich also sondern uebrigens und wir damit ne'.split(' ')); // prettier-ignore
