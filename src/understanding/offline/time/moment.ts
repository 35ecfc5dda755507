import type { Mark } from '../lexicon/marks.ts';
import type { Reading } from '../reading.ts';
import type { Tag } from '../words/phrases.ts';
import type { Day } from './calendar.ts';
import type { Period } from './period.ts';

/** A date or stretch of time as said, with the words around it ("before the end of Q1"); a null end is open. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Some word says that it is a limit or a beginning, which few dates have that are no plans. */
  readonly bounded: boolean;
  readonly weak: boolean;
  /** "not October", "instead of Q2". */
  readonly denied: boolean;
  /** "not this year": later, and nobody says when. */
  readonly postponed: boolean;
  /** "before the audit in April": the date is of something else, the limit of the plan. */
  readonly ofEvent: boolean;
}

export const PLAIN = { weak: false, denied: false, postponed: false, ofEvent: false };

/** A period with what stood before it: its part, or the other end of a range. */
export type Stretch = Period & { readonly isPart?: boolean; readonly isRange?: boolean };

/** The phrase that ends here, or before the articles that stand here. */
export function endingNear(reading: Reading, end: number, ...tags: readonly Tag[]): Mark | undefined {
  return reading.marks.endingAt(end, ...tags) ?? reading.marks.endingAt(skipArticles(reading, end), ...tags);
}

export function skipArticles({ tokens, words }: Reading, at: number): number {
  let here = at;
  while (here > 0 && words.articles.includes(tokens[here - 1]?.word ?? '')) here--;
  return here;
}
