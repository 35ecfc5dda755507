import type { Authority, AuthorityRole } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { notMeant } from '../exclusions.ts';
import type { Mark } from '../lexicon/marks.ts';
import { quoteOf, type Reading, sameSentence } from '../reading.ts';
import { ownTitle } from './title.ts';

/** The visitor's part in the decision: own words about it, others who decide, and a title where nothing else is said. */
export function readAuthority(reading: Reading): readonly Candidate<Authority>[] {
  const others = otherDeciders(reading);
  const role = roleOf(reading, others);
  if (!role) return [];
  const deciders = role.role === 'decides' ? [] : others.map(({ start, end }) => nameOf(reading, start, end));
  return [
    {
      value: { role: role.role, deciders: [...new Set(deciders)] },
      start: role.start,
      end: role.end,
      confidence: role.confidence,
      excluded: notMeant(reading, role) ?? (isQuestion(reading, role.start) ? 'a question' : null),
    },
  ];
}

interface Part {
  readonly role: AuthorityRole;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

function roleOf(reading: Reading, others: readonly Stretch[]): Part | null {
  const { marks } = reading;
  const asked = reading.asked === 'authority';
  const decides = marks.affirmed('authority.decides').filter((mark) => !isQuestion(reading, mark.start));
  const none = marks.of('authority.none')[0];
  const influences = marks
    .of('authority.influences')
    .find((mark) => asked || others.length > 0 || mark.end - mark.start >= 3);
  const shares = marks.affirmed('authority.shares')[0];
  const last = decides.at(-1);

  if (none) return part('none', none, 0.82);
  if (shares && (asked || others.length > 0 || saysDecision(reading))) {
    return part('shares', stretch(shares, asked || others.length > 0 ? others : []), asked ? 0.86 : 0.76);
  }
  if (
    last &&
    !others.some((other) => sameSentence(reading, other.start, last.start) && decidesOver(reading, other, last))
  ) {
    return part('decides', last, asked ? 0.93 : 0.88);
  }
  const other = others[0];
  if (other) {
    const jointly = last !== undefined;
    return part(
      jointly ? 'shares' : 'influences',
      withVerb(reading, stretch(other, others.slice(1))),
      asked ? 0.86 : 0.76,
    );
  }
  if (influences) return part('influences', influences, asked ? 0.85 : 0.7);
  return byTitle(reading);
}

/** "I decide with my CFO", "I sign but the board must agree": who else stands in the same sentence shares or decides. */
function decidesOver({ marks }: Reading, other: Stretch, own: Mark): boolean {
  return other.start >= own.end || marks.has('authority.consult');
}

function saysDecision({ marks, tokens }: Reading): boolean {
  return (
    marks.has('authority.verb', 'authority.decides') || tokens.some(({ word }) => /^(deci|entsch|beschl)/.test(word))
  );
}

/** Owners and chiefs decide; a lower title alone says nothing. */
function byTitle(reading: Reading): Part | null {
  const title = ownTitle(reading);
  if (!title || title.rank === 'lower') return null;
  const asked = reading.asked === 'authority';
  const sure = title.rank === 'owner' ? 0.86 : 0.72;
  return { role: 'decides', start: title.start, end: title.end, confidence: asked ? sure + 0.05 : sure };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** People and bodies who decide, sign or must be asked: "the CFO signs off", "I need to check with the board". */
function otherDeciders(reading: Reading): readonly Stretch[] {
  const { marks } = reading;
  const own = ownTitle(reading);
  return marks
    .of('authority.other')
    .filter((other) => !(own && other.start < own.end && own.start < other.end))
    .filter(
      (other) =>
        marks.of('authority.verb').some((verb) => verb.start >= other.end && verb.start <= other.end + 3 && sameSentence(reading, verb.start, other.start)) ||
        marks.of('authority.consult').some((ask) => ask.start <= other.start && ask.end >= other.start - 3 && sameSentence(reading, ask.start, other.start)) ||
        listed(reading, other) ||
        (reading.asked === 'authority' && !marks.has('authority.decides')),
    ); // prettier-ignore
}

/** "the CFO and the board decide": the one named before shares the verb. */
function listed({ marks, tokens }: Reading, other: Mark): boolean {
  const next = marks.of('authority.other').find((mark) => mark.start > other.end && mark.start <= other.end + 3);
  if (!next || !['and', 'und', 'or', 'oder', ','].includes(tokens[other.end]?.word ?? '')) return false;
  return marks.of('authority.verb').some((verb) => verb.start >= next.end && verb.start <= next.end + 3);
}

function stretch(first: Stretch, others: readonly Stretch[]): Stretch {
  return {
    start: Math.min(first.start, ...others.map(({ start }) => start)),
    end: Math.max(first.end, ...others.map(({ end }) => end)),
  };
}

/** "CFO signs off", "run it by the board": the decider and what says that they decide. */
function withVerb({ marks }: Reading, { start, end }: Stretch): Stretch {
  const verb = marks.of('authority.verb').findLast((mark) => mark.start >= end && mark.start <= end + 3);
  const ask = marks.of('authority.consult').find((mark) => mark.start < start && mark.end >= start - 3);
  return { start: Math.min(start, ask?.start ?? start), end: Math.max(end, verb?.end ?? end) };
}

function part(role: AuthorityRole, { start, end }: Stretch, confidence: number): Part {
  return { role, start, end, confidence };
}

function nameOf(reading: Reading, start: number, end: number): string {
  let from = start;
  while (from < end - 1 && reading.words.articles.includes(reading.tokens[from]?.word ?? '')) from++;
  return quoteOf(reading, from, end);
}

function isQuestion(reading: Reading, at: number): boolean {
  return reading.questions.has(reading.tokens[at]?.sentence ?? -1);
}
