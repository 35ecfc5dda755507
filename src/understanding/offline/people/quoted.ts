import { quoteOf, type Reading, type Span } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';

/** "His card says: …", "this stood under an email: … is she one of yours?": somebody else's details, shown to us. */
export function isShown({ marks }: Reading): boolean {
  return marks.has('contact.shown');
}

/** "Is 020 … still your number?": an address that is asked about; "can you mail it to me at …?" gives one. */
export function isAskedAbout(reading: Reading, { start }: Span<string>): boolean {
  const { tokens, questions, words } = reading;
  const sentence = tokens[start]?.sentence ?? -1;
  if (!questions.has(sentence)) return false;
  const said = tokens.filter((token) => token.sentence === sentence);
  if (said.some(({ word }) => OWN.has(word))) return false;
  return said.some(({ word, text }) => ABOUT.has(word) || (words.language === 'de' && /^(?:Ihre?[mnrs]?|Sie)$/.test(text))) || IS.has(said[0]?.word ?? ''); // prettier-ignore
}

const OWN = new Set('me my mine us our mir mich mein meine meiner uns unser unsere'.split(' '));
const ABOUT = new Set('still right correct valid yours noch richtig stimmt gueltig eure euer aktuell'.split(' '));
const IS = new Set('is are ist sind stimmt'.split(' '));

/** "Your sales@…", "your number 020 …"; in "mail your rates to omar@…" the address is not what is ours. */
export function isOurs(reading: Reading, at: number, start: number): boolean {
  const { tokens, marks, words } = reading;
  if (!peopleWords(words).you.includes(tokens[at]?.word ?? '')) return true;
  const cue = marks.of('contact.phone', 'contact.mail').some((mark) => mark.start > at && mark.end <= start && mark.start <= at + 3);
  return start - at <= 2 || (cue && !tokens.slice(at, start).some(({ word }) => TO.has(word)));
} // prettier-ignore

const TO = new Set(['to', 'an', 'auf', 'at', 'a', 'para']);

/** "I'm Omar … omar@fernhill.example": an address with the visitor's own name in it. */
export function bears(reading: Reading, email: Span<string>, name: Span<string> | null): boolean {
  if (name === null) return false;
  const local = email.value.slice(0, email.value.indexOf('@'));
  const first = quoteOf(reading, name.start, name.start + 1).toLowerCase();
  return first.length > 2 && local.split(/[._-]/).includes(first);
}
