import type { Authority, AuthorityRole } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { notMeant } from '../exclusions.ts';
import { frameAt } from '../frames.ts';
import { overlaps, quoteOf, type Reading, sameSentence, type Stretch } from '../reading.ts';
import { bareAnswer } from './bare-answer.ts';
import { type Claim, has, readClaims } from './claims.ts';
import { isElsewhere } from './elsewhere.ts';
import { EACH, isPair, joins, namesPerson, TOGETHER } from './joint.ts';
import { isRoutine } from './matter.ts';
import { notAsked } from './not-asked.ts';
import { nameOfParty, type Party } from './parties.ts';
import { ownTitle } from './title.ts';

/** The visitor's part in the decision: own words about it, others who decide, and a title where nothing else is said. */
export function readAuthority(reading: Reading): readonly Candidate<Authority>[] {
  const part = partOf(reading);
  if (!part) return [];
  const { role, start, end, confidence } = part;
  const deciders =
    role === 'decides' ? [] : [...new Map(part.deciders.map((name) => [name.toLowerCase(), name])).values()];
  return [{ value: { role, deciders }, start, end, confidence, excluded: notMeant(reading, part) }];
}

interface Part extends Stretch {
  readonly role: AuthorityRole;
  readonly deciders: readonly string[];
  readonly confidence: number;
}

/** What a message says about the decision, sorted by whose part it is. */
interface Said {
  readonly asked: boolean;
  readonly mine: readonly Stretch[];
  readonly alone: readonly Stretch[];
  readonly ours: readonly Stretch[];
  readonly theirs: readonly Stretch[];
  readonly advice: readonly Stretch[];
  /** "Not my decision": whatever else the visitor does or would do. */
  readonly disowned: boolean;
  /** "I make the selection and present it to him, and he decides". */
  readonly advises: boolean;
  readonly names: readonly string[];
}

function partOf(reading: Reading): Part | null {
  const { marks } = reading;
  const asked = reading.asked === 'authority' || answersItself(reading);
  const bare = asked ? bareAnswer(reading) : null;
  const said = gather(reading, asked, bare);
  const { mine, alone, ours, theirs, advice, disowned, names } = said;
  const part = (role: AuthorityRole, found: readonly Stretch[], sure: number): Part => ({
    role,
    ...around(found),
    deciders: names,
    confidence: asked ? Math.min(0.95, sure + 0.08) : sure,
  });
  const none = [...told(reading, marks.of('authority.none')), ...(asked || theirs.length > 0 ? notAsked(reading) : [])];
  const isJoint = ours.some((mark) => TOGETHER.test(quoteOf(reading, mark.start, mark.end)));
  if (none.length > 0 && mine.length === 0 && alone.length === 0 && !isJoint)
    return part('none', [...none, ...theirs], 0.82);
  if (alone.length > 0) return part('decides', alone.slice(0, 1), 0.86);
  if (
    ours.length > 0 &&
    (asked ||
      ours.some((mark) => EACH.test(quoteOf(reading, mark.start, mark.end))) ||
      theirs.length > 0 ||
      mine.length > 0 ||
      (isJoint && saysDecision(reading)))
  )
    return part('shares', [...ours.slice(0, 1), ...theirs], 0.8);
  if (
    mine.length > 0 &&
    theirs.length > 0 &&
    !disowned &&
    !(said.advises && theirs.some(({ start }) => start > (mine.at(-1)?.start ?? 0)))
  )
    return part('shares', [...mine, ...theirs], 0.74);
  if (mine.length > 0 && theirs.length === 0 && !disowned) return part('decides', mine.slice(-1), 0.84);
  if (theirs.length > 0) return part('influences', advice.length > 0 ? [...theirs, ...advice] : theirs, advice.length > 0 ? 0.86 : 0.78); // prettier-ignore
  if (advice.length > 0) return part('influences', advice.slice(0, 1), 0.72);
  return byTitle(reading, asked);
}

