import type { Choice } from '../../lead/script.ts';
import { readNumber } from './number-answer.ts';
import { readAmounts } from './money/amounts.ts';
import { once } from './once.ts';
import type { Reading, Span, Stretch } from './reading.ts';
import { fold } from './text/fold.ts';
import { type Token, tokenize } from './text/tokens.ts';
import { KINDS_OF_TOOL } from './words/products.ts';

/** A choice as messages are compared with it: the words of its id and of its label in each language. */
interface Label {
  readonly choice: Choice;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
}

/** Of a script's question, which does not change. */
const labelsOf = once((choices: readonly Choice[]): readonly Label[] =>
  choices.flatMap((choice) =>
    [choice.id, ...Object.values(choice.label)].map((text) => {
      const tokens = tokenize(text);
      return { choice, text, tokens, words: tokens.filter(({ kind }) => kind !== 'symbol').map(({ word }) => word) };
    }),
  ),
);

/** Every place where a choice is named by its whole label or by the kind of tool it stands for. */
export function choicesNamed({ tokens }: Reading, choices: readonly Choice[]): readonly Span<string>[] {
  const names = namesOf(choices);
  return tokens.flatMap(({ index, word }) =>
    (names.get(word) ?? [])
      .filter(({ words }) => words.every((one, step) => tokens[index + step]?.word === one))
      .map(({ words, value }) => ({ value, start: index, end: index + words.length, confidence: 1 })),
  );
}

interface Name {
  readonly value: string;
  readonly words: readonly string[];
}

const SHORTEST_NAME = 4;

/** By first word. */
const namesOf = once((choices: readonly Choice[]): ReadonlyMap<string, readonly Name[]> => {
  const labels = labelsOf(choices)
    .filter(({ words }) => words.join('').length >= SHORTEST_NAME)
    .map(({ choice, words }): Name => ({ value: choice.id, words }));
  const products = KINDS.flatMap(({ named, products: names }): readonly Name[] => {
    const value = onlyChoice(choices, named);
    return value === null ? [] : names.map((words) => ({ value, words }));
  });
  return Map.groupBy([...labels, ...products], ({ words }) => words[0] ?? '');
});

/** By label or id in any language, without regard to case and small slips; a number by the range that a label names. */
export function readChoiceOf(reading: Reading, choices: readonly Choice[]): Span<string> | null {
  const said = reading.tokens.filter(({ kind }) => kind !== 'symbol');
  let best: (Span<string> & { length: number }) | null = null;
  for (const { choice, words } of labelsOf(choices)) {
    if (words.length === 0) continue;
    for (let at = 0; at + words.length <= said.length; at++) {
      const exact = words.every((word, step) => alike(word, said[at + step]?.word ?? ''));
      if (!exact || (best && best.length >= words.length)) continue;
      best = {
        value: choice.id,
        start: said[at]?.index ?? 0,
        end: (said[at + words.length - 1]?.index ?? 0) + 1,
        confidence: 0.93,
        length: words.length,
      };
    }
  }
  return best ?? byProduct(reading, choices) ?? rangeChoice(reading, choices);
}

function rangeChoice(reading: Reading, choices: readonly Choice[]): Span<string> | null {
  const count = readNumber(reading);
  if (!count) return null;
  for (const { choice, text, tokens } of labelsOf(choices)) {
    if (text === choice.id) continue;
    const label = { ...reading, text, tokens, asked: null, taken: () => false, marks: reading.scan(tokens) };
    const range = readAmounts(label)[0];
    const inside = range && count.value >= (range.min ?? 0) && count.value <= (range.max ?? Infinity);
    if (inside) return { value: choice.id, start: count.start, end: count.end, confidence: 0.85 };
  }
  return null;
}

const wordsOf = (phrase: string): readonly string[] => tokenize(phrase).map(({ word }) => word);
const KINDS = KINDS_OF_TOOL.map(({ named, products }) => ({
  named: named.map(wordsOf),
  products: products.map(wordsOf),
}));

/** "SAP EWM" where a choice says "Our ERP or WMS": by the kind of tool, if just one choice names it. */
function byProduct({ tokens, questions, words }: Reading, choices: readonly Choice[]): Span<string> | null {
  for (const { named, products } of KINDS) {
    const said = products.flatMap((product) => placeOf(tokens, product) ?? [])[0];
    if (!said || questions.has(tokens[said.start]?.sentence ?? -1)) continue;
    const before = tokens.slice(Math.max(0, said.start - 3), said.start);
    if (before.some(({ word }) => words.negations.includes(word))) continue;
    const only = onlyChoice(choices, named);
    if (only !== null) return { ...said, value: only, confidence: 0.82 };
  }
  return null;
}

function onlyChoice(choices: readonly Choice[], named: readonly (readonly string[])[]): string | null {
  const fitting = new Set(
    labelsOf(choices)
      .filter((label) => named.some((name) => placeOf(label.tokens, name)))
      .map(({ choice }) => choice.id),
  );
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined ? only : null;
}

function placeOf(tokens: readonly Token[], phrase: readonly string[]): Stretch | null {
  const first = tokens.find(({ index }) => phrase.every((word, step) => tokens[index + step]?.word === word));
  return first ? { start: first.index, end: first.index + phrase.length } : null;
}

/** Equal, or one letter apart in a word of five letters and more. */
function alike(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return true;
  if (a.length < 5 || Math.abs(a.length - b.length) > 1 || !b.startsWith(a.charAt(0))) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = a.length === b.length ? [a.slice(from + 1), b.slice(from + 1)] : a.length > b.length ? [a.slice(from + 1), b.slice(from)] : [a.slice(from), b.slice(from + 1)]; // prettier-ignore
  const swapped =
    a.length === b.length &&
    a[from] === b[from + 1] &&
    a[from + 1] === b[from] &&
    a.slice(from + 2) === b.slice(from + 2);
  return rest[0] === rest[1] || swapped;
}
