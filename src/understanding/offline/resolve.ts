import type { Finding } from '../../lead/answer.ts';
import { hasAmount } from '../../lead/complete.ts';
import type { Question } from '../../lead/script.ts';
import type { Budget, Contact, Topic, Value } from '../../lead/values.ts';
import { type Candidate, counts } from './candidate.ts';
import { readCustom } from './custom.ts';
import { corrections } from './exclusions.ts';
import { readBudget } from './money/budget.ts';
import { readNeed } from './need/need.ts';
import { saidByNoBuyer } from './need/no-buyer.ts';
import { readAuthority } from './people/authority.ts';
import { readContact } from './people/contact.ts';
import { overlaps, quoteOf, type Reading } from './reading.ts';
import { readTimeline } from './time/timeline.ts';

export interface Resolved {
  readonly findings: readonly Finding[];
  readonly dropped: readonly { readonly finding: Finding; readonly why: string }[];
}

type Proposal = Candidate<Value> & { readonly topic: Topic };

/** The one place that decides which readings of a message stand: one per topic, overlaps, corrections, what was asked. */
export function resolve(reading: Reading, questions: readonly Question[]): Resolved {
  const amounts = propose('budget', readBudget(reading));
  const timeline = propose('timeline', readTimeline(reading)).filter((date) => !isRate(date, amounts));
  const custom = questions.flatMap((question) => propose(question.topic, readCustom(reading, question)));
  const budget = amounts.filter((amount) => !isDate(amount, timeline));
  const authority = propose('authority', readAuthority(reading));
  const contact = propose('contact', readContact(reading));
  const sure = [
    ...custom,
    ...[...budget, ...timeline, ...authority].map((one) => unlessNoBuyer(reading, one)),
    ...contact,
  ];
  const need = propose('need', readNeed(reading, sure.filter(counts)));
  const all = [...sure, ...need.filter((one) => !isSaidOtherwise(reading, one, sure))];
  const kept = unlessAsked(
    reading,
    reading.understood ? all : all.flatMap((one) => international(reading, one)),
    custom,
  );
  const findings = [...new Set(kept.map(({ topic }) => topic))].flatMap((topic) => {
    const best = choose(reading, kept.filter((proposal) => proposal.topic === topic)); // prettier-ignore
    return best ? [findingOf(reading, best)] : [];
  });
  const dropped = all.flatMap((proposal) => {
    const why =
      proposal.excluded ??
      (reading.understood || isTakenUnchecked(reading, proposal) ? null : 'a language that is not understood');
    return why === null || proposal.confidence < 0.5 ? [] : [{ finding: findingOf(reading, proposal), why }];
  });
  return { findings: inOrderOfAsking(findings, reading.asked), dropped };
}

/** Who sells, seeks work, studies or wants help has no budget, date or part in a purchase. */
function unlessNoBuyer(reading: Reading, one: Proposal): Proposal {
  const excluded = one.excluded ?? (saidByNoBuyer(reading, one.start) ? 'somebody who does not buy' : null);
  return { ...one, excluded };
}

/**
 * Of a message in a language that is not understood, an e-mail address or a phone number can still be trusted; an amount
 * with its currency ("45k EUR") or a date ("2027-03-01") may be meant as the answer, and is checked.
 */
function international(reading: Reading, proposal: Proposal): readonly Proposal[] {
  if (proposal.topic !== 'contact') {
    const isAnswer = proposal.topic === reading.asked && isWrittenAlike(reading, proposal);
    return isAnswer ? [{ ...proposal, confidence: Math.min(proposal.confidence, UNCHECKED) }] : [];
  }
  const { email, phone } = proposal.value as Contact;
  if (email === null && phone === null) return [];
  return [{ ...proposal, value: { name: null, email, phone, company: null, role: null } }];
}

/** Less than any script takes without a check. */
const UNCHECKED = 0.55;

function isTakenUnchecked(reading: Reading, proposal: Proposal): boolean {
  return proposal.topic !== 'contact' && international(reading, proposal).length > 0;
}

