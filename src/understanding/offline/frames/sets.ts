import { once } from '../once.ts';
import type { Token } from '../text/tokens.ts';
import { type FrameWords, frameWords } from '../words/frame-words.ts';
import type { Words } from '../words/words.ts';

/** The frame words of a language, to be asked quickly. */
export type FrameSets = { readonly [K in keyof FrameWords]: ReadonlySet<string> };

export const frameSets = once((words: Words): FrameSets => {
  const sets = Object.entries(frameWords(words)).map(([key, list]) => [key, new Set(list as readonly string[])]);
  return Object.fromEntries(sets) as FrameSets;
});

/** "We", "I'm"; "were" and "well" are "we're" and "we'll" only with the apostrophe. */
export function isUs(sets: FrameSets, { word, text }: Token): boolean {
  return sets.us.has(word) && !((word === 'well' || word === 'were') && !/['’]/.test(text));
}