function gather(reading: Reading, asked: boolean, bare: Claim | null): Said {
  const { marks } = reading;
  const claims = [...readClaims(reading, asked), ...(bare ? [bare] : [])];
  const affirmed = claims.filter(({ negated }) => !negated);
  const isOwned = affirmed.some((claim) => has(claim, 'me')) || marks.affirmed('authority.decides').length > 0;
  const kept = affirmed.filter((claim) => !(claim.minor && isOwned && !has(claim, 'me')));
  const foreign = marks.of('authority.othersCall').filter((mark) => mark.negated);
  const others = kept.filter((claim) => has(claim, 'other') && !foreign.some((mark) => overlaps(mark, claim)));
  const own = kept.filter((claim) => has(claim, 'me') && !has(claim, 'other') && !has(claim, 'we'));
  const shared = kept.filter((claim) => (has(claim, 'me') || has(claim, 'we')) && has(claim, 'other'));
  const we = asked || others.length > 0 ? kept.filter((claim) => has(claim, 'we') && !has(claim, 'other')) : [];
  const owned = marks.of('authority.othersCall').filter((mark, _, all) => !mark.negated && !all.some((longer) => within(mark, [longer]) && longer.end - longer.start > mark.end - mark.start)); // prettier-ignore
  const fixed = told(reading, marks.affirmed('authority.decides')).filter((mark) => !isElsewhere(reading, mark, []) && (asked || !((isRoutine(reading, mark) && !OWNS.test(quoteOf(reading, mark.start, mark.end))) || MERE.test(quoteOf(reading, mark.start, mark.end)))) && !claims.some((claim) => claim.negated && has(claim, 'me') && overlaps(claim, mark))); // prettier-ignore
  const denied = kept.length === claims.length ? [] : claims.filter((claim) => claim.negated && has(claim, 'me'));
  const member = asked || others.length > 0 ? told(reading, marks.affirmed('authority.member')) : [];
  const joint = told(reading, marks.affirmed('authority.shares')).filter((mark) => !isElsewhere(reading, mark, []) && (!mark.gapped || !joins(reading, mark) || namesPerson(reading, mark)) && (!isPair(reading, mark) || bare !== null || saysDecision(reading))); // prettier-ignore
  const shares = [
    ...joint,
    ...(others.length > 0 || joint.length > 0 || bare !== null || namesBody(reading) ? member : []),
  ];
  const theirs = [...others.filter((claim) => !shared.includes(claim)), ...owned];
  const aloneMarks = told(reading, marks.affirmed('authority.alone')).filter((mark) => !isElsewhere(reading, mark, []));
  const advice = told(reading, marks.of('authority.influences')).filter((mark) => asked || theirs.length > 0 || SAYS_ADVICE.test(quoteOf(reading, mark.start, mark.end))); // prettier-ignore
  const parties = others.flatMap(({ parties: all }) => all.filter((party) => party.who === 'other' && party.end > party.start && !marks.of('authority.othersCall').some((mark) => overlaps(mark, party)))); // prettier-ignore
  const named = [...distinct(reading, parties), ...owned.map((mark) => ownerOf(reading, mark))];
  const beside = named.length > 0 || !asked ? [] : othersBeside(reading, shares);
  return {
    asked,
    mine: [...own, ...fixed].filter((one) => !within(one, [...shared, ...shares])),
    alone: [...own.filter(({ alone }) => alone), ...aloneMarks].filter((one) => !shares.some((mark) => overlaps(mark, one) && mark.end > one.end)), // prettier-ignore
    ours: [...shared, ...shares, ...we],
    theirs,
    advice: [...advice, ...denied],
    advises: advice.length > 0,
    disowned: advice.some((mark) => DISOWNS.test(quoteOf(reading, mark.start, mark.end))) && others.length > 0,
    names: [...named, ...beside],
  };
}

/** "Wir stimmen im Vorstand darüber ab": with whom the visitor shares, where no verb of theirs says it. */
function othersBeside(reading: Reading, shares: readonly Stretch[]): readonly string[] {
  return reading.marks
    .of('authority.other')
    .filter(
      (other) =>
        !shares.some((mark) => mark.end === other.end && within(other, [mark])) &&
        shares.some((mark) => sameSentence(reading, mark.start, other.start)),
    )
    .map(({ start, end }) => quoteOf(reading, start, end));
}

