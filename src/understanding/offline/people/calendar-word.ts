import type { Reading } from '../reading.ts';

/** "It's Friday", "from March", "Q3": no name of anybody. */
export function isCalendarWord({ words }: Reading, word: string): boolean {
  const { months, weekdays, seasons, feasts } = words.calendar;
  return [months, weekdays, seasons, feasts].some((table) => table[word] !== undefined) || /^[qh][1-4]$/.test(word);
}
