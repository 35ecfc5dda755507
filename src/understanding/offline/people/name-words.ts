import type { Reading, Stretch } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isCalendarWord } from './calendar-word.ts';

/** "This is Urgent", "It's Chaos here", "I'm Canadian": a single rare word needs more to be a name. */
export function isVague(reading: Reading, at: number, { start, end }: Stretch): boolean {
  const { tokens, marks } = reading;
  const word = tokens[start]?.word ?? '';
  if (marks.startingAt(end, 'contact.from') || reading.asked === 'contact') return false;
  if (tokens[at]?.word === 'hier' && end - start < 3) return true;
  if (end - start > 1) return false;
  if (marks.startingAt(end, 'contact.here') && tokens[end]?.word === 'by') return NATIONS.test(word) || isCalendarWord(reading, word); // prettier-ignore
  return ['this', 'its', 'it', 'hier', 'here', 'heres'].includes(tokens[at]?.word ?? '') || NATIONS.test(word);
}

const NATIONS = /(?:[ni]an|ish|ese|ican)$|^(?:swiss|german|french|dutch|greek|czech|thai|welsh)$/;

/** Names that are words as well: lower-case "will", "mark" and "max" tell nothing by themselves. */
export function isWordToo(token: Token | undefined): boolean {
  return !/^\p{Lu}/u.test(token?.text ?? '') && WORDS_TOO.has(token?.word ?? '');
}

const WORDS_TOO = new Set('will mark max grant rob bill jack penny joy hope faith rose may june april art frank pat sue drew chase dean don gene guy ray rich rusty sandy skip wade earnest ernst dawn bob ali jo jan jean ken ina ute pia uli tim ole iris olive ivy eve kit lance miles nick norm pearl reed robin ruby victor'.split(' ')); // prettier-ignore
