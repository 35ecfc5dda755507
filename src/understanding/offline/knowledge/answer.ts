import type { Understood } from '../../../conversation/ports/understanding.ts';
import type { Script } from '../../../lead/script.ts';
import type { LanguageTag } from '../../../lead/values.ts';
import { type Hit, knowledgeOf } from './knowledge.ts';
import type { Asked } from './named.ts';

const MOST_WORDS = 25;

/** Answers from the knowledge files in their own sentences, with the source; null where they have no answer. */
export function answerFrom(script: Script, question: Asked, language: LanguageTag): Understood['answer'] {
  const hit = knowledgeOf(script)(question, language);
  const text = hit ? quotable(hit) : null;
  if (!hit || text === null) return null;
  const { title, url, id } = hit.passage;
  return { text, citations: [{ title, url, passageId: id }] };
}

/** The sentence that shares most with the question, and those after it as long as they fit. */
function quotable({ passage, shared }: Hit): string | null {
  const sentences = sentencesOf(passage.text).filter((sentence) => countWords(sentence) <= MOST_WORDS);
  if (sentences.length === 0) return null;
  const counts = sentences.map(shared);
  const start = counts.indexOf(Math.max(...counts));
  let text = sentences[start] ?? '';
  for (const next of sentences.slice(start + 1)) {
    if (countWords(text) + countWords(next) > MOST_WORDS || !passage.text.includes(`${text} ${next}`)) break;
    text = `${text} ${next}`;
  }
  return text;
}

function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/^[-*#>\s]+/gm, '')
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d"„])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
