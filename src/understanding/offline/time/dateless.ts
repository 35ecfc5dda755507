import type { Timeline } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { inSentence } from '../exclusions.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameClause } from '../reading.ts';
import { add, isoDate, localDay } from './calendar.ts';
import { restOfClause, whyNotMeant } from './not-plans.ts';

const DAYS_OF_ASAP = 30;
type Dated = readonly Candidate<Timeline>[];

/** What tells when without a date: "we are not buying", "ASAP", "no rush", "once we close our round"; the first that is said. */
export function readDateless(reading: Reading, dated: Dated): readonly Candidate<Timeline>[] {
  const said = [none, urgent, calm, conditional].flatMap((read) => read(reading, dated) ?? []);
  return said.slice(0, 1);
}

/** "We're not buying". It outweighs any date. */
function none(reading: Reading, dated: Dated): Candidate<Timeline> | null {
  const { marks } = reading;
  // "Not buying before Q3" is a plan.
  if (dated.some(({ start }) => marks.startingAt(start, 'time.notBefore', 'time.before', 'time.by') !== undefined))
    return null;
  const plain = marks.of('time.none').find((mark) => !isPartial(reading, mark));
  if (plain) return candidate(reading, plain, open('none'), 0.96);
  const bare =
    reading.asked === 'timeline' ? marks.of('time.noneAsked').find((mark) => isAnswer(reading, mark)) : undefined;
  return bare ? candidate(reading, bare, open('none'), 0.85) : null;
}

/** "We're not buying at 40k", "she won't buy a robot I don't like". */
function isPartial({ tokens }: Reading, { start, end }: Mark): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word' || next.clause !== tokens[start]?.clause) return false;
  return PRICED.has(next.word) || (ONE.has(next.word) && tokens.slice(end + 1).some(({ word, sentence }) => sentence === next.sentence && WHICH.has(word))); // prettier-ignore
}

const PRICED = new Set(['at', 'that', 'from']);
const ONE = new Set(['a', 'an', 'the', 'anything', 'something']);
const WHICH = new Set(['i', 'we', 'he', 'she', 'they', 'that', 'which', 'unless', 'without', 'until', 'before']);

/** "ASAP", "now". A limit said with it tells more: "asap, by June at the latest". */
function urgent(reading: Reading, dated: Dated): Candidate<Timeline> | null {
  const { marks, asked } = reading;
  const plain = marks.affirmed('time.asap')[0];
  const mark =
    plain ??
    (asked === 'timeline' ? marks.affirmed('time.asapAsked').find((one) => isAnswer(reading, one)) : undefined);
  if (!mark) return null;
  const limits = dated.some(({ start, confidence }) => sameSentence(reading, start, mark.start) || confidence > 0.92);
  if (limits) return null;
  const today = localDay(reading.at, reading.timeZone);
  const value: Timeline = { from: isoDate(today), to: isoDate(add(today, DAYS_OF_ASAP, 'day')), stance: 'committed' };
  if (asked === 'timeline') return candidate(reading, mark, value, plain ? 0.94 : 0.88);
  const own = inSentence(reading, mark, 'time.purchase', 'time.decision');
  const hurries = own && (!isAdverb(reading, mark) || needsIt(reading, mark));
  return candidate(reading, mark, value, hurries ? 0.75 : asksHelp(reading) || isAdverb(reading, mark) ? 0.4 : 0.55);
}

const ADVERBS = new Set(['now', 'immediately', 'away', 'once', 'instantly', 'sofort', 'umgehend', 'unverzueglich', 'ready']); // prettier-ignore

/** "Right now", "sofort": in most sentences it is not the purchase that is so soon. */
function isAdverb({ tokens }: Reading, { start, end }: Mark): boolean {
  return tokens.slice(start, end).some(({ word }) => ADVERBS.has(word));
}

const NEEDS = /^(?:need|needs|needed|buy|order|replacement|start|brauch\w*|braeucht\w*|benoetig\w*|ersatz|kaufen|bestellen|starten|loslegen)$/; // prettier-ignore
const OTHER_VERBS = /^(?:see|know|tell|show|check|find|reach|answer|sehen|wissen|zeigen|finden|pruefen|erreichen)$/;

function needsIt(reading: Reading, { start }: Mark): boolean {
  const clause = reading.tokens.filter(({ index }) => sameClause(reading, index, start));
  return clause.some(({ word }) => NEEDS.test(word)) && !clause.some(({ word }) => OTHER_VERBS.test(word));
}

