import { type Reading, regionFrom } from '../reading.ts';
import { type Day, day, partsOf, unitAround, week } from './calendar.ts';
import { numericDate } from './numeric-date.ts';
import { dayNumberAt, type DayNumber, monthAt, skipJoiners } from './month-days.ts';
import { found, type Found } from './period.ts';
import { yearAfter } from './years.ts';

/** "2027-03-01", "1.3.", "03/2027". */
export function numericDateAt(reading: Reading, at: number, today: Day): Found | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'date') return null;
  const span = numericDate(token.text, regionFrom(reading.locale), today);
  return span === null ? null : found(at, at + 1, span);
}

/** "15th of March 2027", "March 15", "am 3. Juni", "le 1er juillet"; also several: "10-15 March". */
export function dayOfMonthAt(reading: Reading, at: number, today: Day): Found | null {
  return dayFirst(reading, at, today) ?? monthFirst(reading, at, today);
}

function dayFirst(reading: Reading, at: number, today: Day): Found | null {
  const first = dayNumberAt(reading, at);
  if (!first) return null;
  const second = rangeAfter(reading, first.end);
  const last = second ?? first;
  const isOrdinal = last.bare !== 'numeral';
  // "the 15th day of June"
  const isDay = isOrdinal && reading.words.calendar.units[reading.tokens[last.end]?.word ?? ''] === 'day';
  const next = skipJoiners(reading, isDay ? last.end + 1 : last.end);
  const month = monthAt(reading, next);
  if (month) return inYear(reading, at, month.end, today, month.number, first.value, last.value);
  return isOrdinal ? ofRelativeMonth(reading, at, last.end, next, today, first.value, last.value) : null;
}

/** "The 15th of next month", "am 15. des nächsten Monats". */
function ofRelativeMonth(
  reading: Reading,
  start: number,
  after: number,
  next: number,
  today: Day,
  from: number,
  to: number,
): Found | null {
  const { marks, tokens, words } = reading;
  const mark = marks
    .of('time.next', 'time.this')
    .findLast((one) => (one.start === next || one.start === after) && words.calendar.units[tokens[one.end]?.word ?? ''] === 'month'); // prettier-ignore
  if (!mark) return null;
  const { year, month } = partsOf(mark.tag === 'time.next' ? unitAround(today, 'month').to + 1 : today);
  if (!valid(year, month, from) || !valid(year, month, to)) return null;
  return found(start, mark.end + 1, { from: day(year, month, from), to: day(year, month, to) });
}

function monthFirst(reading: Reading, at: number, today: Day): Found | null {
  const month = monthAt(reading, at);
  // Only in English does the month come first: "Mai 27" names a year.
  if (!month || reading.language !== 'en') return null;
  const { tokens, words } = reading;
  const the = words.articles.includes(tokens[month.end]?.word ?? '') ? 1 : 0;
  const first = dayNumberAt(reading, month.end + the);
  if (!first || isUnit(reading, first)) return null;
  const second = rangeAfter(reading, first.end);
  const last = second ?? first;
  return inYear(reading, at, last.end, today, month.number, first.value, last.value);
}

/** In "July, first week" the number counts weeks. */
function isUnit({ tokens, words }: Reading, { bare, end }: DayNumber): boolean {
  return bare === 'ordinal word' && words.calendar.units[tokens[end]?.word ?? ''] !== undefined;
}

function rangeAfter(reading: Reading, end: number): DayNumber | null {
  const { tokens, marks } = reading;
  const sign = /^[-–/&+]$/.test(tokens[end]?.text ?? '');
  const to = sign ? end + 1 : marks.of('time.to').find(({ start }) => start === end)?.end;
  return to === undefined ? null : dayNumberAt(reading, to);
}

function inYear(
  reading: Reading,
  start: number,
  end: number,
  today: Day,
  month: number,
  from: number,
  to: number,
): Found | null {
  const year = yearAfter(reading, end, today);
  const now = partsOf(today).year;
  const of = year?.year ?? (valid(now, month, to) && day(now, month, to) >= today ? now : now + 1);
  if (!valid(of, month, from) || !valid(of, month, to)) return null;
  return found(start, year?.end ?? end, { from: day(of, month, from), to: day(of, month, to) });
}

