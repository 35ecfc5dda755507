import type { Reading } from '../reading.ts';
import { sameSentence } from '../reading.ts';
import type { Amount } from './amount.ts';
import type { Part } from './parts.ts';

/**
 * What is said twice stands once, with all that both say: "25 bucks a head, 60 of us, so 1500 a month", "90 thousand
 * pounds over three years, so thirty a year".
 */
export function restated(reading: Reading, amounts: readonly Amount[], parts: readonly Part[]): readonly Amount[] {
  const replaced = new Set<Amount>();
  const stand = amounts.map((amount, at) => {
    if (amount.bond === 'counts') return amount;
    const before = amounts.slice(0, at).findLast((one) => one.bond !== 'counts' && isEqual(one, amount));
    if (before) {
      // "Nine grand for a calendar. Nine grand!" says nothing new.
      const isEcho = before.currency === amount.currency && before.period === amount.period;
      replaced.add(isEcho ? amount : before);
      return withAll(amount, before);
    }
    const whole = amount.period === 'year' ? amounts.slice(0, at).findLast((one) => one.bond !== 'counts') : undefined;
    const share = whole && shareOf(amount, whole, parts);
    if (whole && share) {
      replaced.add(whole);
      return withAll(share, whole);
    }
    return likeSentence(reading, amount, amounts.slice(0, at));
  });
  return stand.filter((_, at) => !amounts.slice(at, at + 1).some((amount) => replaced.has(amount)));
}

function isEqual(one: Amount, other: Amount): boolean {
  return one.min === other.min && one.max === other.max && fits(one.currency, other.currency) && fits(one.period, other.period); // prettier-ignore
}

function fits(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

function withAll(later: Amount, earlier: Amount): Amount {
  return {
    ...later,
    currency: later.currency ?? earlier.currency,
    period: later.period ?? earlier.period,
    form: later.form === 'plain' ? earlier.form : later.form,
  };
}

/** A year's share of a sum over several years, in its unit. */
function shareOf(share: Amount, whole: Amount, parts: readonly Part[]): Amount | null {
  const [part, total] = [share.max ?? share.min, whole.max ?? whole.min];
  if (part === null || total === null || share.min !== share.max) return null;
  for (const unit of [1, 1e3, 1e5, 1e6]) {
    const years = total / (part * unit);
    if (years < 2 || years > 10 || !parts.some(({ quantity, low }) => quantity && low === years)) continue;
    return { ...share, min: part * unit, max: part * unit };
  }
  return null;
}

/** "12 dollars a head, about 3600 a month": the currency is said once in a sentence. */
function likeSentence(reading: Reading, amount: Amount, earlier: readonly Amount[]): Amount {
  if (amount.currency !== null || amount.form === 'figures') return amount;
  const near = earlier.findLast(
    ({ currency, start }) => currency !== null && sameSentence(reading, start, amount.start),
  );
  return near ? { ...amount, currency: near.currency } : amount;
}
