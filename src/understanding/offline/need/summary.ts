import type { Mark } from '../lexicon/marks.ts';
import { quoteOf, type Reading, type Stretch } from '../reading.ts';

const LONGEST = 12;
const SHORTEST = 4;
const WHOLE: Stretch = { start: 0, end: Infinity };

/** From the phrase to the end of its clause: the shortest stretch that carries pain and consequence. */
export function stretchOf({ tokens }: Reading, mark: Mark): Stretch {
  const clause = tokens[Math.max(mark.start, mark.end - 1)]?.clause;
  let end = mark.end;
  while (tokens[end] && tokens[end]?.clause === clause && tokens[end]?.kind !== 'symbol') end++;
  const isOpened =
    OWN.has(tokens[mark.start - 1]?.word ?? '') && tokens[mark.start - 1]?.clause === tokens[mark.start]?.clause;
  return { start: isOpened ? mark.start - 1 : mark.start, end };
}

const OWN = new Set('we i wir ich'.split(' '));

/**
 * The clause around the phrase, with its neighbours where it is short: at most twelve words, as the visitor said them.
 * `within`: the part of the sentence that is about the need.
 */
export function summaryOf(reading: Reading, mark: Stretch, within: Stretch = WHOLE): string {
  const { tokens } = reading;
  const sentence = tokens[mark.start]?.sentence;
  const inside = tokens.filter(
    ({ sentence: its, index }) => its === sentence && within.start <= index && index < within.end,
  );
  const clauses = [...new Set(inside.map(({ clause }) => clause))];
  const at = clauses.indexOf(tokens[mark.start]?.clause ?? 0);
  const until = clauses.indexOf(tokens[mark.end - 1]?.clause ?? 0);
  const wordsIn = (from: number, to: number) =>
    inside.filter(({ clause, kind }) => {
      const place = clauses.indexOf(clause);
      return kind !== 'symbol' && place >= from && place <= to;
    });
  if (wordsIn(0, clauses.length - 1).length <= LONGEST) return between(reading, wordsIn(0, clauses.length - 1));
  let [from, to] = [at, Math.max(at, until)];
  while (wordsIn(from, to).length < SHORTEST && to < clauses.length - 1) to++;
  while (wordsIn(from, to).length < SHORTEST && from > 0) from--;
  const said = wordsIn(from, to);
  if (said.length <= LONGEST) return between(reading, said);
  const place = said.findIndex(({ index }) => index >= mark.start);
  const start = Math.max(0, Math.min(place - 3, said.length - LONGEST));
  let end = start + LONGEST;
  // Never inside of "40k".
  while (said[end] && tokens[said[end]?.index ?? 0]?.glued && tokens[(said[end]?.index ?? 0) - 1]?.kind !== 'symbol')
    end--;
  return between(reading, said.slice(start, end));
}

function between(reading: Reading, said: readonly { readonly index: number }[]): string {
  const first = said[0];
  const last = said.at(-1);
  return first && last ? quoteOf(reading, first.index, last.index + 1) : '';
}
