import { type Day, day, type DaySpan } from './calendar.ts';

/** Feasts and sales days by the names that the word tables give them. */
export function feast(name: string, year: number): DaySpan | null {
  switch (name) {
    case 'christmas':
      return { from: day(year, 12, 24), to: day(year, 12, 26) };
    case 'holidays':
      return { from: day(year, 12, 24), to: day(year, 12, 31) };
    case 'new-year':
      return single(day(year, 1, 1));
    case 'easter':
      return { from: easterSunday(year) - 2, to: easterSunday(year) + 1 };
    case 'pentecost':
      return { from: easterSunday(year) + 49, to: easterSunday(year) + 50 };
    case 'halloween':
      return single(day(year, 10, 31));
    case 'thanksgiving':
      return single(weekdayOf(year, 11, 4, 4));
    case 'black-friday':
      return single(weekdayOf(year, 11, 4, 4) + 1);
    case 'cyber-monday':
      return single(weekdayOf(year, 11, 4, 4) + 4);
    case 'labor-day':
      return single(weekdayOf(year, 9, 1, 1));
    case 'memorial-day':
      return single(weekdayOf(year, 6, 1, 1) - 7);
    default:
      return null;
  }
}

function single(on: Day): DaySpan {
  return { from: on, to: on };
}

/** The nth weekday (0 is Sunday) of a month. */
function weekdayOf(year: number, month: number, weekday: number, nth: number): Day {
  const first = day(year, month, 1);
  const offset = (weekday - ((first + 4) % 7) + 7) % 7;
  return first + offset + (nth - 1) * 7;
}

/** The Gregorian computus in its anonymous form (Meeus, Jones, Butcher). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const correction = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const h = (19 * a + correction + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return day(year, Math.floor(sum / 31), (sum % 31) + 1);
}
