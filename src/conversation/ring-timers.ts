import type { Lead } from '../lead/lead.ts';
import type { Script } from '../lead/script.ts';
import type { Instant } from '../lead/values.ts';
import { takeUnconfirmed } from './check.ts';
import type { Conversation } from './conversation.ts';
import { leftWaiting, nudged, passedOn, waysOffered } from './handoff.ts';
import type { Happening } from './happened.ts';
import { judge } from './judge.ts';
import { isLeftForAnother } from './lead-call.ts';
import { leave } from './leave.ts';
import { say, silent, type Move } from './moves.ts';
import type { Claim, TimerName } from './ports/store.ts';
import { isReachable } from './reachable.ts';

/** What the timers that fell due changed, and what the bot does because of them; a null move: as the messages ask. */
export interface Rung {
  readonly conversation: Conversation;
  readonly lead: Lead;
  readonly move: Move | null;
  readonly happened: readonly Happening[];
}

interface Moment {
  readonly script: Script;
  readonly now: Instant;
  readonly somebodyHere: boolean;
}

/** A message that waits outruns every timer: whoever has just written is not silent. */
export function ringTimers(claim: Claim, moment: Moment): Rung {
  const { conversation, lead } = claim;
  const unchanged: Rung = { conversation, lead, move: null, happened: [] };
  if (claim.inbox.some(({ kind }) => kind === 'message')) return unchanged;
  if (isLeftForAnother(lead, conversation))
    return { ...unchanged, conversation: leftWaiting(conversation, moment.now), move: silent('nothing-to-say') };
  return claim.due.reduce((rung, { name }) => RINGS[name](rung, moment), unchanged);
}

const RINGS: Readonly<Record<TimerName, (rung: Rung, moment: Moment) => Rung>> = {
  quiet: endsTheSilence,
  /** The turn takes up what the human left unanswered. */
  'hand-back': (rung) => rung,
  'queue-offer': offerOtherWays,
  'rep-nudge': nudgeTheRep,
  'rep-next': askTheNextRep,
};

function endsTheSilence(rung: Rung, moment: Moment): Rung {
  const { state, lastVisitorAt } = rung.conversation;
  if (state === 'queued') return judgeTheWaiting(rung, moment);
  if (lastVisitorAt === null && state !== 'human') return closesWhereNothingWasSaid(rung, moment);
  if (state !== 'human') return judgeTheSilent(rung, moment);
  const conversation = leftWaiting(rung.conversation, moment.now);
  return judgeTheSilent({ ...rung, conversation }, moment);
}

/** A chat was opened, and nobody wrote: there is nothing to judge, and nothing to keep. */
function closesWhereNothingWasSaid(rung: Rung, { now }: Moment): Rung {
  const ended = { at: now, how: 'quiet', note: null } as const;
  return { ...rung, conversation: { ...rung.conversation, state: 'closed', ended }, move: silent('nothing-to-say') };
}

/** Who waits for a person and can be reached, or is worth it, waits on; who cannot is told that the wait is over. */
function judgeTheWaiting(rung: Rung, moment: Moment): Rung {
  const { script, now } = moment;
  const conversation = leftWaiting(rung.conversation, now);
  const { assessment } = judge(rung.lead, { script, now, language: conversation.language });
  const note = 'left while waiting';
  if (isReachable(rung.lead) || (assessment.qualified && script.quiet.qualified === 'hand-over')) {
    const silence = { kind: 'conversation.fell-silent', detail: { verdict: 'hand-over', note } };
    return { ...rung, conversation, move: silent('nothing-to-say'), happened: [...rung.happened, silence] };
  }
  const judged = judgeTheSilent({ ...rung, conversation }, moment);
  const { ended } = judged.conversation;
  return {
    ...judged,
    conversation: { ...judged.conversation, ended: ended && { ...ended, note } },
    move: { kind: 'reply', opening: null, then: say('waitEnded') },
  };
}

function judgeTheSilent(rung: Rung, { script, now, somebodyHere }: Moment): Rung {
  const { confirming, asked } = rung.conversation.dialogue;
  const known = takeUnconfirmed(rung.lead, confirming, script, now);
  const { lead, assessment } = judge(known, { script, now, language: rung.conversation.language });
  const leftAt = confirming?.finding.topic ?? asked;
  const left = leave(rung.conversation, lead, {
    script,
    assessment,
    somebodyHere,
    at: now,
    how: 'quiet',
    asked: leftAt,
  });
  const detail = { verdict: left.verdict, note: left.note };
  return {
    conversation: left.conversation,
    lead: left.lead,
    move: silent('nothing-to-say'),
    happened: [...rung.happened, { kind: 'conversation.fell-silent', detail }],
  };
}

function offerOtherWays(rung: Rung, { now }: Moment): Rung {
  return {
    ...rung,
    conversation: waysOffered(rung.conversation, now),
    move: { kind: 'reply', opening: null, then: say('waitOffer', 'wait-email-meeting') },
    happened: [...rung.happened, { kind: 'handoff.ways-offered', detail: {} }],
  };
}

function nudgeTheRep(rung: Rung, { now }: Moment): Rung {
  return {
    ...rung,
    conversation: nudged(rung.conversation, now),
    move: silent('human'),
    happened: [...rung.happened, { kind: 'rep.nudged', detail: { repId: rung.conversation.handoff?.repId ?? null } }],
  };
}

/** The next rep is asked; the visitor is told so in one honest status line, however many leave them unanswered. */
function askTheNextRep(rung: Rung, { now, somebodyHere }: Moment): Rung {
  const isTold = (rung.conversation.handoff?.passedBy.length ?? 0) > 0;
  return {
    ...rung,
    conversation: passedOn(rung.conversation, now, somebodyHere),
    move: isTold
      ? silent('nothing-to-say')
      : { kind: 'reply', opening: null, then: say('humanSilent', 'wait-email-meeting') },
    happened: [
      ...rung.happened,
      { kind: 'handoff.passed-on', detail: { repId: rung.conversation.handoff?.repId ?? null } },
    ],
  };
}
