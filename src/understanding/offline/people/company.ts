import { quoteOf, type Reading, sameSentence, type Span, type Stretch } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isCalendarWord } from './calendar-word.ts';
import { COMPANY_NOUNS } from './company-nouns.ts';
import { isGivenName } from './given-names.ts';
import { isHouse } from './house.ts';
import { LEGAL_FORMS } from './legal-forms.ts';
import { isCapital } from './names.ts';
import { titlesIn } from './title.ts';

/** The company: after "from", "at" or "our company is", or wherever a legal form follows a name. */
export function readCompany(reading: Reading, name: Stretch | null, title: Stretch | null): Span<string> | null {
  return withLegalForm(reading) ?? afterLead(reading, name, title) ?? ofTitle(reading, title) ?? beforeHere(reading);
}

function withLegalForm(reading: Reading): Span<string> | null {
  const { tokens, marks } = reading;
  for (const token of tokens) {
    if (token.kind !== 'word' || !LEGAL_FORMS.has(token.word) || !isCapital(token) && token.word !== 'ggmbh' && token.word !== 'gmbh' || token.word === 'as') continue; // prettier-ignore
    let start = token.index;
    while (
      start > 0 &&
      token.index - start < 5 &&
      isCompanyWord(tokens[start - 1]) &&
      sameSentence(reading, start - 1, token.index)
    )
      start--;
    if (token.index - start < 5 && JOINERS.has(tokens[start - 1]?.word ?? '') && isCompanyWord(tokens[start - 2]) && !marks.startingAt(start - 2, 'contact.company')) start -= 2; // prettier-ignore
    start = marks.of('contact.company').find((lead) => lead.start <= start && start < lead.end)?.end ?? start;
    const title = titlesIn(reading).find((one) => one.start <= start && start < one.end);
    start = title?.end ?? start;
    if (start >= token.index || isForeign(reading, start) || isAsked(reading, start)) continue;
    if (USED.has(tokens[start - 1]?.word ?? '')) continue;
    let end = token.index + 1;
    while (LEGAL_FORMS.has(tokens[end]?.word ?? '') && isCapital(tokens[end])) end++;
    while (tokens[end]?.kind === 'word' && reading.text[tokens[end - 1]?.end ?? 0] === '-') end++;
    if (tokens[end]?.text === '&' && tokens[end + 1]?.word === 'co') end += tokens[end + 2]?.text === '.' && tokens[end + 3]?.word === 'kg' ? 4 : tokens[end + 2]?.word === 'kg' ? 3 : 2; // prettier-ignore
    return { value: quoteOf(reading, start, end), start, end, confidence: 0.88 };
  }
  return null;
}

/** "Bramhall Kitchens here". */
function beforeHere(reading: Reading): Span<string> | null {
  for (const mark of reading.marks.of('contact.here')) {
    if (isAsked(reading, mark.start)) continue;
    for (let start = Math.max(0, mark.start - 4); start < mark.start - 1; start++) {
      const opens = start === 0 || reading.tokens[start - 1]?.kind === 'symbol' || !sameSentence(reading, start - 1, start) || reading.marks.endingAt(start, 'acts.greeting') !== undefined; // prettier-ignore
      const found = opens ? companyAt(reading, start, false) : null;
      if (found?.end === mark.start && isHouse(reading, found)) return { ...found, confidence: 0.8 };
    }
  }
  return null;
}

/** "We use Acme Inc., "than with Acme Inc.": somebody else's company. */
const USED = new Set('use using uses used via by than vs versus through nutzen verwenden benutzen gegen statt ueber durch instead lieferant lieferanten supplier vendor competitor'.split(' ')); // prettier-ignore

function afterLead(reading: Reading, name: Stretch | null, title: Stretch | null): Span<string> | null {
  const { tokens, marks } = reading;
  const short = reading.asked === 'contact' && tokens.filter(({ kind }) => kind === 'word').length <= 10;
  for (const mark of marks.of('contact.company', 'contact.from')) {
    const strong = mark.tag === 'contact.company';
    if (isAsked(reading, mark.start) || isForeign(reading, mark.start)) continue;
    // "we work with SAP" names no employer: it is "Jane from …", "manager at …", or the message begins with it.
    const beside =
      name?.end === mark.start ||
      title?.end === mark.start ||
      name?.end === mark.start - 1 ||
      (name !== null && tokens[mark.start - 1]?.word === tokens[name.end - 1]?.word);
    // "I'm from Texas": most single words behind "from" are places.
    const isFrom = /(?:from|aus|von)$/i.test(quoteOf(reading, mark.start, mark.end));
    if (strong && isFrom && name === null && !short && !isCapital(tokens[mark.end + 1])) continue;
    if ([1, 2, 3].some((back) => PAST.has(tokens[mark.start - back]?.word ?? '')) || PAST.has(tokens[mark.start + 1]?.word ?? '')) continue; // prettier-ignore
    if (!strong && !beside && !(short && tokens[mark.start]?.word !== 'of' && !followsVerb(reading, mark.start)))
      continue;
    let from = mark.end;
    if (tokens[from]?.text === ':') from++;
    while (['the', 'der', 'die', 'firma', 'dem'].includes(tokens[from]?.word ?? '')) from++;
    if (tokens[from]?.word === 'called' || tokens[from]?.word === 'named') from++;
    const isLabel = mark.end - mark.start > 1 || tokens[mark.end]?.text === ':' || reading.asked === 'contact';
    const lower = (isLabel && NAMING.test(quoteOf(reading, mark.start, mark.end))) || (!strong && beside) || (short && WITH.test(quoteOf(reading, mark.start, mark.end))); // prettier-ignore
    const found = companyAt(reading, from, lower);
    if (!found || marks.of('contact.notName').some(({ start }) => start === from)) continue;
    if (WE_ARE.test(quoteOf(reading, mark.start, mark.end)) && !closes(tokens[found.end])) continue;
    return { ...found, confidence: strong || beside ? 0.85 : 0.7 };
  }
  return null;
}

