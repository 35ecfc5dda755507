import type { Assessment } from '../lead/assessment.ts';
import type { Lead } from '../lead/lead.ts';
import { judgeQuiet } from '../lead/quiet.ts';
import type { Script } from '../lead/script.ts';
import { moveStage } from '../lead/stage.ts';
import type { Instant, Topic } from '../lead/values.ts';
import type { Conversation, Ended } from './conversation.ts';
import { queued } from './handoff.ts';
import { callElsewhere } from './lead-call.ts';
import { isOwedAnAnswer } from './reachable.ts';

interface Leaving {
  readonly script: Script;
  readonly assessment: Assessment;
  readonly somebodyHere: boolean;
  readonly at: Instant;
  readonly how: Extract<Ended['how'], 'quiet' | 'goodbye' | 'not-now'>;
  /** The question that was open. */
  readonly asked: Topic | null;
}

/**
 * A talk that ends, in silence or with words, is judged on what is known: the lead is handed over, once, or nurtured,
 * or kept. Who was promised an answer is handed over too. Support, jobs, vendors and spam never ring a rep.
 */
export function leave(
  conversation: Conversation,
  lead: Lead,
  { script, assessment, somebodyHere, at, how, asked }: Leaving,
): { conversation: Conversation; lead: Lead; verdict: string; note: string | null } {
  const { verdict, note } = judgeQuiet(script, assessment, asked);
  const isBuyer = conversation.dialogue.label === null;
  const isCalled = conversation.handoff !== null || callElsewhere(lead, conversation) !== null;
  if (isBuyer && !isCalled && (verdict === 'hand-over' || isOwedAnAnswer(lead))) {
    const reason = verdict === 'hand-over' ? (how === 'quiet' ? 'quiet' : 'qualified') : 'unanswered-question';
    const handed = queued(conversation, { reason, assessment, at, somebodyHere });
    return { conversation: handed, lead, verdict: 'hand-over', note };
  }
  const isNurtured = isBuyer && verdict === 'nurture' && lead.stage !== 'disqualified';
  return {
    conversation: { ...conversation, state: 'closed', ended: { at, how, note } },
    lead: isNurtured ? moveStage(lead, { stage: 'nurture', reason: note ?? how, at, repId: null }) : lead,
    verdict,
    note,
  };
}
