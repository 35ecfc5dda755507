import { BANT, type Topic } from '../../lead/values.ts';
import { isPhrase } from './lexicon/marks.ts';
import type { Reading } from './reading.ts';
import { peopleWords } from './words/people-words.ts';

/** Whether the first thing said, after a greeting, is a question. */
export function asksFirst({ tokens, marks, questions }: Reading): boolean {
  const greeted = marks.of('acts.greeting', 'acts.thanks').filter(({ start }) => start <= 2);
  const first = tokens.find(({ kind, index }) => kind === 'word' && !greeted.some(({ start, end }) => start <= index && index < end)); // prettier-ignore
  return first !== undefined && questions.has(first.sentence);
}

/**
 * The sentences that ask something of us. "who decides? the CFO" answers itself, and "who decides is none of your
 * business" asks nothing.
 */
export function sentencesToUs(reading: Reading, told: readonly Topic[]): readonly number[] {
  return [...reading.questions].filter(
    (sentence) => hasWords(reading, sentence) && !answersItself(reading, sentence, told) && !refuses(reading, sentence),
  );
}

function hasWords({ tokens }: Reading, sentence: number): boolean {
  return tokens.some((token) => token.sentence === sentence && token.kind !== 'symbol');
}

const LONGEST_ECHO = 3;

/** The script's own question, taken up in a word or three before the answer. */
function answersItself({ tokens, marks, words: language }: Reading, sentence: number, told: readonly Topic[]): boolean {
  const { you } = peopleWords(language);
  const words = tokens.filter((token) => token.sentence === sentence && token.kind === 'word');
  if (words.length > LONGEST_ECHO || words.some(({ word }) => you.includes(word))) return false;
  return [...BANT, 'contact' as const].some(
    (topic) =>
      told.includes(topic) && marks.of(`asks.${topic}`).some(({ start }) => tokens[start]?.sentence === sentence),
  );
}

function refuses({ tokens, marks }: Reading, sentence: number): boolean {
  const isIn = ({ start }: { readonly start: number }) => tokens[start]?.sentence === sentence;
  return (
    marks.of('acts.refusal').some((mark) => isPhrase(mark) && isIn(mark)) &&
    !tokens.some((token) => token.sentence === sentence && token.text === '?')
  );
}
