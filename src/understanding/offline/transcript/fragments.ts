import type { Finding } from '../../../lead/answer.ts';
import { hasAmount } from '../../../lead/complete.ts';
import type { Budget, Period, Timeline } from '../../../lead/values.ts';
import { inUnitOf, sizeOf } from '../money/shared-unit.ts';
import { quoteOf } from '../reading.ts';
import type { Claim } from './claims.ts';
import { type Heard, lengthOf } from './heard.ts';
import type { Taken } from './taken.ts';

/** What the agent said or asked just before a visitor's turn. */
export interface Before {
  readonly heard: Heard | null;
  readonly claims: readonly Claim[];
}

/** "Closer to 30" after "so that's 40k for this year?": the agent's unit, currency and period hold for it. */
export function completeBudget(own: Finding, before: Before): Finding {
  const value = own.value as Budget;
  if (!hasAmount(value)) return own;
  const claim = before.claims.find(({ topic }) => topic === 'budget')?.value as Budget | undefined;
  const scaled = (claim && inUnitOf(value, claim)) ?? value;
  const isLike = claim !== undefined && (sizeOf(scaled) ?? 0) >= (sizeOf(claim) ?? Infinity) / FAR_APART;
  const completed: Budget = {
    ...scaled,
    currency: value.currency ?? (isLike ? claim.currency : null),
    period: value.period ?? (isLike ? claim.period : null) ?? periodIn(before.heard),
  };
  return { ...own, value: completed };
}

const FAR_APART = 20;
const PERIODS = [['money.month', 'month'], ['money.year', 'year'], ['money.once', 'once']] as const satisfies readonly (readonly [string, Period])[]; // prettier-ignore

/** The one period in which a question about money asks; null where it leaves a choice. */
function periodIn(heard: Heard | null): Period | null {
  if (!heard?.talk.has('talk.budget')) return null;
  const { reading } = heard;
  const found = PERIODS.filter(([tag]) => reading.marks.of(tag).some(({ start, end }) => end - start > 1 || ALONE.has(reading.tokens[start]?.word ?? ''))); // prettier-ignore
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

const ALONE = new Set('monthly annual annually yearly monatlich jaehrlich einmalig oneoff upfront'.split(' '));

/** "One-time or annual?" - "annual": a period and no amount, where one was asked for. */
export function periodAlone(heard: Heard, taken: Taken, before: Before): Finding | null {
  const { reading } = heard;
  const offersOne = PERIODS.some(([tag]) => before.heard?.reading.marks.has(tag) ?? false);
  if (!offersOne && lengthOf(heard) > SHORT) return null;
  for (const [tag, period] of PERIODS) {
    const mark = reading.marks.of(tag).find(({ negated }) => !negated);
    if (!mark || (mark.start > 2 && lengthOf(heard) > SHORT)) continue;
    return finding({ period, quote: quoteOf(reading, mark.start, mark.end) });
  }
  const isClaimed = before.claims.some(({ topic }) => topic === 'budget');
  const period = taken === 'yes' && !isClaimed ? periodIn(before.heard) : null;
  const last = reading.tokens.findLast(({ sentence }) => sentence === 0)?.index ?? 0;
  return period === null ? null : finding({ period, quote: quoteOf(reading, 0, last + 1) });
}

function finding({ period, quote }: { period: Period; quote: string }): Finding {
  const value: Budget = { min: null, max: null, currency: null, period, stance: 'planned' };
  return { topic: 'budget', value, quote, confidence: 0.75 };
}

const SHORT = 8;

/** "Six hundred, yeah, I'd have to see": the agent's own price taken up, and not agreed to. */
export function onlyEchoes(own: Finding, taken: Taken, { claims }: Before, heard: Heard): boolean {
  if (own.topic !== 'budget' || taken === 'yes') return false;
  const size = sizeOf(own.value as Budget);
  const isSame = claims.some(({ topic, value }) => topic === 'budget' && sizeOf(value as Budget) === size);
  return size !== null && isSame && (taken === 'no' || heard.talk.has('talk.unsure'));
}

/** "No, the year after", of a date that the agent named. */
export function yearAfter({ reading, talk }: Heard, { claims }: Before): Finding | null {
  const mark = talk.of('talk.yearAfter')[0];
  const claim = claims.find(({ topic }) => topic === 'timeline');
  if (!mark || !claim) return null;
  const { from, to, stance } = claim.value as Timeline;
  const value: Timeline = { from: later(from), to: later(to), stance };
  return { topic: 'timeline', value, quote: quoteOf(reading, mark.start, mark.end), confidence: 0.75 };
}

function later(date: string | null): string | null {
  if (date === null) return null;
  const year = Number(date.slice(0, 4)) + 1;
  return `${year}${date.slice(4).replace('-02-29', '-02-28')}`;
}

/** Asked for the budget, and rather not telling it. */
export function undisclosed({ reading, talk }: Heard): Finding | null {
  const mark = talk.of('talk.refuses')[0] ?? reading.marks.of('acts.refusal')[0];
  if (!mark) return null;
  const value: Budget = { min: null, max: null, currency: null, period: null, stance: 'undisclosed' };
  return { topic: 'budget', value, quote: quoteOf(reading, mark.start, mark.end), confidence: 0.8 };
}

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
