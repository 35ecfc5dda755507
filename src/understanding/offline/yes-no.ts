import type { Topic } from '../../lead/values.ts';
import { isPhrase, type Mark } from './lexicon/marks.ts';
import { type Reading, sameSentence } from './reading.ts';

/** A message of so many words is an answer rather than a story. */
export const SHORT = 5;

/** A no beside a new value only opens the correction ("no, 60k"); alone, or as a denial ("that's wrong"), it stands. */
export function denies(
  reading: Reading,
  length: number,
  { answered, corrects, told }: { answered: boolean; corrects: boolean; told: readonly Topic[] },
): boolean {
  const marks = beginning(reading, 'acts.no', length);
  if (marks.length === 0 || (corrects && answered)) return false;
  return !corrects || told.length === 0 || isDenied(reading, marks);
}

/** "that's wrong", also after the no that begins: more than the no that opens a correction. */
function isDenied(reading: Reading, beginning: readonly Mark[]): boolean {
  const corrections = reading.marks.of('acts.correction');
  return reading.marks
    .of('acts.no')
    .filter((mark) => beginning.some(({ start }) => sameSentence(reading, mark.start, start)))
    .some(({ start, end }) => end - start > 2 || corrections.some((mark) => mark.start === start && mark.end === end));
}

/** A yes or no stands at the beginning; "right" and "fine" alone, not in "right now we". */
export function begins(reading: Reading, tag: 'acts.yes' | 'acts.no', length: number): boolean {
  return beginning(reading, tag, length).length > 0;
}

function beginning({ marks, tokens }: Reading, tag: 'acts.yes' | 'acts.no', length: number): readonly Mark[] {
  const first = tokens.find(({ kind, word }) => kind !== 'symbol' && !OPENING.has(word))?.index ?? 0;
  return marks.of(tag).filter((mark) => {
    if (mark.start !== first) return false;
    return length <= SHORT || tokens[mark.end]?.kind === 'symbol' || isPhrase(mark) || (length <= 10 && PLAIN_YES.has(tokens[first]?.word ?? '')); // prettier-ignore
  });
}

/** These mean nothing else, whatever follows. */
const PLAIN_YES = new Set('yes yeah yep yup jep jap si sim oui'.split(' '));

/** What may come before a yes or no. */
const OPENING = new Set('oh ah uh um hm hmm ähm aeh aehm well sorry but and und aber also na ach nun'.split(' '));
