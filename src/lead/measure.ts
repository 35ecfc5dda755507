import type { Answer } from './answer.ts';
import type { ExchangeRates, ValueTest } from './script.ts';
import type { Authority, Budget, Instant, IsoDate, Need, Timeline, Topic, Value } from './values.ts';

/**
 * What tests look at: the word of a value (a stance, a role, a strength, a choice's id) and its size (US dollars a year
 * or once, a count, months until a timeline's end). Null where a value has none: a number has no word, a text no size.
 */
export interface Measured {
  readonly word: string | null;
  readonly size: number | null;
  /**
   * Of a timeline with a date: months until it begins, never more than `size`. A test asks by when something happens
   * for certain, the criterion whether it may happen soon enough: "next year" may begin in two months and end in 14.
   */
  readonly begins?: number;
}

/** Measures an answered answer; null for one that was declined or stayed unclear. */
export function measureAnswer(answer: Answer, rates: ExchangeRates): Measured | null {
  return answer.value === null ? null : measure(answer.topic, answer.value, answer.at, rates);
}

/** Measures a value given at an instant, from which the months of a timeline count. */
export function measure(topic: Topic, value: Value, at: Instant, rates: ExchangeRates): Measured {
  switch (topic) {
    case 'budget':
      return { word: (value as Budget).stance, size: dollarsOf(value as Budget, rates) };
    case 'authority':
      return { word: (value as Authority).role, size: null };
    case 'need':
      return { word: (value as Need).strength, size: null };
    case 'timeline':
      return { word: (value as Timeline).stance, ...monthsOf(value as Timeline, at) };
    case 'contact':
      return { word: null, size: null };
    default:
      return typeof value === 'number' ? { word: null, size: value } : { word: value as string, size: null };
  }
}

/** Whether all given parts of a test hold. */
export function meets(test: ValueTest, measured: Measured): boolean {
  const { word, size } = measured;
  if (test.is !== null && (word === null || !test.is.includes(word))) return false;
  if (test.atLeast !== null && (size === null || size < test.atLeast)) return false;
  if (test.below !== null && (size === null || size >= test.below)) return false;
  return test.within === null || (size !== null && size <= test.within);
}

/**
 * A budget's upper end in US dollars a year or once; a month counts twelve times, no currency as US dollars. Null when
 * there is no amount, or the table has no rate for its currency: an amount that cannot be compared meets no bound.
 */
function dollarsOf(budget: Budget, rates: ExchangeRates): number | null {
  const amount = budget.max ?? budget.min;
  const perDollar = budget.currency === null || budget.currency === 'USD' ? 1 : rates.perUsDollar[budget.currency];
  if (amount === null || perDollar === undefined) return null;
  return (budget.period === 'month' ? amount * 12 : amount) / perDollar;
}

/** Where one end is open, the other stands for both. */
function monthsOf({ from, to }: Timeline, at: Instant): Pick<Measured, 'size' | 'begins'> {
  const dates = [from, to].filter((date) => date !== null).map((date) => monthsUntil(date, at));
  return dates.length === 0 ? { size: null } : { size: Math.max(...dates), begins: Math.min(...dates) };
}

/**
 * Calendar months from an instant (its date in UTC) to a date: whole where the day of the month is the same, so that
 * "within 12 months" includes the day a year from now; the days between count as 31sts.
 */
export function monthsUntil(date: IsoDate, from: Instant): number {
  const start = new Date(from);
  const end = new Date(`${date}T00:00:00Z`);
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return months + (end.getUTCDate() - start.getUTCDate()) / 31;
}