function valid(year: number, month: number, date: number): boolean {
  return partsOf(day(year, month, date)).month === month;
}

/** "by the 15th", "am 15.": the next one to come. */
export function dayAloneAt(reading: Reading, at: number, today: Day): Found | null {
  const { tokens, words, marks } = reading;
  if (at === 0) return null;
  const number = dayNumberAt(reading, at);
  if (!number || number.bare === 'numeral' || words.calendar.units[tokens[number.end]?.word ?? ''] !== undefined)
    return null;
  if (!words.articles.includes(tokens[at - 1]?.word ?? '') && !marks.endingAt(at, 'time.by', 'time.before'))
    return null;
  if (number.bare === 'ordinal word' && tokens[number.end]?.kind === 'word') return null;
  const { year, month, day: date } = partsOf(today);
  for (let later = number.value < date ? 1 : 0; later < 3; later++) {
    const on = day(year, month + later, number.value);
    if (partsOf(on).day === number.value) return { ...found(at, number.end, { from: on, to: on }), weak: true };
  }
  return null;
}

/** "Friday", "next Tuesday", "Tue, May 9". */
export function weekdayAt(reading: Reading, at: number, today: Day): Found | null {
  const { tokens, words, marks } = reading;
  const of = marks
    .of('time.next', 'time.this')
    .findLast(({ start, end }) => start === at && weekday(end) !== undefined);
  const here = of?.end ?? at;
  const number = weekday(here);
  if (number === undefined) return null;
  let next = here + 1;
  while ([',', '.', ...words.articles, 'on'].includes(tokens[next]?.word ?? '')) next++;
  const date = numericDateAt(reading, next, today) ?? dayOfMonthAt(reading, next, today);
  if (date) return { ...date, start: at };
  const alone = of ? null : dayNumberAt(reading, next);
  if (alone?.bare === 'ordinal' && next <= here + 2) return weekdayOn(at, alone.end, number, alone.value, today);
  const ofWeek = marks
    .of('time.next', 'time.this')
    .findLast(({ start, end }) => start === here + 1 && words.calendar.units[tokens[end]?.word ?? ''] === 'week');
  if (ofWeek && !of) {
    const first = week(today).from + (ofWeek.tag === 'time.next' ? 7 : 0);
    return found(at, ofWeek.end + 1, { from: first + number - 1, to: first + number - 1 });
  }
  const monday = week(today).from;
  const isThis = of?.tag === 'time.this';
  const thisWeek = monday + number - 1;
  const ahead = thisWeek > today || (isThis && thisWeek === today) ? thisWeek : thisWeek + 7;
  // "signed off last Tuesday"
  if (!of && marks.endingAt(at, 'time.last')) return found(at, here + 1, { from: thisWeek - (thisWeek < today ? 0 : 7), to: thisWeek - (thisWeek < today ? 0 : 7) }); // prettier-ignore
  const on = of?.tag === 'time.next' ? monday + 7 + number - 1 : ahead;
  return found(at, here + 1, { from: on, to: on });

  function weekday(index: number): number | undefined {
    return words.calendar.weekdays[tokens[index]?.word ?? ''];
  }
}

/** "Wed 13th": the next 13th, on a Wednesday if one is near. */
function weekdayOn(start: number, end: number, weekday: number, date: number, today: Day): Found | null {
  const { year, month } = partsOf(today);
  const days = [0, 1, 2, 3, 4, 5, 6].map((later) => day(year, month + later, date)).filter((on) => on >= today && partsOf(on).day === date); // prettier-ignore
  const on = days.find((one) => week(one).from + weekday - 1 === one) ?? days[0];
  return on === undefined ? null : found(start, end, { from: on, to: on });
}

/** "tomorrow"; "today" is urgency. */
export function nearDayAt({ tokens, words, marks }: Reading, at: number, today: Day): Found | null {
  const away = words.calendar.days[tokens[at]?.word ?? ''];
  if (away === undefined || away === 0 || marks.of('acts.greeting').some(({ start, end }) => start <= at && at < end))
    return null;
  const on = today + away;
  return found(at, at + 1, { from: on, to: on });
}
