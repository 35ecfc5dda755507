import type { Budget, BudgetStance } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { corrections, inClause, inSentence, nearest, notMeant } from '../exclusions.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameClause } from '../reading.ts';
import type { Tag } from '../words/words.ts';
import { type Amount, readAmounts } from './amounts.ts';

const NOT_OURS: Partial<Record<Tag, string>> = {
  'money.spent': 'past or present spending',
  'money.revenue': 'revenue or funding',
  'money.quoted': 'a price quoted',
  'money.others': 'money of others',
  'money.loss': 'a loss or saving',
};
const NOT_OURS_TAGS = Object.keys(NOT_OURS) as readonly Tag[];
const SIGN_OFF: readonly Tag[] = ['authority.decides'];

/** What the visitor can spend: amounts that are a budget, and what is said about it without one. */
export function readBudget(reading: Reading): readonly Candidate<Budget>[] {
  const amounts = readAmounts(reading)
    .filter((amount) => !amount.counts)
    .map((amount) => weigh(reading, amount));
  return amounts.some(({ excluded, confidence }) => excluded === null && confidence >= 0.5)
    ? amounts
    : [...amounts, ...stanceAlone(reading)];
}

function weigh(reading: Reading, amount: Amount): Candidate<Budget> {
  const { min, max, currency, period } = amount;
  return {
    value: { min, max, currency, period, stance: approval(reading, amount) ? 'approved' : 'planned' },
    ...boundsWithWords(reading, amount),
    confidence: confidenceOf(reading, amount),
    excluded: exclusionOf(reading, amount),
  };
}

function exclusionOf(reading: Reading, amount: Amount): string | null {
  const meant = notMeant(reading, amount);
  if (meant) return meant;
  if (amount.bound === 'atMost' && inClause(reading, amount, ...SIGN_OFF)) {
    return 'a signing limit';
  }
  if (saidOfOthers(reading, amount)) return NOT_OURS['money.others'] ?? null;
  const foreign = nearest(reading, amount, NOT_OURS_TAGS);
  const own = ownCue(reading, amount);
  if (foreign && !(own !== null && own < foreign.distance)) return NOT_OURS[foreign.tag] ?? null;
  if (own === null && reading.questions.has(reading.tokens[amount.start]?.sentence ?? -1))
    return 'a question about a price';
  return null;
}

/** "my friend has a budget of 90k": whoever is named first in the clause is the one who pays. */
function saidOfOthers(reading: Reading, amount: Amount): boolean {
  return reading.marks
    .of('money.others')
    .some((mark) => mark.end <= amount.start && sameClause(reading, mark.start, amount.start));
}

/** How far away the nearest sign that this is the visitor's own budget stands; null when there is none. */
function ownCue(reading: Reading, amount: Amount): number | null {
  const cues = reading.marks.of('money.cue', 'money.approved', 'money.planned').filter((mark) => !mark.negated);
  const distances = cues
    .filter((mark) => sameClause(reading, mark.start, amount.start))
    .map((mark) => (mark.start < amount.start ? Math.max(0, amount.start - mark.end) : mark.start - amount.end + 2));
  return distances.length > 0 ? Math.min(...distances) : null;
}

function confidenceOf(reading: Reading, amount: Amount): number {
  const asked = reading.asked === 'budget';
  const cue =
    inSentence(reading, amount, 'money.cue', 'money.approved', 'money.planned') && ownCueInSentence(reading, amount);
  const corrected = corrections(reading).length > 0;
  switch (amount.form) {
    case 'currency':
      return asked || cue ? 0.93 : corrected ? 0.88 : 0.7;
    case 'unit':
      return asked ? 0.92 : cue ? 0.88 : corrected ? 0.85 : 0.35;
    case 'figures':
      return asked || cue ? 0.9 : 0.6;
    case 'plain': {
      const size = amount.max ?? amount.min ?? 0;
      if (looksLikeYear(reading, amount)) return 0.1;
      if (asked) return size >= 1000 ? 0.88 : size >= 10 ? 0.7 : 0.5;
      return cue && size >= 1000 ? 0.75 : 0.1;
    }
  }
}

/** "we have" or "looking at" alone make no budget of a plain number; the words that name money do. */
function ownCueInSentence(reading: Reading, amount: Amount): boolean {
  const distance = ownCue(reading, amount);
  return inSentence(reading, amount, 'money.approved', 'money.planned') || (distance !== null && distance <= 6);
}

function looksLikeYear(reading: Reading, { start, end, min }: Amount): boolean {
  const before = reading.tokens[start - 1]?.word ?? '';
  const dated = ['in', 'since', 'seit', 'im', 'year', 'jahr', 'from', 'until'].includes(before) || start > 0;
  return end === start + 1 && dated && min !== null && /^(19|20)\d\d$/.test(reading.tokens[start]?.text ?? '');
}

function approval(reading: Reading, amount: Amount): boolean {
  if (inSentence(reading, amount, 'money.planned')) return false;
  return reading.marks.affirmed('money.approved').length > 0;
}

/** The quote takes in the words that bound the amount or give its period ("up to", "a year"), as far as they touch it. */
function boundsWithWords({ marks, tokens, words }: Reading, amount: Amount): { start: number; end: number } {
  let { start, end } = amount;
  let before = start;
  while (before > 0 && words.articles.includes(tokens[before - 1]?.word ?? '')) before--;
  const bound = [start, before].flatMap(
    (at) => marks.endingAt(at, 'money.atMost', 'money.atLeast', 'money.between') ?? [],
  )[0];
  if (bound) start = bound.start;
  if (tokens[end]?.text === '+') end++;
  const after = marks.startingAt(end, 'money.month', 'money.year', 'money.quarter', 'money.orMore', 'money.orLess');
  if (after) end = after.end;
  return { start, end };
}

/** "it's approved", "no budget", "rather not say": a stance without an amount. */
function stanceAlone(reading: Reading): readonly Candidate<Budget>[] {
  const { marks } = reading;
  const asked = reading.asked === 'budget';
  const found: Candidate<Budget>[] = [];
  const add = (mark: Mark, stance: BudgetStance, confidence: number): void => {
    found.push({
      value: { min: null, max: null, currency: null, period: null, stance },
      start: mark.start,
      end: mark.end,
      confidence,
      excluded: notMeant(reading, mark) ?? (inQuestion(reading, mark) ? 'a question' : null),
    });
  };
  const spoken = asked || marks.has('money.cue');
  for (const mark of marks.affirmed('money.none')) if (!marks.has('acts.dontKnow')) add(mark, 'none', 0.88);
  if (found.length > 0) return found;
  if (asked && !marks.has('money.none'))
    for (const mark of marks.of('money.undisclosed', 'acts.refusal')) add(mark, 'undisclosed', 0.85);
  if (found.length > 0) return found.slice(0, 1);
  if (!spoken || marks.has('acts.dontKnow')) return [];
  for (const mark of marks.of('money.approved')) add(mark, mark.negated ? 'planned' : 'approved', asked ? 0.85 : 0.75);
  if (found.length === 0) for (const mark of marks.affirmed('money.planned')) add(mark, 'planned', asked ? 0.75 : 0.6);
  return found.slice(0, 1);
}

function inQuestion(reading: Reading, mark: Mark): boolean {
  return reading.questions.has(reading.tokens[mark.start]?.sentence ?? -1);
}
