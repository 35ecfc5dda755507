import type { Reading } from '../reading.ts';

export interface Figures {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

/** "five figures" is 10,000 to 99,999; low 1-3, mid 4-6, high 7 and up times the smallest. */
export function readFigures({ tokens, words, marks }: Reading): readonly Figures[] {
  const found: Figures[] = [];
  for (const mark of marks.of('money.figures')) {
    const inside = words.numbers.figures[tokens[mark.start]?.word ?? ''];
    const before = tokens[mark.start - 1];
    const digits = inside ?? words.numbers.figures[before?.word ?? ''] ?? before?.value ?? null;
    if (digits === null || digits < 3 || digits > 9) continue;
    const start = inside === undefined ? mark.start - 1 : mark.start;
    const smallest = 10 ** (digits - 1);
    const part = marks
      .of('money.low', 'money.mid', 'money.high')
      .findLast((level) => level.end <= start && level.end >= start - 1);
    // "five figures, low"
    const later = part ? undefined : marks.of('money.low', 'money.mid', 'money.high').find((level) => level.start >= mark.end && level.start <= mark.end + 3 && sameClauseOrNext(tokens, mark.end, level.start)); // prettier-ignore
    const [low, high] = bounds((part ?? later)?.tag, smallest);
    // "low to mid five figures"
    const to = part && marks.endingAt(part.start, 'money.to');
    const first = to && marks.endingAt(to.start, 'money.low', 'money.mid');
    const from = first ? bounds(first.tag, smallest)[0] : low;
    found.push({ start: first?.start ?? part?.start ?? start, end: later?.end ?? mark.end, low: from, high });
  }
  return found;
}

/** Nothing but small words and a comma: "five figures, at the low end". */
function sameClauseOrNext(tokens: Reading['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ text, word }) => text === ',' || SMALL.has(word));
}

const SMALL = new Set(['at', 'on', 'the', 'in', 'im', 'am', 'bereich', 'eher', 'und', 'but', 'more', 'der', 'towards', 'rather', 'amount', 'betrag', 'summe', 'sum', 'range']); // prettier-ignore

function bounds(level: string | undefined, smallest: number): readonly [number, number] {
  switch (level) {
    case 'money.low':
      return [smallest, smallest * 3];
    case 'money.mid':
      return [smallest * 4, smallest * 6];
    case 'money.high':
      return [smallest * 7, smallest * 10 - 1];
    default:
      return [smallest, smallest * 10 - 1];
  }
}
