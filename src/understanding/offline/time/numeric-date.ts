import { type Day, day, type DaySpan, months, partsOf } from './calendar.ts';

/**
 * 2027-03-01, 1.3., 01.03.27, 31-12-2026, 06/07, 03/2027: month first in the United States, day first elsewhere. Null where
 * no such day exists.
 */
export function numericDate(text: string, region: string | null, today: Day): DaySpan | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const ofYear = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (ofYear) return Number(ofYear[1]) <= 12 ? months(Number(ofYear[2]), Number(ofYear[1]), 1) : null;
  if (text === '24/7') return null;
  const [first = 0, second = 0, year] = text
    .split(/[./-]\s?/)
    .filter((part) => part !== '')
    .map(Number);
  const monthFirst = text.includes('/') && (region === 'US' || second > 12) && first <= 12;
  const month = monthFirst ? first : second;
  const date = monthFirst ? second : first;
  if (year !== undefined) return valid(year < 100 ? 2000 + year : year, month, date);
  const now = partsOf(today).year;
  const soon = valid(now, month, date);
  return soon !== null && soon.from >= today ? soon : valid(now + 1, month, date);
}

function valid(year: number, month: number, date: number): DaySpan | null {
  const on = day(year, month, date);
  const parts = partsOf(on);
  return month >= 1 && month <= 12 && parts.month === month && parts.day === date ? { from: on, to: on } : null;
}
