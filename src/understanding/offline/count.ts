import type { Topic } from '../../lead/values.ts';
import type { Candidate } from './candidate.ts';
import { corrections, notMeant } from './exclusions.ts';
import { readAmounts } from './money/amounts.ts';
import type { Bond } from './money/counted.ts';
import { readQuantities } from './money/quantities.ts';
import { type Reading, sameClause, sameSentence, type Span } from './reading.ts';
import type { UnitMention } from './units.ts';

export interface Count extends Span<number> {
  /** "at least 40", "up to 40". */
  readonly bounded: boolean;
  readonly bond: Bond;
}

/** "we lose two people to mis-picks" does not say how many there are. */
export function isChange(reading: Reading, number: number): boolean {
  return reading.marks
    .of('count.change')
    .some(({ start, end }) => end <= number && end >= number - 2 && sameClause(reading, start, number));
}

/** Numbers of what a question counts, by the noun beside them: "40 pickers", "pickers: 40", "40 of them pickers". */
export function readCounts(reading: Reading, topic: Topic): readonly Candidate<number>[] {
  const mentions = reading.units.filter((unit) => unit.topic === topic);
  if (mentions.length === 0) return [];
  const numbers = numbersOf(reading);
  const found = mentions.flatMap((mention) => countAt(reading, mention, numbers) ?? []);
  const last = found.at(-1);
  const corrected = last ? correctedTo(reading, last, numbers) : [];
  const meant = new Set(found.filter(({ excluded }) => excluded === null).map(({ value }) => value));
  // "25 pickers in one hall and 40 pickers in the other": which is meant has to be asked.
  const isOpen = meant.size > 1 && corrections(reading).length === 0;
  return [...found.map((count) => (isOpen ? { ...count, confidence: 0.55 } : count)), ...corrected];
}

/** Every number of a message that may be a count: no sum of money. */
export function numbersOf(reading: Reading): readonly Count[] {
  const amounts = readAmounts(reading);
  const read = amounts.flatMap(({ start, end, min, max, form, bound, bond }): readonly Count[] => {
    const value = max ?? min;
    if (value === null || form === 'currency' || form === 'figures') return [];
    // "40-50k, already approved" after "how many users?" is money: words that say so outweigh a count of thousands.
    return [{ value, start, end, confidence: form === 'unit' ? 0.7 : 0.9, bounded: bound !== null, bond }];
  });
  if (amounts.length > 0) return [...read, ...pairs(reading)];
  const spoken = readQuantities(reading.tokens, reading.words).filter(
    ({ start, isArticle }) => !isArticle && !reading.taken(start),
  );
  return [
    ...spoken.map((one) => ({ ...one, confidence: 0.8, bounded: false, bond: 'free' as const })),
    ...pairs(reading),
  ];
}

/** "10/12 pickers" is no date. */
function pairs({ tokens, units }: Reading): readonly Count[] {
  return units.flatMap(({ start: noun }): readonly Count[] => {
    const token = tokens[noun - 1];
    const pair = token?.kind === 'date' ? /^(\d{1,2})\/(\d{1,2})$/.exec(token.text) : null;
    if (!pair) return [];
    const value = Math.max(Number(pair[1]), Number(pair[2]));
    return [{ value, start: noun - 1, end: noun, confidence: 0.95, bounded: false, bond: 'free' }];
  });
}

function countAt(reading: Reading, mention: UnitMention, numbers: readonly Count[]): Candidate<number> | null {
  const before = numbers.findLast(({ end }) => end <= mention.start && bridged(reading, end, mention.start));
  const after = before ? undefined : numbers.find(({ start }) => saidAfter(reading, mention, start));
  const count = before ?? after;
  if (!count) return null;
  const span = { start: Math.min(count.start, mention.start), end: Math.max(count.end, mention.end) };
  return {
    ...span,
    value: count.value,
    confidence: Math.max(count.confidence, reading.asked === mention.topic ? 0.93 : 0.85),
    excluded: exclusionOf(reading, { ...span, bounded: count.bounded }),
  };
}

/** "40 full-time pickers", "40 of our pickers", "a 40-picker site". */
function bridged({ tokens, marks }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const bridge = marks.startingAt(at, 'count.between');
    if (!bridge && tokens[at]?.text !== '-') return false;
    at = bridge?.end ?? at + 1;
    if (at > to) return false;
  }
  return to - from <= 4;
}

/** "pickers: 40", "the number of pickers is now about 40"; but not "our pickers are 3 km apart". */
function saidAfter({ tokens, marks, words }: Reading, mention: UnitMention, number: number): boolean {
  const between = tokens.slice(mention.end, number);
  if (between.length === 0 || between.length > 4) return false;
  const [first, ...rest] = between;
  const says = first && (/^[:=]$/.test(first.text) || marks.startingAt(first.index, 'count.is') !== undefined);
  if (!says || !rest.every(({ word }) => words.articles.includes(word) || words.fillers.includes(word))) return false;
  const next = tokens[number + 1];
  return !next || next.kind === 'symbol' || next.sentence !== tokens[number]?.sentence;
}

/** "we have 25 pickers, sorry, 40". */
function correctedTo(
  reading: Reading,
  count: Candidate<number>,
  numbers: readonly Count[],
): readonly Candidate<number>[] {
  const correction = corrections(reading).find(({ start }) => start >= count.end);
  const next = correction && numbers.find(({ start }) => start > correction.start && start <= correction.end + 2);
  if (!next || !endsThere(reading, next)) return [];
  const { value, start, end } = next;
  return [{ value, start, end, confidence: 0.8, excluded: count.excluded === DENIED ? null : count.excluded }];
}

function endsThere({ tokens }: Reading, { end }: Count): boolean {
  return tokens[end] === undefined || tokens[end].kind === 'symbol';
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly bounded: boolean;
}

const DENIED = 'denied';
/** "40 pickers and too many errors" are not too many pickers. */
const AND = new Set('and und but aber'.split(' '));

/** Why a count is not how many the visitor has now. */
function exclusionOf(reading: Reading, stretch: Stretch): string | null {
  const meant = notMeant(reading, stretch);
  if (meant) return meant;
  const { marks, questions, tokens, words } = reading;
  if (words.negations.includes(tokens[stretch.start - 1]?.word ?? '')) return DENIED;
  if (questions.has(tokens[stretch.start]?.sentence ?? -1) && !asksPrice(reading, stretch)) return 'a question';
  const before = marks
    .of('money.others', 'count.others', 'count.past', 'count.each')
    .filter(({ start, end }) => end <= stretch.start && sameClause(reading, start, stretch.start));
  if (before.some(({ tag }) => tag === 'money.others' || tag === 'count.others')) return 'a count of others';
  if (before.some(({ tag }) => tag === 'count.past')) return 'a count of another time';
  const gone = marks.of('count.gone').some(({ start }) => start >= stretch.end && start <= stretch.end + 1 && !AND.has(tokens[start - 1]?.word ?? '')); // prettier-ignore
  if (gone || isChange(reading, stretch.start)) return 'a change, no count';
  return before.some(({ tag, end }) => tag === 'count.each' && end === stretch.start) ? 'a rate, no count' : null;
}

/** "What would it cost for 40 pickers" tells how many there are; "do 100 pickers get a discount" does not. */
function asksPrice(reading: Reading, stretch: Stretch): boolean {
  const { marks } = reading;
  return !stretch.bounded && marks.of('about.price').some(({ start }) => sameSentence(reading, start, stretch.start));
}
