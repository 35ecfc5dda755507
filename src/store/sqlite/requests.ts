/** The port's arguments as the worker takes them: what it searches by as columns, the rest as JSON texts. */
import type {
  Commit,
  Incoming,
  InboxItem,
  OpenConversation,
  OutboxSettlement,
} from '../../conversation/ports/store.ts';
import type { LogEntry } from '../../conversation/log.ts';
import type { Lead } from '../../lead/lead.ts';
import { newLead, seen } from '../../lead/merge.ts';
import { isOpen, newConversation, newSummary } from '../new-conversation.ts';
import type { CommitRequest } from './operations/commit.ts';
import type { IngestRequest } from './operations/ingest.ts';
import type { OpenRequest } from './operations/open.ts';
import type { SettleRequest } from './operations/outbox.ts';

export function toOpenRequest(request: OpenConversation, newLeadId: string): OpenRequest {
  const { conversationId, visitorId, at, language } = request;
  const conversation = newConversation(request, newLeadId);
  const greeting: Omit<InboxItem, 'n'> = {
    kind: 'opened',
    activityId: `${conversationId}|opened`,
    text: '',
    at,
    language,
    attachments: [],
  };
  return {
    id: conversationId,
    visitorId,
    newLeadId,
    newLead: JSON.stringify(leadOf(request, newLeadId)),
    conversation: JSON.stringify({ ...conversation, channel: undefined, leadId: undefined }),
    channel: JSON.stringify(conversation.channel),
    summary: JSON.stringify(newSummary),
    at,
    greeting: request.greet ? JSON.stringify(greeting) : null,
  };
}

/** A lead of whom nothing is known but that somebody came. */
function leadOf({ visitorId, at }: OpenConversation, id: string): Lead {
  return seen(newLead({ id, visitorId, at }), at, { conversations: 1 });
}

export function toIngestRequest({ entry, channel, needsTurn, client, ...rest }: Incoming): IngestRequest {
  const logged: Omit<LogEntry, 'id' | 'position'> = { ...entry, suggestions: [], citations: [], covers: [] };
  return {
    ...rest,
    channel: channel && JSON.stringify(channel),
    at: entry.at,
    entry: JSON.stringify(logged),
    inboxItem: needsTurn ? JSON.stringify(toInboxItem(entry, client ?? null)) : null,
  };
}

function toInboxItem(
  { text, at, language, attachments }: Incoming['entry'],
  client: Incoming['client'],
): Omit<InboxItem, 'n' | 'activityId'> {
  return { kind: 'message', text, at, language, attachments, ...(client ? { client } : {}) };
}

export function toCommitRequest(commit: Commit): CommitRequest {
  const { conversation } = commit;
  return {
    id: commit.id,
    conversationId: commit.conversationId,
    conversationVersion: commit.expect.conversation,
    leadVersion: commit.expect.lead,
    fence: commit.fence,
    consumed: commit.consumed,
    state: conversation.state,
    conversation: JSON.stringify({ ...conversation, channel: undefined }),
    leadId: commit.lead.id,
    leadIsOpen: isOpen(commit.lead) ? 1 : 0,
    lead: JSON.stringify(commit.lead),
    summary: JSON.stringify(commit.summary),
    timers: JSON.stringify(commit.timers),
    firstTimerAt: commit.timers.reduce<number | null>(
      (first, { dueAt }) => (first === null ? dueAt : Math.min(first, dueAt)),
      null,
    ),
    append: commit.append.map((entry) => {
      const { id, ...rest } = entry;
      return { id, body: JSON.stringify(rest) };
    }),
    outbox: commit.outbox.map(({ payload, ...row }) => ({ ...row, payload: JSON.stringify(payload ?? null) })),
    ledger: commit.ledger.map((entry) => ({ leadId: entry.leadId, body: JSON.stringify(entry) })),
    turn: commit.turn && JSON.stringify(commit.turn),
    at: commit.at,
  };
}

export function toSettleRequest(id: string, settled: OutboxSettlement): SettleRequest {
  const { outcome, ledger } = settled;
  return {
    id,
    outcome,
    dueAt: outcome === 'retry' ? settled.dueAt : null,
    error: outcome === 'sent' ? null : settled.error,
    ledger: ledger && { leadId: ledger.leadId, body: JSON.stringify(ledger) },
  };
}
