import { type Reading, regionFrom } from '../reading.ts';
import type { TimeUnit } from '../words/words.ts';
import { calendarWeek, type Day, type DaySpan, day, months, partsOf, unitAround } from './calendar.ts';
import { feast } from './feasts.ts';
import { numericDate } from './numeric-date.ts';

/** A stretch of the calendar named in a message. */
export interface Period extends DaySpan {
  readonly start: number;
  readonly end: number;
  /** A single day, or something longer. */
  readonly grain: 'day' | 'span';
  /** It needs a sign that a date is meant: a bare year, a month that is also a word. */
  readonly weak: boolean;
}

type Found = Omit<Period, 'weak'> & { readonly weak?: boolean };

/** Quarters, halves, months, seasons, years, weeks, feasts, numeric dates; the next one to come, or the one that runs. */
export function readPeriods(reading: Reading, today: Day): readonly Period[] {
  const found: Period[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const period = periodAt(reading, at, today);
    if (!period) continue;
    found.push({ ...period, weak: period.weak ?? false });
    at = Math.max(at, period.end - 1);
  }
  return found;
}

const READERS = [closing, numericDateAt, relative, quarterOrHalf, month, season, feastAt, weekNumber, fiscalYear, year];

function periodAt(reading: Reading, at: number, today: Day): Found | null {
  for (const read of READERS) {
    const found = read(reading, at, today);
    if (found) return found;
  }
  return null;
}

/** "eoy", "end of quarter", "Jahresende". */
function closing({ marks }: Reading, at: number, today: Day): Found | null {
  for (const [tag, unit] of CLOSINGS) {
    const mark = marks.startingAt(at, tag);
    if (!mark) continue;
    const whole = unitAround(today, unit);
    const last = partsOf(whole.to);
    const from =
      unit === 'year'
        ? day(last.year, 9, 1)
        : unit === 'quarter'
          ? day(last.year, last.month, 1)
          : day(last.year, last.month, 21);
    return { start: at, end: mark.end, from, to: whole.to, grain: 'span' };
  }
  return null;
}

const CLOSINGS = [
  ['time.endOfYear', 'year'],
  ['time.endOfQuarter', 'quarter'],
  ['time.endOfMonth', 'month'],
] as const;

function numericDateAt(reading: Reading, at: number, today: Day): Found | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'date') return null;
  const on = numericDate(token.text, regionFrom(reading.locale), today);
  return on === null ? null : { start: at, end: at + 1, from: on, to: on, grain: 'day' };
}

/** "next quarter", "this summer", "coming year". */
function relative({ marks, tokens, words }: Reading, at: number, today: Day): Found | null {
  const mark = marks.of('time.next', 'time.this', 'time.last').findLast(({ start }) => start === at);
  const token = mark && tokens[mark.end];
  if (!mark || !token) return null;
  const step = mark.tag === 'time.next' ? 1 : mark.tag === 'time.last' ? -1 : 0;
  const end = mark.end + 1;
  const unit = words.calendar.units[token.word];
  if (unit && unit !== 'day') return { start: at, end, ...unitAround(shift(today, step, unit), unit), grain: 'span' };
  const season = words.calendar.seasons[token.word];
  const monthNumber = words.calendar.months[token.word] ?? season;
  const doubtful = words.calendar.doubtfulMonths.includes(token.word) && /^\p{Ll}/u.test(token.text);
  if (monthNumber === undefined || step < 0 || (step === 0 && doubtful)) return null;
  const length = season === undefined ? 1 : 3;
  const first = upcoming(today, (of) => months(of, monthNumber, length));
  const running = first.from <= today;
  const following = months(partsOf(first.from).year + 1, monthNumber, length);
  return { start: at, end, ...(step === 1 && running ? following : first), grain: 'span' };
}

