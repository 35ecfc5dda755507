import type { ActKind } from '../../conversation/ports/understanding.ts';
import type { Mark } from './lexicon/marks.ts';
import { isGivenName } from './people/given-names.ts';
import type { Reading } from './reading.ts';
import type { Token } from './text/tokens.ts';
import type { AsidePhrases, Tag } from './words/phrases.ts';

/** A sentence about the talk itself: who answers, whether somebody comes, what our question means. */
export interface Aside {
  readonly sentence: number;
  readonly act: ActKind | null;
  readonly kind: keyof AsidePhrases | 'greeting';
}

const ACTS = [
  ['company', 'asks-who'],
  ['who', 'asks-who'],
  ['meaning', 'asks-meaning'],
  ['wait', 'asks-wait'],
  ['pause', 'pause'],
] as const;

/** `waiting`: a person was called, or is there; only then "how long?" and "hello?" ask for them. */
export function readAsides(reading: Reading, waiting: boolean): readonly Aside[] {
  return sentencesOf(reading.tokens).flatMap((sentence): readonly Aside[] => {
    const at = sentence[0]?.sentence ?? 0;
    if (isGreeting(reading, sentence)) return [{ sentence: at, kind: 'greeting', act: waiting ? 'asks-wait' : null }];
    const found = ACTS.find(([kind]) => (kind !== 'wait' || waiting) && isAll(reading, sentence, `asides.${kind}`));
    return found ? [{ sentence: at, kind: found[0], act: found[1] }] : [];
  });
}

/** Whether the message says nothing else. */
export function areAll({ tokens }: Reading, asides: readonly Aside[]): boolean {
  const said = tokens.filter(({ kind }) => kind !== 'symbol');
  return said.length > 0 && said.every(({ sentence }) => asides.some((aside) => aside.sentence === sentence));
}

/** The acts of a message together with its asides, beside which a denial, a refusal or an answer is none. */
export function withAsides(acts: readonly ActKind[], reading: Reading, asides: readonly Aside[]): readonly ActKind[] {
  const kept = areAll(reading, asides) ? acts.filter((act) => BESIDE.has(act)) : acts;
  const asksForUs = asides.some(({ kind }) => kind === 'company');
  return [
    ...(asksForUs ? [...kept.filter((act) => act !== 'small-talk'), 'question' as const] : kept),
    ...asides.flatMap(({ act }) => act ?? []),
  ];
}

const BESIDE: ReadonlySet<ActKind> = new Set([
  'wants-person',
  'insult',
  'question',
  'thanks',
  'greeting',
  'small-talk',
]);

/** What may stand around such a sentence without making another one of it. */
const AROUND = new Set('so and but well ok okay sorry please pls lol no nah und aber also na ok sorry bitte denn mal nun tja nein ach oh ah eh hey hi er uh um uhm hm hmm hmmm mmm now then again'.split(' ')); // prettier-ignore

function isAll({ marks, words }: Reading, sentence: readonly Token[], tag: Tag): boolean {
  const found = marks.of(tag);
  const around = marks.of('acts.greeting');
  const isSmall = ({ kind, word, index }: Token): boolean =>
    kind === 'symbol' || AROUND.has(word) || words.fillers.includes(word) || around.some((mark) => holds(mark, index));
  const isIn = ({ index }: Token): boolean => found.some((mark) => holds(mark, index));
  // "Sorry" begs pardon; "sorry?" asks what was meant.
  const isWord = sentence.filter(isIn).length === 1 && tag === 'asides.meaning';
  if (isWord && !sentence.some(({ text }) => text === '?')) return false;
  return sentence.some(isIn) && sentence.every((token) => isIn(token) || isSmall(token));
}

/** "hello?", "Hallo?", "hi Rita?": a greeting, whatever sign stands behind it. */
function isGreeting({ marks }: Reading, sentence: readonly Token[]): boolean {
  const said = sentence.filter(({ kind }) => kind !== 'symbol');
  const greeting = marks.of('acts.greeting').filter(({ start }) => start === said[0]?.index);
  const rest = said.filter(({ index }) => !greeting.some((mark) => holds(mark, index)));
  if (greeting.length === 0 || rest.length > 2 || !sentence.some(({ text }) => text === '?')) return false;
  return rest.every(({ text, word }) => isGivenName(word) || AROUND.has(word) || /^\p{Lu}\p{Ll}+$/u.test(text));
}

function holds({ start, end }: Mark, index: number): boolean {
  return start <= index && index < end;
}

function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const numbers = [...new Set(tokens.map(({ sentence }) => sentence))];
  return numbers.map((number) => tokens.filter(({ sentence }) => sentence === number));
}
