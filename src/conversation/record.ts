import type { Answer } from '../lead/answer.ts';
import type { Lead } from '../lead/lead.ts';
import type { Instant } from '../lead/values.ts';
import type { Conversation } from './conversation.ts';
import { botReply, replyRows } from './entries.ts';
import { handoffId, queued } from './handoff.ts';
import type { Move } from './moves.ts';
import type { Claim, Commit, LedgerEntry, NewOutboxRow } from './ports/store.ts';
import type { Rung } from './ring-timers.ts';
import type { Situation } from './situation.ts';
import type { Spoken } from './speak.ts';
import { summarise } from './summary.ts';
import { timersOf } from './timers.ts';

interface TurnResult {
  readonly claim: Claim;
  readonly situation: Situation;
  readonly move: Move;
  readonly spoken: Spoken | null;
  readonly rung: Rung;
  readonly now: Instant;
  readonly webhook: boolean;
}

/** Everything that a turn changes, as one commit. */
export function record({ claim, situation, move, spoken, rung, now, webhook }: TurnResult): Commit {
  const { script, heard, lead, assessment } = situation;
  const covers = claim.inbox.filter(({ kind }) => kind === 'message').map(({ activityId }) => activityId);
  const conversation = conversationAfter(situation, move, spoken, now);
  const { version } = { version: claim.versions.conversation };
  const append = spoken
    ? [botReply(conversation, spoken, { version, at: now, assistant: script.assistant, covers })]
    : [];
  const lastText =
    heard?.messages.at(-1)?.text ?? claim.recent.findLast(({ from }) => from.role === 'visitor')?.text ?? '';
  const isHandedOver = conversation.state === 'queued' && conversation.handoff?.n !== claim.conversation.handoff?.n;
  const happened = [
    ...rung.happened,
    ...leadEvents(claim.lead, lead),
    ...(situation.learned?.lead.unanswered.length !== claim.lead.unanswered.length && heard?.question
      ? [{ kind: 'question.unanswered', detail: { text: heard.question.text } }]
      : []),
    ...(heard?.acts.includes('erase-data') ? [{ kind: 'erasure.requested', detail: {} }] : []),
    ...(isHandedOver
      ? [{ kind: 'handoff.requested', detail: { id: handoffId(conversation), ...handoffDetail(conversation) } }]
      : []),
    ...(conversation.ended && !claim.conversation.ended
      ? [{ kind: 'conversation.ended', detail: { how: conversation.ended.how, note: conversation.ended.note } }]
      : []),
  ];
  return {
    id: `${conversation.id}:turn:${String(claim.fence)}`,
    conversationId: conversation.id,
    expect: claim.versions,
    fence: claim.fence,
    consumed: claim.inbox.at(-1)?.n ?? null,
    conversation,
    lead,
    summary: summarise(lead, assessment, lastText),
    append,
    timers: timersOf(conversation, script),
    outbox: [
      ...replyRows(conversation, append, now),
      ...(webhook && isHandedOver ? [handoffRow(conversation, situation, now)] : []),
    ],
    ledger: happened.map((event): LedgerEntry => ({
      leadId: lead.id,
      conversationId: conversation.id,
      at: now,
      ...event,
    })),
    turn: heard && {
      conversationId: conversation.id,
      at: now,
      scriptVersion: script.version,
      activityIds: covers,
      understood: {
        how: heard.how,
        acts: heard.acts,
        findings: heard.findings,
        dropped: heard.dropped,
        question: heard.question,
      },
      move: kept(move),
      page: conversation.page,
    },
    at: now,
  };
}

/** The move as it is kept for replay: questions by their topic. */
function kept(move: Move): unknown {
  if (move.kind === 'silent' || move.then.kind !== 'ask') return move;
  return { ...move, then: { kind: 'ask', topic: move.then.question.topic, wording: move.then.wording } };
}

function conversationAfter(situation: Situation, move: Move, spoken: Spoken | null, now: Instant): Conversation {
  const dialogue = spoken?.dialogue ?? situation.dialogue;
  const conversation = { ...situation.conversation, dialogue };
  if (move.kind === 'silent') return conversation;
  const { then } = move;
  if (then.kind === 'call') {
    const { assessment, somebodyHere } = situation;
    return queued(conversation, { reason: then.reason, assessment, at: now, somebodyHere });
  }
  if (then.kind !== 'end' || conversation.state === 'queued') return conversation;
  if (then.how === 'goodbye' || then.how === 'disqualified' || then.how === 'not-now') {
    const asked = situation.conversation.dialogue.asked;
    const note = then.how === 'goodbye' && asked !== null ? `left at ${asked}` : null;
    return { ...conversation, state: 'closed', ended: { at: now, how: then.how, note } };
  }
  return conversation;
}

function leadEvents(before: Lead, after: Lead): readonly { kind: string; detail: Readonly<Record<string, unknown>> }[] {
  const answers = after.answers
    .slice(before.answers.length)
    .map((answer) => ({ kind: 'answer.recorded', detail: answerDetail(answer) }));
  const stages = after.stageHistory.slice(before.stageHistory.length).map(({ stage, reason }) => ({
    kind: stage === 'prospect' ? 'lead.qualified' : 'stage.changed',
    detail: { stage, reason },
  }));
  return [...answers, ...stages];
}

function answerDetail({ topic, status, value, quote, by }: Answer): Readonly<Record<string, unknown>> {
  return { topic, status, value, quote, by };
}

function handoffDetail({ handoff, dialogue }: Conversation): Readonly<Record<string, unknown>> {
  return { reason: handoff?.reason, team: handoff?.team, somebodyHere: handoff?.somebodyHere, label: dialogue.label };
}

/** What the configured receiver gets: the lead with its answers and receipt. */
function handoffRow(conversation: Conversation, { lead, assessment }: Situation, now: Instant): NewOutboxRow {
  const { score, band, qualified, receipt, fit, unmet, unknown } = assessment;
  return {
    id: handoffId(conversation),
    conversationId: conversation.id,
    kind: 'webhook',
    payload: {
      type: 'handoff.requested',
      timestamp: new Date(now).toISOString(),
      data: {
        conversationId: conversation.id,
        ...handoffDetail(conversation),
        lead: {
          id: lead.id,
          stage: lead.stage,
          answers: lead.answers,
          score,
          band,
          qualified,
          receipt,
          fit: fit.grade,
          unmet,
          unknown,
        },
      },
    },
    dueAt: now,
  };
}
