import type { Need, NeedStrength } from '../../../lead/values.ts';
import { type Candidate, counts } from '../candidate.ts';
import { corrections, notMeant } from '../exclusions.ts';
import type { Mark } from '../lexicon/marks.ts';
import type { Reading } from '../reading.ts';
import type { Tag } from '../words/words.ts';
import { isAnswerNo, isDenied, isSomebodyElses, saysWhatIsDenied } from './denial.ts';
import { isNoBuyer } from './no-buyer.ts';
import { type Pain, painsIn } from './pain.ts';
import { plainNeed } from './plain.ts';
import { stretchOf, summaryOf } from './summary.ts';

type Found = Candidate<Need>;

/** Pain with a consequence outweighs the wish beside it; "no need" and "nice to have" outweigh a wish. */
const ORDER: readonly NeedStrength[] = ['none', 'must', 'good', 'should'];

/**
 * What hurts or is wished for, how strongly, in the visitor's words. `elsewhere`: stretches of the message that were
 * understood as an answer to something else.
 */
export function readNeed(
  reading: Reading,
  elsewhere: readonly { readonly start: number; readonly end: number }[] = [],
): readonly Found[] {
  const pains = painsIn(reading).map((pain) => fromPain(reading, pain));
  const found = [...statesIn(reading, 'need.none'), ...pains, ...wishesIn(reading), ...statesIn(reading, 'need.good')];
  const winner = decided(reading, found.filter(counts));
  const others = found.filter((one) => one.excluded !== null);
  if (winner) return [winner, ...others];
  const left = isNoBuyer(reading) ?? plainNeed(reading, elsewhere);
  return left ? [left, ...others] : others;
}

/** The strongest; what was said before a correction no longer counts, nor a "no need" before the pain that follows "but". */
function decided(reading: Reading, found: readonly Found[]): Found | null {
  const corrected = corrections(reading).at(-1)?.end ?? 0;
  const later = found.filter(({ start }) => start >= corrected);
  const said = later.length > 0 ? later : found;
  const isOvertaken = (one: Found): boolean =>
    one.value.strength === 'none' &&
    said.some((other) => other.value.strength === 'must' && other.start >= one.end && other.confidence >= 0.7);
  return (
    said
      .filter((one) => !isOvertaken(one))
      .toSorted((one, other) => rank(one) - rank(other) || other.confidence - one.confidence || one.start - other.start)[0] ??
    null
  ); // prettier-ignore
}

function rank({ value }: Found): number {
  return ORDER.indexOf(value.strength);
}

/** "just browsing", "it would be nice". */
function statesIn(reading: Reading, tag: 'need.none' | 'need.good'): readonly Found[] {
  return reading.marks
    .of(tag)
    .filter((mark) => !mark.negated || saysWhatIsDenied(reading, mark) || isAnswerNo(reading, mark))
    .filter((mark) => !isSomebodyElses(reading, mark))
    .map((mark) => candidate(reading, mark, tag === 'need.none' ? 'none' : 'good', confidenceOf(reading, mark)));
}

function wishesIn(reading: Reading): readonly Found[] {
  return reading.marks
    .of('need.should')
    .filter((mark) => !mark.negated && !isDenied(reading, mark))
    .filter((mark) => !isCovered(reading, mark) && !isSomebodyElses(reading, mark))
    .map((mark) => candidate(reading, mark, 'should', confidenceOf(reading, mark)));
}

/** "I need to ask my boss" is about the boss; "I want somebody to help me" is a call. */
function isCovered({ marks, tokens }: Reading, mark: Mark): boolean {
  if (marks.of('acts.person', 'acts.email', 'acts.job', 'acts.vendor').some((other) => isPhraseAt(other, mark)))
    return true;
  const isNear = (other: Mark) =>
    other.start <= mark.end && other.end >= mark.end - 1 && other.start >= mark.start - 2 && !isInside(other, mark);
  if (marks.of('need.notNeed').some(isNear)) return true;
  const last = tokens[mark.end - 1]?.word ?? '';
  return GOES_ON.has(last) && marks.of('authority.consult').some(isNear);
}

const GOES_ON = new Set('to need want muss mit will moechte'.split(' '));

function isInside(one: Mark, other: Mark): boolean {
  return other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
}

function isPhraseAt(other: Mark, mark: Mark): boolean {
  return other.end - other.start > 1 && other.start <= mark.end + 2 && other.end > mark.start;
}

function fromPain(reading: Reading, { mark, confidence }: Pain): Found {
  return candidate(reading, mark, 'must', reading.asked === 'need' ? Math.min(0.9, confidence + 0.06) : confidence);
}

function candidate(reading: Reading, mark: Mark, strength: NeedStrength, confidence: number): Found {
  return {
    value: { strength, summary: summaryOf(reading, mark) },
    ...stretchOf(reading, mark),
    confidence,
    excluded:
      meantOtherwise(reading, mark) ?? (isAsked(reading, mark.start) && strength !== 'none' ? 'a question' : null),
  };
}

/** A laugh makes no joke of it: "everything's broken lol". */
function meantOtherwise(reading: Reading, mark: Mark): string | null {
  const why = notMeant(reading, mark);
  return why === 'a joke' && reading.marks.of('acts.joke').every(({ start, end }) => end - start === 1 && LAUGHS.has(reading.tokens[start]?.word ?? '')) ? null : why; // prettier-ignore
}

const LAUGHS = new Set('lol haha hahaha hehe xd rofl lmao'.split(' '));

/** One word alone ("should", "curious") says little where nobody asked. */
function confidenceOf(reading: Reading, mark: Mark): number {
  const many = reading.marks.of(mark.tag).length > 1 ? 0.04 : 0;
  const size = mark.end - mark.start;
  const isPhrase = size > 1;
  if (reading.asked === 'need') return 0.78 + many + (isPhrase ? 0.06 : 0);
  if (mark.tag === 'need.should')
    return isPhrase && (reading.asked === null || reading.tokens.length > 5) ? 0.66 + many : 0.4;
  if (isPhrase && reading.asked !== null)
    return mark.tag === ('need.good' satisfies Tag) || size > 2 ? 0.6 + many : 0.45;
  if (isPhrase) return 0.74 + many;
  return reading.asked === null ? 0.56 + many : 0.45;
}

function isAsked(reading: Reading, at: number): boolean {
  return reading.questions.has(reading.tokens[at]?.sentence ?? -1);
}
