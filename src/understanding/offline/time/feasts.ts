import { type Day, day, type DaySpan } from './calendar.ts';

/** Feasts and sales days by the names that the word tables give them; null for one whose day of that year is not known. */
export function feast(name: string, year: number): DaySpan | null {
  const fixed = FIXED[name];
  if (fixed) return { from: day(year, fixed[0], fixed[1]), to: day(year, fixed[2] ?? fixed[0], fixed[3] ?? fixed[1]) };
  const moon = MOON[name];
  if (moon) {
    const [month, date] = moon[year] ?? [];
    if (month === undefined || date === undefined) return null;
    return { from: day(year, month, date), to: day(year, month, date) + (name === 'ramadan' ? 29 : 0) };
  }
  const easter = EASTER[name];
  if (easter) return { from: easterSunday(year) + easter[0], to: easterSunday(year) + (easter[1] ?? easter[0]) };
  const nth = NTH[name];
  if (nth) {
    const on = weekdayOf(year, nth[0], nth[1], nth[2]) + (nth[3] ?? 0);
    return { from: on, to: on + (nth[4] ?? 0) };
  }
  return name === 'oktoberfest' ? { from: weekdayOf(year, 9, 6, 1) + 14, to: weekdayOf(year, 10, 0, 1) } : null;
}

type Table<Value> = Readonly<Record<string, Value>>;

/** Month and day of the beginning, and of the end where it is longer than a day. */
const FIXED: Table<readonly [number, number, number?, number?]> = {
  christmas: [12, 24, 12, 26], 'st-patrick': [3, 17], 'cinco-de-mayo': [5, 5], 'may-day': [5, 1], 'german-unity': [10, 3], 'canada-day': [7, 1], 'veterans-day': [11, 11], juneteenth: [6, 19], 'waitangi-day': [2, 6], 'swiss-day': [8, 1], midsummer: [6, 24], 'burns-night': [1, 25], 'bonfire-night': [11, 5], 'st-george': [4, 23], reformation: [10, 31], 'christmas-trade': [11, 1, 12, 31], holidays: [12, 24, 12, 31], 'new-year': [1, 1], 'new-years-eve': [12, 31], halloween: [10, 31], 'july-4': [7, 4], valentines: [2, 14],
  'singles-day': [11, 11], 'boxing-day': [12, 26], 'anzac-day': [4, 25], 'australia-day': [1, 26], 'back-to-school': [8, 1, 9, 15], nikolaus: [12, 6], sinterklaas: [12, 5], 'kings-day': [4, 27],
  'bastille-day': [7, 14], ferragosto: [8, 15], epiphany: [1, 6], 'prime-day': [7, 1, 7, 31], 'all-saints': [11, 1],
}; // prettier-ignore

/** Days from Easter Sunday. */
const EASTER: Table<readonly [number, number?]> = {
  easter: [-2, 1], 'good-friday': [-2], 'holy-week': [-7, 0], ascension: [39], pentecost: [49, 50], 'corpus-christi': [60], carnival: [-48, -47],
}; // prettier-ignore

/** Month, weekday (0 is Sunday), which of them, days after it, days longer than one. */
const NTH: Table<readonly [number, number, number, number?, number?]> = {
  thanksgiving: [11, 4, 4], 'thanksgiving-ca': [10, 1, 2], 'super-bowl': [2, 0, 2], 'melbourne-cup': [11, 2, 1], 'presidents-day': [2, 1, 3], 'mlk-day': [1, 1, 3], 'columbus-day': [10, 1, 2], 'fathers-day': [6, 0, 3], 'black-friday': [11, 4, 4, 1], 'cyber-monday': [11, 4, 4, 4], 'cyber-week': [11, 4, 4, -3, 7], 'labor-day': [9, 1, 1], 'memorial-day': [6, 1, 1, -7], 'mothers-day': [5, 0, 2],
}; // prettier-ignore

/** Feasts of lunar calendars: month and day of their year. */
const MOON: Table<Readonly<Record<number, readonly [number, number]>>> = {
  diwali: { 2025: [10, 20], 2026: [11, 8], 2027: [10, 29], 2028: [10, 17], 2029: [11, 5], 2030: [10, 26], 2031: [11, 14], 2032: [11, 2] },
  'lunar-new-year': { 2025: [1, 29], 2026: [2, 17], 2027: [2, 6], 2028: [1, 26], 2029: [2, 13], 2030: [2, 3], 2031: [1, 23], 2032: [2, 11] },
  ramadan: { 2025: [3, 1], 2026: [2, 18], 2027: [2, 8], 2028: [1, 28], 2029: [1, 16], 2030: [1, 6] },
  eid: { 2025: [3, 31], 2026: [3, 20], 2027: [3, 10], 2028: [2, 27], 2029: [2, 15], 2030: [2, 5] },
}; // prettier-ignore

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
