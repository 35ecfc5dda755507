import type { Token } from '../text/tokens.ts';
import { quoteOf, type Reading, sameClause, type Span, type Stretch } from '../reading.ts';
import { KINDS_OF_TOOL } from '../words/products.ts';
import { peopleWords } from '../words/people-words.ts';
import { COMPANY_NOUNS } from './company-nouns.ts';
import { isHouse } from './house.ts';
import { isGivenName } from './given-names.ts';
import { LEGAL_FORMS } from './legal-forms.ts';
import { isVague, isWordToo } from './name-words.ts';

const PARTICLES = new Set('van von de der den zu la le di da del dos do bin al el ten ter mac mc st'.split(' '));

/** The visitor's name where words introduce it: "my name is", "I'm", before "here", or before "from". */
export function introducedName(reading: Reading): Span<string> | null {
  return introduced(reading) ?? asPossessive(reading) ?? signedBeforeHere(reading) ?? signedBeforeFrom(reading);
}

function introduced(reading: Reading): Span<string> | null {
  const { marks, tokens } = reading;
  for (const mark of marks.of('contact.name', 'contact.iAm')) {
    const sure = mark.tag === 'contact.name';
    if (!sure && !beginsClause(reading, mark.start)) continue;
    const strong =
      sure &&
      (mark.end - mark.start >= 2 || /['’]s$/.test(tokens[mark.start]?.text ?? '')) &&
      !CALLS.has(tokens[mark.start]?.word ?? '');
    const from = [':', ','].includes(tokens[mark.end]?.text ?? '') && (sure || tokens[mark.end]?.text === ':') ? mark.end + 1 : mark.end; // prettier-ignore
    const typed = strong || (isGivenName(tokens[from]?.word ?? '') && !isWordToo(tokens[from]));
    const name = nameAt(reading, from, { capital: !typed, most: 4 });
    if (!name || reading.questions.has(tokens[mark.start]?.sentence ?? -1)) continue;
    // "I'm Berlin based", "I'm Swiss": a word after "I'm" is a name only where it is a common one or the clause ends.
    const known = isGivenName(tokens[name.start]?.word ?? '') && !isWordToo(tokens[name.start]);
    if (!sure && !known && !(closes(reading, name.end) && isCapital(tokens[name.start]))) continue;
    if (sure && !strong && !known && !closes(reading, name.end)) continue;
    if (!known && isVague(reading, mark.start, name)) continue;
    if (tokens[mark.start]?.word === 'its' && AND.has(tokens[name.end]?.word ?? '') && ['me', 'i', 'myself', 'my'].includes(tokens[name.end + 1]?.word ?? '')) continue; // prettier-ignore
    if (tokens[mark.start]?.word === 'its' && !isCapital(tokens[name.start]) && !known) continue;
    return { ...name, confidence: sure || known ? 0.9 : 0.8 };
  }
  return null;
}

/** "Call me whenever", "put down the phone". */
const CALLS = new Set(['call', 'put', 'write', 'note', 'jot', 'take']);

/** "Hi, I'm Jane"; not the "im" of "Fehler im Lager". */
function beginsClause(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (!before || before.kind === 'symbol' || !sameClause(reading, at - 1, at)) return true;
  if (['and', 'und', 'so', 'name', 'there', 'yeah', 'also', 'ja'].includes(before.word)) return true;
  return reading.marks.endingAt(at, 'acts.greeting', 'acts.yes', 'acts.thanks', 'acts.no') !== undefined;
}

const AND = new Set(['and', '&', 'or']);
const GOES_ON = new Set('and und on auf unter mit but'.split(' '));
/** Behind a name. */
const COURTESIES = new Set('sir madam maam ji bhai mate pal please pls thanks love btw'.split(' '));

function closes({ tokens, marks }: Reading, at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' || COURTESIES.has(next.word) || marks.startingAt(at, 'contact.from', 'contact.here', 'contact.lastName')) return true; // prettier-ignore
  const after = tokens[at + 1];
  if (!GOES_ON.has(next.word)) return marks.startingAt(at, 'contact.phone') !== undefined;
  return after?.kind !== 'word' || ['i', 'im', 'we', 'my', 'ich', 'wir', 'our', 'unsere'].includes(after.word);
}

/** "Wanda's the name". */
function asPossessive({ tokens }: Reading): Span<string> | null {
  const at = tokens.findIndex(({ text, index }) => /^\p{Lu}\p{Ll}+['’]s$/u.test(text) && ['the', 'my'].includes(tokens[index + 1]?.word ?? '') && tokens[index + 2]?.word === 'name'); // prettier-ignore
  const text = tokens[at]?.text;
  return text === undefined ? null : { value: text.replace(/['’]s$/, ''), start: at, end: at + 3, confidence: 0.85 };
}

/** "Jane Doe here". */
function signedBeforeHere(reading: Reading): Span<string> | null {
  for (const mark of reading.marks.of('contact.here')) {
    if (mark.start === 0 || reading.marks.endingAt(mark.start, 'contact.iAm')) continue;
    for (const words of [3, 2, 1]) {
      const name = nameAt(reading, Math.max(0, mark.start - words), { capital: !isGivenName(reading.tokens[mark.start - words]?.word ?? ''), most: words }); // prettier-ignore
      if (name?.end === mark.start && !isHouse(reading, name) && beginsClause(reading, name.start) && (name.end - name.start < 3 && !reading.marks.of('contact.iAm').some((lead) => lead.start >= name.start && lead.end <= name.end))) return { ...name, confidence: 0.82 }; // prettier-ignore
    }
  }
  return null;
}

/** "Colette from Rainier Dental", where a message or a line begins with it. */
function signedBeforeFrom(reading: Reading): Span<string> | null {
  const { tokens, marks } = reading;
  const first = firstWord(reading);
  if (!first || reading.questions.has(first.sentence)) return null;
  const name = nameAt(reading, first.index, { capital: !isGivenName(first.word), most: 3 });
  const from = name && marks.startingAt(name.end, 'contact.from');
  if (!from) return null;
  const known = isGivenName(first.word);
  const greeted = first.index > 0 || reading.asked === 'contact';
  const employer = tokens[from.end];
  if (marks.of('contact.othersAfter').some((mark) => mark.start > from.end && mark.start <= from.end + 5)) return null;
  if (!employer || !/^\p{Lu}/u.test(employer.text)) return known && greeted && employer?.kind === 'word' ? { ...name, confidence: 0.7 } : null; // prettier-ignore
  if (known) return { ...name, confidence: 0.85 };
  const isHouse = isCapital(tokens[from.end + 1]) && !first.word.endsWith('s');
  return (greeted || isHouse || name.end - name.start > 1) && isUncommon(reading, name)
    ? { ...name, confidence: 0.75 }
    : null;
}

/** No word of it has a meaning in the tables. */
export function isUncommon({ marks, words, tokens }: Reading, { start, end }: Stretch): boolean {
  if (
    marks.all.some((mark) => mark.start < end && start < mark.end && !mark.gapped && !mark.tag.startsWith('contact.'))
  )
    return false;
  return !tokens.slice(start, end).some(({ word }) => words.telling.includes(word) || PRODUCTS.has(word));
}

/** Several words in capitals that are no words of the work; of a single one a common name, or an address beside it. */
export function looksLikeName(reading: Reading, { start, end }: Stretch): boolean {
  const { tokens, marks } = reading;
  const inside = tokens.slice(start, end);
  if (inside.some(({ word }) => COMPANY_NOUNS.has(word))) return false;
  if (inside.some((token) => isGivenName(token.word) && !isWordToo(token))) return true;
  if (marks.of('need.task', 'need.should', 'about.feature').some((mark) => mark.start < end && start < mark.end))
    return false;
  if (inside.some(({ word }) => PRODUCTS.has(word))) return false;
  // A capital inside a sentence is a name in English: "sure, Marguerite".
  const isInside = start > 0 && firstWord(reading)?.index === start && reading.words.language === 'en' && isCapital(tokens[start]) && isUncommon(reading, { start, end }); // prettier-ignore
  return inside.length > 1 || isInside;
}

const PRODUCTS: ReadonlySet<string> = new Set(KINDS_OF_TOOL.flatMap(({ products }) => products));

function firstWord({ tokens, marks }: Reading): Token | null {
  const courtesies = marks.of('acts.yes', 'acts.greeting', 'acts.thanks');
  const first = tokens.find(
    ({ index, kind, word }) =>
      kind !== 'symbol' && word !== 'there' && !courtesies.some(({ start, end }) => start <= index && index < end),
  );
  return first?.kind === 'word' ? first : null;
}

/** One to `most` words that look like a name: capitals (unless introduced), no word of the language's own stock. */
export function nameAt(
  reading: Reading,
  start: number,
  { capital, most }: { capital: boolean; most: number },
): Omit<Span<string>, 'confidence'> | null {
  const { tokens } = reading;
  let from = start;
  while (HONORIFICS.has(tokens[from]?.word ?? '')) from += tokens[from + 1]?.text === '.' ? 2 : 1;
  let end = from;
  while (end < from + most && tokens[end]?.sentence === tokens[from]?.sentence && isNameWord(reading, tokens[end], capital, end === from) && !(end > from + 1 && isFromCompany(reading, end))) end++; // prettier-ignore
  while (end > from && PARTICLES.has(tokens[end - 1]?.word ?? '')) end--;
  if (end === from) return null;
  return { value: capitalised(quoteOf(reading, from, end)), start: from, end };
}

/** "Sanne Bakker van Voorbeeld BV": after first and last name the particle of names says whose employee it is. */
function isFromCompany({ tokens, marks }: Reading, at: number): boolean {
  const from = marks.startingAt(at, 'contact.from');
  return from !== undefined && PARTICLES.has(tokens[at]?.word ?? '') && isCapital(tokens[from.end]);
}

const HONORIFICS = new Set('mr mrs ms miss dr prof herr frau'.split(' '));

function isNameWord(reading: Reading, token: Token | undefined, capital: boolean, first: boolean): boolean {
  if (
    token?.kind !== 'word' ||
    /\d|['’]s$/.test(token.text) ||
    isSmallWord(reading, token) ||
    /^I['’]/.test(token.text) ||
    (token.text.length < 2 && first)
  )
    return false;
  if (!first && (PARTICLES.has(token.word) || (token.text.length === 1 && isCapital(token)))) return nextIsName(reading, token); // prettier-ignore
  const { marks, words } = reading;
  const title = marks.of('authority.owner', 'authority.chief', 'authority.lower', 'contact.notName').some((mark) => mark.start === token.index); // prettier-ignore
  if (title || peopleWords(words).titleEndings.some((ending) => token.word.endsWith(ending) && token.word.length > 6))
    return false;
  if (LEGAL_FORMS.has(token.word) || words.calendar.weekdays[token.word] !== undefined) return false;
  if (!isCapital(token) && [words.telling, words.fillers, words.negations].some((table) => table.includes(token.word)))
    return false;
  if (!first && marks.startingAt(token.index, 'contact.here', 'contact.from')) return false;
  return !capital || isCapital(token);
}

/** "My", "The", "Mei" begin a sentence, and no name. */
function isSmallWord({ words }: Reading, { word }: Token): boolean {
  if (isGivenName(word) || PARTICLES.has(word)) return false;
  return words.articles.includes(word) || peopleWords(words).determiners.includes(word) || peopleWords(words).pronouns.includes(word); // prettier-ignore
}

/** "Anna von Hagen"; but "Jonas von Kaffeerösterei Brandt" and "Max von der Muster GmbH" come from a company. */
function nextIsName({ tokens }: Reading, token: Token): boolean {
  if (token.word !== 'von' || isCapital(token)) return true;
  const last = ['der', 'den', 'dem'].includes(tokens[token.index + 1]?.word ?? '') ? token.index + 2 : token.index + 1;
  const house = tokens[last];
  return isCapital(house) && (house?.text.length ?? 0) <= 7 && !isCapital(tokens[last + 1]);
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function capitalised(name: string): string {
  return /^\p{Ll}/u.test(name) && !name.includes('@')
    ? name.replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : name;
}
