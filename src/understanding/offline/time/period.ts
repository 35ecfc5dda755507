import { type DaySpan } from './calendar.ts';

/** A stretch of the calendar named in a message. */
export interface Period extends DaySpan {
  readonly start: number;
  readonly end: number;
  /** A single day, or something longer. */
  readonly grain: 'day' | 'span';
  /** It needs a sign that a date is meant: a bare year, a month that is also a word. */
  readonly weak: boolean;
  /** It already looks at the end of something: "before the end of Q1" reaches as far as Q1 does. */
  readonly isEnd: boolean;
}

export type Found = Omit<Period, 'weak' | 'isEnd'> & { readonly weak?: boolean; readonly isEnd?: boolean };

export function found(start: number, end: number, span: DaySpan): Found {
  return { start, end, from: span.from, to: span.to, grain: span.from === span.to ? 'day' : 'span' };
}
