import type { Need } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import type { Reading, Stretch } from '../reading.ts';
import { summaryOf } from './summary.ts';

/** The need without what its sentence says of other topics: it ends where "and our budget is 40k" or the next clause begins. */
export function withinOwnPart(reading: Reading, need: Candidate<Need>, elsewhere: readonly Stretch[]): Candidate<Need> {
  const { start, end } = windowAround(reading, need, elsewhere);
  const stretch = { start: Math.max(need.start, start), end: Math.min(need.end, end) };
  const summary = summaryOf(reading, stretch, { start, end });
  return { ...need, ...stretch, value: { ...need.value, summary } };
}

/** From the greeting to the end of the sentence, as far as the parts beside the need carry nothing of another topic. */
function windowAround(reading: Reading, need: Stretch, elsewhere: readonly Stretch[]): Stretch {
  const { tokens } = reading;
  const parts = partsOf(reading, tokens[need.start]?.sentence ?? -1);
  // The words of a need may run on to the end of its clause: what it is about stands at their beginning.
  const at = parts.findIndex((part) => part.start <= need.start && need.start < part.end);
  const isForeign = (part: Stretch): boolean =>
    elsewhere.some(
      ({ start, end }) => start < part.end && part.start < end && !(start <= need.start && need.start < end),
    );
  let [from, to] = [at, at];
  while (from > 0 && !isForeign(parts[from - 1] ?? need)) from--;
  while (to < parts.length - 1 && !isForeign(parts[to + 1] ?? need)) to++;
  const start = afterGreeting(reading, parts[from]?.start ?? need.start);
  return { start: Math.min(start, need.start), end: Math.max(parts[to]?.end ?? need.end, need.start + 1) };
}

/** The clauses of a sentence, and in them what "and" adds. */
export function partsOf({ tokens }: Reading, sentence: number): readonly Stretch[] {
  const parts: { start: number; end: number }[] = [];
  for (const token of tokens) {
    if (token.sentence !== sentence) continue;
    const last = parts.at(-1);
    const before = tokens[token.index - 1];
    if (!last || before?.clause !== token.clause) parts.push({ start: token.index, end: token.index + 1 });
    else if (AND.has(token.word)) parts.push({ start: token.index + 1, end: token.index + 1 });
    else last.end = token.index + 1;
  }
  return parts.filter(({ start, end }) => end > start);
}

const OPENS = new Set('and but und aber'.split(' '));

/** What joins two parts of a clause. */
export const AND: ReadonlySet<string> = new Set(['and', 'und', '&', 'plus', 'sowie']);

/** "Hi there, our picking …", "Hallo, wir suchen …", "and orders get lost". */
function afterGreeting({ tokens, marks }: Reading, start: number): number {
  let at = start;
  for (;;) {
    const greeting = marks.startingAt(at, 'acts.greeting');
    const token = tokens[at];
    if (greeting) at = greeting.end;
    else if (at === start && token && OPENS.has(token.word)) at++;
    else if (at > start && token && (token.kind === 'symbol' || token.word === 'there' || token.word === 'zusammen'))
      at++;
    else return at;
  }
}