function isWrittenAlike({ tokens }: Reading, { topic, value, start, end }: Proposal): boolean {
  if (topic === 'budget') return (value as Budget).currency !== null;
  return topic === 'timeline' && tokens.slice(start, end).some(({ kind }) => kind === 'date');
}

function propose(topic: Topic, candidates: readonly Candidate<Value>[]): readonly Proposal[] {
  return candidates.map((candidate) => ({ ...candidate, topic }));
}

/** What an amount takes in is no date, whosever money it is: the "a year" of "30k a year". */
function isRate(date: Proposal, amounts: readonly Proposal[]): boolean {
  return amounts.some(
    ({ start, end }) => start <= date.start && date.end <= end && end - start > date.end - date.start,
  );
}

/** A number without currency that belongs to a date is no amount: the 15 of "by 15 March". */
function isDate(amount: Proposal, dates: readonly Proposal[]): boolean {
  const budget = amount.value as Budget;
  return budget.currency === null && hasAmount(budget) && dates.some((date) => overlaps(date, amount));
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
    if (typeof other.value === 'number' || reading.asked !== 'need') return saysNoMore(reading, need, other);
    return other.end - other.start >= (need.end - need.start) / 2;
  });
}

/** Beside another answer "we are 25 pickers, by the way" has small words only; "we need a better tool for our 25 pickers" wishes. */
function saysNoMore({ tokens, words, marks }: Reading, need: Proposal, count: Proposal): boolean {
  const rest = tokens
    .slice(need.start, need.end)
    .filter(({ index, kind }) => kind === 'word' && !(count.start <= index && index < count.end))
    .filter(({ word }) => !words.telling.includes(word) && !words.fillers.includes(word));
  return (
    rest.length < (typeof count.value === 'number' ? 2 : 1) &&
    !rest.some(({ index }) => marks.startingAt(index, 'need.task'))
  );
}

/** What answers a question of the script is not read a second time as something else ("10" users), and the other way round. */
function unlessAsked({ asked }: Reading, all: readonly Proposal[], custom: readonly Proposal[]): readonly Proposal[] {
  const isSurer = (one: Proposal, than: Proposal) =>
    one.confidence > than.confidence || (one.confidence === than.confidence && custom.includes(one));
  return all.filter((one) => {
    const rivals = custom.includes(one) ? all.filter((other) => !custom.includes(other)) : custom;
    return !rivals.some(
      (rival) => counts(rival) && overlaps(rival, one) && !isBeside(rival, one, asked) && isSurer(rival, one),
    );
  });
}

/** "Software for 40 pickers" says what is needed and how many there are; asked, "it's all on paper" says need and tool. */
function isBeside(one: Proposal, other: Proposal, asked: Topic | null): boolean {
  return (
    [one, other].some(({ topic }) => topic === 'need') &&
    [one, other].some(({ value }) => typeof value === 'number' || (typeof value === 'string' && asked === 'need'))
  );
}

/**
 * After the last correction the first word counts (it may end with the number that it gives: "sorry, 40"); else the
 * surest, of equals the first.
 */
function choose(reading: Reading, proposals: readonly Proposal[]): Proposal | null {
  const good = proposals.filter(counts);
  const correction = corrections(reading).findLast((mark) => good.some(({ start }) => start >= mark.end - 1));
  const corrected = correction ? good.filter(({ start }) => start >= correction.end - 1) : good;
  if (correction && corrected.length < good.length) {
    const surest = Math.max(...corrected.map(({ confidence }) => confidence));
    return corrected.find(({ confidence }) => confidence >= surest - MUCH) ?? null;
  }
  return corrected.reduce<Proposal | null>(
    (best, one) => (best && best.confidence >= one.confidence ? best : one),
    null,
  );
}

/** What is so much less sure is another matter. */
const MUCH = 0.2;

function findingOf(reading: Reading, { topic, value, start, end, confidence }: Proposal): Finding {
  return { topic, value, quote: quoteOf(reading, start, end), confidence };
}

function inOrderOfAsking(findings: readonly Finding[], asked: Topic | null): readonly Finding[] {
  return [...findings.filter(({ topic }) => topic === asked), ...findings.filter(({ topic }) => topic !== asked)];
}
