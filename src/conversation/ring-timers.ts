import { assess } from '../lead/assess.ts';
import type { Lead } from '../lead/lead.ts';
import { judgeQuiet } from '../lead/quiet.ts';
import type { Script } from '../lead/script.ts';
import { moveStage } from '../lead/stage.ts';
import type { Instant } from '../lead/values.ts';
import type { Conversation } from './conversation.ts';
import { nudged, passedOn, queued, waysOffered } from './handoff.ts';
import { takeUnconfirmed } from './learn.ts';
import { say, silent, type Move } from './moves.ts';
import type { Claim, TimerName } from './ports/store.ts';

/** What the timers that fell due changed, and what the bot does because of them; a null move: as the messages ask. */
export interface Rung {
  readonly conversation: Conversation;
  readonly lead: Lead;
  readonly move: Move | null;
  readonly happened: readonly { readonly kind: string; readonly detail: Readonly<Record<string, unknown>> }[];
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
  const { conversation } = rung;
  const { confirming, asked } = conversation.dialogue;
  const lead = confirming ? takeUnconfirmed(rung.lead, confirming, script, now) : rung.lead;
  const assessment = assess({ lead, script, now, language: conversation.language });
  const { verdict, note } = judgeQuiet(script, assessment, confirming?.finding.topic ?? asked);
  const happened = [...rung.happened, { kind: 'conversation.fell-silent', detail: { verdict, note } }];
  const isLabelled = conversation.dialogue.label !== null;
  if (verdict === 'hand-over' && !isLabelled && conversation.handoff === null) {
    const handed = queued(conversation, { reason: 'quiet', assessment, at: now, somebodyHere });
    return { conversation: handed, lead, move: silent('nothing-to-say'), happened };
  }
  const nurtured =
    verdict === 'nurture' && assessment.unmet.length === 0
      ? moveStage(lead, { stage: 'nurture', reason: note ?? 'fell silent', at: now, repId: null })
      : lead;
  const ended = { ...conversation, state: 'closed', ended: { at: now, how: 'quiet', note } } as const;
  return { conversation: ended, lead: nurtured, move: silent('nothing-to-say'), happened };
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
