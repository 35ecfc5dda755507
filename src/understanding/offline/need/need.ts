import type { Need, NeedStrength } from '../../../lead/values.ts';
import { type Candidate, counts } from '../candidate.ts';
import { corrections, notMeant } from '../exclusions.ts';
import type { Mark } from '../lexicon/marks.ts';
import type { Reading, Stretch } from '../reading.ts';
import { isAnswerNo, isDenied, isNotNeeded, isSomebodyElses, saysWhatIsDenied } from './denial.ts';
import { isAssent, isMereNothing } from './nothing.ts';
import { isNoBuyer } from './no-buyer.ts';
import { withinOwnPart } from './own-part.ts';
import type { Pain } from './compelled.ts';
import { painsIn } from './pain.ts';
import { plainNeed } from './plain.ts';
import { stretchOf, summaryOf } from './summary.ts';

type Found = Candidate<Need>;

/** Pain with a consequence outweighs the wish beside it; "no need" and "nice to have" outweigh a wish. */
const ORDER: readonly NeedStrength[] = ['none', 'must', 'good', 'should'];

/**
 * What hurts or is wished for, how strongly, in the visitor's words. `elsewhere`: stretches of the message that were
 * understood as an answer to something else.
 */
export function readNeed(reading: Reading, elsewhere: readonly Stretch[] = []): readonly Found[] {
  const pains = painsIn(reading).map((pain) => fromPain(reading, pain));
  const found = [...statesIn(reading, 'need.none'), ...pains, ...wishesIn(reading), ...statesIn(reading, 'need.good')];
  const winner = decided(reading, found.filter(counts));
  const others = found.filter((one) => one.excluded !== null);
  const aside = reading.asked !== null && reading.asked !== 'need' && elsewhere.length > 0;
  const noBuyer = aside ? null : isNoBuyer(reading);
  if (winner && (winner.value.strength === 'none' || noBuyer === null))
    return [withinOwnPart(reading, winner, elsewhere), ...others];
  const left = noBuyer ?? plainNeed(reading, elsewhere);
  return left ? [left, ...others] : others;
}

/** The strongest; what was said before a correction no longer counts, nor a "no need" before the pain that follows "but". */
function decided(reading: Reading, found: readonly Found[]): Found | null {
  const corrected = corrections(reading).at(-1)?.end ?? 0;
  const later = found.filter(({ start }) => start >= corrected);
  const said = later.length > 0 ? later : found;
  const isOvertaken = (one: Found): boolean =>
    said.some((other) => {
      if (other.start < one.end) return false;
      if (one.value.strength === 'none') return other.value.strength === 'must' && other.confidence >= 0.7;
      // "It works, sort of, but I'd love to get us off it": the wish after "but".
      return one.value.strength === 'good' && other.value.strength === 'should' && isContrasted(reading, one.end, other.start); // prettier-ignore
    });
  return (
    said
      .filter((one) => !isOvertaken(one))
      .toSorted((one, other) => rank(one) - rank(other) || other.confidence - one.confidence || one.start - other.start)[0] ??
    null
  ); // prettier-ignore
}

const BUT = new Set('but however yet still though aber jedoch trotzdem dennoch allerdings nur'.split(' '));

function isContrasted({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => BUT.has(word));
}

function rank({ value }: Found): number {
  return ORDER.indexOf(value.strength);
}

/** "just browsing", "it would be nice". */
function statesIn(reading: Reading, tag: 'need.none' | 'need.good'): readonly Found[] {
  return reading.marks
    .of(tag)
    .filter((mark) => !mark.negated || saysWhatIsDenied(reading, mark) || isAnswerNo(reading, mark))
    .filter(
      (mark) =>
        !isSomebodyElses(reading, mark) &&
        !isTheirs(reading, mark) &&
        !isMereNothing(reading, mark) &&
        !isAssent(reading, mark),
    )
    .map((mark) => candidate(reading, mark, tag === 'need.none' ? 'none' : 'good', confidenceOf(reading, mark)));
}

/** "They're happy with the printout". */
function isTheirs({ tokens }: Reading, { start }: Mark): boolean {
  return [1, 2].some((back) => THEY.has(tokens[start - back]?.word ?? '') && tokens[start - back]?.sentence === tokens[start]?.sentence); // prettier-ignore
}