function sameSentence({ tokens }: Reading, one: number, other: number): boolean {
  return tokens[one]?.sentence === tokens[other]?.sentence;
}

/** "Call me asap", "please fix this asap": no purchase is urgent there. */
function asksHelp({ marks }: Reading): boolean {
  return marks.has(
    'time.meeting',
    'acts.support',
    'acts.person',
    'acts.meeting',
    'acts.job',
    'acts.vendor',
    'acts.spam',
  );
}

/** "No rush". */
function calm(reading: Reading, dated: Dated): Candidate<Timeline> | null {
  if (dated.length > 0) return null;
  const asked = reading.asked === 'timeline';
  const mark =
    reading.marks.of('time.noRush')[0] ??
    (asked ? reading.marks.of('time.calmAsked').find((one) => isAnswer(reading, one)) : undefined);
  return mark ? candidate(reading, mark, open('exploring'), asked ? 0.9 : 0.7) : null;
}

/** "Once we close our round": nobody knows when that is. */
function conditional(reading: Reading, dated: Dated): Candidate<Timeline> | null {
  const { marks, asked } = reading;
  const mark = marks.of('time.condition').find((one) => waitsFor(reading, one));
  if (!mark || dated.length > 0 || (marks.has('acts.dontKnow') && asked !== 'timeline')) return null;
  const opensAny = ANY_CLAUSE.has(reading.tokens[mark.start]?.word ?? '');
  const plans = !opensAny && inSentence(reading, mark, 'time.purchase', 'time.decision');
  const worth = asked === 'timeline' ? 0.85 : plans ? 0.5 : 0.3;
  return candidate(reading, { ...mark, end: clauseEnd(reading, mark) }, open('exploring'), worth);
}

/** What begins with them is seldom about the purchase. */
const ANY_CLAUSE: ReadonlySet<string> = new Set(['when', 'if', 'after', 'until', 'unless', 'wenn', 'nachdem', 'falls', 'nach']); // prettier-ignore

const DEPENDS = /^(?:it|all|depend\w*|hing\w*|haeng\w*|kommt|contingent|dependent|abhaengig|je)$/;
const WHEN = new Set(['when', 'whether', 'if', 'wann', 'ob', 'nachdem']);
const US = new Set(['you', 'your', 'ye', 'ihr', 'sie', 'euch', 'ihnen', 'ihrer', 'eurer', 'ihre', 'eure']);
const REACH = 9;

/** "It depends on our funding" waits for something; "depends on Tom", "on the weather" and "on you" tell no time. */
function waitsFor(reading: Reading, mark: Mark): boolean {
  const { tokens, marks, words } = reading;
  if (!DEPENDS.test(tokens[mark.start]?.word ?? '') || words.phrases.time.occasion === undefined) return true;
  const after = tokens.filter(({ index, sentence }) => index >= mark.start && index < mark.end + REACH && sentence === tokens[mark.start]?.sentence); // prettier-ignore
  if (after.some(({ word }) => US.has(word))) return false;
  return after.some(({ index, word }) => WHEN.has(word) || marks.startingAt(index, 'time.occasion') !== undefined);
}

/** The words are most of what is said: "never, tbh", not "it never worked". */
function isAnswer(reading: Reading, { start, end }: Mark): boolean {
  const { tokens, words } = reading;
  const beside = tokens.filter(
    ({ index, kind, word }) =>
      kind === 'word' && sameClause(reading, index, start) && (index < start || index >= end) && !words.fillers.includes(word),
  ); // prettier-ignore
  return beside.length <= 2;
}

function candidate(reading: Reading, { start, end }: Mark, value: Timeline, confidence: number): Candidate<Timeline> {
  const stretch = { start, end };
  const asks = reading.questions.has(reading.tokens[start]?.sentence ?? -1);
  const answers = reading.asked === 'timeline' && restOfClause(reading, stretch) <= 3;
  const excluded = whyNotMeant(reading, stretch) ?? (asks && !answers ? 'a question' : null);
  return { value, start, end, confidence, excluded };
}

function open(stance: Timeline['stance']): Timeline {
  return { from: null, to: null, stance };
}

function clauseEnd({ tokens }: Reading, { start, end }: Mark): number {
  let here = end;
  while (tokens[here]?.clause === tokens[start]?.clause && tokens[here]?.kind !== 'symbol') here++;
  return here;
}
