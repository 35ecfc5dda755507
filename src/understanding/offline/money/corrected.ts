import type { Budget } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { corrections } from '../exclusions.ts';
import type { Reading } from '../reading.ts';
import { inUnitOf } from './shared-unit.ts';

type Amounts = readonly Candidate<Budget>[];

/** What an amount that corrects another takes from it: "40k, no, 45", "25, not 30k", "ten thousand euros, no, twelve thousand". */
export function corrected(reading: Reading, amounts: Amounts): Amounts {
  const signs = corrections(reading);
  const denied = amounts.some(({ excluded }) => excluded === 'denied');
  if (amounts.length < 2 || (!denied && signs.length === 0)) return amounts;
  return amounts.map((amount) => {
    const scaled = amounts.map((other) => inUnitOf(amount.value, other.value)).find((value) => value !== null);
    const inUnit = scaled ? { ...amount, value: scaled, confidence: Math.max(amount.confidence, 0.85) } : amount;
    const sign = signs.findLast(({ start }) => start < amount.start);
    const before = sign && amounts.findLast(({ end }) => end <= sign.start + 1);
    return before ? likeBefore(inUnit, before) : inUnit;
  });
}

/** "My brother's garage spent nine grand. Nine grand!": what is said again is still theirs. */
export function unlessTheirs(amounts: Amounts): Amounts {
  return amounts.map((amount, at) => {
    if (amount.excluded !== null) return amount;
    const before = amounts.slice(0, at).find(({ value, excluded }) => excluded !== null && excluded !== 'denied' && isSame(value, amount.value)); // prettier-ignore
    return before ? { ...amount, excluded: before.excluded } : amount;
  });
}

const NEAR = 8;
const FAR = 16;

/** Money of others that is corrected stays theirs: "we pay 900 a month, no, 950". */
function likeBefore(amount: Candidate<Budget>, before: Candidate<Budget>): Candidate<Budget> {
  const { currency, period } = before.value;
  const value = { ...amount.value, currency: amount.value.currency ?? currency, period: amount.value.period ?? period };
  const distance = amount.start - before.end;
  // "20k, no, the 20 were for licences": it is the one that is taken back.
  if (isSame(amount.value, before.value)) return { ...amount, value, excluded: amount.excluded ?? 'taken back' };
  if (distance > FAR) return { ...amount, value };
  const theirs = before.excluded === 'denied' || distance > NEAR ? null : before.excluded;
  const confidence = Math.max(amount.confidence, Math.min(before.confidence, 0.85));
  return { ...amount, value, confidence, excluded: amount.excluded ?? theirs };
}

function isSame(one: Budget, other: Budget): boolean {
  const isOtherCurrency = one.currency !== null && other.currency !== null && one.currency !== other.currency;
  return one.min === other.min && one.max === other.max && one.period === other.period && !isOtherCurrency;
}

/** "There's four figures for this, low four figures", "20-30k, rather 25": what is said more exactly afterwards stands. */
export function narrowed(amounts: Amounts): Amounts {
  if (amounts.length < 2) return amounts;
  const exact = amounts.map((amount, at) => {
    const scaled = amounts.slice(0, at).flatMap(({ value }) => {
      const inUnit = inUnitOf(amount.value, value);
      return inUnit && isWithin(inUnit, value) ? [inUnit] : [];
    })[0];
    return scaled ? { ...amount, value: scaled, confidence: Math.max(amount.confidence, 0.8) } : amount;
  });
  const stands = ({ excluded, confidence }: Candidate<Budget>): boolean => excluded === null && confidence >= 0.5;
  return exact.map((amount, at) => {
    const later = exact.slice(at + 1).find((one) => stands(one) && isWithin(one.value, amount.value));
    return later ? { ...amount, excluded: amount.excluded ?? 'said more exactly' } : amount;
  });
}

/** Only ranges are narrowed: of "up to 20k, rather 15k" the limit stands. */
function isWithin(exact: Budget, wide: Budget): boolean {
  if (wide.min === null || wide.max === null || exact.min === null || exact.max === null) return false;
  const isNarrower = exact.max - exact.min < wide.max - wide.min;
  return isNarrower && exact.min >= wide.min && exact.max <= wide.max;
}