function shift(today: Day, step: number, unit: TimeUnit): Day {
  const around = unitAround(today, unit);
  return step > 0 ? around.to + 1 : step < 0 ? around.from - 1 : today;
}

/** "Q1", "3rd quarter", "first half of 2027", "2. Halbjahr", "H2". */
function quarterOrHalf(reading: Reading, at: number, today: Day): Found | null {
  const named = namedPart(reading, at);
  if (!named) return null;
  const length = named.unit === 'quarter' ? 3 : 6;
  return withYear(reading, at, named.end, today, (of) => months(of, (named.number - 1) * length + 1, length));
}

function namedPart(
  { tokens, words }: Reading,
  at: number,
): { number: number; unit: 'quarter' | 'half'; end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const short = /^([qh])([1-4])$/.exec(token.word);
  if (short) return { number: Number(short[2]), unit: short[1] === 'q' ? 'quarter' : 'half', end: at + 1 };
  const unit = words.calendar.units[token.word] ?? null;
  const after = tokens[at + 1];
  if (unit === 'quarter' && after?.kind === 'number' && (after.value ?? 9) <= 4) {
    return { number: after.value ?? 1, unit, end: at + 2 };
  }
  let next = at + 1;
  let number = words.numbers.ordinals[token.word];
  if (token.kind === 'number' && (token.value ?? 9) <= 4 && (after?.glued ?? false)) {
    number = token.value ?? undefined;
    next = at + 2;
  }
  const named = words.calendar.units[tokens[next]?.word ?? ''] ?? (tokens[next]?.word === 'half' ? 'half' : null);
  if (number === undefined || (named !== 'quarter' && named !== 'half')) return null;
  return { number, unit: named, end: next + 1 };
}

function month(reading: Reading, at: number, today: Day): Found | null {
  const word = reading.tokens[at]?.word ?? '';
  const number = reading.words.calendar.months[word];
  if (number === undefined) return null;
  if (!saysMonth(reading, at, word)) return null;
  const end =
    reading.tokens[at + 1]?.text === '.' && word.length <= 4 && reading.tokens[at + 2]?.kind === 'number'
      ? at + 2
      : at + 1;
  const found = withYear(reading, at, end, today, (of) => months(of, number, 1));
  return { ...found, weak: found.end === at + 1 && reading.words.calendar.doubtfulMonths.includes(word) };
}

/** "may" and "march" are months after a word of time, before a number, with a capital, or alone. */
function saysMonth({ tokens, words, marks }: Reading, at: number, word: string): boolean {
  if (!words.calendar.doubtfulMonths.includes(word)) return true;
  const capital = /^\p{Lu}/u.test(tokens[at]?.text ?? '') && at > 0;
  const after = tokens[at + 1]?.kind === 'number' || tokens.length <= 2;
  return capital || after || marks.endingAt(at, ...BEFORE_MONTH) !== undefined;
}

const BEFORE_MONTH = ['time.in', 'time.by', 'time.before', 'time.notBefore', 'time.from', 'time.after', 'time.between', 'time.end', 'time.mid', 'time.early', 'time.next'] as const; // prettier-ignore

function season(reading: Reading, at: number, today: Day): Found | null {
  const first = reading.words.calendar.seasons[reading.tokens[at]?.word ?? ''];
  return first === undefined ? null : withYear(reading, at, at + 1, today, (of) => months(of, first, 3));
}

function feastAt(reading: Reading, at: number, today: Day): Found | null {
  const { tokens, words } = reading;
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const two = `${first.word} ${tokens[at + 1]?.word ?? ''}`;
  const name = words.calendar.feasts[two] ?? words.calendar.feasts[first.word];
  if (name === undefined) return null;
  const end = words.calendar.feasts[two] === undefined ? at + 1 : at + 2;
  return withYear(reading, at, end, today, (of) => feast(name, of) ?? months(of, 1, 1));
}

