import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { frameSets, type FrameSets, isUs } from './sets.ts';

/** The tokens from `start` up to, not including, `end`: one subject and one verb, as far as that can be told. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** The clauses between signs, and those that begin with "and we", "while they", "and want", or in English with "we" after a verb. */
export function clausesOf(reading: Reading): readonly Clause[] {
  const { tokens } = reading;
  const sets = frameSets(reading.words);
  const starts = tokens.filter((token) => begins(reading, sets, token)).map(({ index }) => index);
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? tokens.length }));
}

function begins(reading: Reading, sets: FrameSets, token: Token): boolean {
  const { tokens } = reading;
  const before = tokens[token.index - 1];
  if (before?.clause !== token.clause) return true;
  if (sets.joins.has(token.word)) return opensSubject(reading, sets, token.index + 1);
  return reading.language === 'en' && isUs(sets, token) && isSubjectHere(reading, sets, token.index);
}

/** "and we", "and then our", "und dieses Jahr haben wir". */
function opensSubject({ tokens, words, marks, language }: Reading, sets: FrameSets, at: number): boolean {
  const here = words.fillers.includes(tokens[at]?.word ?? '') ? at + 1 : at;
  const { word = '', text = '', clause } = tokens[here] ?? {};
  if (clause !== tokens[at - 1]?.clause) return false;
  if (marks.startingAt(at, 'frame.now', 'frame.past') || marks.startingAt(here, 'frame.now')) return true;
  if (here === at && sets.present.has(word) && !sets.helpers.has(word)) return true;
  if (language === 'de' && /^\p{Ll}{3,}en$/u.test(text) && !sets.oblique.has(word)) return true;
  return SUBJECTS.some((kind) => sets[kind].has(word)) || sets.vendorWritten.has(text);
}

const SUBJECTS = ['us', 'ours', 'pronouns', 'things', 'vendor', 'determiners'] as const;

/** "all we have", "my cousin says we should"; not "do we", nor "the lads I know". */
function isSubjectHere({ tokens, marks }: Reading, sets: FrameSets, at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (sets.joins.has(before) || sets.ifs.has(before) || sets.helpers.has(before) || sets.present.has(before) || sets.past.has(before)) return false; // prettier-ignore
  return !marks.of('frame.others').some(({ start, end }) => start <= at && at < end);
}
