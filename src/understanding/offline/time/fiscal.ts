import { type Reading, regionFrom } from '../reading.ts';
import { type Day, type DaySpan, months, partsOf } from './calendar.ts';
import { skipJoiners } from './month-days.ts';
import { found, type Found } from './period.ts';
import { upcoming } from './years.ts';

/** First month of the fiscal year where it is not the calendar's. */
const BEGINS: Readonly<Record<string, number>> = { IN: 4, GB: 4, JP: 4, NZ: 4, HK: 4, AU: 7 };

/** A fiscal year is named after the year in which it ends. */
function fiscalYearOf(reading: Reading, named: number): DaySpan {
  const begins = firstMonth(reading);
  return months(begins === 1 ? named : named - 1, begins, 12);
}

export function runningFiscalYear(reading: Reading, today: Day): DaySpan {
  return upcoming(today, (named) => fiscalYearOf(reading, named));
}

/** As the visitor says ("our fiscal year starts in October"), else as usual in their country. */
function firstMonth({ marks, tokens, words, locale }: Reading): number {
  for (const [tag, after] of [
    ['time.fiscalBegins', 0],
    ['time.fiscalEnds', 1],
  ] as const) {
    for (const { end } of marks.of(tag)) {
      for (const token of tokens.slice(end, end + 4)) {
        const month = words.calendar.months[token.word];
        if (month !== undefined) return ((month - 1 + after) % 12) + 1;
      }
    }
  }
  return BEGINS[regionFrom(locale) ?? ''] ?? 1;
}

/** "FY27", "FY 2026/27", "fiscal year 2027", "next fiscal year". */
export function fiscalYearAt(reading: Reading, at: number, today: Day): Found | null {
  const { tokens, words, marks } = reading;
  const relative = marks.of('time.next', 'time.this').findLast(({ start }) => start === at);
  const here = relative?.end ?? at;
  const token = tokens[here];
  if (token?.kind !== 'word') return null;
  const joined = /^(?:fy|gj)(\d{2}|\d{4})$/.exec(token.word);
  if (!joined && !words.calendar.fiscal.includes(token.word)) return null;
  let end = here + 1;
  if (!joined && words.calendar.units[tokens[end]?.word ?? ''] === 'year') end++;
  const number = joined ? Number(joined[1]) : yearNumber(tokens[end]);
  if (number === null) {
    if (!relative && end === here + 1 && token.word.length > 3 && !isWhole(token.word)) return null;
    const running = runningFiscalYear(reading, today);
    const next = relative?.tag === 'time.next';
    const named = partsOf(running.to).year + 1;
    return { ...found(at, end, next ? fiscalYearOf(reading, named) : running), weak: !relative };
  }
  if (!joined) end++;
  // "FY 2026/27": the second names the year in which it ends.
  const until = /^[-–/]$/.test(tokens[end]?.text ?? '') ? yearNumber(tokens[end + 1]) : null;
  return found(at, until === null ? end : end + 2, fiscalYearOf(reading, fullYear(until ?? number)));
}

/** "Geschaeftsjahr" is the whole word, "fiscal" needs a year or a quarter beside it. */
function isWhole(word: string): boolean {
  return word.includes('jahr');
}

function yearNumber(token: Reading['tokens'][number] | undefined): number | null {
  return token?.kind === 'number' && /^(?:20)?[2-4]\d$/.test(token.text) ? Number(token.text) : null;
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

const NEW: ReadonlySet<string> = new Set(['new', 'neuen', 'neue', 'neues']);

/** The fiscal year beside a quarter or half: "Q1 of FY27", "fiscal Q3". */
export function fiscalYearBeside(
  reading: Reading,
  start: number,
  end: number,
  today: Day,
): { readonly year: DaySpan; readonly start: number; readonly end: number } | null {
  const { tokens, words } = reading;
  let next = skipJoiners(reading, end);
  while (words.articles.includes(tokens[next]?.word ?? '') || NEW.has(tokens[next]?.word ?? '')) next++;
  const after = fiscalYearAt(reading, next, today);
  if (after) return { year: after, start, end: after.end };
  // "our fiscal year starts in October, and I want it in the first quarter of it"
  const ofIt =
    tokens[end]?.word === 'of' && tokens[end + 1]?.word === 'it'
      ? end + 2
      : tokens[end]?.word === 'davon'
        ? end + 1
        : null;
  if (ofIt !== null && reading.marks.has('time.fiscalBegins', 'time.fiscalEnds')) return { year: runningFiscalYear(reading, today), start, end: ofIt }; // prettier-ignore
  return words.calendar.fiscal.includes(tokens[start - 1]?.word ?? '')
    ? { year: runningFiscalYear(reading, today), start: start - 1, end }
    : null;
}
