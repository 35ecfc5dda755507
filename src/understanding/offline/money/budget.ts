import type { Budget } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { corrections, inSentence } from '../exclusions.ts';
import type { Reading, Stretch } from '../reading.ts';
import type { Amount } from './amount.ts';
import { readAmounts } from './amounts.ts';
import { isApproved } from './approval.ts';
import { corrected, narrowed, unlessTheirs } from './corrected.ts';
import { outweighs } from './none.ts';
import { stanceAlone } from './stance.ts';
import { exclusionOf, namesMoney, ownCue } from './whose.ts';
import { looksLikeYear } from './years.ts';

/** What the visitor can spend: amounts that are a budget, and what is said about it without one. */
export function readBudget(reading: Reading): readonly Candidate<Budget>[] {
  const amounts = readAmounts(reading).filter(({ bond }) => bond !== 'counts');
  const weighed = unlessTheirs(amounts.map((amount, at) => weigh(reading, amount, amounts[at - 1])));
  const good = weighed.filter(({ excluded, confidence }) => excluded === null && confidence >= 0.5);
  if (good.length === 0) return [...weighed, ...stanceAlone(reading)];
  const none = reading.marks.has('money.none') ? stanceAlone(reading) : [];
  const noMoney = none.find(({ value, excluded }) => value.stance === 'none' && excluded === null);
  if (noMoney && outweighs(reading, noMoney, good)) return [noMoney];
  return narrowed(corrected(reading, weighed));
}

function weigh(reading: Reading, amount: Amount, before: Amount | undefined): Candidate<Budget> {
  return {
    value: valueOf(reading, amount),
    ...withWords(reading, amount),
    confidence: confidenceOf(reading, amount),
    excluded: exclusionOf(reading, amount, before),
  };
}

function valueOf(reading: Reading, { min, max, currency, period, start, end }: Amount): Budget {
  // "0 euros" is no amount: there is no money.
  if (max === 0) return { min: null, max: null, currency: null, period: null, stance: 'none' };
  return { min, max, currency, period, stance: isApproved(reading, { start, end }) ? 'approved' : 'planned' };
}

function confidenceOf(reading: Reading, amount: Amount): number {
  const asked = reading.asked === 'budget';
  const named = namesMoney(reading, amount);
  const own = ownCue(reading, amount);
  const cue = named || (own !== null && own <= 6);
  const corrects = corrections(reading).length > 0;
  // "30 grand a year", "up to 40k": a rate or a bound makes an amount of money of what may be anything else.
  const shaped = amount.period !== null || amount.bound !== null;
  const alone = saysLittleElse(reading, amount);
  const isSmall = (amount.max ?? amount.min ?? 0) < SMALL && amount.period === null;
  switch (amount.form) {
    case 'currency':
      // "5 bucks" is seldom all that one has.
      if (isSmall && !inSentence(reading, amount, 'money.fund')) return asked && alone ? 0.6 : 0.4;
      if (cue) return 0.93;
      if (asked) return alone || shaped ? 0.93 : 0.8;
      // What stands in the middle of a story is seldom what one can spend.
      return isTerse(reading, amount) ? 0.7 : corrects || shaped ? 0.86 : alone ? 0.7 : 0.45;
    case 'unit':
      if (amount.bond === 'unknown') return asked ? 0.6 : named ? 0.6 : 0.2;
      if (asked) return cue || alone || shaped ? 0.92 : 0.75;
      if (!cue && !corrects && !shaped && alone && reading.asked !== null && OTHERS.has(reading.asked)) return 0.6;
      return cue ? 0.88 : corrects ? 0.85 : shaped ? 0.75 : isTerse(reading, amount) ? 0.6 : 0.35;
    case 'figures':
      return asked || cue ? 0.9 : 0.6;
    case 'plain':
      return plainConfidence(reading, amount, asked, named, shaped);
  }
}

/** Questions to which a sum like 45k is no answer: it can only be the budget. */
const OTHERS: ReadonlySet<string> = new Set(['authority', 'timeline', 'contact', 'need']);
const SMALL = 100;
const FEW_WORDS = 4;

/** Whether the clause of an amount has hardly a word beside it that is not one of the small words. */
function saysLittleElse({ tokens, words }: Reading, { start, end }: Amount): boolean {
  const clause = tokens[start]?.clause;
  const rest = tokens.filter(
    ({ index, kind, word, clause: its }) =>
      its === clause && kind === 'word' && (index < start || index >= end) && !words.fillers.includes(word) && !words.articles.includes(word),
  ); // prettier-ignore
  return rest.length <= FEW_WORDS;
}

/** "40k, Q1, I decide": a message of a few words for each matter. */
function isTerse({ tokens }: Reading, amount: Amount): boolean {
  const sizes = new Map<number, number>();
  for (const { clause, kind } of tokens) if (kind !== 'symbol') sizes.set(clause, (sizes.get(clause) ?? 0) + 1);
  const own = sizes.get(tokens[amount.start]?.clause ?? -1) ?? 0;
  return sizes.size > 1 && Math.max(...sizes.values()) <= FEW_WORDS && own <= amount.end - amount.start;
}

const LONG_MESSAGE = 12;

function plainConfidence(reading: Reading, amount: Amount, asked: boolean, named: boolean, shaped: boolean): number {
  const size = amount.max ?? amount.min ?? 0;
  if (looksLikeYear(reading, amount) || /^0{2,}$/.test(reading.tokens[amount.start]?.text ?? '')) return 0.1;
  if (amount.bond === 'unknown') return named && size >= 1000 ? 0.5 : 0.1;
  if (!asked) return named && (size >= 1000 || (shaped && size >= 50)) ? 0.75 : 0.1;
  if (size >= 1000) return 0.88;
  if (shaped && size >= 50) return 0.85;
  const others = reading.tokens.filter(({ kind }) => kind === 'word').length;
  const long = others > (size >= 10 ? LONG_MESSAGE : FEW_WORDS);
  if (long && !named && corrections(reading).length === 0) return 0.4;
  return size >= 10 ? 0.7 : 0.5;
}

/** The quote takes in the words that bound the amount or give its period ("up to", "a year"), as far as they touch it. */
function withWords({ marks, tokens, words }: Reading, amount: Amount): Stretch {
  let { start, end } = amount;
  let before = start;
  while (before > 0 && words.articles.includes(tokens[before - 1]?.word ?? '')) before--;
  const bound = [start, before].flatMap(
    (at) => marks.endingAt(at, 'money.atMost', 'money.atLeast', 'money.between') ?? [],
  )[0];
  if (bound) start = bound.start;
  if (amount.until - end <= 3) end = Math.max(end, amount.until);
  const after = marks.startingAt(end, 'money.orMore', 'money.orLess');
  return { start, end: after?.end ?? end };
}
