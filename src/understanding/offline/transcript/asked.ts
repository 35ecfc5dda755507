import type { BuiltInTopic } from '../../../lead/values.ts';
import type { Mark } from '../lexicon/marks.ts';
import type { Heard } from './heard.ts';

const TOPICS = ['budget', 'authority', 'need', 'timeline', 'contact'] as const satisfies readonly BuiltInTopic[];

export interface Asks {
  /** What the turn is after; the topic that its last question names comes first. */
  readonly topics: readonly BuiltInTopic[];
  /** It asks something, perhaps of no topic. */
  readonly any: boolean;
}

/**
 * What an agent's turn is after. `punctuated`: the transcript's agent writes question marks, so that a long sentence
 * without one tells something; spoken words that a machine wrote down have none at all.
 */
export function asksOf(heard: Heard, punctuated: boolean): Asks {
  const sentences = askingSentences(heard, punctuated);
  const topics = sentences.flatMap((sentence) => topicsOf(heard, sentence));
  const isSigned = heard.reading.tokens.some(({ text }) => text === '?');
  return { topics: [...new Set(topics)], any: topics.length > 0 || isSigned };
}

/** "And today?", "On what?", "A year?": a question too short to be about anything new. */
export function asksOn({ reading }: Heard): boolean {
  const words = reading.tokens.filter(({ kind }) => kind !== 'symbol');
  const isSigned = reading.tokens.at(-1)?.text === '?';
  return isSigned && words.length <= 3 && !words.some(({ word }) => OTHERWISE.has(word));
}

const OTHERWISE = new Set('rest else sonst anything otherwise other others name names email mail company about how wie hello hallo ready there sorry bitte okay ok'.split(' ')); // prettier-ignore

/** The last first. */
function askingSentences({ reading }: Heard, punctuated: boolean): readonly number[] {
  const { tokens } = reading;
  const signed = new Set(tokens.filter(({ text }) => text === '?').map(({ sentence }) => sentence));
  if (signed.size > 0) return [...signed].reverse();
  const last = tokens.at(-1)?.sentence;
  if (last === undefined) return [];
  const words = tokens.filter(({ sentence, kind }) => sentence === last && kind !== 'symbol');
  const asks = words.length <= SHORT || words.some(({ word }) => INVITES.has(word)) || reading.questions.has(last);
  return punctuated && !asks ? [] : [last];
}

const SHORT = 6;
const INVITES = new Set(
  'tell walk describe share explain wondering curious erzaehlen erzaehl erzaehlt schildern beschreiben sagen verraten wuesste interessiert'.split(
    ' ',
  ),
);

type TopicMark = Mark & { readonly topic: BuiltInTopic };

/**
 * "Tell me about your budget" is about the budget, "when do you need a decision" about the date: a question word or a
 * phrase of several words says more than a word, and "tell me" less than any.
 */
function topicsOf({ reading, talk }: Heard, sentence: number): readonly BuiltInTopic[] {
  const { tokens } = reading;
  const marks: readonly TopicMark[] = TOPICS.flatMap((topic) =>
    talk
      .of(`talk.${topic}`)
      .filter(({ start }) => tokens[start]?.sentence === sentence)
      .map((mark) => ({ ...mark, topic })),
  ).sort((one, other) => one.start - other.start);
  const strong = marks.filter(({ start, end }) => {
    const word = tokens[start]?.word ?? '';
    return WORDS.has(word) || (end - start > 1 && !SPANS.has(word));
  });
  const frames = strong.filter(({ topic, start }) => topic === 'need' && FRAMES.has(tokens[start]?.word ?? ''));
  const others = strong.filter(({ topic }) => topic !== 'need' && topic !== 'contact').reverse();
  const needs = strong.filter((mark) => mark.topic === 'need' && !frames.includes(mark));
  const weak = marks.filter((mark) => !strong.includes(mark) && mark.topic !== 'contact');
  const inOrder = [others, needs, weak, frames, marks.filter(({ topic }) => topic === 'contact')];
  const first = inOrder.find((some) => some.length > 0) ?? [];
  const topics = first.map(({ topic }) => topic);
  return first === weak ? topics.slice(0, 1) : topics;
}

/** "This year" may stand in any question. */
const SPANS = new Set('this next dieses naechstes'.split(' '));
const WORDS = new Set('when why wann timing timeline deadline budget warum wieso entscheidet unterschreibt'.split(' '));
const FRAMES = new Set('tell walk talk fill hoping trying looking like want need needs erzaehlen erzaehl schildern beschreiben interested interest you sie what was'.split(' ')); // prettier-ignore