const PAST = new Set(['used', 'worked', 'formerly', 'previously', 'ex', 'frueher', 'ehemals']);
const NAMING = /called|name|heisst|heißt|heissen|heißen|^company|^firma/i;
const WITH = /^(?:i am|i['’]?m|i work) (?:with|for|from|at)$/i;
const WE_ARE = /^(?:we are|wir sind|we're|were)$/i;

/** "Inhaber der Bäckerei Schmitz", "founder of Bluegum": whose owner somebody is. */
function ofTitle(reading: Reading, title: Stretch | null): Span<string> | null {
  const { tokens } = reading;
  if (!title || !['of', 'for', 'in', 'der', 'des', 'von', 'vom'].includes(tokens[title.end]?.word ?? '')) return null;
  let from = title.end + 1;
  while (['the', 'der', 'firma'].includes(tokens[from]?.word ?? '')) from++;
  const found = companyAt(reading, from, false);
  return found && { ...found, confidence: 0.8 };
}

/** Words in capitals, with the small ones between them; in lower case only where the words before name a company. */
export function companyAt(reading: Reading, start: number, lower: boolean): Omit<Span<string>, 'confidence'> | null {
  const { tokens, words, marks } = reading;
  let end = start;
  const first = tokens[start];
  if (first?.kind !== 'word' || isCalendarWord(reading, first.word)) return null;
  if (isCapital(first)) {
    for (;;) {
      if (
        end < start + 6 &&
        isCompanyWord(tokens[end]) &&
        sameSentence(reading, start, end) &&
        !isCalendarWord(reading, tokens[end]?.word ?? '')
      )
        end++;
      else if (tokens[end]?.text === '.' && tokens[end]?.glued && SHORT.has(tokens[end - 1]?.word ?? '')) end++;
      else if (
        end > start &&
        JOINERS.has(tokens[end]?.word ?? '') &&
        isCompanyWord(tokens[end + 1]) &&
        !isFirstPerson(tokens[end + 1])
      )
        end += 2; // prettier-ignore
      else break;
    }
  } else if (lower) {
    const small = [words.telling, words.articles, words.fillers];
    while (end < start + 3 && tokens[end]?.kind === 'word' && !/['’]s$/.test(tokens[end]?.text ?? '') && !small.some((table) => table.includes(tokens[end]?.word ?? '')) && !marks.startingAt(end, 'contact.notName', 'contact.department')) end++; // prettier-ignore
  }
  while (end > start && LEGAL_FORMS.has(tokens[end]?.word ?? '') && !small(tokens[end])) end++;
  // "Burrawang Grain Co-op".
  while (end > start && tokens[end]?.kind === 'word' && reading.text[tokens[end - 1]?.end ?? 0] === '-') end++;
  if (end === start || isDepartment(reading, start, end) || (end - start === 1 && COMPANY_NOUNS.has(first.word))) return null; // prettier-ignore
  return { value: quoteOf(reading, start, end), start, end };
}

/** A full stop after these ends no name: "Praxis Dr. Lang". */
const SHORT = new Set(['dr', 'prof', 'st', 'bros', 'gebr', 'co', 'inc', 'ltd']);
/** "As", "se" and "sa" in lower case are words. */
function small(token: Token | undefined): boolean {
  return !isCapital(token) && (token?.text.length ?? 0) < 3;
}

const JOINERS = new Set(['&', 'and', 'und', 'of', 'for', 'für', 'fuer', '+']);

/** "Bei der Dienstplanung", "from Procurement": a part of a company is no company. */
function isDepartment({ tokens, marks, words }: Reading, start: number, end: number): boolean {
  const last = tokens[end - 1];
  if (marks.of('contact.department').some((mark) => mark.start <= start && mark.end >= end)) return true;
  return (
    words.language === 'de' && end === start + 1 && /(?:ung|abteilung|keit|heit|team|lager)$/.test(last?.word ?? '')
  );
}

function closes(token: Token | undefined): boolean {
  return token?.kind !== 'word' || /^\p{Ll}/u.test(token.text);
}

function isFirstPerson(token: Token | undefined): boolean {
  return ['I', "I'm", 'We', 'Ich', 'Wir'].includes(token?.text ?? '');
}

function isAsked({ questions, tokens }: Reading, at: number): boolean {
  return questions.has(tokens[at]?.sentence ?? -1);
}

/** "work with", "sent from", "arbeiten mit": a word before it in lower case, other than a title ("manager at"). */
function followsVerb({ tokens, marks }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.sentence !== tokens[at]?.sentence || isCapital(before)) return false;
  if (isGivenName(before.word)) return false;
  return !marks.of('authority.owner', 'authority.chief', 'authority.lower', 'contact.iAm', 'contact.here').some((mark) => mark.end === at); // prettier-ignore
}

function isForeign(reading: Reading, start: number): boolean {
  return reading.marks
    .of('contact.others', 'money.others')
    .some((mark) => mark.end <= start && mark.end >= start - 6 && reading.tokens[mark.start]?.clause === reading.tokens[start]?.clause);
} // prettier-ignore

function isCompanyWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ((token.kind === 'word' && isCapital(token) && !isFirstPerson(token)) || token.text === '&' || token.text === '+')
  );
}
