import type { Lead } from '../lead/lead.ts';
import type { Script } from '../lead/script.ts';
import type { Instant } from '../lead/values.ts';
import { takeUnconfirmed } from './check.ts';
import type { Conversation } from './conversation.ts';
import { nudged, passedOn, waysOffered } from './handoff.ts';
import type { Happening } from './happened.ts';
import { judge } from './judge.ts';
import { leave } from './leave.ts';

import { say, silent, type Move } from './moves.ts';
import type { Claim, TimerName } from './ports/store.ts';

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
  return claim.due.reduce((rung, { name }) => RINGS[name](rung, moment), unchanged);
}

const RINGS: Readonly<Record<TimerName, (rung: Rung, moment: Moment) => Rung>> = {
  quiet: judgeTheSilent,
  'queue-offer': offerOtherWays,
  'rep-nudge': nudgeTheRep,
  'rep-next': askTheNextRep,
};

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

/** One honest status line for the visitor; the next rep is asked. */
function askTheNextRep(rung: Rung, { now, somebodyHere }: Moment): Rung {
  return {
    ...rung,
    conversation: passedOn(rung.conversation, now, somebodyHere),
    move: { kind: 'reply', opening: null, then: say('humanSilent', 'wait-email-meeting') },
    happened: [
      ...rung.happened,
      { kind: 'handoff.passed-on', detail: { repId: rung.conversation.handoff?.repId ?? null } },
    ],
  };
}
