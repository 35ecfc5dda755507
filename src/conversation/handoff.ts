import type { Assessment } from '../lead/assessment.ts';
import type { Instant } from '../lead/values.ts';
import type { Conversation, Handoff, HandoffReason } from './conversation.ts';
import type { Rep } from './ports/desk.ts';

/** The id of a conversation's n-th call for a person, by which a receiver recognises a repetition. */
export function handoffId(conversation: Conversation): string {
  return `${conversation.id}:handoff:${String(conversation.handoff?.n ?? 0)}`;
}

/** What a handoff is about, for the ledger and for receivers. */
export function handoffDetail({ handoff, dialogue }: Conversation): Readonly<Record<string, unknown>> {
  return { reason: handoff?.reason, team: handoff?.team, somebodyHere: handoff?.somebodyHere, label: dialogue.label };
}

/** bot | returned -> queued: a person is called. */
export function queued(
  conversation: Conversation,
  {
    reason,
    assessment,
    at,
    somebodyHere,
  }: { reason: HandoffReason; assessment: Assessment; at: Instant; somebodyHere: boolean },
): Conversation {
  const handoff: Handoff = {
    n: (conversation.handoff?.n ?? 0) + 1,
    reason,
    team: assessment.route.team,
    requestedAt: at,
    somebodyHere,
    repId: null,
    repName: null,
    claimedAt: null,
    unansweredSince: null,
    nudgedAt: null,
    offeredAt: null,
    passedBy: [],
  };
  return { ...conversation, state: 'queued', handoff, ended: null };
}

/** any -> human: a rep takes over; what the visitor wrote meanwhile waits for the rep's answer. */
export function claimed(conversation: Conversation, rep: Rep, assessment: Assessment, at: Instant): Conversation {
  const called =
    conversation.state === 'queued'
      ? conversation
      : queued(conversation, { reason: 'asked', assessment, at, somebodyHere: true });
  const handoff = called.handoff;
  if (!handoff) return conversation;
  return {
    ...called,
    state: 'human',
    handoff: { ...handoff, repId: rep.id, repName: rep.name, claimedAt: at, unansweredSince: at, nudgedAt: null },
    dialogue: {
      ...called.dialogue,
      asked: null,
      confirming: null,
      offered: null,
      contactAsked: false,
      priceQuestionOpen: false,
    },
  };
}

/** human -> returned: the bot goes on where it was. */
export function handedBack(conversation: Conversation): Conversation {
  return withHandoff({ ...conversation, state: 'returned' }, { unansweredSince: null });
}

/** human -> queued again: the visitor was left unanswered, and the next rep is asked. */
export function passedOn(conversation: Conversation, at: Instant, somebodyHere: boolean): Conversation {
  const { handoff } = conversation;
  if (!handoff) return conversation;
  return {
    ...conversation,
    state: 'queued',
    handoff: {
      ...handoff,
      n: handoff.n + 1,
      reason: 'next-rep',
      requestedAt: at,
      somebodyHere,
      repId: null,
      claimedAt: null,
      unansweredSince: null,
      nudgedAt: null,
      offeredAt: at,
      passedBy: handoff.repId === null ? handoff.passedBy : [...handoff.passedBy, handoff.repId],
    },
  };
}

/** The visitor wrote to the human; the clock for an answer starts with the first message left unanswered. */
export function awaitingRep(conversation: Conversation, at: Instant): Conversation {
  const since = conversation.handoff?.unansweredSince ?? at;
  return withHandoff(conversation, { unansweredSince: since });
}

/** The human answered. */
export function answeredByRep(conversation: Conversation): Conversation {
  return withHandoff(conversation, { unansweredSince: null, nudgedAt: null });
}

export function nudged(conversation: Conversation, at: Instant): Conversation {
  return withHandoff(conversation, { nudgedAt: at });
}

export function waysOffered(conversation: Conversation, at: Instant): Conversation {
  return withHandoff(conversation, { offeredAt: at });
}

function withHandoff(conversation: Conversation, change: Partial<Handoff>): Conversation {
  return conversation.handoff ? { ...conversation, handoff: { ...conversation.handoff, ...change } } : conversation;
}
