import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameClause, sameSentence } from '../reading.ts';

/** Beside the language's negations: what denies a thing altogether. */
const NOTHING = new Set('nothing nothings nobody nobodys none noone nix nichts niemand keiner keinerlei ned net nid ka nimmer zero'.split(' ')); // prettier-ignore
/** Behind these begins something that a negation before them no longer denies. */
const JOINS = new Set(
  'and or so because cause cos since as while then und oder weil also dann denn da if wenn'.split(' '),
);
const REACH = 4;

/** "nothing urgent", "no errors", "nobody is losing sleep": what is denied does not hurt. */
export function isDenied(reading: Reading, mark: Mark): boolean {
  const { tokens, words } = reading;
  for (let at = mark.start - 1; at >= Math.max(0, mark.start - REACH) && sameClause(reading, at, mark.start); at--) {
    const word = tokens[at]?.word ?? '';
    if (JOINS.has(word)) return false;
    if (isCan(word)) return false;
    if (words.negations.includes(word) || NOTHING.has(word)) return true;
  }
  return false;
}

/** "we can't afford to lose", "I don't want to lose": what must not happen hurts. */
function isCan(word: string): boolean {
  return word === 'afford' || word === 'risk' || word === 'want' || word === 'wollen' || word === 'duerfen';
}

/** A phrase that begins with its own negation is not denied by it. */
export function saysWhatIsDenied({ tokens, words }: Reading, mark: Mark): boolean {
  const first = tokens[mark.start]?.word ?? '';
  const before = tokens[mark.start - 1]?.word ?? '';
  return words.negations.includes(first) || NOTHING.has(first) || NOTHING.has(before);
}

/** "no, we sorted that": the no answers, and denies nothing of what follows. */
export function isAnswerNo({ tokens, words }: Reading, mark: Mark): boolean {
  const isFirst = NO.has(tokens[0]?.word ?? '') && mark.start > 0 && mark.start <= 3;
  return isFirst && !tokens.slice(1, mark.start).some(({ word }) => words.negations.includes(word));
}

const NO = new Set('no nah nope nein nee noe'.split(' '));

const OWN = new Set('we our us weve were i im my me wir uns unser unsere unserem unseren ich mir mich mein'.split(' '));

/** "my brother in law has one, it jams": somebody else's story, until "we" and "our" come in. */
export function isSomebodyElses(reading: Reading, mark: Mark): boolean {
  const other = reading.marks
    .of('need.others')
    .findLast(({ start }) => start <= mark.start && sameSentence(reading, start, mark.start));
  if (!other) return false;
  return !reading.tokens.slice(other.end, mark.end).some(({ word }) => OWN.has(word));
}
