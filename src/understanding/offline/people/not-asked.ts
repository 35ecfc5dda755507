import { type Reading, sameClause, type Stretch } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';

/** Beside the language's negations, who asks if nobody does. */
const NOBODY = new Set('nobody noone kein keiner kana niemand nie never nadie nunca personne jamais ninguem nessuno mai niemand nooit même meme nemmeno mica'.split(' ')); // prettier-ignore

const PASSIVE = new Set('get gets got is are was wird werden wurde wurden'.split(' '));

/** "Nobody asks us", "gefragt werden wir nie", "on me demande même pas": asking, a negation and the visitor, in any order. */
export function notAsked(reading: Reading): readonly Stretch[] {
  const { tokens, words, questions } = reading;
  const people = peopleWords(words);
  return tokens.flatMap(({ index, word, sentence, clause }) => {
    if (!people.asks.includes(word) || questions.has(sentence)) return [];
    const near = tokens.filter((token) => token.clause === clause && Math.abs(token.index - index) <= 6);
    const first = tokens.find((token) => sameClause(reading, token.index, index));
    // "Don't ask me when" orders.
    if (near.length === 0 || (first && index - first.index <= 1 && words.negations.includes(first.word))) return [];
    const isSelf = (at: string): boolean =>
      people.selves.includes(at) || people.we.includes(at) || at === 'wir' || at === 'mi';
    const denied = near.filter((token) => NOBODY.has(token.word) || words.negations.includes(token.word));
    const self = near.filter((token) => isSelf(token.word));
    // "Nobody in the depot gets asked".
    const passive = near.some((token) => PASSIVE.has(token.word)) && denied.some((token) => NOBODY.has(token.word));
    if (denied.length === 0 || (self.length === 0 && !passive)) return [];
    const all = [index, ...denied.map((token) => token.index), ...self.map((token) => token.index)];
    return [{ start: Math.min(...all), end: Math.max(...all) + 1 }];
  });
}
