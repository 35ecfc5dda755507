import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { frameSets, type FrameSets } from './sets.ts';

/** The time of a clause's verb; `verb` is the past form that tells it, a helper such as "was" only where no other does. */
export interface Tense {
  readonly when: 'past' | 'present' | null;
  readonly verb: string | null;
}

const NONE: Tense = { when: null, verb: null };

export function tenseOf(reading: Reading, clause: Clause): Tense {
  const sets = frameSets(reading.words);
  const inside = reading.tokens.slice(clause.start, clause.end).filter(({ kind }) => kind === 'word');
  return reading.language === 'de' ? german(sets, inside) : byFirstVerb(sets, inside);
}

/** English and its like: the first verb tells. A participle behind "have" or "be" is of today. */
function byFirstVerb(sets: FrameSets, inside: readonly Token[]): Tense {
  const told = firstVerb(sets, inside);
  // "The system bought in 2019 must go": a past form before another verb may be a participle.
  const after = inside.findIndex(({ word }) => word === told.verb);
  const isOpen = told.when === 'past' && inside.slice(after + 1).some(({ word }) => FINITE.has(word));
  return isOpen ? NONE : told;
}

const FINITE = new Set(['is', 'are', 'has', 'must', 'will', 'needs', 'should']);

function firstVerb(sets: FrameSets, inside: readonly Token[]): Tense {
  for (const [at, token] of inside.entries()) {
    const isContracted = /['’]/.test(token.text);
    if (sets.past.has(token.word) && !isContracted && !isParticiple(sets, inside, at)) {
      const main = BE.has(token.word) ? inside.slice(at + 1, at + 4).find(({ word }) => isPastForm(sets, word)) : token;
      return { when: 'past', verb: main?.word ?? token.word };
    }
    if (sets.present.has(token.word) && (token.word !== 'were' || isContracted)) return { when: 'present', verb: null };
    if (at > 0 && isPastForm(sets, token.word) && !isParticiple(sets, inside, at))
      return { when: 'past', verb: token.word };
  }
  return NONE;
}

const BE = new Set(['was', 'were', 'had', 'did']);

function isPastForm(sets: FrameSets, word: string): boolean {
  const isRegular = sets.notPast.size > 0 && word.length > 4 && word.endsWith('ed') && !sets.notPast.has(word);
  return isRegular || sets.past.has(word);
}

/** "has been allocated", "the allocated budget", "for reduced". */
function isParticiple(sets: FrameSets, inside: readonly Token[], at: number): boolean {
  const before = inside[at - 1]?.word ?? '';
  if (/['’](?:s|ve|d)$/.test(inside[at - 1]?.text ?? '')) return true;
  return sets.helpers.has(before) || sets.determiners.has(before) || sets.ours.has(before) || sets.prepositions.has(before) || before === 'to'; // prettier-ignore
}

/** Präteritum, or Perfekt: a helper and a participle. "Wir hätten gern" and "wird geliefert" are of today. */
function german(sets: FrameSets, inside: readonly Token[]): Tense {
  const simple = inside.find(({ word }) => sets.past.has(word));
  const participle = inside.findLast(({ text, word }) => isGermanParticiple(text, word));
  if (simple) return { when: 'past', verb: participle?.word ?? simple.word };
  const helps = inside.some(({ word }) => sets.helpers.has(word));
  if (participle && helps) return { when: 'past', verb: participle.word };
  return inside.some(({ word }) => sets.present.has(word)) ? { when: 'present', verb: null } : NONE;
}

/** "ausgegeben", "bezahlt", "investiert"; a capital makes a noun of it. */
function isGermanParticiple(text: string, word: string): boolean {
  if (/^\p{Lu}/u.test(text) || word.length < 5) return false;
  return /^(?:\w{0,7})ge\w{2,}(?:t|en)$|^(?:be|ver|er|ent|zer|ueber|unter)\w{3,}(?:t|en)$|iert$/.test(word) && !NO_PARTICIPLES.has(word); // prettier-ignore
}

const NO_PARTICIPLES = new Set(
  'gegen gerade gesamt gesamten genug genau gerne gestern geplanten eigenen gleichen gemeinsam wegen morgen gegenueber irgendwelchen erst erste ersten bereit entweder bereits jetzt verschieden verschiedenen genannten bestimmt berechnen ueberlegen erwarten bekommen erhalten versprechen gehoert gesagt gefallen gelten geben gehen gemeinden'.split(
    ' ',
  ),
);
