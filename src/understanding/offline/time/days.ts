import { de, en } from 'chrono-node';
import type { Reading } from '../reading.ts';
import { type Day, day, isoDate } from './calendar.ts';
import type { Period } from './periods.ts';

/** Named days, which chrono knows: "12 March", "next Tuesday", "tomorrow", "am 3. Juni". Everything longer is ours. */
export function readDays(reading: Reading, today: Day): readonly Period[] {
  if (!mayNameDay(reading)) return [];
  // Of English, only its casual reader knows weekdays and "tomorrow"; without such a word it finds dates that are none.
  const chrono = reading.language === 'de' ? de.strict : namesWeekday(reading) ? en.casual : en.strict;
  const reference = { instant: new Date(`${isoDate(today)}T12:00:00Z`), timezone: 0 };
  const found: Period[] = [];
  for (const { start, end, index, text } of chrono.parse(reading.text, reference, { forwardDate: true })) {
    if (!start.isCertain('day') && !start.isCertain('weekday')) continue;
    const tokens = reading.tokens.filter((token) => token.start >= index && token.end <= index + text.length);
    const first = tokens[0];
    const last = tokens.at(-1);
    if (!first || !last) continue;
    found.push({
      start: first.index,
      end: last.index + 1,
      from: dayOf(start),
      to: end ? dayOf(end) : dayOf(start),
      grain: 'day',
      weak: false,
    });
  }
  return found;
}

type Components = { get(part: 'year' | 'month' | 'day'): number | null };

function dayOf(parts: Components): Day {
  return day(parts.get('year') ?? 1970, parts.get('month') ?? 1, parts.get('day') ?? 1);
}

function namesWeekday({ tokens, words }: Reading): boolean {
  const { weekdays, days } = words.calendar;
  return tokens.some(({ word }) => weekdays.includes(word) || (days[word] ?? 0) > 0);
}

/** A weekday, a word like tomorrow, or a month with a number beside it; else chrono need not run. */
function mayNameDay({ tokens, words }: Reading): boolean {
  const { weekdays, months, days } = words.calendar;
  return tokens.some((token, at) => {
    if (token.kind !== 'word') return false;
    if (weekdays.includes(token.word) || days[token.word] !== undefined) return true;
    return months[token.word] !== undefined && [-3, -2, -1, 1, 2].some((near) => isDayNumber(tokens[at + near]));
  });
}

function isDayNumber(token: Reading['tokens'][number] | undefined): boolean {
  return token?.kind === 'number' && (token.value ?? 99) <= 31;
}
