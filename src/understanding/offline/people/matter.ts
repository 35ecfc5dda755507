import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameClause } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';
import type { Party } from './parties.ts';

/** "Managers approve holidays on paper" is the work, not the decision. */
export function isRoutine(reading: Reading, { start }: Pick<Mark, 'start'>): boolean {
  const { routine } = peopleWords(reading.words);
  return reading.tokens.some(({ index, word }) => routine.includes(word) && sameClause(reading, index, start));
}

/** "My husband does the books", "ask the clerk about figures": work about money, and no part in the decision. */
export function isClerical(reading: Reading, mark: Mark, parties: readonly Party[]): boolean {
  if (mark.tag !== 'authority.weak' && mark.tag !== 'authority.consult') return false;
  const { clerical } = peopleWords(reading.words);
  return reading.tokens.some(
    ({ index, word }) =>
      index > mark.start &&
      clerical.includes(word) &&
      sameClause(reading, index, mark.start) &&
      !parties.some(({ start, end }) => start <= index && index < end),
  );
}

/** "The council decides when the bins go out", "the kids choose what we watch": another matter than a purchase. */
export function isOtherMatter({ tokens, words }: Reading, mark: Mark): boolean {
  const { asksWhat, buys } = peopleWords(words);
  const at = tokens[mark.end]?.text === ',' ? mark.end + 1 : mark.end;
  if (!asksWhat.includes(tokens[at]?.word ?? '')) return false;
  const sentence = tokens[mark.start]?.sentence;
  return !tokens.slice(at, at + 6).some((token) => token.sentence === sentence && buys.includes(token.word));
}
