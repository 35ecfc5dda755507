import { currentAnswer, currentAnswers, knownValue } from './answers.ts';
import type { Assessment } from './assessment.ts';
import type { Disposition, Lead, Stage, StageChange } from './lead.ts';
import { BANT } from './values.ts';
import type { Topic } from './values.ts';

export type StageReason = Pick<StageChange, 'stage' | 'reason'>;

/**
 * The stage that a lead's answers give it. An unmet answer rules the purchase out, so it disqualifies, until the visitor
 * corrects it, but not before the visitor has confirmed it; a qualified one is a prospect; whoever left a contact or
 * told anything about the purchase is a lead.
 */
export function stageOf(lead: Lead, assessment: Assessment): StageReason {
  const unmet = assessment.unmet.filter((topic) => currentAnswer(lead, topic)?.unconfirmed !== true);
  if (unmet.length > 0) return { stage: 'disqualified', reason: `unmet: ${unmet.join(', ')}` };
  if (assessment.qualified) return { stage: 'prospect', reason: 'qualified' };
  const answered = answeredTopics(lead);
  if (answered.has('contact')) return { stage: 'lead', reason: 'contact given' };
  const interest = BANT.filter((topic) => answered.has(topic) && !isNone(lead, topic));
  if (interest.length > 0) return { stage: 'lead', reason: `interest: ${interest.join(', ')}` };
  return { stage: 'visitor', reason: 'nothing known yet' };
}

/**
 * Moves a lead and keeps where it was. Without a rep it does nothing once a rep owns the lead or has moved it. The same
 * stage for the same reason leaves the lead as it is.
 */
export function moveStage(lead: Lead, change: StageChange): Lead {
  const last = lead.stageHistory.at(-1);
  const byRep = lead.ownerId !== null || (last !== undefined && last.repId !== null);
  if (change.repId === null && byRep) return lead;
  if (change.stage === lead.stage && (last === undefined || last.reason === change.reason)) return lead;
  return { ...lead, stage: change.stage, stageHistory: [...lead.stageHistory, change] };
}

/** The stage that a rep's disposition moves a lead to; null where it stays as it is. */
function stageAfter(disposition: Disposition): Stage | null {
  switch (disposition) {
    case 'open':
      return null;
    case 'meeting-booked':
    case 'opportunity':
      return 'prospect';
    case 'won':
      return 'customer';
    case 'nurture':
    case 'no-reply':
      return 'nurture';
    case 'not-a-fit':
    case 'spam':
      return 'disqualified';
  }
}

/** Notes what a rep says became of the lead and moves it there. */
export function dispose(lead: Lead, disposition: Disposition, { at, repId }: { at: number; repId: string }): Lead {
  const disposed = { ...lead, disposition };
  const stage = stageAfter(disposition);
  if (stage === null) return disposed;
  return moveStage(disposed, { stage, at, repId, reason: `disposition: ${disposition.replaceAll('-', ' ')}` });
}

/** "No need", "no budget", "no plans": told, but no interest. */
function isNone(lead: Lead, topic: (typeof BANT)[number]): boolean {
  if (topic === 'need') return knownValue(lead, topic)?.strength === 'none';
  return topic === 'authority' ? knownValue(lead, topic)?.role === 'none' : knownValue(lead, topic)?.stance === 'none';
}

function answeredTopics(lead: Lead): ReadonlySet<Topic> {
  return new Set([...currentAnswers(lead)].flatMap(([topic, answer]) => (answer.status === 'answered' ? [topic] : [])));
}
