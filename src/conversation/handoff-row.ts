import type { Assessment } from '../lead/assessment.ts';
import type { Lead } from '../lead/lead.ts';
import type { Instant } from '../lead/values.ts';
import type { Conversation } from './conversation.ts';
import { handoffDetail, handoffId } from './handoff.ts';
import type { NewOutboxRow } from './ports/store.ts';

/** What the configured receiver gets: the lead with its answers and receipt. */
export function handoffRow(conversation: Conversation, lead: Lead, assessment: Assessment, now: Instant): NewOutboxRow {
  const { score, band, qualified, receipt, fit, unmet, unknown } = assessment;
  const { id, stage, answers } = lead;
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
        lead: { id, stage, answers, score, band, qualified, receipt, fit: fit.grade, unmet, unknown },
      },
    },
    dueAt: now,
  };
}
