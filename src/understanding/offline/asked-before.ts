import type { UnderstandingInput } from '../../conversation/ports/understanding.ts';
import type { Question } from '../../lead/script.ts';
import type { Topic } from '../../lead/values.ts';
import { once } from './once.ts';

const MOST = 2;
/** Farther back nobody answers in two words. */
const LATEST = 12;

/** What the two questions before the open one were about, the latest first: told by our own words in the transcript. */
export function askedBefore({ transcript, script, asked }: UnderstandingInput): readonly Topic[] {
  const topics: Topic[] = [];
  for (const { by, text } of transcript.slice(-LATEST).reverse()) {
    if (by !== 'bot') continue;
    const topic = sentencesOf(script.questions).find(({ sentence }) => text.includes(sentence))?.topic;
    if (topic === undefined || topic === asked || topics.includes(topic)) continue;
    topics.push(topic);
    if (topics.length === MOST) break;
  }
  return topics;
}

/** Every way in which a script's questions are put; of one with placeholders the longest part without. */
const sentencesOf = once((questions: readonly Question[]) =>
  questions
    .flatMap(({ topic, wording }) =>
      Object.values(wording)
        .flatMap(({ ask, clarify, again, afterAnswer }) => [...ask, ...clarify, ...again, ...afterAnswer])
        .map((sentence) => ({ topic, sentence: longestPart(sentence) })),
    )
    .filter(({ sentence }) => sentence.length >= 8)
    .sort((one, other) => other.sentence.length - one.sentence.length),
);

function longestPart(sentence: string): string {
  return sentence.split(/\{\w+\}/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
