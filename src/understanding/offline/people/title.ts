import type { Reading } from '../reading.ts';

/** The visitor's own job title. Owners decide, chiefs and directors as a rule, lower titles say nothing of it. */
export interface Title {
  readonly rank: 'owner' | 'chief' | 'lower';
  readonly start: number;
  readonly end: number;
}

/** A title is the visitor's own after "I'm the", before "here", or alone as the answer to a question about it. */
export function ownTitle(reading: Reading): Title | null {
  const { marks, tokens, words, asked } = reading;
  const titles = marks.of('authority.owner', 'authority.chief', 'authority.lower');
  const candidates = titles.flatMap((mark) => {
    let before = mark.start;
    while (before > 0 && words.articles.includes(tokens[before - 1]?.word ?? '')) before--;
    const selfBefore =
      marks.endingAt(mark.start, 'authority.self') ??
      marks.endingAt(before, 'authority.self') ??
      marks.endingAt(mark.start - 1, 'authority.self');
    const hereAfter = marks.startingAt(mark.end, 'authority.here');
    const alone =
      asked === 'authority' &&
      mark.start <= 1 &&
      (mark.end >= tokens.length - 1 || tokens[mark.end]?.kind === 'symbol');
    const ownsIt =
      mark.tag === 'authority.owner' &&
      ['i', 'my', 'ich', 'meine', 'mein', 'mir'].includes(tokens[mark.start]?.word ?? '');
    if (!selfBefore && !hereAfter && !alone && !ownsIt) return [];
    const rank = mark.tag === 'authority.owner' ? 'owner' : mark.tag === 'authority.chief' ? 'chief' : 'lower';
    return [{ rank, start: mark.start, end: mark.end } as const];
  });
  return candidates.sort((one, other) => other.end - other.start - (one.end - one.start))[0] ?? null;
}
