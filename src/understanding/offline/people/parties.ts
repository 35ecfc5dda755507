import type { Mark } from '../lexicon/marks.ts';
import { quoteOf, type Reading, sameClause, sameSentence } from '../reading.ts';
import { type PeopleWords, peopleWords } from '../words/people-words.ts';
import { isGivenName } from './given-names.ts';
import { isTheBots, SYSTEMS } from './not-deciders.ts';

/** Somebody who acts in a sentence: the visitor, the visitor's side as "we", or others. */
export interface Party {
  readonly who: 'me' | 'we' | 'other';
  readonly start: number;
  readonly end: number;
  /** The tables know the person or body; else it is any noun behind an article ("the parish clerk"). */
  readonly known: boolean;
}

const LONGEST = 6;

/** Who stands before this token as its subject, with those joined by "and": "Graham and me (decide)". */
export function partiesBefore(reading: Reading, end: number): readonly Party[] {
  const { tokens, words } = reading;
  const people = peopleWords(words);
  let at = end - 1;
  while (at >= 0 && isPassed(reading, people, at, end)) at--;
  const last = tokens[at] && sameSentence(reading, at, end) && sameClauseOrPause(reading, at, end) ? partyEndingAt(reading, people, at + 1) : null; // prettier-ignore
  if (!last) return [];
  const joint = tokens[last.start - 1]?.word ?? '';
  if (!people.and.includes(joint)) return [last];
  const first = joint === ',' ? null : partyEndingAt(reading, people, last.start - 1);
  // "My twin and I"; in "it is my turf and I've the last word" begins another clause.
  const isJoint = last.who !== 'other' && !/['’]/.test(tokens[last.end - 1]?.text ?? '');
  return first && (first.known || isJoint) ? [...furtherBefore(reading, people, first), first, last] : [last];
}

/** "The CFO, the board and I": a row of several. */
function furtherBefore(reading: Reading, people: PeopleWords, first: Party): readonly Party[] {
  if (reading.tokens[first.start - 1]?.text !== ',') return [];
  const more = partyEndingAt(reading, people, first.start - 1);
  return more ? [more] : [];
}

/** Who stands behind this token: "up to (the board and me)", "entscheidet (bei uns der Vorstand)". */
export function partiesAfter(reading: Reading, start: number): readonly Party[] {
  const { tokens, words } = reading;
  const people = peopleWords(words);
  let at = start;
  while (tokens[at] && isPassed(reading, people, at, start - 1)) at++;
  if (!sameSentence(reading, at, start)) return [];
  const first = partyStartingAt(reading, people, at);
  if (!first) return [];
  const parties = [first];
  // Whom a pronoun means stands before it: the row goes on behind the pronoun.
  for (let next = Math.max(first.end, at + 1); people.and.includes(tokens[next]?.word ?? '');) {
    const comma = tokens[next]?.text === ',';
    const from = comma && people.and.includes(tokens[next + 1]?.word ?? '') ? next + 2 : next + 1;
    const party = partyStartingAt(reading, people, from);
    if (!party) break;
    const end = Math.max(party.end, from + 1);
    if (comma && !(party.known && people.and.includes(tokens[end]?.word ?? ''))) break;
    parties.push(party);
    next = end;
  }
  return parties;
}

/** Between decider and verb stand helping verbs and adverbs; "our" and "the" belong to what follows them. */
function isPassed({ tokens, marks, words }: Reading, people: PeopleWords, at: number, of: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'symbol' || Math.abs(at - of) > 7) return false;
  if (people.selves.includes(token.word) || people.pronouns.includes(token.word)) return false;
  if (at > of && people.determiners.includes(token.word)) return false;
  if (at > of && people.we.includes(token.word)) return token.word === 'uns';
  if (people.we.includes(token.word) && !(token.word === 'uns' || token.word === 'both')) return false;
  if (people.between.includes(token.word)) return true;
  return words.fillers.includes(token.word) && marks.startingAt(at, 'authority.other') === undefined;
}

function sameClauseOrPause(reading: Reading, one: number, other: number): boolean {
  return sameClause(reading, one, other) || reading.tokens[one]?.kind !== 'symbol';
}

function partyEndingAt(reading: Reading, people: PeopleWords, end: number): Party | null {
  const { tokens } = reading;
  const word = tokens[end - 1]?.word ?? '';
  if (people.selves.includes(word) && !people.determiners.includes(word))
    return { who: 'me', start: end - 1, end, known: true };
  if (people.we.includes(word)) return { who: 'we', start: end - 1, end, known: true };
  if (people.pronouns.includes(word)) return antecedent(reading, end - 1);
  let start = end - 1;
  let found = -1;
  while (start >= 0 && end - start <= LONGEST && isPartOf(reading, people, start, end - 1)) {
    if (people.determiners.includes(tokens[start]?.word ?? '')) {
      found = start;
      if (!people.inside.includes(tokens[start - 1]?.word ?? '') || !isPartOf(reading, people, start - 2, end - 1))
        break;
    }
    start--;
  }
  return party(reading, people, found === -1 ? start + 1 : found, end, found !== -1);
}

function partyStartingAt(reading: Reading, people: PeopleWords, start: number): Party | null {
  const { tokens } = reading;
  const word = tokens[start]?.word ?? '';
  const isLead = people.determiners.includes(word);
  if (people.selves.includes(word) && !isLead) return { who: 'me', start, end: start + 1, known: true };
  if (people.we.includes(word)) return { who: 'we', start, end: start + 1, known: true };
  if (people.pronouns.includes(word) && !isLead) return antecedent(reading, start);
  let end = start + 1;
  while (end - start < LONGEST && isPartOf(reading, people, end, start) && !endsBefore(reading, people, end, start))
    end++;
  while (end > start + 1 && [people.inside, people.determiners].some((table) => table.includes(tokens[end - 1]?.word ?? ''))) end--; // prettier-ignore
  return tokens[start]?.kind === 'word' ? party(reading, people, start, end, isLead) : null;
}

