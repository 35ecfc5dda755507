import type { Question } from '../../lead/script.ts';
import type { Topic } from '../../lead/values.ts';
import { type Mark, Marks } from './lexicon/marks.ts';
import { createSpelling, type Spelling } from './lexicon/spelling.ts';
import { once } from './once.ts';
import { type Token, tokenize } from './text/tokens.ts';

/** A noun for what a question of the script counts: the "pickers" of "40 pickers". */
export interface UnitMention {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

interface Units {
  readonly spelling: Spelling;
  /** By first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly { readonly topic: Topic; readonly words: readonly string[] }[]>;
}

const unitsOf = once((questions: readonly Question[]): Units => {
  const byFirst = new Map<string, { topic: Topic; words: readonly string[] }[]>();
  const vocabulary = new Set<string>();
  for (const { topic, units = {} } of questions) {
    for (const unit of Object.values(units).flat()) {
      const words = tokenize(unit).filter(({ kind }) => kind === 'word').map(({ word }) => word); // prettier-ignore
      const [first] = words;
      if (first === undefined) continue;
      const same = byFirst.get(first) ?? [];
      byFirst.set(
        first,
        [...same, { topic, words }].sort((one, other) => other.words.length - one.words.length),
      );
      for (const word of words) vocabulary.add(word);
    }
  }
  return { byFirst, spelling: createSpelling(vocabulary) };
});

/** The nouns of a script's number questions in a message, in any of its languages; of two that overlap the longer. */
export function unitMentions(tokens: readonly Token[], questions: readonly Question[]): readonly UnitMention[] {
  const { byFirst, spelling } = unitsOf(questions);
  if (byFirst.size === 0) return [];
  const words = tokens.map(({ kind, word }) => (kind === 'word' ? swapped(word, spelling(word)) : word));
  const found: UnitMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const unit = byFirst
      .get(words[at] ?? '')
      ?.find((one) => one.words.every((word, step) => words[at + step] === word));
    if (!unit) continue;
    found.push({ topic: unit.topic, start: at, end: at + unit.words.length });
    at += unit.words.length - 1;
  }
  return found;
}

/** "pikcers": two letters swapped. One more or less may be another word ("nutzen", "Nutzern"). */
function swapped(word: string, spelled: string): string {
  return word.length === spelled.length ? spelled : word;
}

const FOR_EACH = new Set(['per', 'a', 'each', 'every', 'pro', 'je', '/']);

/** What a script counts is no money, whatever the noun; "per picker" is a price for one of them. */
export function withUnits(marks: Marks, tokens: readonly Token[], units: readonly UnitMention[]): Marks {
  if (units.length === 0) return marks;
  const mark = (tag: Mark['tag'], start: number, end: number): Mark => ({ tag, start, end, gapped: false, negated: false }); // prettier-ignore
  const added = units.flatMap(({ start, end }) => [
    mark('money.counted', start, end),
    ...(FOR_EACH.has(tokens[start - 1]?.word ?? '') ? [mark('money.seat', start - 1, end)] : []),
  ]);
  return new Marks([...marks.all, ...added]);
}
