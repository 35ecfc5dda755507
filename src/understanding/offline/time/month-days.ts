import type { Reading } from '../reading.ts';

/** A number that can be a day of a month. */
export interface DayNumber {
  readonly value: number;
  readonly end: number;
  /** How it stands where no month is beside it. */
  readonly bare: 'numeral' | 'ordinal' | 'ordinal word';
}

/** 15, 15th, 15., fifteenth, thirty first. */
export function dayNumberAt(reading: Reading, at: number): DayNumber | null {
  const { tokens, words } = reading;
  const token = tokens[at];
  if (token?.kind === 'number') {
    const value = token.value ?? 0;
    if (!/^\d{1,2}$/.test(token.text) || value < 1 || value > 31) return null;
    const mark = tokens[at + 1];
    const ordinal = mark?.glued === true && words.calendar.ordinalEndings.includes(mark.word);
    return { value, end: ordinal ? at + 2 : at + 1, bare: ordinal ? 'ordinal' : 'numeral' };
  }
  if (token?.kind !== 'word') return null;
  const { ordinals } = words.calendar;
  // In Italian "prima" is the first, or before.
  if (reading.marks.of('time.before', 'time.notBefore').some(({ start, end }) => start <= at && at < end)) return null;
  const whole = ordinals[token.word];
  if (whole !== undefined) return { value: whole, end: at + 1, bare: 'ordinal word' };
  const tens = words.numbers.units[token.word] ?? 0;
  const rest = ordinals[tokens[at + 1]?.word ?? ''] ?? 99;
  if ((tens === 20 || tens === 30) && rest < 10) return { value: tens + rest, end: at + 2, bare: 'ordinal word' };
  return spelledDay(reading, at);
}

/** Spoken without an ordinal: "quince de marzo", "May twenty nine". */
function spelledDay({ tokens, words }: Reading, at: number): DayNumber | null {
  const { units } = words.numbers;
  const first = units[tokens[at]?.word ?? ''] ?? 0;
  if (first < 2 || first > 31) return null;
  const joined = tokens[at + 1]?.word === words.numbers.and ? at + 2 : at + 1;
  const second = units[tokens[joined]?.word ?? ''] ?? 0;
  const both = first >= 20 && second > 0 && second < 10;
  return { value: both ? first + second : first, end: both ? joined + 1 : at + 1, bare: 'numeral' };
}

/** A month's name, with the full stop of "Sept.". */
export function monthAt(
  { tokens, words }: Reading,
  at: number,
): { readonly number: number; readonly end: number } | null {
  const token = tokens[at];
  const number = token?.kind === 'word' ? words.calendar.months[token.word] : undefined;
  if (number === undefined) return null;
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued === true && (token?.word.length ?? 9) <= 4;
  const ends = tokens[at + 1]?.sentence !== tokens[at + 2]?.sentence;
  return { number, end: dotted && !ends ? at + 2 : at + 1 };
}

export function skipJoiners({ tokens, words }: Reading, at: number): number {
  let here = at;
  while (here < at + 2 && words.calendar.joiners.includes(tokens[here]?.word ?? '')) here++;
  return here;
}
