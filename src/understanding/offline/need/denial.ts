import { frameAt } from '../frames.ts';
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

/** "zwingend ist das nicht", "dringend is des wirklich ned": German denies behind. */
export function isDeniedBehind({ tokens, words }: Reading, mark: Mark): boolean {
  if (words.language !== 'de' || !IS.has(tokens[mark.end]?.word ?? '') || tokens.slice(mark.start, mark.end).some(({ word }) => words.negations.includes(word))) return false; // prettier-ignore
  return tokens.slice(mark.end, mark.end + 6).some(({ word, clause }) => clause === tokens[mark.start]?.clause && DENIES.has(word)); // prettier-ignore
}

const IS = new Set('ist is sind war waere waer waers wirds wird tut'.split(' '));
const DENIES = new Set('nicht ned net nit nid nie keineswegs'.split(' '));

/** "brauchen wir nicht", "brauche da nix". */
export function isNotNeeded({ tokens }: Reading, mark: Mark): boolean {
  if (!tokens.slice(mark.start, mark.end).some(({ word }) => word.startsWith('brauch'))) return false;
  return tokens.slice(mark.end, mark.end + 3).some(({ word, clause }) => clause === tokens[mark.start]?.clause && (DENIES.has(word) || word === 'nix' || word === 'nichts')); // prettier-ignore
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

function saysYear(reading: Reading, { start }: Mark): boolean {
  const year = new Date(reading.at).getUTCFullYear();
  return reading.tokens.some(({ text, index }) => /^20\d\d$/.test(text) && Number(text) < year && sameSentence(reading, index, start)); // prettier-ignore
}

const OWN = new Set('we our us weve were i im my me wir uns unser unsere unserem unseren ich mir mich mein'.split(' '));

/** "my brother in law has one, it jams": somebody else's story, until "we" and "our" come in. */
export function isSomebodyElses(reading: Reading, mark: Mark): boolean {
  const frame = frameAt(reading, mark.start);
  if (mark.tag !== 'need.none' && (frame?.when === 'formerly' || frame?.who === 'stranger')) return true;
  // "In 2019 we threw 60k at a pilot": told beside another answer.
  if (reading.asked !== null && reading.asked !== 'need' && frame?.when === 'past' && saysYear(reading, mark))
    return true;
  const other = reading.marks
    .of('need.others')
    .findLast(({ start }) => start <= mark.start && sameSentence(reading, start, mark.start));
  if (!other) return false;
  return !reading.tokens.slice(other.end, mark.end).some(({ word }) => OWN.has(word));
}
