import type { Finding } from '../../../lead/answer.ts';
import { hasAmount } from '../../../lead/complete.ts';
import type { Budget, Period } from '../../../lead/values.ts';
import { currencyAlone } from '../money/currency.ts';
import { inUnitOf, sizeOf } from '../money/shared-unit.ts';
import { quoteOf } from '../reading.ts';
import type { Claim } from './claims.ts';
import { type Heard, lengthOf } from './heard.ts';
import type { Sums } from './sums.ts';
import type { Taken } from './taken.ts';

/** What the agent said or asked just before a visitor's turn. */
export interface Before {
  readonly heard: Heard | null;
  readonly claims: readonly Claim[];
}

/** "Closer to 30" after "so that's 40k for this year?": the agent's unit, currency and period hold for it. */
export function completeBudget(own: Finding, before: Before, { standing, currency, heard, sums }: Money): Finding {
  const value = own.value as Budget;
  if (!hasAmount(value)) return own;
  const claim = before.claims.find(({ topic }) => topic === 'budget')?.value as Budget | undefined;
  const scaled = (claim && inUnitOf(value, claim)) ?? sums.inUnit(value) ?? value;
  const isLike = claim !== undefined && (sizeOf(scaled) ?? 0) >= (sizeOf(claim) ?? Infinity) / FAR_APART;
  const completed: Budget = {
    ...scaled,
    currency: value.currency ?? (isLike ? claim.currency : null) ?? standing?.currency ?? currency,
    period: value.period ?? (isLike ? claim.period : null) ?? periodIn(before.heard) ?? periodApart(heard),
  };
  return { ...own, value: completed };
}

/** "Eight hundred thousand dollars. One-time.": a sentence of its own that says no more. */
function periodApart({ reading }: Heard): Period | null {
  for (const [tag, period] of PERIODS) {
    const apart = reading.marks.of(tag).some((mark) => {
      const sentence = reading.tokens[mark.start]?.sentence;
      const inside = reading.tokens.filter((token) => token.sentence === sentence && token.kind !== 'symbol');
      return inside.length === mark.end - mark.start && !mark.negated;
    });
    if (apart) return period;
  }
  return null;
}

/** What is known of the money so far. */
interface Money {
  readonly standing: Budget | null;
  readonly currency: string | null;
  readonly heard: Heard;
  readonly sums: Pick<Sums, 'inUnit'>;
}

const FAR_APART = 20;
const PERIODS = [['money.month', 'month'], ['money.year', 'year'], ['money.once', 'once']] as const satisfies readonly (readonly [string, Period])[]; // prettier-ignore

