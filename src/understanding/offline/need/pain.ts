import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameSentence } from '../reading.ts';
import type { Tag } from '../words/phrases.ts';
import { compelled, type Pain } from './compelled.ts';
import { isDenied, isDeniedBehind, isSomebodyElses } from './denial.ts';

/**
 * Pain with a consequence, duty, or something broken: said in one phrase, or put together from what goes wrong and how
 * often, from two things that go wrong, or from who can compel and that they do.
 */
export function painsIn(reading: Reading): readonly Pain[] {
  const said = (tag: Tag) =>
    reading.marks
      .of(tag)
      .filter((mark) => !isDenied(reading, mark) && !isDeniedBehind(reading, mark) && !isSomebodyElses(reading, mark));
  const told = (tag: Tag) => said(tag).filter((mark) => !isAsked(reading, mark));
  const direct = said('need.must').map((mark) => ({ mark, confidence: plain(reading, mark) }));
  const harm = said('need.harm').map((mark) => ({ mark, confidence: isPhrase(mark) ? 0.8 : 0.66 }));
  const open = reading.asked !== 'budget' && reading.asked !== 'authority';
  const compels = reading.asked === 'authority' ? [] : compelled(reading, told);
  return [...direct, ...harm, ...(open ? repeated(reading, told) : []), ...compels];
}

/** Of a date or a sum that is asked for, these say how it is, not what hurts. */
const HASTE = new Set('critical urgent kritisch dringend'.split(' '));

type Told = (tag: Tag) => readonly Mark[];

function plain(reading: Reading, mark: Mark): number {
  if (reading.asked === null || reading.asked === 'need') return isPhrase(mark) ? 0.76 : 0.62;
  const last = reading.tokens[mark.end - 1]?.word ?? '';
  if (!isPhrase(mark) || HASTE.has(last) || saysHowItGoes(reading, mark)) return 0.45;
  return mark.end - mark.start > 2 ? 0.7 : 0.6;
}

/** "Vorher geht gar nix", "ohne die beiden läuft nix": of a date or a person that is asked for. */
function saysHowItGoes({ tokens, marks }: Reading, { start, end }: Mark): boolean {
  if (marks.of('authority.other', 'authority.shares').some((other) => other.start >= start && other.end <= end)) return true; // prettier-ignore
  return /^(?:geht|gehen|laeuft|laufen|lapses|lapse|ohne)$/.test(tokens[start]?.word ?? '');
}

/** "the printer jams twice a week"; "they crash and the trucks leave late"; asked, also "it drops out, so nobody can pay". */
function repeated(reading: Reading, told: Told): readonly Pain[] {
  const hurts = told('need.hurt');
  const often = told('need.often');
  return hurts.flatMap((mark, at) => {
    if (often.some((other) => sameSentence(reading, other.start, mark.start))) return [{ mark, confidence: 0.72 }];
    if (hurts.slice(at + 1).some((other) => differ(reading, mark, other))) return [{ mark, confidence: 0.64 }];
    return reading.asked === 'need' && hasConsequence(reading, mark) ? [{ mark, confidence: 0.56 }] : [];
  });
}

/** A cause and what comes of it, in one sentence. */
function hasConsequence({ tokens }: Reading, mark: Mark): boolean {
  const inside = tokens.filter(({ sentence }) => sentence === tokens[mark.start]?.sentence);
  return inside.length > 7 && inside.slice(2).some(({ word }) => CONSEQUENCE.has(word));
}

const CONSEQUENCE = new Set('so because therefore since until thus hence weil deshalb sodass dadurch deswegen daher wodurch wegen'.split(' ')); // prettier-ignore

/** Two words for one thing, or one phrase found twice, are one trouble. */
function differ({ tokens }: Reading, one: Mark, other: Mark): boolean {
  return other.start >= one.end && tokens[one.start]?.word !== tokens[other.start]?.word;
}

function isAsked({ questions, tokens }: Reading, mark: Mark): boolean {
  return questions.has(tokens[mark.start]?.sentence ?? -1);
}

function isPhrase(mark: Mark): boolean {
  return mark.end - mark.start > 1;
}