/** "I own two labs and want to be rid of paper": the paper is no matter of the owning. */
const OWNS = /\b(?:own|run)\b|gehört/i;

/** Says who decides only as an answer. */
const MERE = /^(?:(?:that|it)(?:['’]?s| is| would be)|just|is|are) (?:me|mine|my|all mine)$/i;
const DISOWNS = /^(?:not|nicht) (?:my|mine|up to me|me|meine)\b/i;

/** "Committee. I chair it.": whatever body was named. */
function namesBody({ marks }: Reading): boolean {
  return marks.has('authority.other');
}

const SAYS_ADVICE =
  /recommend|shortlist|advis|evaluat|messenger|empfehl|vorauswahl|vorschlag|bewert|bote|(?=.*\b(?:i|my|me|mine|ich|i|mein\w*|mir)\b).*(?:not |n['’]?t |nicht|no )/i;

function told<One extends Stretch>(reading: Reading, marks: readonly One[]): readonly One[] {
  return marks.filter((mark) => !isQuestion(reading, mark.start) && !isFramedAway(reading, mark.start));
}

/** "My neighbour sits on the board", "I used to decide". */
function isFramedAway(reading: Reading, at: number): boolean {
  const frame = frameAt(reading, at);
  return frame?.when === 'formerly' || frame?.who === 'stranger';
}

function isQuestion({ questions, tokens }: Reading, at: number): boolean {
  return questions.has(tokens[at]?.sentence ?? -1);
}

/** "Wer entscheidet? Der Geschäftsführer": the visitor asks and answers it. */
function answersItself(reading: Reading): boolean {
  const { marks, tokens, questions } = reading;
  const asks = marks.of('authority.verb', 'authority.decides').find((mark) => isQuestion(reading, mark.start));
  const sentence = tokens[asks?.start ?? -1]?.sentence;
  if (!asks || sentence === undefined) return false;
  const first = tokens.find((token) => token.sentence === sentence)?.word ?? '';
  return ['who', 'whos', 'whose', 'wer', 'wessen'].includes(first) && tokens.some((token) => token.sentence === sentence + 1 && !questions.has(token.sentence)); // prettier-ignore
}

function saysDecision({ marks, tokens }: Reading): boolean {
  return marks.has('authority.verb', 'authority.decides') || tokens.some(({ word }) => /^(?:deci|entsch|beschl|vot|pick|choos|approv|sign|unterschr|waehl)/.test(word)); // prettier-ignore
}

function distinct(reading: Reading, parties: readonly Party[]): readonly string[] {
  const longest = parties.filter((one) => !parties.some((other) => within(one, [other]) && other.end - other.start > one.end - one.start)); // prettier-ignore
  return longest.map((party) => nameOfParty(reading, party));
}

function within(one: Stretch, longer: readonly Stretch[]): boolean {
  return longer.some(({ start, end }) => start <= one.start && end >= one.end);
}

function around(found: readonly Stretch[]): Stretch {
  return { start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)) };
}

/** Owners and chiefs decide; a lower title alone says nothing. */
function byTitle(reading: Reading, asked: boolean): Part | null {
  const title = ownTitle(reading);
  if (!title || title.rank === 'lower' || isQuestion(reading, title.start)) return null;
  const sure = title.rank === 'owner' ? 0.86 : 0.74;
  return { role: 'decides', start: title.start, end: title.end, deciders: [], confidence: asked ? sure + 0.05 : sure };
}

/** "the CFO's call", "Sache des Chefs", "Chefsache": who decides, without what is theirs. */
function ownerOf(reading: Reading, { start, end }: Stretch): string {
  const { words, tokens } = reading;
  if (words.language === 'de') return quoteOf(reading, end - 1, end).replace(/sache$/, '');
  let from = start;
  while (from < end - 2 && words.articles.includes(tokens[from]?.word ?? '')) from++;
  return quoteOf(reading, from, end - 1).replace(/['’]s?$|(?<!s)s$/, '');
}
