import type { Reading } from '../reading.ts';
import { type Day, type DaySpan, months, partsOf } from './calendar.ts';
import { found, type Found } from './period.ts';

/** A bare year: "2027". It needs a sign that a date is meant. */
export function yearAt({ tokens }: Reading, at: number): Found | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^20[2-4]\d$/.test(token.text) || isMeasured(tokens[at + 1], tokens[at - 1]))
    return null;
  return { ...found(at, at + 1, months(Number(token.text), 1, 12)), weak: true };
}

type Beside = Reading['tokens'][number] | undefined;

/** "$2030", "2030 €" and "SAP 2025 users" are no years. */
function isMeasured(after: Beside, before: Beside): boolean {
  return [after, before].some((token) => token !== undefined && /^[€$£%#]$/.test(token.text));
}

/** The year that follows a month, quarter or season: "2027", "'27", "next year". */
export function yearAfter(
  { tokens, marks, words, language }: Reading,
  end: number,
  today: Day,
): { readonly year: number; readonly end: number } | null {
  let at = end;
  while ([...words.calendar.joiners, '/', "'", '’', '-'].includes(tokens[at]?.word ?? '') && at < end + 3) at++;
  const token = tokens[at];
  if (token && token.sentence !== tokens[end - 1]?.sentence && tokens[at - 1]?.text !== '.') return null;
  if (token?.kind === 'number' && /^20\d\d$/.test(token.text)) return { year: Number(token.text), end: at + 1 };
  const short = /['’/]/.test(tokens[at - 1]?.text ?? '') || (language !== 'en' && at === end);
  if (token?.kind === 'number' && /^[2-4]\d$/.test(token.text) && short) {
    return { year: 2000 + Number(token.text), end: at + 1 };
  }
  for (const start of [at, end]) {
    const mark = marks.of('time.next', 'time.this').findLast((one) => one.start === start);
    if (!mark) continue;
    // "next year", "anno prossimo"
    if (words.calendar.units[tokens[mark.end]?.word ?? ''] === 'year')
      return { year: partsOf(today).year + (mark.tag === 'time.next' ? 1 : 0), end: mark.end + 1 };
  }
  if (token && words.calendar.units[token.word] === 'year') {
    const mark = marks.startingAt(at + 1, 'time.next', 'time.this');
    if (mark) return { year: partsOf(today).year + (mark.tag === 'time.next' ? 1 : 0), end: mark.end };
  }
  return null;
}

/** Takes the year that follows; without one the next to come, or the one that runs. */
export function withYear(
  reading: Reading,
  start: number,
  end: number,
  today: Day,
  inYear: (year: number) => DaySpan,
): Found {
  const said = yearAfter(reading, end, today);
  return found(start, said?.end ?? end, said ? inYear(said.year) : upcoming(today, inYear));
}

export function upcoming(today: Day, inYear: (year: number) => DaySpan): DaySpan {
  const { year: now } = partsOf(today);
  for (const one of [now - 1, now]) {
    const span = inYear(one);
    if (span.to >= today) return span;
  }
  return inYear(now + 1);
}
