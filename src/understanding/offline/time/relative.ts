import { type Reading, regionFrom } from '../reading.ts';
import type { Tag } from '../words/phrases.ts';
import type { TimeUnit } from '../words/words.ts';
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
  const said = before?.end ?? at;
  // "this calendar year", "next working week"
  const here = before && KINDS.has(tokens[said]?.word ?? '') ? said + 1 : said;
  const behind = marks.of(...RELATIVE).findLast(({ start }) => start === here + 1);
  // "Mai nächsten Jahres" is no next May.
  const after = behind && words.calendar.units[tokens[behind.end]?.word ?? ''] === undefined ? behind : undefined;
  // "l'année prochaine" has both: the article says nothing.
  const isBefore = before !== undefined && !(isArticle(before.start, before.end) && after !== undefined);
  const mark = isBefore ? before : after && !isArticle(after.start, after.end) ? after : before;
  const token = tokens[here];
  if (!mark || token?.kind !== 'word') return null;
  const step = STEPS[mark.tag] ?? 0;
  const end = mark === before ? here + 1 : mark.end;
  const weak = isArticle(mark.start, mark.end);
  const unit = words.calendar.units[token.word];
  if (unit === 'day') return null;
  // "the week of May 4", "the month after"
  if (unit === 'week' && mark === before && isArticle(mark.start, mark.end) && /^(?:of|commencing|beginning|starting|from|der|vom|ab)$/.test(tokens[end]?.word ?? '')) return null; // prettier-ignore
  // "this year's capex pot" is no time.
  if (/['’]s$/.test(token.text) && tokens[here + 1]?.kind === 'word' && !/^(?:end|close)$/.test(tokens[here + 1]?.word ?? '')) return null; // prettier-ignore
  if (unit === 'fortnight' && step === 1) return found(at, end, { from: today, to: today + 14 });
  if (unit) return { ...found(at, end, unitAround(shift(today, step, unit), unit)), weak };
  const season = words.calendar.seasons[token.word];
  const number = words.calendar.months[token.word];
  const doubtful = words.calendar.doubtfulMonths.includes(token.word) && /^\p{Ll}/u.test(token.text);
  if ((number ?? season) === undefined || step < 0 || (step === 0 && doubtful)) return null;
  const of = season === undefined ? (year: number) => months(year, number ?? 1, 1) : seasonOf(reading, season);
  const named = yearAfter(reading, end, today);
  if (named) return found(at, named.end, of(named.year));
  const first = upcoming(today, of);
  if (step === 2) return found(at, end, of(partsOf(first.from).year + 1));
  const running = first.from <= today;
  return found(at, end, step === 1 && running ? of(partsOf(first.from).year + 1) : first);

  function isArticle(from: number, to: number): boolean {
    return to - from === 1 && words.articles.includes(tokens[from]?.word ?? '');
  }
}

const KINDS: ReadonlySet<string> = new Set(['calendar', 'working', 'business', 'full', 'whole', 'entire', 'kalender', 'ganzen', 'ganze', 'volle']); // prettier-ignore
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
