import type { Reading } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';
import type { Claim } from './claims.ts';
import { partiesAfter } from './parties.ts';
import { ownTitle } from './title.ts';

/** "My boss.", "Ich. Ist ja mein Laden", "that'd be the CFO and me": people and nothing else, as the answer to "who decides?". */
export function bareAnswer(reading: Reading): Claim | null {
  const { tokens, words, questions, marks } = reading;
  const people = peopleWords(words);
  const title = ownTitle(reading);
  for (const token of tokens) {
    const opens = token.index === 0 || tokens[token.index - 1]?.kind === 'symbol';
    // "We did the math over lunch, me and the controller, and …" answers nothing.
    if (tokens[token.index - 1]?.text === ',' && tokens.filter(({ index, sentence }) => index < token.index && sentence === token.sentence).length > 6) continue; // prettier-ignore
    if (!opens || token.kind !== 'word' || questions.has(token.sentence)) continue;
    let at = token.index;
    while (isLead(reading, at)) at++;
    const parties = partiesAfter(reading, at);
    const first = parties[0];
    const end = parties.at(-1)?.end ?? 0;
    if (parties.every(({ who }) => who === 'other') && tokens.some(({ kind }) => kind === 'email')) continue;
    if (!first || first.start >= end || !closes(reading, end)) continue;
    if (parties.some(({ who, known, end: to, start }) => who === 'other' && !known && to - start > 4)) continue;
    // "warehouse manager" without an article is what the visitor is; "the warehouse manager" is who decides.
    if (parties.every(({ who }) => who === 'other') && title && title.start < end && title.end > first.start) continue;
    if (!parties.some(({ known }) => known) && !people.determiners.includes(tokens[first.start]?.word ?? '')) continue;
    if (first.who === 'other' && !first.known && token.index > 0) continue;
    if (marks.of('authority.decides', 'authority.othersCall').some((mark) => mark.start < end && first.start < mark.end)) continue; // prettier-ignore
    return {
      parties,
      start: first.start,
      end,
      negated: isNegated(reading, token.index, first.start),
      minor: false,
      alone: false,
    };
  }
  return null;
}

const THINKS = new Set('reckon think guess suppose believe fear glaub glaube denk denke schaetze'.split(' '));
const LEADS = new Set('that thats thatd would be is its it itd this only just probably mostly well um uh honestly ultimately usually actually das waere wäre ist des nur wahrscheinlich wohl naja also tja na ja bei uns hier immer letztlich am ende sind waeren oh so hm yes no nein nope nah hmm simple ganz einfach allein alleine both'.split(' ')); // prettier-ignore

function isLead({ tokens, words }: Reading, at: number): boolean {
  const token = tokens[at];
  if (['i', 'ich'].includes(token?.word ?? '') && THINKS.has(tokens[at + 1]?.word ?? '')) return true;
  return token?.kind === 'word' && (THINKS.has(token.word) || LEADS.has(token.word) || words.fillers.includes(token.word) || words.negations.includes(token.word)); // prettier-ignore
}

function isNegated({ tokens, words }: Reading, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ word }) => words.negations.includes(word) && !['no', 'nein', 'nope'].includes(word));
}

const AFTER = new Set('here hier i think tbh lol haha probably wahrscheinlich alone allein alleine together jointly zusammen gemeinsam really always immer only too auch denk ich glaube glaub mostly usually obviously natuerlich though halt eben not then both wohl'.split(' ')); // prettier-ignore

function closes({ tokens }: Reading, end: number): boolean {
  let at = end;
  while (AFTER.has(tokens[at]?.word ?? '')) at++;
  const next = tokens[at];
  return !next || next.kind === 'symbol' || next.sentence !== tokens[end - 1]?.sentence;
}
