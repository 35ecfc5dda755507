import type { Instant, IsoDate } from '../../../lead/values.ts';
import type { TimeUnit } from '../words/words.ts';

/** A calendar day, counted from 1970-01-01. */
export type Day = number;

/** Days from `from` to `to`, both inside. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

const DAY_MS = 86_400_000;

/** `month` counts from 1 and may lie outside 1..12. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  return Math.floor(Date.UTC(year, month - 1, dayOfMonth) / DAY_MS);
}

export function partsOf(of: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(of * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isoDate(of: Day): IsoDate {
  return new Date(of * DAY_MS).toISOString().slice(0, 10);
}

const zones = new Map<string, Intl.DateTimeFormat>();

/** The date on the visitor's wall at an instant. An unknown zone counts as UTC. */
export function localDay(at: Instant, timeZone: string | null): Day {
  if (timeZone === null || timeZone === 'UTC') return Math.floor(at / DAY_MS);
  try {
    let format = zones.get(timeZone);
    if (!format) zones.set(timeZone, (format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })));
    const [year, month, date] = format.format(at).split('-').map(Number);
    return day(year ?? 1970, month ?? 1, date ?? 1);
  } catch {
    return Math.floor(at / DAY_MS);
  }
}

/** The same day of another month, or that month's last one. */
export function addMonths(to: Day, months: number): Day {
  const { year, month, day: date } = partsOf(to);
  return Math.min(day(year, month + months, date), day(year, month + months + 1, 0));
}

export function add(to: Day, count: number, unit: TimeUnit): Day {
  const days = DAYS[unit];
  if (days > 0) return to + Math.round(count * days);
  const whole = Math.floor(count * MONTHS[unit]);
  return addMonths(to, whole) + Math.round((count * MONTHS[unit] - whole) * 30);
}

const DAYS: Readonly<Record<TimeUnit, number>> = {
  day: 1, week: 7, fortnight: 14, month: 0, quarter: 0, half: 0, year: 0,
}; // prettier-ignore
const MONTHS: Readonly<Record<TimeUnit, number>> = {
  day: 0, week: 0, fortnight: 0, month: 1, quarter: 3, half: 6, year: 12,
}; // prettier-ignore

/** `count` months from the first of `month`. */
export function months(year: number, month: number, count: number): DaySpan {
  return { from: day(year, month, 1), to: day(year, month + count, 0) };
}

/** 1 is Monday. */
function weekdayOf(of: Day): number {
  return ((((of + 3) % 7) + 7) % 7) + 1;
}

/** Monday to Sunday. */
export function week(of: Day): DaySpan {
  const monday = of - weekdayOf(of) + 1;
  return { from: monday, to: monday + 6 };
}

/** ISO 8601 calendar week. */
export function calendarWeek(year: number, number: number): DaySpan {
  return week(day(year, 1, 4) + (number - 1) * 7);
}

/** The unit that contains a day: its week, month, quarter, half, year. */
export function unitAround(of: Day, unit: TimeUnit): DaySpan {
  const { year, month } = partsOf(of);
  switch (unit) {
    case 'day':
      return { from: of, to: of };
    case 'week':
    case 'fortnight':
      return week(of);
    default: {
      const length = MONTHS[unit];
      return months(year, Math.floor((month - 1) / length) * length + 1, length);
    }
  }
}

/** The first, middle or last third of a span; thirds of a month are 1-10, 11-20 and 21 to its end. */
export function third(of: DaySpan, part: 'early' | 'mid' | 'end'): DaySpan {
  const first = partsOf(of.from);
  const length = of.to - of.from + 1;
  if (length >= 85 && first.day === 1) {
    const last = partsOf(of.to);
    const count = (last.year - first.year) * 12 + last.month - first.month + 1;
    // The beginning of a year is its first quarter.
    const size = part === 'early' && count === 12 ? 3 : Math.max(1, Math.round(count / 3));
    if (part === 'early') return months(first.year, first.month, size);
    if (part === 'end') return { from: day(first.year, first.month + count - size, 1), to: of.to };
    return { from: day(first.year, first.month + size, 1), to: day(first.year, first.month + count - size, 0) };
  }
  const size = length >= 28 ? 10 : Math.max(1, Math.floor(length / 3));
  if (part === 'early') return { from: of.from, to: of.from + size - 1 };
  if (part === 'mid') return { from: of.from + size, to: of.from + 2 * size - 1 };
  return { from: of.from + 2 * size, to: of.to };
}
