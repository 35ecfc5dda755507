import type { Finding } from '../../lead/answer.ts';
import type { Question } from '../../lead/script.ts';
import type { Topic, Value } from '../../lead/values.ts';
import { type Candidate, counts } from './candidate.ts';
import { readCustom } from './custom.ts';
import { corrections } from './exclusions.ts';
import { readBudget } from './money/budget.ts';
import { readNeed } from './need/need.ts';
import { readAuthority } from './people/authority.ts';
import { readContact } from './people/contact.ts';
import { quoteOf, type Reading } from './reading.ts';
import { readTimeline } from './time/timeline.ts';

export interface Resolved {
  readonly findings: readonly Finding[];
  readonly dropped: readonly { readonly finding: Finding; readonly why: string }[];
}

type Proposal = Candidate<Value> & { readonly topic: Topic };

/** The one place that decides which readings of a message stand: one per topic, overlaps, corrections, what was asked. */
export function resolve(reading: Reading, questions: readonly Question[]): Resolved {
  const asked = questions.find(({ topic }) => topic === reading.asked);
  const timeline = propose('timeline', readTimeline(reading));
  const custom = asked ? propose(asked.topic, readCustom(reading, asked)) : [];
  const budget = propose('budget', readBudget(reading)).filter((amount) => !isDate(amount, timeline));
  const authority = propose('authority', readAuthority(reading));
  const contact = propose('contact', readContact(reading));
  const need = propose('need', readNeed(reading));
  const sure = [...custom, ...budget, ...timeline, ...authority, ...contact];
  const all = [...sure, ...need.filter((one) => !isSaidOtherwise(reading, one, sure))];
  const kept = unlessAsked(all, custom);
  const findings = [...new Set(kept.map(({ topic }) => topic))].flatMap((topic) => {
    const best = choose(reading, kept.filter((proposal) => proposal.topic === topic)); // prettier-ignore
    return best ? [findingOf(reading, best)] : [];
  });
  const dropped = all.flatMap((proposal) =>
    proposal.excluded === null || proposal.confidence < 0.5
      ? []
      : [{ finding: findingOf(reading, proposal), why: proposal.excluded }],
  );
  return { findings: inOrderOfAsking(findings, reading.asked), dropped };
}

function propose(topic: Topic, candidates: readonly Candidate<Value>[]): readonly Proposal[] {
  return candidates.map((candidate) => ({ ...candidate, topic }));
}

/** A number without currency that belongs to a date is no amount: the 15 of "by 15 March". */
function isDate(amount: Proposal, dates: readonly Proposal[]): boolean {
  const { currency } = amount.value as { currency?: string | null };
  return currency == null && dates.some((date) => overlaps(date, amount));
}

/**
 * A wish read from words that say something else: the only need in "we want to decide by March" is the date. Read from
 * a plain answer, it also steps back behind any other topic that was understood.
 */
function isSaidOtherwise(reading: Reading, need: Proposal, others: readonly Proposal[]): boolean {
  const value = need.value as { strength: string };
  if (value.strength !== 'should' || need.confidence >= 0.76) return false;
  return others.some((other) => {
    if (!counts(other) || !overlaps(other, need)) return false;
    return reading.asked !== 'need' || other.end - other.start >= (need.end - need.start) / 2;
  });
}

/** What answers a question of the script is not read a second time as something else ("10" users), and the other way round. */
function unlessAsked(all: readonly Proposal[], custom: readonly Proposal[]): readonly Proposal[] {
  const isSurer = (one: Proposal, than: Proposal) =>
    one.confidence > than.confidence || (one.confidence === than.confidence && custom.includes(one));
  return all.filter((one) => {
    const rivals = custom.includes(one) ? all.filter((other) => !custom.includes(other)) : custom;
    return !rivals.some((rival) => counts(rival) && overlaps(rival, one) && isSurer(rival, one));
  });
}

/** After a correction the last word counts; else the surest, of equals the first. */
function choose(reading: Reading, proposals: readonly Proposal[]): Proposal | null {
  const good = proposals.filter(counts);
  const correction = corrections(reading).find((mark) => good.some(({ start }) => start >= mark.end));
  const corrected = correction ? good.filter(({ start }) => start >= correction.end) : good;
  if (correction && corrected.length < good.length) return corrected.at(-1) ?? null;
  return corrected.reduce<Proposal | null>(
    (best, one) => (best && best.confidence >= one.confidence ? best : one),
    null,
  );
}

function findingOf(reading: Reading, { topic, value, start, end, confidence }: Proposal): Finding {
  return { topic, value, quote: quoteOf(reading, start, end), confidence };
}

function inOrderOfAsking(findings: readonly Finding[], asked: Topic | null): readonly Finding[] {
  return [...findings.filter(({ topic }) => topic === asked), ...findings.filter(({ topic }) => topic !== asked)];
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
