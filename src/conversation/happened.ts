import type { Answer } from '../lead/answer.ts';
import type { Lead } from '../lead/lead.ts';
import type { Conversation } from './conversation.ts';
import { handoffDetail, handoffId } from './handoff.ts';
import { unansweredQuestions } from './learn.ts';
import type { Claim } from './ports/store.ts';
import type { Situation } from './situation.ts';

/** One thing that happened, noun-verb, before it is put into a lead's ledger. */
export interface Happening {
  readonly kind: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What a turn changed, for the lead's ledger. */
export function happenings(claim: Claim, { heard }: Situation, lead: Lead, after: Conversation): readonly Happening[] {
  const before = claim.conversation;
  const happened: Happening[] = [...answerEvents(claim.lead, lead), ...stageEvents(claim.lead, lead)];
  for (const text of heard ? unansweredQuestions(heard) : [])
    if (lead.unanswered.includes(text)) happened.push({ kind: 'question.unanswered', detail: { text } });
  if (heard?.acts.includes('erase-data')) happened.push({ kind: 'erasure.requested', detail: {} });
  if (isHandedOver(before, after)) {
    happened.push({ kind: 'handoff.requested', detail: { id: handoffId(after), ...handoffDetail(after) } });
  } else if (isQueuedAnew(before, after)) {
    happened.push({ kind: 'handoff.moved', detail: { id: handoffId(after) } });
  }
  if (after.ended && before.ended?.at !== after.ended.at) {
    const { how, note } = after.ended;
    if (before.state === 'queued') happened.push({ kind: 'handoff.withdrawn', detail: { id: handoffId(after) } });
    happened.push({ kind: 'conversation.ended', detail: { how, note } });
  }
  return happened;
}

/** A person was called; a call that came along from another conversation of the visitor's was told of there. */
export function isHandedOver(before: Conversation, after: Conversation): boolean {
  return isQueuedAnew(before, after) && after.handoff?.movedId == null;
}

function isQueuedAnew(before: Conversation, after: Conversation): boolean {
  return after.state === 'queued' && after.handoff?.n !== before.handoff?.n;
}

function answerEvents(before: Lead, after: Lead): readonly Happening[] {
  return after.answers
    .slice(before.answers.length)
    .map((answer) => ({ kind: 'answer.recorded', detail: answerDetail(answer) }));
}

function stageEvents(before: Lead, after: Lead): readonly Happening[] {
  return after.stageHistory.slice(before.stageHistory.length).map(({ stage, reason }) => ({
    kind: stage === 'prospect' ? 'lead.qualified' : 'stage.changed',
    detail: { stage, reason },
  }));
}

function answerDetail({ topic, status, value, quote, by }: Answer): Happening['detail'] {
  return { topic, status, value, quote, by };
}
