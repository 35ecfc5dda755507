import { z } from 'zod';
import { components } from './components.ts';

/**
 * What the console's API answers. Schema and type share one name; the OpenAPI document is made from the schemas.
 * Instants are milliseconds since the epoch.
 */

const instant = z.number().int();
const conversationState = z.enum(['bot', 'queued', 'human', 'returned', 'closed']);
const stage = z.enum(['visitor', 'lead', 'prospect', 'customer', 'disqualified', 'nurture']);
const band = z.enum(['hot', 'warm', 'cold']);
const presenceState = z.enum(['here', 'away']);
export const Disposition = z.enum([
  'open',
  'meeting-booked',
  'opportunity',
  'won',
  'nurture',
  'not-a-fit',
  'no-reply',
  'spam',
]);

export const RepView = z.object({ id: z.string(), name: z.string() }).register(components, { id: 'Rep' });
export type RepView = z.infer<typeof RepView>;

export const HandoffView = z
  .object({
    reason: z.enum(['asked', 'enough', 'qualified', 'quiet', 'unanswered-question', 'next-rep', 'rep-took-over']),
    team: z.string(),
    requestedAt: instant,
    rep: RepView.nullable(),
    claimedAt: instant.nullable(),
  })
  .register(components, { id: 'Handoff' });
export type HandoffView = z.infer<typeof HandoffView>;

/** How long the visitor has waited for a person, and how long was agreed. Null: nobody waits. */
export const Wait = z.object({ since: instant, agreedMs: z.number().int() }).register(components, { id: 'Wait' });
export type Wait = z.infer<typeof Wait>;

export const QueueItem = z
  .object({
    conversationId: z.string(),
    leadId: z.string(),
    state: conversationState,
    name: z.string().nullable(),
    company: z.string().nullable(),
    email: z.string().nullable(),
    score: z.number(),
    band,
    qualified: z.boolean(),
    stage,
    disposition: Disposition,
    label: z.enum(['support', 'job', 'vendor', 'spam']).nullable(),
    handoff: HandoffView.nullable(),
    wait: Wait.nullable(),
    lastText: z.string(),
    lastPosition: z.number().int(),
    lastSeenAt: instant,
    endedAs: z.string().nullable(),
  })
  .register(components, { id: 'QueueItem' });
export type QueueItem = z.infer<typeof QueueItem>;

export const PresentRep = RepView.extend({ state: presenceState }).register(components, { id: 'PresentRep' });
export type PresentRep = z.infer<typeof PresentRep>;

export const Queue = z
  .object({ now: instant, items: z.array(QueueItem), reps: z.array(PresentRep) })
  .register(components, { id: 'Queue' });
export type Queue = z.infer<typeof Queue>;

const speaker = z.object({ role: z.enum(['visitor', 'bot', 'rep']), id: z.string(), name: z.string().nullable() });

export const EntryView = z
  .object({
    position: z.number().int(),
    id: z.string(),
    at: instant,
    from: speaker,
    kind: z.enum(['message', 'status', 'event', 'note']),
    visibility: z.enum(['everyone', 'reps']),
    text: z.string(),
    suggestions: z.array(z.string()),
    citations: z.array(z.object({ title: z.string(), url: z.string().nullable() })),
    attachments: z.array(z.object({ name: z.string(), contentType: z.string(), bytes: z.number() })),
  })
  .register(components, { id: 'Entry' });
export type EntryView = z.infer<typeof EntryView>;

export const Transcript = z
  .object({ entries: z.array(EntryView), more: z.boolean() })
  .register(components, { id: 'Transcript' });
export type Transcript = z.infer<typeof Transcript>;

const EvidenceView = z.object({ quote: z.string(), activityId: z.string() }).register(components, { id: 'Evidence' });
export type EvidenceView = z.infer<typeof EvidenceView>;

export const AnswerView = z
  .object({
    status: z.enum(['answered', 'declined', 'unclear']),
    /** As a rep reads it: `40,000 to 50,000 USD a year, approved`. Null unless answered. */
    words: z.string().nullable(),
    value: z.unknown(),
    by: z.enum(['visitor', 'choice', 'rep', 'host']),
    at: instant,
    /** Uncertain, or against a purchase, and never confirmed by the visitor. */
    unconfirmed: z.boolean(),
    evidence: z.array(EvidenceView),
  })
  .register(components, { id: 'Answer' });
export type AnswerView = z.infer<typeof AnswerView>;

/** One row of the scorecard: a question, the answer that counts, and those given before it, newest first. */
export const ScorecardRow = z
  .object({
    topic: z.string(),
    title: z.string(),
    learn: z.string(),
    verdict: z.enum(['met', 'unmet', 'answered', 'declined', 'unclear', 'unanswered', 'not-asked']),
    answer: AnswerView.nullable(),
    earlier: z.array(AnswerView),
  })
  .register(components, { id: 'ScorecardRow' });
export type ScorecardRow = z.infer<typeof ScorecardRow>;

export const ReceiptLineView = z
  .object({
    topic: z.string().nullable(),
    title: z.string().nullable(),
    rule: z.string(),
    points: z.number(),
    evidence: EvidenceView.nullable(),
    scriptVersion: z.string(),
  })
  .register(components, { id: 'ReceiptLine' });
export type ReceiptLineView = z.infer<typeof ReceiptLineView>;

export const AssessmentView = z
  .object({
    score: z.number(),
    band,
    qualified: z.boolean(),
    known: z.number().int(),
    receipt: z.array(ReceiptLineView),
    fit: z.object({
      /** Null while no question that counts for the fit was answered. */
      grade: z.enum(['A', 'B', 'C', 'D']).nullable(),
      points: z.number(),
      receipt: z.array(ReceiptLineView),
    }),
    engagement: z.number().int().min(1).max(4),
    unmet: z.array(z.string()),
    unknown: z.array(z.string()),
    route: z.string(),
  })
  .register(components, { id: 'Assessment' });
export type AssessmentView = z.infer<typeof AssessmentView>;

export const LeadView = z
  .object({
    now: instant,
    item: QueueItem,
    language: z.string(),
    locale: z.string().nullable(),
    timeZone: z.string().nullable(),
    channel: z.string(),
    page: z.object({ url: z.string().nullable(), title: z.string().nullable() }).nullable(),
    createdAt: instant,
    activity: z.object({ messages: z.number(), questions: z.number(), conversations: z.number() }),
    unanswered: z.array(z.string()),
    stageHistory: z.array(z.object({ stage, at: instant, reason: z.string(), repId: z.string().nullable() })),
    assessment: AssessmentView,
    scorecard: z.array(ScorecardRow),
    viewers: z.array(RepView),
    transcript: Transcript,
  })
  .register(components, { id: 'Lead' });
export type LeadView = z.infer<typeof LeadView>;

export const LedgerView = z
  .object({
    entries: z.array(z.object({ at: instant, kind: z.string(), detail: z.record(z.string(), z.unknown()) })),
  })
  .register(components, { id: 'Ledger' });
export type LedgerView = z.infer<typeof LedgerView>;

/** After a rep's step: the conversation as it is now. */
export const Changed = z
  .object({ conversationId: z.string(), state: conversationState })
  .register(components, { id: 'Changed' });
export type Changed = z.infer<typeof Changed>;

export const Reps = z.object({ reps: z.array(PresentRep) }).register(components, { id: 'Reps' });
export type Reps = z.infer<typeof Reps>;

export const Refusal = z
  .object({ error: z.object({ code: z.string(), message: z.string() }) })
  .register(components, { id: 'Refusal' });
export type Refusal = z.infer<typeof Refusal>;