/** The one period in which a question about money asks; null where it leaves a choice. */
function periodIn(heard: Heard | null): Period | null {
  if (!heard || (!heard.talk.has('talk.budget') && lengthOf(heard) > SHORTEST)) return null;
  const { reading } = heard;
  const found = PERIODS.filter(([tag]) => reading.marks.of(tag).some(({ start, end }) => end - start > 1 || ALONE.has(reading.tokens[start]?.word ?? ''))); // prettier-ignore
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

const ALONE = new Set('monthly annual annually yearly monatlich jaehrlich einmalig oneoff upfront'.split(' '));

/** "One-time or annual?" - "annual", "CAD?" - "yes": a period or a currency and no amount, where one was asked for. */
export function unitAlone(heard: Heard, taken: Taken, before: Before): Finding | null {
  const { reading } = heard;
  const last = reading.tokens.findLast(({ sentence }) => sentence === 0)?.index ?? 0;
  const asksOne = before.heard?.reading.tokens.some(({ text }) => text === '?') ?? false;
  const inQuestion =
    taken === 'yes' && asksOne && !claimsAmount(before) && before.heard ? currencyAlone(before.heard.reading) : null;
  const currency = lengthOf(heard) <= SHORT ? (currencyAlone(reading) ?? inQuestion) : null;
  const period = periodSaid(heard, taken, before);
  if (period) return finding({ ...period, currency });
  return currency === null ? null : finding({ period: null, currency, quote: quoteOf(reading, 0, last + 1) });
}

function periodSaid(heard: Heard, taken: Taken, before: Before): { period: Period; quote: string } | null {
  const { reading } = heard;
  const offersOne = PERIODS.some(([tag]) => before.heard?.reading.marks.has(tag) ?? false);
  if (!offersOne && lengthOf(heard) > SHORT) return null;
  for (const [tag, period] of PERIODS) {
    const mark = reading.marks.of(tag).find(({ negated }) => !negated);
    if (!mark || (mark.start > 2 && lengthOf(heard) > SHORT)) continue;
    return { period, quote: quoteOf(reading, mark.start, mark.end) };
  }
  const period = taken === 'yes' && !claimsAmount(before) ? periodIn(before.heard) : null;
  const last = reading.tokens.findLast(({ sentence }) => sentence === 0)?.index ?? 0;
  return period === null ? null : { period, quote: quoteOf(reading, 0, last + 1) };
}

/** An amount that the agent named comes with its currency and period. */
function claimsAmount({ claims }: Before): boolean {
  return claims.some(({ topic }) => topic === 'budget');
}

function finding({
  period,
  currency,
  quote,
}: {
  period: Period | null;
  currency: string | null;
  quote: string;
}): Finding {
  const value: Budget = { min: null, max: null, currency, period, stance: 'planned' };
  return { topic: 'budget', value, quote, confidence: 0.75 };
}

const SHORT = 8;
/** "A year?" */
const SHORTEST = 3;

/** "Six hundred, yeah, I'd have to see": the agent's own price taken up, and not agreed to. */
export function onlyEchoes(own: Finding, taken: Taken, { claims }: Before, heard: Heard): boolean {
  if (own.topic !== 'budget' || taken === 'yes') return false;
  const size = sizeOf(own.value as Budget);
  const isSame = claims.some(({ topic, value }) => topic === 'budget' && sizeOf(value as Budget) === size);
  return size !== null && isSame && (taken === 'no' || heard.talk.has('talk.unsure'));
}

/** Asked for the budget, and rather not telling it; in other turns the refusal itself speaks of the money. */
export function undisclosed({ reading, talk }: Heard, asked: boolean): Finding | null {
  const refusals = [...talk.of('talk.refuses'), ...reading.marks.of('acts.refusal')];
  const isOf = (sentence: number | undefined): boolean =>
    talk.of('talk.budget').some(({ start }) => reading.tokens[start]?.sentence === sentence);
  const mark = refusals.find(({ start, end }) => asked || isOf(reading.tokens[start]?.sentence) || MONEY.test(quoteOf(reading, start, end))); // prettier-ignore
  if (!mark) return null;
  const value: Budget = { min: null, max: null, currency: null, period: null, stance: 'undisclosed' };
  return { topic: 'budget', value, quote: quoteOf(reading, mark.start, mark.end), confidence: 0.8 };
}

const MONEY = /number|figure|budget|money|zahl|betrag|summe|geld/i;

/** "God no, nobody touches a thing from October on. First quarter.": when it is not to be says no when it is. */
export function withoutDenials({ reading }: Heard): string {
  const { tokens, words, text } = reading;
  const denied = new Set(tokens.filter(({ word }) => words.negations.includes(word) || NOBODY.has(word)).map(({ sentence }) => sentence)); // prettier-ignore
  const kept = tokens.filter(({ sentence }) => !denied.has(sentence));
  const sentences = [...new Set(kept.map(({ sentence }) => sentence))].map((sentence) => {
    const inside = kept.filter((token) => token.sentence === sentence);
    return text.slice(inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0);
  });
  return sentences.join(' ');
}

const NOBODY = new Set('nobody noone none keiner keine niemand kein nein nee'.split(' '));
