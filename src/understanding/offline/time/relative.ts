import { type Reading, regionFrom } from '../reading.ts';
import type { Tag, TimeUnit } from '../words/words.ts';
import { type Day, day, type DaySpan, months, partsOf, third, unitAround } from './calendar.ts';
import { runningFiscalYear } from './fiscal.ts';
import { found, type Found } from './period.ts';
import { upcoming, yearAfter } from './years.ts';

const SOUTH = new Set(['AU', 'NZ', 'ZA', 'AR', 'CL', 'UY', 'PY', 'BR']);

/** A season's three months; half a year later south of the equator. */
export function seasonOf(reading: Reading, firstMonth: number): (year: number) => DaySpan {
  const south = SOUTH.has(regionFrom(reading.locale) ?? '');
  return (year) => months(year, south ? ((firstMonth + 5) % 12) + 1 : firstMonth, 3);
}

/** "next quarter", "this summer", "coming year"; "mes que viene", "année prochaine". */
export function relativeAt(reading: Reading, at: number, today: Day): Found | null {
  const { marks, words, tokens } = reading;
  const before = marks.of(...RELATIVE).findLast(({ start }) => start === at);
  const here = before?.end ?? at;
  const after = marks.of(...RELATIVE).findLast(({ start }) => start === here + 1);
  // "l'année prochaine" has both: the article says nothing.
  const isBefore = before !== undefined && !(isArticle(before.start, before.end) && after !== undefined);
  const mark = isBefore ? before : after && !isArticle(after.start, after.end) ? after : before;
  const token = tokens[here];
  if (!mark || token?.kind !== 'word') return null;
  const step = STEPS[mark.tag] ?? 0;
  const end = mark === before ? mark.end + 1 : mark.end;
  const weak = isArticle(mark.start, mark.end);
  const unit = words.calendar.units[token.word];
  if (unit === 'day') return null;
  if (unit) return { ...found(at, end, unitAround(shift(today, step, unit), unit)), weak };
  const season = words.calendar.seasons[token.word];
  const number = words.calendar.months[token.word];
  const doubtful = words.calendar.doubtfulMonths.includes(token.word) && /^\p{Ll}/u.test(token.text);
  if ((number ?? season) === undefined || step < 0 || (step === 0 && doubtful)) return null;
  const of = season === undefined ? (year: number) => months(year, number ?? 1, 1) : seasonOf(reading, season);
  const said = yearAfter(reading, end, today);
  if (said) return found(at, said.end, of(said.year));
  const first = upcoming(today, of);
  if (step === 2) return found(at, end, of(partsOf(first.from).year + 1));
  const running = first.from <= today;
  return found(at, end, step === 1 && running ? of(partsOf(first.from).year + 1) : first);

  function isArticle(from: number, to: number): boolean {
    return to - from === 1 && words.articles.includes(tokens[from]?.word ?? '');
  }
}

const RELATIVE: readonly Tag[] = ['time.next', 'time.this', 'time.last', 'time.afterNext'];
const STEPS: Partial<Record<Tag, number>> = { 'time.next': 1, 'time.last': -1, 'time.afterNext': 2 };

function shift(today: Day, step: number, unit: TimeUnit): Day {
  const around = unitAround(today, unit);
  if (step > 1) return shift(around.to + 1, step - 1, unit);
  return step > 0 ? around.to + 1 : step < 0 ? around.from - 1 : today;
}

/** "eoy", "end of quarter", "Jahresende", "EOFY", "mid-year". */
export function closingAt(reading: Reading, at: number, today: Day): Found | null {
  // "before the fiscal year is over"
  const start = reading.words.articles.includes(reading.tokens[at]?.word ?? '') ? at + 1 : at;
  const fiscal =
    reading.marks.startingAt(at, 'time.endOfFiscal') ?? reading.marks.startingAt(start, 'time.endOfFiscal');
  if (fiscal) return { ...found(at, fiscal.end, third(runningFiscalYear(reading, today), 'end')), isEnd: true };
  for (const [tag, unit, part] of CLOSINGS) {
    const mark = reading.marks.of(tag).findLast(({ start }) => start === at);
    if (!mark) continue;
    const isEnd = part === 'end';
    const said = unit === 'year' ? yearAfter(reading, mark.end, today) : null;
    const of = (year: number): DaySpan => third(unitAround(day(year, 1, 1), 'year'), part);
    if (said) return { ...found(at, said.end, of(said.year)), isEnd };
    const span = unit === 'year' ? upcoming(today, of) : third(unitAround(today, unit), part);
    return { ...found(at, mark.end, span), isEnd };
  }
  return null;
}

const CLOSINGS = [
  ['time.endOfYear', 'year', 'end'],
  ['time.endOfQuarter', 'quarter', 'end'],
  ['time.endOfMonth', 'month', 'end'],
  ['time.endOfWeek', 'week', 'end'],
  ['time.startOfYear', 'year', 'early'],
  ['time.midOfYear', 'year', 'mid'],
] as const;
