import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameSentence } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { peopleWords } from '../words/people-words.ts';

/** The visitor's own job title. Owners decide, chiefs and directors as a rule, lower titles say nothing of it. */
export interface Title {
  readonly rank: 'owner' | 'chief' | 'lower';
  readonly start: number;
  readonly end: number;
}

/** A title is the visitor's own after "I'm the", before "here", beside their name, or alone as an answer. */
export function ownTitle(reading: Reading): Title | null {
  const { tokens, words } = reading;
  const own = titlesIn(reading).filter((title) => {
    const first = tokens[title.start]?.word ?? '';
    return isSaidOfSelf(reading, title) || (title.rank === 'owner' && peopleWords(words).selves.includes(first));
  });
  return own.sort((one, other) => RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank) || length(other) - length(one))[0] ?? null; // prettier-ignore
}

const RANKS = ['owner', 'chief', 'lower'] as const;

/** Every title of the message with all its words: "shift supervisor", "head of IT and operations", "Leiterin Einkauf". */
export function titlesIn(reading: Reading): readonly Title[] {
  const { marks, tokens, words } = reading;
  const marked = marks.of('authority.owner', 'authority.chief', 'authority.lower').filter(({ start, end }) => !isVerb(reading, start, end)).map((mark) => ({ ...mark, rank: rankOf(mark) })); // prettier-ignore
  const ended = tokens
    .filter(
      ({ kind, word }) => kind === 'word' && peopleWords(words).titleEndings.some((ending) => word.endsWith(ending)),
    )
    .map(({ index, word }) => ({
      start: index,
      end: index + 1,
      rank: word === 'director' ? ('chief' as const) : ('lower' as const),
    }))
    .filter(({ start, end }) => !isVerb(reading, start, end) && !marked.some((mark) => mark.start <= start && start < mark.end)); // prettier-ignore
  const all = [...marked, ...ended].map((title) => inFull(reading, title));
  return all.filter((title) => !all.some((longer) => holds(longer, title)));
}

/** "Ich koch hier nur den Kaffee". */
function isVerb({ tokens, words }: Reading, start: number, end: number): boolean {
  return words.language === 'de' && end - start === 1 && /^\p{Ll}/u.test(tokens[start]?.text ?? '') && ['ich', 'i', 'wir', 'er'].includes(tokens[start - 1]?.word ?? ''); // prettier-ignore
}

function holds(longer: Title, title: Title): boolean {
  return longer.start <= title.start && longer.end >= title.end && length(longer) > length(title);
}

function length({ start, end }: Title): number {
  return end - start;
}

function rankOf({ tag }: Mark): Title['rank'] {
  return tag === 'authority.owner' ? 'owner' : tag === 'authority.chief' ? 'chief' : 'lower';
}

/** A title takes in the words before it ("facilities coordinator") and what it is of ("head of IT and HR"). */
function inFull(reading: Reading, { start, end: marked, rank }: Title): Title {
  const { tokens, words } = reading;
  // "gerente de una", "responsable logistique chez": the tables leave a last word open.
  // A phrase reads over a comma; a title does not: "responsabile acquisti, ornella …".
  const comma = tokens.findIndex(({ index, text }) => index > start && index < marked && text === ',');
  let end = comma > 0 ? comma : marked;
  while (end > start + 1 && isOpenEnd(reading, end - 1)) end--;
  let from = start;
  if (rank !== 'owner') while (from > 0 && start - from < 3 && isModifier(reading, tokens[from - 1], start)) from--;
  let to = end;
  const of = tokens[to];
  const field = tokens[to + 1];
  const takesField = rank !== 'owner' && of !== undefined && sameSentence(reading, start, to);
  if (
    takesField &&
    peopleWords(words).titleOf.includes(of.word) &&
    isField(reading, field) &&
    !(of.word === 'for' && /^\p{Lu}\p{Ll}/u.test(field.text))
  )
    to += 2;
  else if (takesField && words.language === 'de' && /leit|manag/.test(tokens[end - 1]?.word ?? '')) {
    if (['der', 'des'].includes(of.word) && field && /^\p{Lu}/u.test(field.text)) to += 2;
    else if (/^\p{Lu}/u.test(of.text) && isField(reading, of)) to += 1;
  }
  const isOf = to > end || tokens.slice(from, to).some(({ word }) => peopleWords(words).titleOf.includes(word));
  if (isOf && AND.has(tokens[to]?.word ?? '') && isField(reading, tokens[to + 1])) to += 2;
  else if (to > end + 1 && isField(reading, tokens[to]) && /^\p{Ll}/u.test(tokens[to]?.text ?? '')) to += 1;
  return { rank, start: from, end: to };
}

