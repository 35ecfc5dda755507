import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { frameSets, type FrameSets, isUs } from './sets.ts';

/**
 * Whose a clause is: the visitor's side, ours ("you", "the pricing page"), a stranger's or another company's, a customer's,
 * a public body's, a relative's.
 */
export type Who = 'us' | 'vendor' | 'stranger' | 'client' | 'public' | 'kin';

/** `pronoun` and `thing` stand for what was said before, `theirs` is "their boss", `named` is any other subject. */
export type Subject = Who | 'pronoun' | 'theirs' | 'thing' | 'named';

/** The first that may be the subject: not behind a preposition, and in English before the verb. */
export function subjectOf(reading: Reading, clause: Clause): Subject | null {
  const sets = frameSets(reading.words);
  const german = reading.language === 'de';
  const inside = reading.tokens.slice(clause.start, clause.end);
  if (german && inside.some(({ word }) => sets.us.has(word))) return 'us';
  let governed = false;
  let opened = false;
  let found: Subject | null = null;
  const place = placeOf(reading, sets, clause);
  for (const token of inside) {
    const { word } = token;
    if (token.kind !== 'word') {
      if (token.kind === 'symbol') governed = false;
      continue;
    }
    if (word === 'a' && isAmount(reading.tokens[token.index - 1])) continue;
    const lead = leadOf(reading, sets, token);
    if (lead === 'us') return found ?? 'us';
    if (sets.prepositions.has(word)) {
      if (found && found !== 'named') return found;
      governed = true;
      opened = false;
      continue;
    }
    if (sets.oblique.has(word)) governed = true;
    else if (isDeterminer(sets, word) || lead !== null) {
      if ((opened && !(german && GENITIVE.has(word))) || !governed || lead === 'pronoun') governed = false;
      opened = governed;
    } else if (governed) opened = true;
    if (governed) continue;
    if (lead === 'vendor' || lead === 'pronoun') return place ?? lead;
    const known = nounClass(reading, sets, token, clause);
    if (known) return known;
    if (!german && isVerb(sets, word) && (found !== null || token.index > clause.start + 1)) return place ?? found;
    if (!german && token.index === clause.start && word.endsWith('ing')) return place;
    found ??=
      lead === 'thing' || lead === 'theirs' ? lead : isDeterminer(sets, word) || isName(token, inside) ? 'named' : null;
  }
  return place ?? found;
}

/** "900 a month" has no subject. */
function isAmount(before: Token | undefined): boolean {
  return before?.kind === 'number' || before?.word === 'k' || before?.word === 'grand';
}

/** "In the army the colonel decides", "im Verein": where it happens, said first. */
function placeOf(reading: Reading, sets: FrameSets, clause: Clause): Subject | null {
  const { tokens } = reading;
  if (!PLACES.has(tokens[clause.start]?.word ?? '')) return null;
  const noun = tokens.slice(clause.start + 1, clause.start + 4).find((token) => ['public', 'stranger'].includes(nounClass(reading, sets, token, clause) ?? '')); // prettier-ignore
  return noun ? 'stranger' : null;
}

/** "Zum Start der neuen Saison": no subject begins there. */
const GENITIVE = new Set(['der', 'des', 'unserer', 'meiner', 'einer', 'ihrer']);
const PLACES = new Set(['at', 'in', 'bei', 'beim', 'im']);

function leadOf({ tokens, language }: Reading, sets: FrameSets, token: Token): Subject | null {
  const { word, text, index } = token;
  if (isUs(sets, token)) return 'us';
  const opens = tokens[index - 1]?.sentence !== tokens[index]?.sentence;
  if (sets.vendorWritten.has(text) && !(opens && isThirdPerson(tokens[index + 1])))
    return isTold(tokens, token) ? null : 'vendor';
  if (language === 'de' && word === 'ihr' && neighbourVerb(tokens, index).endsWith('t')) return 'vendor';
  if (sets.vendor.has(word)) return 'vendor';
  if (THEIRS.has(word) && tokens[index + 1]?.kind === 'word') return sets.pronouns.has(word) ? 'theirs' : null;
  if (sets.pronouns.has(word)) return 'pronoun';
  const isArticle = language === 'de' && word === 'das' && [1, 2].some((on) => /^\p{Lu}/u.test(tokens[index + on]?.text ?? '')); // prettier-ignore
  return sets.things.has(word) && !isArticle ? 'thing' : null;
}

const THEIRS = new Set('his her their sein seine'.split(' '));

/** "Rechnen Sie mit 20 Euro": what one tells us to do is said of oneself. */
function isTold(tokens: readonly Token[], { text, index, sentence }: Token): boolean {
  const before = tokens[index - 1];
  if (text !== 'Sie' || !before?.word.endsWith('en') || tokens[index - 2]?.sentence === sentence) return false;
  return !tokens.some((token) => token.text === '?' && token.sentence === sentence);
}

/** "Sie zahlt": she, not you. */
function isThirdPerson(next: Token | undefined): boolean {
  return /^\p{Ll}+t$/u.test(next?.text ?? '');
}

function neighbourVerb(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1]?.text ?? '';
  return /^\p{Ll}+t$/u.test(next) ? next : (tokens[at - 1]?.word ?? '');
}

function isDeterminer(sets: FrameSets, word: string): boolean {
  return sets.determiners.has(word) || sets.ours.has(word);
}

function isVerb(sets: FrameSets, word: string): boolean {
  return sets.present.has(word) || sets.past.has(word);
}

/** A capital word that opens the clause with a verb after it: "Finance has". */
function isName({ text, index }: Token, inside: readonly Token[]): boolean {
  return inside.length > 1 && inside[0]?.index === index && /^\p{Lu}/u.test(text);
}

/** A noun that tells by itself, or by the word before it, who is spoken of. */
function nounClass(reading: Reading, sets: FrameSets, token: Token, clause: Clause): Subject | null {
  const { tokens } = reading;
  const lead = leadBefore(tokens, sets, token.index, clause);
  const isOurs = lead !== null && sets.ours.has(lead);
  const is = (kind: keyof FrameSets) => sets[kind].has(token.word) || sets[kind].has(token.word.replace(/s$/, ''));
  if (is('clients')) return 'client';
  if (is('strangers')) return 'stranger';
  if (is('kin') && lead !== null && (isOurs || sets.some.has(lead) || sets.pronouns.has(lead)))
    return [1, 2].some((on) => sets.companies.has(tokens[token.index + on]?.word ?? '')) ? 'stranger' : 'kin';
  if (is('public')) return isOurs && !isLocal(tokens, token.index) ? null : 'public';
  if (is('companies')) return lead !== null && sets.some.has(lead) ? 'stranger' : null;
  if (isOurs) return null;
  if (is('world')) return 'stranger';
  return is('vendorThings') ? 'vendor' : null;
}

/** The article or possessive of a noun, up to three words before it. */
function leadBefore(tokens: readonly Token[], sets: FrameSets, at: number, clause: Clause): string | null {
  for (let back = at - 1; back >= Math.max(clause.start, at - 4); back--) {
    const word = tokens[back]?.word ?? '';
    if (isDeterminer(sets, word) || sets.some.has(word) || sets.pronouns.has(word)) return word;
    if (sets.prepositions.has(word)) return null;
  }
  return null;
}

function isLocal(tokens: readonly Token[], at: number): boolean {
  return /^(?:local|oertlich)/.test(tokens[at - 1]?.word ?? '');
}
