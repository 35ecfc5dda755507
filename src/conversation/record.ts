import type { Instant } from '../lead/values.ts';
import { botReply, replyRows } from './entries.ts';
import { handoffRow } from './handoff-row.ts';
import { happenings, isHandedOver } from './happened.ts';
import { withCall } from './lead-call.ts';
import type { Move } from './moves.ts';
import { outcomeOf } from './outcome.ts';
import type { Claim, Commit, TurnRecord } from './ports/store.ts';
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
  const { script, heard, assessment } = situation;
  const outcome = outcomeOf(move, situation, spoken, now);
  const { conversation } = outcome;
  const lead = withCall(outcome.lead, conversation, { present: heard !== null });
  const covers = heard?.messages.map(({ activityId }) => activityId) ?? [];
  const version = claim.versions.conversation;
  const append = spoken
    ? [botReply(conversation, spoken, { version, at: now, assistant: script.assistant, covers })]
    : [];
  const lastText =
    heard?.messages.at(-1)?.text ?? claim.recent.findLast(({ from }) => from.role === 'visitor')?.text ?? '';
  const calls = webhook && isHandedOver(claim.conversation, conversation);
  const ids = { leadId: lead.id, conversationId: conversation.id, at: now };
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
      ...(calls ? [handoffRow(conversation, lead, assessment, now)] : []),
    ],
    ledger: [...rung.happened, ...happenings(claim, situation, lead, conversation)].map((event) => ({
      ...ids,
      ...event,
    })),
    turn: turnRecord(situation, move, now),
    at: now,
  };
}

/** What was understood and decided, dropped findings too, for replay; null in a turn that heard nothing. */
function turnRecord({ conversation, script, heard }: Situation, move: Move, at: Instant): TurnRecord | null {
  if (!heard) return null;
  const { how, acts, findings, dropped, question } = heard;
  return {
    conversationId: conversation.id,
    at,
    scriptVersion: script.version,
    activityIds: heard.messages.map(({ activityId }) => activityId),
    understood: { how, acts, findings, dropped, question, answered: heard.answer !== null },
    move: kept(move),
    page: conversation.page,
  };
}

/** The move as it is kept: questions by their topic. */
function kept(move: Move): unknown {
  if (move.kind === 'silent' || move.then.kind !== 'ask') return move;
  return { ...move, then: { kind: 'ask', topic: move.then.question.topic, wording: move.then.wording } };
}