/** "KW 12", "cw12", "week 12". */
function weekNumber(reading: Reading, at: number, today: Day): Found | null {
  const { tokens, words } = reading;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const joined = /^([kc]w)(\d{1,2})$/.exec(token.word);
  const number = joined
    ? Number(joined[2])
    : words.calendar.weekNumber.includes(token.word)
      ? tokens[at + 1]?.value
      : null;
  if (number == null || !Number.isInteger(number) || number < 1 || number > 53) return null;
  return withYear(reading, at, joined ? at + 1 : at + 2, today, (of) => calendarWeek(of, number));
}

/** First month of the fiscal year where it is not the calendar's; it is named after the year in which it ends. */
const FISCAL_YEAR_BEGINS: Readonly<Record<string, number>> = { IN: 4, GB: 4, JP: 4, NZ: 4, AU: 7 };

/** "FY27", "fiscal year 2027", "next fiscal year". */
function fiscalYear(reading: Reading, at: number, today: Day): Found | null {
  const { tokens, words } = reading;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const joined = /^fy(\d{2}|\d{4})$/.exec(token.word);
  let number = joined ? Number(joined[1]) : null;
  let end = at + 1;
  if (!joined) {
    if (!words.calendar.fiscal.includes(token.word)) return null;
    if (words.calendar.units[tokens[end]?.word ?? ''] === 'year') end++;
    number = tokens[end]?.value ?? null;
    if (number !== null) end++;
  }
  const begins = FISCAL_YEAR_BEGINS[regionFrom(reading.locale) ?? ''] ?? 1;
  const of = (named: number): DaySpan => months(begins === 1 ? named : named - 1, begins, 12);
  const running = upcoming(today, of);
  if (number !== null) return { start: at, end, ...of(number < 100 ? 2000 + number : number), grain: 'span' };
  const next = reading.marks.endingAt(at, 'time.next');
  const span = next ? of(partsOf(running.to).year + 1) : running;
  return end === at + 1 ? null : { start: next?.start ?? at, end, ...span, grain: 'span' };
}

function year({ tokens }: Reading, at: number): Found | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^20[2-4]\d$/.test(token.text)) return null;
  return { start: at, end: at + 1, ...months(Number(token.text), 1, 12), grain: 'span', weak: true };
}

/** Takes the year that follows ("March 2027", "summer next year"); without one the next to come. */
function withYear(reading: Reading, start: number, end: number, today: Day, inYear: (year: number) => DaySpan): Found {
  const said = yearAfter(reading, end, today);
  const span = said ? inYear(said.year) : upcoming(today, inYear);
  return { start, end: said?.end ?? end, ...span, grain: span.from === span.to ? 'day' : 'span' };
}

function yearAfter({ tokens, marks, words }: Reading, end: number, today: Day): { year: number; end: number } | null {
  let at = end;
  while (['of', 'in', 'the', 'des', 'im', '/', ',', "'", '’'].includes(tokens[at]?.word ?? '')) at++;
  const token = tokens[at];
  if (token?.kind === 'number' && /^20\d\d$/.test(token.text)) return { year: Number(token.text), end: at + 1 };
  if (token?.kind === 'number' && /^[2-4]\d$/.test(token.text) && /['’/]/.test(tokens[at - 1]?.text ?? '')) {
    return { year: 2000 + Number(token.text), end: at + 1 };
  }
  const mark = marks.of('time.next', 'time.this').findLast(({ start }) => start === at);
  if (!mark || words.calendar.units[tokens[mark.end]?.word ?? ''] !== 'year') return null;
  return { year: partsOf(today).year + (mark.tag === 'time.next' ? 1 : 0), end: mark.end + 1 };
}

function upcoming(today: Day, inYear: (year: number) => DaySpan): DaySpan {
  const { year: now } = partsOf(today);
  for (const one of [now - 1, now]) {
    const span = inYear(one);
    if (span.to >= today) return span;
  }
  return inYear(now + 1);
}
