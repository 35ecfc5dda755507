import { frameAt } from '../frames.ts';
import { isAskedAbout, isOurs, isShown } from './quoted.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameClause, sameSentence, type Span } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

/** "my colleague's number is", "I wrote to your support at": other people's details are not the visitor's. */
export function isSomeoneElses(reading: Reading, span: Span<string>): boolean {
  const { marks } = reading;
  const { start } = span;
  if (frameAt(reading, start)?.when === 'formerly' && !isOwn(reading, start, false)) return true;
  if (isAskedAbout(reading, span) || (isShown(reading) && !isOwn(reading, start, false))) return true;
  const near = (mark: Mark): boolean =>
    mark.end - mark.start > 1 ? sameSentence(reading, mark.start, start) : sameClause(reading, mark.start, start);
  const before = marks.of('contact.others').some((mark) => mark.end <= start && mark.end >= start - 8 && near(mark) && (mark.end - mark.start > 1 || (reading.tokens[mark.start - 1]?.word !== 'you' && isOurs(reading, mark.start, start)))); // prettier-ignore
  const after = marks.of('contact.othersAfter').some((mark) => mark.start >= span.end && mark.start <= span.end + 3 && sameSentence(reading, mark.start, start)); // prettier-ignore
  if (after) return true;
  return (before || namesAnother(reading, start) || isOwnedByAnother(reading, start)) && !isOwn(reading, start);
}

/** "my husband's number is", "mum's number is". */
function isOwnedByAnother({ tokens, words, marks }: Reading, start: number): boolean {
  const isKin = ({ index, text, word }: Token): boolean => /^\p{L}{3,}['’]s$/u.test(text) && !NOBODYS.test(word) && marks.of('contact.phone', 'contact.mail').some((mark) => mark.start === index + 1); // prettier-ignore
  if (tokens.slice(Math.max(0, start - 4), start).some((token) => token.sentence === tokens[start]?.sentence && isKin(token))) return true; // prettier-ignore
  const sentence = tokens[start]?.sentence;
  return tokens.slice(Math.max(0, start - 6), start).some(({ index, text, sentence: own }) => own === sentence && /\p{L}['’]s$/u.test(text) && !marks.of('contact.name').some((mark) => mark.end === index + 1) && words.articles.includes(tokens[index - 1]?.word ?? '')); // prettier-ignore
}

/** "That's", "cell's": is. */
const NOBODYS =
  /^(?:thats|its|heres|whats|theres|cells|phones|mobiles|lines|numbers|emails|offices|works|names|hes|shes)$/;

/** "Für die Technik ist Herr Vogt da, 030 …", "ask Mrs Hill on 020 …": a person spoken of by courtesy title. */
function namesAnother({ tokens, marks }: Reading, start: number): boolean {
  const sentence = tokens[start]?.sentence;
  return tokens.some(({ index, word }) => {
    if (index >= start || index < start - 8 || tokens[index]?.sentence !== sentence || !COURTESY.has(word))
      return false;
    const verb = tokens[index - 1];
    return verb?.kind === 'word' && verb.sentence === sentence && !SELF.has(verb.word) && !marks.endingAt(index, 'contact.name', 'contact.iAm') && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? ''); // prettier-ignore
  });
}

const COURTESY = new Set(['herr', 'herrn', 'frau', 'mr', 'mrs', 'ms']);
const SELF = new Set(['bin', 'im', 'am', 'is', 'its', 'gruesse', 'regards', 'name', 'hier', 'heisse']);

/** "my email is", "or reach me at": the nearest possessive is the visitor's own. */
function isOwn(reading: Reading, start: number, given = true): boolean {
  const { tokens, marks } = reading;
  if (marks.endingAt(start, 'contact.iAm')) return true;
  for (let at = start - 1; at >= Math.max(0, start - 6); at--) {
    const word = tokens[at]?.word ?? '';
    if (!sameSentence(reading, at, start) || THEIRS.has(word)) return false;
    if (!OWN.has(word)) continue;
    // "Your colleague gave me 030 …", "wrote to me from sam@…": what somebody gave is not theirs who got it.
    if (TO_ME.has(word) && (!given || tokens.slice(at - 3, start).some((token) => GIVES.has(token.word)))) return false;
    const between = (mark: Mark): boolean => mark.start > at && mark.end <= start;
    if (/['’]s$/.test(tokens[at + 1]?.text ?? '')) return false;
    if (marks.of('contact.others').some((mark) => mark.start >= at && mark.end <= start && mark.end > at + 1))
      return false;
    return at >= start - 2 || marks.of('contact.phone', 'contact.mail', 'contact.name').some(between);
  }
  return false;
}

const TO_ME = new Set('me mir mich'.split(' '));
const GIVES = new Set('from von gave given sent told wrote hat hatte gab gegeben schrieb'.split(' '));
const THEIRS = new Set('his her their your sein seine ihr ihre eure eurer ihrer seiner'.split(' '));
const OWN = new Set('my mine meine mein me mich mir meiner'.split(' '));
