import { frameAt } from './frames.ts';
import type { Mark } from './lexicon/marks.ts';
import { once } from './once.ts';
import { type Reading, sameClause, sameSentence, type Stretch } from './reading.ts';
import type { Tag } from './words/phrases.ts';

/** The nearest phrase of these meanings in the same clause; one that comes before weighs more than one after. */
export function nearest(
  reading: Reading,
  stretch: Stretch,
  tags: readonly Tag[],
): { readonly tag: Tag; readonly distance: number } | null {
  let best: { tag: Tag; distance: number } | null = null;
  for (const mark of reading.marks.of(...tags)) {
    if (mark.negated || !sameClause(reading, mark.start, stretch.start) || isContracted(reading, mark)) continue;
    const before = mark.start < stretch.start;
    const distance = before ? Math.max(0, stretch.start - mark.end) : Math.max(0, mark.start - stretch.end) + 2.5;
    if (best === null || distance < best.distance) best = { tag: mark.tag, distance };
  }
  return best;
}

/** "We're" is no "were". */
function isContracted({ tokens }: Reading, { start, end }: Mark): boolean {
  const token = tokens[start];
  return end === start + 1 && token?.word === 'were' && /['’]/.test(token.text);
}

/** Why nothing in this stretch counts: an order to the bot, a joke, a hypothetical. */
export function notMeant(reading: Reading, stretch: Stretch): string | null {
  if (reading.marks.has('acts.order')) return 'an order to the bot';
  if (inSentence(reading, stretch, 'acts.joke')) return 'a joke';
  if (isSupposed(reading, stretch)) return 'a hypothetical';
  return MOODS[frameAt(reading, stretch.start)?.mood ?? 'statement'] ?? null;
}

const MOODS: Readonly<Record<string, string>> = {
  order: 'an order to the bot',
  hypothetical: 'a hypothetical',
  retraction: 'taken back',
};

function isSupposed(reading: Reading, { start }: Stretch): boolean {
  const supposed = reading.marks.affirmed('acts.hypothetical');
  return supposed.some((mark) => sameSentence(reading, mark.start, start) && !isModest(reading, mark));
}

/** "20 TEUR hätten wir" is modest; "hätten wir 20 TEUR" and "dann hätten wir 20 TEUR gern" suppose. */
function isModest(reading: Reading, { start, end }: Mark): boolean {
  const { tokens } = reading;
  if (!(tokens[start]?.word ?? '').startsWith('haett') || !sameClause(reading, start, start - 1)) return false;
  const beside = tokens.filter(({ index }) => sameClause(reading, index, start) && (index < start || index < end + 3));
  return !beside.some(({ word }) => SUPPOSING.has(word));
}

const SUPPOSING = new Set('wenn falls dann sonst gern gerne lieber nie million millionen'.split(' '));

export function inSentence(reading: Reading, stretch: Stretch, ...tags: readonly Tag[]): boolean {
  return reading.marks.affirmed(...tags).some((mark) => sameSentence(reading, mark.start, stretch.start));
}

export function inClause(reading: Reading, stretch: Stretch, ...tags: readonly Tag[]): boolean {
  return reading.marks.affirmed(...tags).some((mark) => sameClause(reading, mark.start, stretch.start));
}

/** Signs of a correction. "actually" and the like are one only where a sentence or clause begins with them. */
export const corrections = once((reading: Reading): readonly Mark[] => {
  const signs = reading.marks.of('acts.correction').filter((mark) => {
    if (mark.end - mark.start > 1) return true;
    return (
      !sameClause(reading, mark.start, mark.start - 1) ||
      isOpener(reading, mark.start - 1) ||
      isBetweenValues(reading, mark)
    );
  });
  const pauses = hesitations(reading);
  return pauses.length === 0 ? signs : [...signs, ...pauses].sort((one, other) => one.start - other.start);
});

const FARTHEST_VALUE = 5;

/** "15 no 20k", "bis 15.10., äh nee, 15.11.", "Q3, wait, Q4": an amount or a date on either side, hardly a word between. */
function isBetweenValues(reading: Reading, { start, end }: Stretch): boolean {
  const { tokens } = reading;
  let [before, after] = [start - 1, end];
  while (before >= 0 && start - before < FARTHEST_VALUE && isSmall(reading, before)) before--;
  while (after < tokens.length && after - end < FARTHEST_VALUE && isSmall(reading, after)) after++;
  if (!isValue(reading, after)) return false;
  if (isValue(reading, before)) return true;
  // "By 1 May it must be done. No, 1 June."
  const opens = tokens[start - 1]?.sentence !== tokens[start]?.sentence;
  const said = tokens.slice(0, start).findLast(({ index, kind }) => kind !== 'symbol' && isValue(reading, index));
  return opens && said !== undefined && tokens.slice(end, after).every(({ kind }) => kind === 'symbol');
}

function isValue({ tokens, words }: Reading, at: number): boolean {
  const { kind, word } = tokens[at] ?? { kind: 'symbol', word: '' };
  const { numbers, calendar } = words;
  if (kind === 'number' || kind === 'date') return true;
  if (kind !== 'word') return false;
  return (
    numbers.magnitudes[word] !== undefined || (numbers.units[word] ?? 0) > 1 || calendar.months[word] !== undefined ||
    calendar.seasons[word] !== undefined || /^[qh][1-4]$/.test(word)
  ); // prettier-ignore
}

function isSmall({ tokens, words, marks, units }: Reading, at: number): boolean {
  const { kind, word } = tokens[at] ?? { kind: 'symbol', word: '' };
  if (kind === 'symbol') return true;
  if (kind !== 'word') return false;
  if (words.articles.includes(word) || words.fillers.includes(word) || words.currencies[word] !== undefined || HESITATION.has(word) || MORE_LIKE.has(word)) return true; // prettier-ignore
  if (units.some(({ start, end }) => start <= at && at < end)) return true;
  return marks.startingAt(at, 'time.end', 'time.mid', 'time.early', 'time.in', 'time.on', 'time.by', 'time.before', 'time.from', 'acts.correction', 'count.people') !== undefined; // prettier-ignore
}

const MORE_LIKE: ReadonlySet<string> = new Set(['more', 'rather', 'about', 'around', 'eher', 'lieber', 'etwa', 'ca', 'rund']); // prettier-ignore

/** Single words that take back what was said only between two values. */
const HESITATION: ReadonlySet<string> = new Set(['wait', 'sorry', 'err', 'erm', 'uh', 'um', 'hmm', 'moment', 'aeh', 'aehm', 'pardon', 'entschuldigung', 'verzeihung', 'quatsch', 'nein', 'nee', 'ne', 'noe', 'nah', 'no', 'nope', 'halt', 'stopp', 'korrektur', 'correction', 'oops']); // prettier-ignore

function hesitations(reading: Reading): readonly Mark[] {
  return reading.tokens
    .filter(({ index, word }) => HESITATION.has(word) && isBetweenValues(reading, { start: index, end: index + 1 }))
    .map(({ index }) => ({ tag: 'acts.correction', start: index, end: index + 1, gapped: false, negated: false }));
}

function isOpener({ marks }: Reading, at: number): boolean {
  return marks.of('acts.no', 'acts.yes', 'acts.correction').some(({ end }) => end === at + 1);
}

/** Before a number they say that it is not meant exactly. */
export const ROUGHLY: ReadonlySet<string> = new Set(['about', 'around', 'roughly', 'approximately', 'approx', 'almost', 'nearly', 'some', 'circa', 'ca', 'etwa', 'ungefaehr', 'rund', 'knapp', 'gut', 'fast', 'so', 'ungf', 'like', 'maybe']); // prettier-ignore