const AND = new Set(['and', 'und', '&']);

function isOpenEnd(reading: Reading, at: number): boolean {
  const { tokens, words, marks } = reading;
  const token = tokens[at];
  if (!token || words.language === 'en' || words.language === 'de') return false;
  if (marks.startingAt(at, 'contact.from') || isSmall(reading, token) || token.text.length < 3 || ['una', 'uma', 'une', 'een', 'chez', 'bij', 'presso'].includes(token.word)) return !/^\p{Lu}{2}$/u.test(token.text); // prettier-ignore
  return /^\p{Lu}\p{Ll}/u.test(token.text) && !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
}

function isField(reading: Reading, token: Token | undefined): token is Token {
  return token?.kind === 'word' && !isSmall(reading, token) && !reading.marks.startingAt(token.index, 'authority.verb', 'contact.from', 'contact.here', 'authority.influences'); // prettier-ignore
}

function isModifier(reading: Reading, token: Token | undefined, start: number): boolean {
  const { marks, words } = reading;
  if (token?.kind !== 'word' || !sameSentence(reading, token.index, start) || isSmall(reading, token) || /['’]s$/.test(token.text)) return false; // prettier-ignore
  if (words.language === 'de' && !/(?:er|e)$|^\p{Lu}+$/u.test(token.text)) return false;
  return !marks.of('authority.self', 'acts.greeting', 'acts.yes', 'contact.name', 'contact.iAm', 'contact.others').some((mark) => mark.start <= token.index && token.index < mark.end); // prettier-ignore
}

function isSmall({ words }: Reading, { word, text }: Token): boolean {
  if (/^\p{Lu}{2,}$/u.test(text)) return false;
  return [words.telling, words.articles, words.fillers, words.negations, peopleWords(words).selves].some((table) => table.includes(word)) || word === 'new' || word === 'works'; // prettier-ignore
}

/** "I'm the …", "… here", or the title is all that is answered. */
function isSaidOfSelf(reading: Reading, { start, end }: Title): boolean {
  const { marks, tokens, words, asked } = reading;
  let before = start;
  while (before > 0 && (words.articles.includes(tokens[before - 1]?.word ?? '') || tokens[before - 1]?.word === 'new')) before--; // prettier-ignore
  const self = marks.endingAt(start, 'authority.self') ?? marks.endingAt(before, 'authority.self');
  if (self && !isOthers(reading, self)) return true;
  const first = tokens[before];
  const isOne = INDEFINITE.has(tokens[start - 1]?.word ?? '');
  if (marks.startingAt(end, 'authority.here') && !isOne) return true;
  if (opens(reading, start) && /^\p{Lu}/u.test(first?.text ?? '')) {
    const from = marks.startingAt(end, 'contact.from');
    if ((from && /^\p{Lu}/u.test(tokens[from.end]?.text ?? '')) || (tokens[end]?.text === ',' && before === start && asked !== 'authority')) return true; // prettier-ignore
  }
  const lone = before === 0 || tokens[before - 1]?.kind === 'symbol';
  const closed = end >= tokens.length || tokens[end]?.kind === 'symbol';
  return asked === 'authority' && before <= 1 && before === start && lone && closed;
}

const INDEFINITE = new Set('a an ein eine einer another some'.split(' '));

/** "Morning! Procurement lead at Hexley Council, …": the message begins with it. */
function opens({ tokens, marks, questions }: Reading, at: number): boolean {
  if (questions.has(tokens[at]?.sentence ?? -1)) return false;
  return tokens.slice(0, at).every(({ index, kind }) => kind === 'symbol' || marks.of('acts.greeting').some(({ start, end }) => start <= index && index < end)); // prettier-ignore
}

/** "my friend works as": the one before "as" is somebody else. */
function isOthers(reading: Reading, self: Mark): boolean {
  const { marks, tokens, words } = reading;
  if (!['as', 'als'].includes(tokens[self.start]?.word ?? '')) return false;
  const own = peopleWords(words).selves;
  const isFirst = self.start === 0 || tokens[self.start - 1]?.kind === 'symbol' || !sameSentence(reading, self.start - 1, self.start); // prettier-ignore
  const isMine = tokens.some(({ index, word }) => index < self.start && sameSentence(reading, index, self.start) && (own.includes(word) || word === 'bin')); // prettier-ignore
  if (!isFirst && !isMine) return true;
  return marks.of('contact.others').some((mark) => mark.end <= self.start && mark.end >= self.start - 6);
}
