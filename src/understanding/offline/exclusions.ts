import type { Mark } from './lexicon/marks.ts';
import { type Reading, sameClause, sameSentence } from './reading.ts';
import type { Tag } from './words/words.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The nearest phrase of these meanings in the same clause; one that comes before weighs more than one after. */
export function nearest(
  reading: Reading,
  stretch: Stretch,
  tags: readonly Tag[],
): { readonly tag: Tag; readonly distance: number } | null {
  let best: { tag: Tag; distance: number } | null = null;
  for (const mark of reading.marks.of(...tags)) {
    if (mark.negated || !sameClause(reading, mark.start, stretch.start)) continue;
    const before = mark.start < stretch.start;
    const distance = before ? Math.max(0, stretch.start - mark.end) : Math.max(0, mark.start - stretch.end) + 2.5;
    if (best === null || distance < best.distance) best = { tag: mark.tag, distance };
  }
  return best;
}

/** Why nothing in this stretch counts: an order to the bot, a joke, a hypothetical. */
export function notMeant(reading: Reading, stretch: Stretch): string | null {
  if (reading.marks.has('acts.order')) return 'an order to the bot';
  if (inSentence(reading, stretch, 'acts.joke')) return 'a joke';
  if (inSentence(reading, stretch, 'acts.hypothetical')) return 'a hypothetical';
  return null;
}

export function inSentence(reading: Reading, stretch: Stretch, ...tags: readonly Tag[]): boolean {
  return reading.marks.affirmed(...tags).some((mark) => sameSentence(reading, mark.start, stretch.start));
}

export function inClause(reading: Reading, stretch: Stretch, ...tags: readonly Tag[]): boolean {
  return reading.marks.affirmed(...tags).some((mark) => sameClause(reading, mark.start, stretch.start));
}

/** Signs of a correction. "actually" and the like are one only where a sentence or clause begins with them. */
export function corrections(reading: Reading): readonly Mark[] {
  return reading.marks.of('acts.correction').filter((mark) => {
    if (mark.end - mark.start > 1) return true;
    return !sameClause(reading, mark.start, mark.start - 1) || isOpener(reading, mark.start - 1);
  });
}

function isOpener({ marks }: Reading, at: number): boolean {
  return marks.of('acts.no', 'acts.yes', 'acts.correction').some(({ end }) => end === at + 1);
}
