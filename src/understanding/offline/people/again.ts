import type { Finding } from '../../../lead/answer.ts';
import type { Authority } from '../../../lead/values.ts';
import { quoteOf, type Reading } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';
import { nameOfParty, partiesAfter } from './parties.ts';

/** Those of the known deciders who are taken back: "not the CFO". */
function deniedDeciders({ tokens, words }: Reading, deciders: readonly string[]): readonly string[] {
  const { determiners } = peopleWords(words);
  return deciders.filter((name) => {
    const [first = '', ...rest] = name.toLowerCase().split(/\s+/u);
    return tokens.some(({ index, text }) => {
      if (text.toLowerCase() !== first || !rest.every((word, step) => tokens[index + 1 + step]?.text.toLowerCase() === word)) return false; // prettier-ignore
      const before = determiners.includes(tokens[index - 1]?.word ?? '') ? index - 2 : index - 1;
      return words.negations.includes(tokens[before]?.word ?? '');
    });
  });
}

/** Whether a decider named before is taken back: "the CEO, not the CFO". */
export function takesDeciderBack(reading: Reading, known: Authority | null): boolean {
  return known !== null && deniedDeciders(reading, known.deciders).length > 0;
}

/** "Not the CFO, the CEO": who decides instead of somebody named before, where nothing else says it. */
export function correctedAuthority(reading: Reading, known: Authority | null): Finding | null {
  const denied = known === null ? [] : deniedDeciders(reading, known.deciders);
  if (known === null || denied.length === 0) return null;
  const named = reading.tokens
    .filter(({ index, kind }) => kind === 'word' && (index === 0 || OPENS.has(reading.tokens[index - 1]?.word ?? '')))
    .flatMap(({ index }) => partiesAfter(reading, index))
    .filter(({ who, known: isKnown, start, end }) => who === 'other' && isKnown && start < end)
    .filter((party) => !denied.includes(nameOfParty(reading, party)));
  const [first] = named;
  const last = named.at(-1);
  if (!first || !last) return null;
  const kept = known.deciders.filter((name) => !denied.includes(name));
  const deciders = [...new Set([...kept, ...named.map((party) => nameOfParty(reading, party))])];
  const role = known.role === 'decides' ? 'shares' : known.role;
  const quote = quoteOf(reading, first.start, last.end);
  return { topic: 'authority', value: { role, deciders }, quote, confidence: 0.85 };
}

/** What a name may stand behind when it replaces another. */
const OPENS = new Set([',', '.', ';', '-', '–', '—', 'but', 'its', 'is', 'sondern', 'aber', 'no', 'nein']);
