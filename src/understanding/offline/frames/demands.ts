import type { Reading } from '../reading.ts';
import type { Clause } from './clauses.ts';
import { frameSets } from './sets.ts';

/** "You'd have to be done by May", "ihr müsstet": what we must do says what the visitor wants. */
export function demandsOfUs({ tokens, words }: Reading, { start, end }: Clause): boolean {
  const { demands } = frameSets(words);
  return tokens.slice(start, end).some(({ word, index }) => demands.has(word) && (!HAVE.has(word) || tokens[index + 1]?.word === 'to')); // prettier-ignore
}

const HAVE = new Set(['have', 'has']);
