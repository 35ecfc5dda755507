import { frameAt } from '../frames.ts';
import { type Reading, sameSentence, type Stretch } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';
import type { Party } from './parties.ts';

/**
 * "At my last job I signed everything", "my cousin runs a hospital, her board decides", "at home my wife decides": somebody
 * else's decision, or one of the past, until "here" or "with us" comes back to the visitor's own.
 */
export function isElsewhere(reading: Reading, claim: Stretch, parties: readonly Party[]): boolean {
  const { marks, tokens } = reading;
  const frame = frameAt(reading, claim.start);
  if (frame?.when === 'formerly' || frame?.who === 'stranger' || frame?.who === 'client') return true;
  return marks.of('authority.elsewhere').some((mark) => {
    if (mark.start >= claim.start) return sameSentence(reading, mark.start, claim.start) && isPast(reading, claim);
    if (isBack(reading, mark.end, claim.start)) return false;
    if (sameSentence(reading, mark.start, claim.start)) return true;
    // "… She signs everything": the sentence behind it goes on about the same person.
    const next = (tokens[claim.start]?.sentence ?? 0) - (tokens[mark.start]?.sentence ?? 0) === 1;
    return next && parties.every(({ who, start }) => who === 'other' && start < claim.start + 1 && sameSentence(reading, start, mark.start)); // prettier-ignore
  });
}

function isBack({ tokens, words }: Reading, from: number, to: number): boolean {
  const { here } = peopleWords(words);
  return tokens.slice(from, to).some(({ word }) => here.includes(word));
}

function isPast({ tokens, words }: Reading, { start, end }: Stretch): boolean {
  const { past } = peopleWords(words);
  return tokens.slice(start, end).some(({ word }) => past.includes(word));
}