/** A second article without "of" before it, a helping verb or an adverb is no part of the name any more. */
function endsBefore(reading: Reading, people: PeopleWords, at: number, start: number): boolean {
  const { tokens, words } = reading;
  const word = tokens[at]?.word ?? '';
  if (people.determiners.includes(word))
    return !people.inside.includes(tokens[at - 1]?.word ?? '') && !(at === start + 1);
  if (people.inside.includes(word)) return !(tokens[at + 1]?.kind === 'word' && !people.selves.includes(tokens[at + 1]?.word ?? '')); // prettier-ignore
  return people.between.includes(word) || words.fillers.includes(word) || people.alone.includes(word);
}

function isPartOf(reading: Reading, people: PeopleWords, at: number, other: number): boolean {
  const { tokens, marks, words } = reading;
  const token = tokens[at];
  if (token?.kind !== 'word' || !sameClause(reading, at, other)) return false;
  if (people.and.includes(token.word) || people.we.includes(token.word)) return false;
  if (people.selves.includes(token.word) && !people.determiners.includes(token.word)) return false;
  if (people.determiners.includes(token.word) || people.inside.includes(token.word)) return true;
  if (marks.startingAt(at, 'authority.other') !== undefined) return true;
  return !words.telling.includes(token.word) && !words.negations.includes(token.word) && !marks.startingAt(at, 'authority.verb', 'authority.weak'); // prettier-ignore
}

/** A stretch is a party if it holds a person or body, a name, or, behind an article, a noun that can decide. */
function party(reading: Reading, people: PeopleWords, start: number, end: number, lead: boolean): Party | null {
  const { tokens, marks, words } = reading;
  const others = marks.of('authority.other').filter((mark) => mark.start >= start && mark.end <= end);
  const from = lead ? start : Math.min(end, ...others.map((mark) => mark.start));
  if (others.length === 0 && tokens.slice(start, end).some(({ word }) => people.matters.includes(word))) return null;
  if (isTheBots(reading, others[0]?.start ?? start)) return null;
  if (others.length > 0)
    return { who: 'other', start: withName(reading, from), end: withField(reading, people, others, end), known: true };
  const named = tokens.slice(start, end).find((token) => isName(reading, token.index));
  if (named && !lead) return { who: 'other', start: named.index, end, known: true };
  if (words.language === 'de' && lead) while (end > start + 2 && /^\p{Ll}/u.test(tokens[end - 1]?.text ?? '')) end--;
  const nouns = tokens.slice(start, end).filter(({ word }) => !people.determiners.includes(word) && words.numbers.units[word] === undefined && !people.inside.includes(word)); // prettier-ignore
  return lead && nouns.length > 0 ? { who: 'other', start, end, known: false } : null;
}

/** A person or body ends where the tables say, but for "head of the department" and "my brother Tom". */
function withField(reading: Reading, people: PeopleWords, others: readonly Mark[], end: number): number {
  const { tokens } = reading;
  let to = Math.max(...others.map((mark) => mark.end));
  while (to < end) {
    const inside = people.inside.includes(tokens[to]?.word ?? '') && to + 1 < end;
    if (inside) to += people.determiners.includes(tokens[to + 1]?.word ?? '') && to + 2 < end ? 3 : 2;
    else if (/^\p{Lu}/u.test(tokens[to]?.text ?? '') && !/^\p{Lu}/u.test(tokens[to - 1]?.text ?? '')) to++;
    else break;
  }
  return Math.min(to, end);
}

/** "Priya in finance": the name before the department. */
function withName({ tokens }: Reading, start: number): number {
  const name = tokens[start - 2];
  return ['in', 'from', 'at', 'aus', 'von'].includes(tokens[start - 1]?.word ?? '') && /^\p{Lu}/u.test(name?.text ?? '') ? start - 2 : start; // prettier-ignore
}

function isName({ tokens, words, marks }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isGivenName(token.word) && /^\p{Lu}/u.test(token.text)) return true;
  const opens = at === 0 || tokens[at - 1]?.sentence !== token.sentence;
  return words.language === 'en' && !opens && (/^\p{Lu}\p{Ll}/u.test(token.text) || /^\p{Lu}{3,5}$/u.test(token.text)) && !SYSTEMS.has(token.word) && !marks.startingAt(at, 'contact.department'); // prettier-ignore
}

/** "That's one for Priya in finance, she holds the purse strings": whom a pronoun means, if anybody was named. */
function antecedent(reading: Reading, at: number): Party | null {
  const { tokens, marks, words } = reading;
  if (words.language === 'de' && /^(?:Sie|Ihr|Ihnen)$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.sentence === tokens[at]?.sentence) return null; // prettier-ignore
  const named = marks.of('authority.other').findLast((mark) => mark.end <= at && !isTheBots(reading, mark.start));
  const given = tokens.findLast((token) => token.index < at && isName(reading, token.index));
  if (given && given.index > (named?.start ?? -1)) return { who: 'other', start: given.index, end: given.index + 1, known: true }; // prettier-ignore
  if (named) return { who: 'other', start: withName(reading, named.start), end: named.end, known: true };
  return { who: 'other', start: at, end: at, known: false };
}

/** A decider in the visitor's words, without articles. */
export function nameOfParty(reading: Reading, { start, end }: Party): string {
  const people = peopleWords(reading.words);
  let from = start;
  while (from < end - 1 && people.determiners.includes(reading.tokens[from]?.word ?? '')) from++;
  return quoteOf(reading, from, end).replace(/['’]s$/, '');
}
