import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { STATE_WORDS, type StateWords } from '../words/states.ts';

const LONGEST_SUBJECT = 5;
const LONGEST_STATE = 7;

/**
 * "Picking is slow", "the inventory is never right", "unsere Laufwege sind zu lang": a plain sentence whose subject is the
 * work, and whose predicate says that something is amiss.
 */
export function isStateOfWork(reading: Reading, said: readonly Token[]): boolean {
  const words = STATE_WORDS[reading.language];
  if (!words) return false;
  const link = said.findIndex(({ word }, at) => at > 0 && words.links.includes(word));
  if (link < 1 || link > LONGEST_SUBJECT) return false;
  const state = said.slice(link);
  return namesWork(reading, said.slice(0, link), words) && state.length <= LONGEST_STATE && isAmiss(state, words);
}

function namesWork({ marks }: Reading, subject: readonly Token[], words: StateWords): boolean {
  if (subject.some(({ word }) => words.notOwn.includes(word))) return false;
  const work = subject.filter(({ index }) => marks.startingAt(index, 'need.task') !== undefined);
  const isOwn = subject.some(({ word }) => words.own.includes(word));
  return work.length > 0 && (isOwn || work.some(({ word }) => !words.perhapsOurs.includes(word)));
}

/** "too long", "never right", "so slow"; "not slow" and "no problem" are well. */
function isAmiss(state: readonly Token[], words: StateWords): boolean {
  const at = (table: readonly string[]) => state.findIndex(({ word }) => table.includes(word));
  const never = at(words.never);
  const amiss = at(words.amiss);
  if (never >= 0) return amiss < 0 && at(words.asItShould) >= 0;
  if (state.some(({ word }) => NO.has(word))) return false;
  const tooMuch = at(words.tooMuch);
  return amiss >= 0 || (tooMuch >= 0 && tooMuch < state.length - 1);
}

const NO = new Set('no kein keine keinen without ohne nothing nichts used before once damals frueher'.split(' '));
