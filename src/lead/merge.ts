import type { Answer, AnswerSource, Evidence, Finding } from './answer.ts';
import { currentAnswer } from './answers.ts';
import { complete, hasAmount } from './complete.ts';
import type { Lead, LeadActivity } from './lead.ts';
import type { Budget, Instant, Topic, Value } from './values.ts';

/** A finding and the message that it stands in; `corrects` where the visitor takes an earlier answer back. */
export interface NewFinding extends Finding {
  readonly activityId: string;
  readonly corrects?: boolean;
  /** It should have been checked, and the visitor has not confirmed it. */
  readonly unconfirmed?: boolean;
}

export interface Occasion {
  readonly at: Instant;
  readonly by: AnswerSource;
  readonly scriptVersion: string;
}

/** So much earlier evidence is carried on with an answer; all of it stands in the history. */
const MOST_EVIDENCE = 8;

/** A visitor of whom nothing is known yet. */
export function newLead({ id, visitorId, at }: { id: string; visitorId: string; at: Instant }): Lead {
  return {
    id,
    visitorId,
    createdAt: at,
    lastSeenAt: at,
    answers: [],
    stage: 'visitor',
    stageHistory: [],
    ownerId: null,
    disposition: 'open',
    unanswered: [],
    activity: { messages: 0, questions: 0, conversations: 0 },
  };
}

/** Appends an answer for each finding; one that only completes an earlier answer holds the state after both. */
export function mergeFindings(lead: Lead, findings: readonly NewFinding[], occasion: Occasion): Lead {
  return findings.reduce((merged, finding) => append(merged, answerFor(merged, finding, occasion)), lead);
}

/** The visitor would rather not say. */
export function declineTopic(lead: Lead, topic: Topic, said: Evidence & Occasion): Lead {
  return append(lead, withoutValue(topic, 'declined', said));
}

/** The visitor answered, and no value could be read from it. */
export function markUnclear(lead: Lead, topic: Topic, said: Evidence & Occasion): Lead {
  return append(lead, withoutValue(topic, 'unclear', said));
}

/** The visitor gave a sign of life at an instant; `more` is added to what was counted so far. */
export function seen(lead: Lead, at: Instant, more: Partial<LeadActivity> = {}): Lead {
  const { messages, questions, conversations } = lead.activity;
  return {
    ...lead,
    lastSeenAt: Math.max(lead.lastSeenAt, at),
    activity: {
      messages: messages + (more.messages ?? 0),
      questions: questions + (more.questions ?? 0),
      conversations: conversations + (more.conversations ?? 0),
    },
  };
}

function append(lead: Lead, answer: Answer): Lead {
  return { ...lead, answers: [...lead.answers, answer] };
}

function answerFor(lead: Lead, finding: NewFinding, occasion: Occasion): Answer {
  const { topic, value, quote, confidence, activityId, corrects = false, unconfirmed = false } = finding;
  const current = currentAnswer(lead, topic);
  const answer: Answer = {
    topic,
    status: 'answered',
    value,
    confidence,
    quote,
    activityId,
    ...said(occasion),
    completes: [],
    ...(unconfirmed ? { unconfirmed } : {}),
  };
  if (current?.value == null) return answer;
  const earlier = { value: current.value, approvedApart: approvedApart(lead, topic) };
  const state = complete(topic, earlier, value, corrects);
  if (same(state, value)) return answer;
  const completes = [...current.completes, { quote: current.quote, activityId: current.activityId }];
  return { ...answer, value: state, completes: completes.slice(-MOST_EVIDENCE) };
}

/**
 * Whether the current approval of the budget came in words of its own: without any amount, or added to an amount that
 * it left as it was. An amount said together with its approval ("40k, signed off") is taken back together with it.
 */
function approvedApart(lead: Lead, topic: Topic): boolean {
  if (topic !== 'budget') return false;
  let apart = false;
  let before: Budget | null = null;
  for (const answer of lead.answers) {
    if (answer.topic !== 'budget' || answer.status === 'unclear') continue;
    const budget = answer.value as Budget | null;
    if (budget?.stance !== 'approved') apart = false;
    else if (!hasAmount(budget)) apart = true;
    else if (answer.completes.length === 0) apart = false;
    else apart ||= sameAmount(before, budget);
    before = budget;
  }
  return apart;
}

function sameAmount(one: Budget | null, other: Budget): boolean {
  return one !== null && one.min === other.min && one.max === other.max;
}

function withoutValue(
  topic: Topic,
  status: 'declined' | 'unclear',
  { quote, activityId, ...rest }: Evidence & Occasion,
): Answer {
  return { topic, status, value: null, confidence: 1, quote, activityId, ...said(rest), completes: [] };
}

function said({ at, by, scriptVersion }: Occasion): Occasion {
  return { at, by, scriptVersion };
}

/** Values are flat records, so their JSON in the order of their own keys tells them apart. */
function same(one: Value, other: Value): boolean {
  return JSON.stringify(entriesOf(one)) === JSON.stringify(entriesOf(other));
}

function entriesOf(value: Value): unknown {
  return typeof value === 'object' ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;
}
