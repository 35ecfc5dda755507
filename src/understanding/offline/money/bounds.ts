import type { Reading } from '../reading.ts';
import type { Part } from './parts.ts';

export type Bound = 'atLeast' | 'atMost' | null;

const LESS = new Set(['<', '≤', '<=']);
const MORE = new Set(['>', '≥', '>=']);

/** Whether an amount is the least or the most: "up to 20k", "20k tops", "25k+", "<20k". */
export function boundOf(reading: Reading, part: Part, next: Part | undefined): Bound {
  const before = boundBefore(reading, part);
  if (before === 'atLeast' && isTooMuch(reading, part)) return 'atMost';
  return before ?? boundAfter(reading, part, next);
}

function boundBefore({ marks, tokens, words }: Reading, part: Part): Bound {
  for (let at = part.start; at > part.start - 6 && at > 0; at--) {
    const mark = marks.endingAt(at, 'money.atMost', 'money.atLeast');
    if (mark && tokens[mark.start]?.sentence === tokens[part.start]?.sentence)
      return mark.tag === 'money.atMost' ? 'atMost' : 'atLeast';
    const token = tokens[at - 1];
    if (!token) return null;
    if (LESS.has(token.text)) return 'atMost';
    if (MORE.has(token.text)) return 'atLeast';
    const passes =
      words.articles.includes(token.word) ||
      words.fillers.includes(token.word) ||
      /^[.:~("']$/.test(token.text) ||
      marks.of('money.month', 'money.year').some(({ start, end }) => start < at && at <= end);
    // One word may stand between: "max budget 20k".
    if (!passes && (at < part.start || token.kind !== 'word')) return null;
  }
  return null;
}

function boundAfter(reading: Reading, part: Part, next: Part | undefined): Bound {
  const { marks, tokens } = reading;
  if (tokens[part.end]?.text === '+') return 'atLeast';
  for (let at = part.end; at <= part.end + 6; at++) {
    const mark = marks.of('money.orMore', 'money.orLess').find(({ start, end }) => start === at && end !== next?.start);
    if (mark) return mark.tag === 'money.orMore' ? 'atLeast' : 'atMost';
    const aside = marks.of('money.aside', 'money.month', 'money.year', 'money.quarter', 'money.once').find(({ start }) => start === at); // prettier-ignore
    if (aside) at = aside.end - 1;
    else if (tokens[at]?.kind !== 'symbol' || /^[.?!]$/.test(tokens[at]?.text ?? '')) break;
  }
  return saidLater(reading, part, next) ? 'atMost' : null;
}

const MORE_THAN = /^(more|over|above|exceeding|beyond|mehr|ueber|plus|mas|mais|acima|piu|oltre|sopra|meer|boven)$/;

/** "more than 20k is too much", "we don't want to spend more than 20k", "mehr wie 20k geb ich nicht aus". */
function isTooMuch({ marks, tokens, words }: Reading, { start, end }: Part): boolean {
  if (marks.of('money.tooMuch').some((mark) => mark.start >= end && mark.start <= end + 3)) return true;
  if (!tokens.slice(Math.max(0, start - 4), start).some(({ word }) => MORE_THAN.test(word))) return false;
  // "mehr wie 500 san aber ned drin"
  const sentence = tokens[start]?.sentence;
  const near = tokens.slice(Math.max(0, start - 8), end + 8);
  return near.some(({ word, sentence: its }) => its === sentence && words.negations.includes(word));
}

const FARTHEST = 14;

/** "£250 a month for the two of us, that's the most I can do": in so many words, up to the next amount. */
function saidLater({ marks }: Reading, part: Part, next: Part | undefined): boolean {
  const until = Math.min(next?.start ?? Infinity, part.end + FARTHEST);
  return marks.of('money.orLess').some(({ start, end }) => end - start >= 2 && start >= part.end && start < until);
}
