import type { Mark } from '../lexicon/marks.ts';
import type { Reading } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';

type Stretch = Pick<Mark, 'start' | 'end'>;

/** Says that several decide, asked or not. */
export const EACH = /\bvotes?\b|signatures|neither|us or|stimm/i;

export const TOGETHER =
  /\b(?:together|jointly|joint|both|and|und|zusammen|gemeinsam|beide\w*|wir zwei|ens?emble|juntos|insieme|samen)\b|&/i;
export function joins({ tokens, words }: Reading, { start, end }: Stretch): boolean {
  return tokens.slice(start, end).some(({ word }) => peopleWords(words).and.includes(word));
}

/** "Me and the controller", "my wife and I": two people, who may do anything together. */
export function isPair({ tokens, words }: Reading, { start, end }: Stretch): boolean {
  const { and, selves } = peopleWords(words);
  const said = tokens.slice(start, end);
  return tokens.length > 10 && said.some(({ word }) => and.includes(word)) && selves.includes(said[0]?.word ?? '') && !PRONOUNS.has(said[0]?.word ?? ''); // prettier-ignore
}

/**
 * The open word of "… and I decide" is a person: a title, a name, "my sister". Not "approved and I decide"; and where the
 * verb is in the singular ("… und ich entscheide"), it begins a clause of its own.
 */
export function namesPerson({ tokens, marks, words }: Reading, { start, end }: Mark): boolean {
  // "The committee does the choosing and I …": the one before "and" does something else.
  const own = peopleWords(words);
  const joint = tokens.findIndex(({ index, word }) => index > start && index < end && own.and.includes(word));
  if (joint > 0 && ((tokens[joint - 1]?.word ?? '').endsWith('ing') || tokens[joint - 1]?.text === ',')) return false;
  if (words.language === 'de' && marks.startingAt(end - 1, 'authority.decides')) return false;
  if ([words.articles, own.selves, own.we].some((table) => table.includes(tokens[start]?.word ?? ''))) return true;
  if (marks.of('authority.other', 'authority.owner', 'authority.chief', 'authority.lower').some((mark) => mark.start <= start && start < mark.end)) return true; // prettier-ignore
  const { text = '', word = '' } = tokens[start] ?? {};
  return PRONOUNS.has(word) || /^\p{Lu}\p{Ll}/u.test(text) || words.articles.includes(tokens[start - 1]?.word ?? '');
}

const PRONOUNS = new Set('he she they him her you people others colleagues er sie du leute andere kollegen'.split(' '));
