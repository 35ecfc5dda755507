import type { Reading } from '../reading.ts';
import { calendarWeek, type Day, type DaySpan, months, unitAround, week } from './calendar.ts';
import { dayOfMonthAt, numericDateAt } from './days.ts';
import { dayNumberAt, monthAt, skipJoiners } from './month-days.ts';
import { found, type Found } from './period.ts';
import { weekOf } from './quarters.ts';
import { withYear } from './years.ts';

/** "KW 12", "cw12", "week 12 of 2027". */
export function weekNumberAt(reading: Reading, at: number, today: Day): Found | null {
  const { tokens, words } = reading;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const joined = /^([kc]w|wk)(\d{1,2})$/.exec(token.word);
  const isNamed = words.calendar.weekNumber.includes(token.word);
  // "KW 6/7" looks like a date.
  const two =
    isNamed && tokens[at + 1]?.kind === 'date' ? /^(\d{1,2})\/(\d{1,2})$/.exec(tokens[at + 1]?.text ?? '') : null;
  if (two) return withYear(reading, at, at + 2, today, (of) => ({ from: calendarWeek(of, Number(two[1])).from, to: calendarWeek(of, Number(two[2])).to })); // prettier-ignore
  const number = joined ? Number(joined[2]) : isNamed ? tokens[at + 1]?.value : null;
  if (number == null || !Number.isInteger(number) || number < 1 || number > 53) return null;
  const end = joined ? at + 1 : at + 2;
  // "KW 23/24": two weeks.
  const second = /^[-–/]$/.test(tokens[end]?.text ?? '') ? (tokens[end + 1]?.value ?? 0) : 0;
  const last = second === number + 1 ? second : number;
  return withYear(reading, at, last > number ? end + 2 : end, today, (of) => ({
    from: calendarWeek(of, number).from,
    to: calendarWeek(of, last).to,
  }));
}

/** "the first week of June", "last week of next month", "the week of April 10th". */
export function weekPartAt(reading: Reading, at: number, today: Day): Found | null {
  const { tokens, words, marks } = reading;
  const { units } = words.calendar;
  const isShort = tokens[at]?.word === 'w' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.word === 'c';
  if (units[tokens[at]?.word ?? ''] === 'week' || isShort) {
    const named = isShort ? at + 3 : BEGINS.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const next = skipArticles(reading, skipJoiners(reading, named));
    const day = next > at + 1 ? (numericDateAt(reading, next, today) ?? dayOfMonthAt(reading, next, today)) : null;
    return day && found(at, day.end, week(day.from));
  }
  const last = marks.of('time.last').findLast(({ start }) => start === at);
  const ordinal = last ? null : dayNumberAt(reading, at);
  const here = last?.end ?? ordinal?.end;
  if (here === undefined || ordinal?.bare === 'numeral' || units[tokens[here]?.word ?? ''] !== 'week') return null;
  const nth = ordinal ? ordinal.value : null;
  if (nth !== null && nth > 5) return null;
  const next = skipJoiners(reading, here + 1);
  const month = monthAt(reading, next);
  if (month) return withYear(reading, at, month.end, today, (of) => weekOf(months(of, month.number, 1), nth));
  const mark = marks.of('time.next', 'time.this').findLast(({ start }) => start === next || start === next - 1);
  const unit = mark ? units[tokens[mark.end]?.word ?? ''] : undefined;
  if (!mark || !unit || unit === 'day' || unit === 'week') return null;
  const whole: DaySpan = unitAround(today, unit);
  return found(at, mark.end + 1, weekOf(mark.tag === 'time.next' ? unitAround(whole.to + 1, unit) : whole, nth));
}

/** "Week commencing 4 May", "Woche ab dem 4. Mai". */
const BEGINS = new Set(['commencing', 'beginning', 'starting', 'from', 'ab', 'vom', 'beginnend']);

function skipArticles({ tokens, words }: Reading, at: number): number {
  let here = at;
  while (words.articles.includes(tokens[here]?.word ?? '')) here++;
  return here;
}
