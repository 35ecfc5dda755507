import type { Assessment } from '../lead/assessment.ts';
import type { Instant } from '../lead/values.ts';
import type { Conversation, Handoff, HandoffReason } from './conversation.ts';
import type { Rep } from './ports/desk.ts';

/** The id of a conversation's n-th call for a person, by which a receiver recognises a repetition. */
export function handoffId({ id, handoff }: Conversation): string {
  return handoff?.movedId ?? `${id}:handoff:${String(handoff?.n ?? 0)}`;
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
    movedId = null,
  }: {
    reason: HandoffReason;
    assessment: Assessment;
    at: Instant;
    somebodyHere: boolean;
    movedId?: string | null;
  },
): Conversation {
  const handoff: Handoff = {
    movedId,
    n: (conversation.handoff?.n ?? 0) + 1,
    reason,
    team: assessment.route.team,
    requestedAt: at,
    somebodyHere,
    repId: null,
    repName: null,
    claimedAt: null,
    unansweredSince: null,
    repActedAt: null,
    leftAt: null,
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
      : queued(conversation, { reason: 'rep-took-over', assessment, at, somebodyHere: true });
  const handoff = called.handoff;
  if (!handoff) return conversation;
  return {
    ...called,
    state: 'human',
    handoff: {
      ...handoff,
      repId: rep.id,
      repName: rep.name,
      claimedAt: at,
      unansweredSince: at,
      leftAt: null,
      nudgedAt: null,
    },
    dialogue: {
      ...called.dialogue,
      asked: null,
      confirming: null,
      offered: null,
      contactAsked: false,
      emailWanted: false,
      priceQuestionOpen: false,
    },
  };
}

/** human -> returned: the bot goes on where it was; `owed`: with what the human left unanswered. */
export function handedBack(conversation: Conversation, at: Instant, { owed }: { owed: boolean }): Conversation {
  const returned: Conversation = { ...conversation, state: 'returned' };
  return withHandoff(returned, { repActedAt: at, nudgedAt: null, ...(owed ? {} : { unansweredSince: null }) });
}

/** What the human left unanswered is taken up by the bot. */
export function takenUp(conversation: Conversation): Conversation {
  return withHandoff(conversation, { unansweredSince: null });
}

/** human -> queued again: the visitor was left unanswered, and the next rep is asked. The visitor's wait goes on. */
export function passedOn(conversation: Conversation, at: Instant, somebodyHere: boolean): Conversation {
  const { handoff } = conversation;
  if (!handoff) return conversation;
  return {
    ...conversation,
    state: 'queued',
    handoff: {
      ...handoff,
      movedId: null,
      n: handoff.n + 1,
      reason: 'next-rep',
      requestedAt: waitingSince(handoff),
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

/** Since the call; where a human had answered before, since the message that nobody answered. */
function waitingSince({ requestedAt, repActedAt, unansweredSince, passedBy }: Handoff): Instant {
  return repActedAt === null || passedBy.length > 0 ? requestedAt : (unansweredSince ?? requestedAt);
}

/** Reps who left the visitor unanswered: who else is here is what counts. */
export function notAskedAgain({ state, handoff }: Conversation): readonly string[] {
  if (handoff === null || (state !== 'queued' && state !== 'human')) return [];
  return handoff.repId === null ? handoff.passedBy : [...handoff.passedBy, handoff.repId];
}

/** The visitor wrote to the human; the clock for an answer starts with the first message left unanswered. */
export function awaitingRep(conversation: Conversation, at: Instant): Conversation {
  const since = conversation.handoff?.unansweredSince ?? at;
  return withHandoff(conversation, { unansweredSince: since });
}

/** The human answered: whoever waits after that, waits anew. */
export function answeredByRep(conversation: Conversation, at: Instant): Conversation {
  const answered = { unansweredSince: null, repActedAt: at, leftAt: null, nudgedAt: null, passedBy: [] };
  return withHandoff({ ...conversation, state: 'human', ended: null }, answered);
}

/** closed -> queued: who left while waiting for a person is back, and one is called again. */
export function calledAgain(conversation: Conversation, at: Instant, somebodyHere: boolean): Conversation {
  const { handoff } = conversation;
  if (!handoff) return conversation;
  const anew = {
    movedId: null,
    n: handoff.n + 1,
    requestedAt: at,
    somebodyHere,
    leftAt: null,
    offeredAt: null,
    passedBy: [],
  };
  return withHandoff({ ...conversation, state: 'queued', ended: null }, anew);
}

/** The visitor fell silent while waiting or talking with the human. */
export function leftWaiting(conversation: Conversation, at: Instant): Conversation {
  return withHandoff(conversation, { leftAt: at });
}

/** The visitor writes again. */
export function backAgain(conversation: Conversation): Conversation {
  return conversation.handoff?.leftAt == null ? conversation : withHandoff(conversation, { leftAt: null });
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
