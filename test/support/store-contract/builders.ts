import type {
  Claim,
  Commit,
  Incoming,
  LeadSummary,
  Loaded,
  NewOutboxRow,
  OpenConversation,
  Store,
} from '../../../src/conversation/ports/store.ts';
import type { NewLogEntry } from '../../../src/conversation/log.ts';

/** Monday, 2 March 2026, 09:00 UTC. */
export const start = Date.UTC(2026, 2, 2, 9);
export const hour = 60 * 60 * 1000;
export const leaseMs = 15_000;

export function opening(conversationId: string, changes: Partial<OpenConversation> = {}): OpenConversation {
  return {
    conversationId,
    visitorId: `visitor of ${conversationId}`,
    channel: { kind: 'web' },
    language: 'en',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    page: { url: 'https://example.com/pricing', title: 'Pricing', referrer: null },
    scriptVersion: 'script-1',
    at: start,
    greet: false,
    ...changes,
  };
}

export function saying(
  conversationId: string,
  text: string,
  changes: Partial<Incoming> & { at?: number } = {},
): Incoming {
  const { at = start, ...rest } = changes;
  return {
    conversationId,
    dedupeKey: `sending of ${text}`,
    bodyHash: `hash of ${text}`,
    activityId: null,
    channel: null,
    needsTurn: true,
    entry: {
      at,
      from: { role: 'visitor', id: `visitor of ${conversationId}`, name: null },
      kind: 'message',
      visibility: 'everyone',
      text,
      language: null,
      attachments: [],
      channelData: { clientActivityID: text },
      event: null,
    },
    ...rest,
  };
}

export function reply(id: string, text: string, covers: readonly string[] = []): NewLogEntry {
  return {
    id,
    at: start,
    from: { role: 'bot', id: 'bot', name: 'Bantam' },
    kind: 'message',
    visibility: 'everyone',
    text,
    language: 'en',
    suggestions: ['Yes', 'No'],
    citations: [{ title: 'Pricing', url: null, passageId: 'pricing#1' }],
    attachments: [],
    covers,
    channelData: null,
    event: null,
  };
}

export const summary: LeadSummary = {
  score: 71,
  band: 'hot',
  qualified: true,
  stage: 'prospect',
  name: null,
  company: 'Example Warehousing',
  email: 'ops@example.com',
  team: 'sales',
  lastText: 'about 40k',
  openTopics: ['timeline'],
};

/** A commit that consumes the whole inbox of the claim and changes nothing else. */
export function committing(from: Claim, changes: Partial<Commit> = {}): Commit {
  return {
    ...changing(from),
    id: `turn ${from.conversation.id} ${from.fence}`,
    fence: from.fence,
    consumed: from.inbox.at(-1)?.n ?? null,
    ...changes,
  };
}

/** A commit without a lease: a rep's. */
export function changing(from: Loaded, changes: Partial<Commit> = {}): Commit {
  return {
    id: `change ${from.conversation.id} ${from.versions.conversation}`,
    conversationId: from.conversation.id,
    expect: from.versions,
    fence: null,
    consumed: null,
    conversation: from.conversation,
    lead: from.lead,
    summary,
    append: [],
    timers: [],
    outbox: [],
    ledger: [],
    turn: null,
    at: start,
    ...changes,
  };
}

export function outboxRow(id: string, conversationId: string, changes: Partial<NewOutboxRow> = {}): NewOutboxRow {
  return { id, conversationId, kind: 'reply', payload: { text: id }, dueAt: start, ...changes };
}

export async function claimOne(store: Store, now = start, conversationId?: string): Promise<Claim> {
  const claim = await store.claim({ now, leaseMs, ...(conversationId === undefined ? {} : { conversationId }) });
  if (claim === null) throw new Error('Nothing could be claimed.');
  return claim;
}

export async function loadOne(store: Store, conversationId: string): Promise<Loaded> {
  const loaded = await store.load(conversationId);
  if (loaded === null) throw new Error(`There is no conversation ${conversationId}.`);
  return loaded;
}

export async function textsOf(store: Store, conversationId: string): Promise<string[]> {
  return (await store.readLog(conversationId, 0, 10_000)).map(({ text }) => text);
}