const THEY = new Set('they theyre he hes she shes customers clients'.split(' '));

function wishesIn(reading: Reading): readonly Found[] {
  return reading.marks
    .of('need.should')
    .filter((mark) => !mark.negated && !isDenied(reading, mark) && !isNotNeeded(reading, mark))
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

function wordsBeside({ tokens, words }: Reading, { start, end }: Mark): number {
  const { sentence } = tokens[start] ?? {};
  return tokens.filter((token) => token.sentence === sentence && token.kind === 'word' && (token.index < start || token.index >= end) && !words.telling.includes(token.word) && !words.fillers.includes(token.word)).length; // prettier-ignore
}

/** A wish beside another answer is about work: "we want the thing picked by then" is about the date. */
function namesWork({ tokens, marks }: Reading, { start, end }: Mark): boolean {
  const sentence = tokens[start]?.sentence;
  if (tokens.slice(start, end).some(({ word }) => REPLACES.has(word))) return true;
  return marks.of('need.task').some((task) => tokens[task.start]?.sentence === sentence) && !tokens.some((token) => token.sentence === sentence && token.index > start && SETTLES.has(token.word)); // prettier-ignore
}

const REPLACES = new Set(
  'replace replacing ersetzen abloesen umstellen umsteigen slow clunky outdated langsam veraltet'.split(' '),
);
const SETTLES = new Set('picked chosen signed decided bought ordered ausgesucht entschieden unterschrieben bestellt gekauft ausgewaehlt'.split(' ')); // prettier-ignore

/** Beside another answer only a wish in so many words is one: "we want", "suchen wir". */
function isWish({ tokens }: Reading, { start, end }: Mark): boolean {
  return tokens.slice(Math.max(0, start - 3), end).some(({ word }) => WISHES.has(word));
}

const WISHES = new Set('want wanted need looking love like hope hoping searching require trying replace replacing could would wed id slow clunky outdated unhappy frustrated hate langsam umstaendlich unzufrieden brauchen brauche braeuchten suchen suche moechten moechte wollen will benoetigen haetten ersetzen abloesen'.split(' ')); // prettier-ignore

/** Beside another answer "it works" tells how things are; "nice to have" and "just browsing" tell of the need. */
function isOwnState({ tokens }: Reading, { start, end }: Mark): boolean {
  return tokens.slice(start, end).some(({ word }) => STATES.has(word));
}

/** "When? Not buying anything": says of the date that there is none. */
function isTiming({ asked, tokens }: Reading, { start, end }: Mark): boolean {
  return asked === 'timeline' && tokens.slice(start, end).some(({ word }) => word.startsWith('buy'));
}

const STATES = new Set('nice nett schick bequem browsing looking curious exploring need needed anything student essential schoen cool luxury luxus schauen umschauen stoebern neugierig bedarf brauchen essential critical optional marktuebersicht solved sorted geloest erledigt'.split(' ')); // prettier-ignore

/** One word alone ("should", "curious") says little where nobody asked. */
function confidenceOf(reading: Reading, mark: Mark): number {
  const many = reading.marks.of(mark.tag).length > 1 ? 0.04 : 0;
  const size = mark.end - mark.start;
  const isPhrase = size > 1;
  if (reading.asked === 'need') return 0.78 + many + (isPhrase ? 0.06 : 0);
  if (mark.tag === 'need.should') {
    if (reading.asked !== null && reading.asked !== 'need' && !(isWish(reading, mark) && namesWork(reading, mark))) return 0.45; // prettier-ignore
    return isPhrase && (reading.asked === null || reading.tokens.length > 5) ? 0.66 + many : 0.4;
  }
  if (isPhrase && reading.asked !== null)
    return isOwnState(reading, mark) && size > 1 && !isTiming(reading, mark) ? 0.6 + many : 0.45;
  // "Haha, das wäre schön" says of what?
  if (isPhrase && mark.tag === 'need.good' && wordsBeside(reading, mark) < 2) return 0.45;
  if (isPhrase) return 0.74 + many;
  return reading.asked === null ? 0.56 + many : 0.45;
}

function isAsked(reading: Reading, at: number): boolean {
  return reading.questions.has(reading.tokens[at]?.sentence ?? -1);
}
