import type { Token } from '../text/tokens.ts';
import { quoteOf, type Reading, type Span } from '../reading.ts';

const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'zu',
  'la',
  'le',
  'di',
  'da',
  'del',
  'bin',
  'al',
  'el',
  'ten',
  "o'",
]);
const LEGAL_FORMS = new Set([
  'gmbh',
  'ag',
  'kg',
  'inc',
  'llc',
  'ltd',
  'limited',
  'corp',
  'plc',
  'ug',
  'se',
  'bv',
  'sarl',
  'sas',
  'spa',
  'srl',
  'oy',
  'ab',
  'as',
  'corporation',
  'ohg',
  'ev',
  'kgaa',
]);

/** The visitor's name: after "my name is", "I'm", before "here", or as the answer when contact details were asked for. */
export function readName(reading: Reading): Span<string> | null {
  return introduced(reading) ?? signedBeforeHere(reading) ?? (reading.asked === 'contact' ? answered(reading) : null);
}

function introduced(reading: Reading): Span<string> | null {
  const { marks } = reading;
  for (const mark of marks.of('contact.name', 'contact.iAm')) {
    const sure = mark.tag === 'contact.name';
    const strong = sure && mark.end - mark.start >= 2;
    const name = nameAt(reading, mark.end, { capital: !strong, most: 4 });
    if (!name || reading.questions.has(reading.tokens[mark.start]?.sentence ?? -1)) continue;
    // "I'm Berlin based", "I'm Swiss": one capital word after "I'm" is a name only where the clause ends with it.
    if (!sure && name.end - name.start === 1 && !closes(reading, name.end)) continue;
    return { ...name, confidence: sure ? 0.9 : 0.8 };
  }
  return null;
}

function closes({ tokens, marks }: Reading, at: number): boolean {
  const next = tokens[at];
  const goesOn =
    (next?.word === 'and' || next?.word === 'und') &&
    ['i', 'im', 'we', 'my', 'ich', 'wir'].includes(tokens[at + 1]?.word ?? '');
  return (
    !next || next.kind === 'symbol' || goesOn || marks.startingAt(at, 'contact.from', 'contact.here') !== undefined
  );
}

/** "Jane Doe here", "Jane from Example Ltd". */
function signedBeforeHere(reading: Reading): Span<string> | null {
  for (const mark of reading.marks.of('contact.here')) {
    const name =
      nameAt(reading, Math.max(0, mark.start - 2), { capital: true, most: 3 }) ??
      nameAt(reading, mark.start - 1, { capital: true, most: 2 });
    if (name?.end === mark.start && mark.start <= 4) return { ...name, confidence: 0.82 };
  }
  return null;
}

function answered(reading: Reading): Span<string> | null {
  const { tokens, marks } = reading;
  const first = tokens.find(
    (token) =>
      !marks
        .of('acts.yes', 'acts.greeting', 'acts.thanks')
        .some((mark) => mark.start <= token.index && token.index < mark.end) && token.kind !== 'symbol',
  );
  if (first?.kind !== 'word') return null;
  const alone = !tokens.some(({ kind }) => kind === 'email' || kind === 'number');
  const name = nameAt(reading, first.index, { capital: true, most: 4 });
  const next = name && tokens[name.end];
  if (!name || (next?.kind === 'word' && !marks.startingAt(name.end, 'contact.from', 'contact.at'))) return null;
  return { ...name, confidence: alone ? 0.75 : 0.85 };
}

/** One to `most` words that look like a name: capitals (unless introduced), no word of the language's own stock. */
function nameAt(
  reading: Reading,
  start: number,
  { capital, most }: { capital: boolean; most: number },
): Omit<Span<string>, 'confidence'> | null {
  const { tokens } = reading;
  let end = start;
  while (end < start + most && isNameWord(reading, tokens[end], capital, end === start)) end++;
  while (end > start && PARTICLES.has(tokens[end - 1]?.word ?? '')) end--;
  if (end === start) return null;
  return { value: capitalised(quoteOf(reading, start, end)), start, end };
}

function isNameWord(reading: Reading, token: Token | undefined, capital: boolean, first: boolean): boolean {
  if (token?.kind !== 'word' || /\d/.test(token.text) || (token.text.length < 2 && !first)) return false;
  if (!first && PARTICLES.has(token.word)) return true;
  const { marks, words } = reading;
  if (marks.of('contact.notName').some((mark) => mark.start === token.index)) return false;
  if (marks.of('authority.owner', 'authority.chief', 'authority.lower').some((mark) => mark.start === token.index))
    return false;
  if (LEGAL_FORMS.has(token.word) || words.calendar.weekdays.includes(token.word)) return false;
  return !capital || /^\p{Lu}/u.test(token.text);
}

function capitalised(name: string): string {
  return /^\p{Ll}/u.test(name) && !name.includes('@')
    ? name.replace(/(^|\s)(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : name;
}

/** The company: after "from", "at" or "our company is", in capitals, or wherever a legal form follows a name. */
export function readCompany(reading: Reading): Span<string> | null {
  return withLegalForm(reading) ?? afterLead(reading);
}

function withLegalForm(reading: Reading): Span<string> | null {
  const { tokens } = reading;
  for (const token of tokens) {
    if (token.kind !== 'word' || !LEGAL_FORMS.has(token.word) || !/^\p{Lu}/u.test(token.text) || token.word === 'as')
      continue;
    let start = token.index;
    while (start > 0 && token.index - start < 4 && isCompanyWord(tokens[start - 1])) start--;
    if (start === token.index || isForeign(reading, start)) continue;
    let end = token.index + 1;
    if (tokens[end]?.text === '&' && tokens[end + 1]?.word === 'co') end += tokens[end + 2]?.text === '.' && tokens[end + 3]?.word === 'kg' ? 4 : tokens[end + 2]?.word === 'kg' ? 3 : 2; // prettier-ignore
    return { value: quoteOf(reading, start, end), start, end, confidence: 0.85 };
  }
  return null;
}

function afterLead(reading: Reading): Span<string> | null {
  const { tokens, marks } = reading;
  const named = marks.of('contact.name', 'contact.iAm', 'contact.here').length > 0 || reading.asked === 'contact';
  for (const mark of marks.of('contact.company', 'contact.from')) {
    const strong = mark.tag === 'contact.company';
    if (!strong && !named) continue;
    let end = mark.end;
    while (end < mark.end + 4 && isCompanyWord(tokens[end]) && !isCalendarWord(reading, tokens[end])) end++;
    const first = tokens[mark.end];
    if (end === mark.end || !first || reading.words.articles.includes(first.word) || isForeign(reading, mark.start))
      continue;
    if (marks.of('contact.notName').some(({ start }) => start === mark.end)) continue;
    return { value: quoteOf(reading, mark.end, end), start: mark.end, end, confidence: strong ? 0.8 : 0.7 };
  }
  return null;
}

function isForeign(reading: Reading, start: number): boolean {
  return reading.marks.of('contact.others', 'money.others').some((mark) => mark.end <= start && mark.end >= start - 3);
}

function isCompanyWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ((token.kind === 'word' && /^\p{Lu}/u.test(token.text) && token.text !== 'I') || token.text === '&')
  );
}

function isCalendarWord({ words }: Reading, token: Token | undefined): boolean {
  const word = token?.word ?? '';
  const { months, weekdays, seasons } = words.calendar;
  return (
    months[word] !== undefined || weekdays.includes(word) || seasons[word] !== undefined || /^[qh][1-4]$/.test(word)
  );
}
