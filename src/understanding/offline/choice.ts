import type { ReadChoice } from '../../conversation/ports/understanding.ts';
import { understandText } from './understand.ts';

/** Reads a quick reply's label as if the visitor had typed it in answer to its question; null where it says nothing. */
export const readChoice: ReadChoice = (question, label, language) =>
  understandText({
    asked: question.topic,
    text: label,
    at: Date.now(),
    locale: language,
    language,
    questions: [question],
  }).find(({ topic }) => topic === question.topic) ?? null;
