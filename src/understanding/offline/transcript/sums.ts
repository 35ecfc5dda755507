import type { Finding } from '../../../lead/answer.ts';
import { complete, hasAmount } from '../../../lead/complete.ts';
import type { Budget } from '../../../lead/values.ts';
import { corrections } from '../exclusions.ts';
import { readAmounts } from '../money/amounts.ts';
import { currencyAlone } from '../money/currency.ts';
import { inUnitOf, sizeOf } from '../money/shared-unit.ts';
import type { Claim } from './claims.ts';
import { type Counted, countsIn, type Each, howMany, pricedEach, timesCount } from './counts.ts';
import { type Heard, lengthOf } from './heard.ts';

/** The money of a conversation: what stands, in which currency it is talked about, and how many of what there are. */
export class Sums {
  #budget: Budget | null = null;
  #currency: string | null = null;
  #counts: readonly Counted[] = [];
  #each: Each | null = null;
  #askedFor: readonly string[] = [];
  #amounts: readonly Budget[] = [];

  get budget(): Budget | null {
    return this.#budget;
  }

  get currency(): string | null {
    return this.#currency;
  }

  agentSays(heard: Heard, claims: readonly Claim[], asksMoney: boolean): void {
    this.#askedFor = howMany(heard);
    const named = claims.findLast(({ topic }) => topic === 'budget')?.value as Budget | undefined;
    this.#currency = named?.currency ?? (asksMoney ? currencyAlone(heard.reading) : null) ?? this.#currency;
  }

  /** "Four thousand a year?" after "something like 10,000 euros?". */
  inCurrency(claim: Claim): Claim {
    const value = claim.value as Budget;
    if (claim.topic !== 'budget' || value.currency !== null) return claim;
    return { ...claim, value: { ...value, currency: this.#budget?.currency ?? this.#currency } };
  }

  /** An amount in the unit in which others were told: "forty-five" beside "we spent 22k on the old one". */
  inUnit(value: Budget): Budget | null {
    const near = this.#amounts.toReversed().map((one) => inUnitOf(value, one));
    const told = near.find((one) => one && sizeOf(one) === (sizeOf(value) ?? 0) * 1000) ?? null;
    return (this.#budget && inUnitOf(value, this.#budget)) ?? told;
  }

  /** Counts of a visitor's turn, and the budget of it times how many there are. */
  visitorSays(heard: Heard, own: readonly Finding[]): readonly Finding[] {
    const counts = countsIn(heard, this.#askedFor);
    this.#counts = [...this.#counts, ...counts];
    this.#askedFor = [];
    const budget = own.find(({ topic }) => topic === 'budget');
    if (!budget) {
      const later = this.#each && counts.length > 0 ? timesCount(this.#each, counts) : null;
      if (later) this.#each = null;
      return later ? [...own, { ...later, quote: later.quote }] : own;
    }
    const each = pricedEach(budget, heard);
    const all = each ? timesCount(each, this.#counts) : null;
    this.#each = all ? null : (each ?? (hasAmount(budget.value as Budget) ? null : this.#each));
    return all ? own.map((one) => (one === budget ? all : one)) : own;
  }

  /** Amounts with a unit or a currency, whosever they are. */
  hears({ reading }: Heard): void {
    const told = readAmounts(reading).filter(({ form }) => form === 'unit' || form === 'currency');
    this.#amounts = [...this.#amounts, ...told.map(({ min, max }): Budget => ({ min, max, currency: null, period: null, stance: 'planned' }))]; // prettier-ignore
  }

  stands(value: Budget, corrects: boolean): void {
    const earlier = this.#budget;
    this.#budget = earlier ? (complete('budget', { value: earlier, approvedApart: false }, value, corrects) as Budget) : value; // prettier-ignore
  }
}

/** "Thousand?" - "Thousand, yeah.": the unit of the amount that stands. */
export function inThousands(standing: Budget | null, agent: Heard | null, own: Heard, agrees: boolean): Budget | null {
  const size = standing ? sizeOf(standing) : null;
  if (!standing || size === null || !agent) return null;
  const unit = unitIn(agent);
  if (unit === null || (!agrees && unitIn(own) !== unit)) return null;
  const currency = standing.currency ?? currencyAlone(own.reading) ?? currencyAlone(agent.reading);
  if (size >= 1000) return { ...standing, currency };
  const times = (amount: number | null): number | null => (amount === null ? null : amount * unit);
  return { ...standing, currency, min: times(standing.min), max: times(standing.max) };
}

function unitIn({ reading: { tokens, words } }: Heard): number | null {
  const said = tokens.filter(({ kind }) => kind !== 'symbol');
  const unit = said.map(({ word }) => words.numbers.magnitudes[word] ?? UNITS[word]).find((one) => one !== undefined);
  return said.length <= SHORT && unit !== undefined && unit >= 1000 && !said.some(({ kind }) => kind === 'number') ? unit : null; // prettier-ignore
}

const SHORT = 3;
const UNITS: Readonly<Record<string, number>> = { thousand: 1000, grand: 1000, k: 1000, tausend: 1000, mille: 1000, mil: 1000, mila: 1000, duizend: 1000 }; // prettier-ignore

/** Whether a turn takes back the amount that stands: "make it 18, actually", "the number is eighteen, not twenty-five". */
export function takesBack(heard: Heard, agent: Heard | null, standing: Budget): boolean {
  const { reading, talk } = heard;
  if (corrections(reading).length === 0 && !talk.has('talk.turns', 'talk.amends')) return false;
  const size = sizeOf(standing) ?? 0;
  const isSum = readAmounts(reading).some(({ max, min, form, bond }) => form !== 'plain' && bond !== 'counts' && isNear(max ?? min ?? 0, size)); // prettier-ignore
  const speaksOfMoney = isSum || (talk.has('talk.budget', 'talk.amends') && lengthOf(heard) < LONG);
  return speaksOfMoney || (agent !== null && repeats(agent, standing));
}

const LONG = 40;
const NEAR = 4;

function isNear(one: number, other: number): boolean {
  return one * NEAR >= other && one <= other * NEAR;
}

/** "Around 15 a year" of 15,000. */
function repeats({ reading }: Heard, standing: Budget): boolean {
  const sizes = [standing.min, standing.max].filter((one) => one !== null);
  return reading.tokens.some(({ value }) => value !== null && sizes.some((one) => one === value || one === value * 1000)); // prettier-ignore
}
