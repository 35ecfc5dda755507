import type { Conversation } from './conversation.ts';
import type { LogEntry } from './log.ts';
import type { Heard } from './listen.ts';
import type { Claim, InboxItem } from './ports/store.ts';

/** A human handed back what the visitor wrote in vain: the turn takes it up. */
export function isOwedAReply({ state, handoff }: Conversation): boolean {
  return state === 'returned' && handoff !== null && handoff.unansweredSince !== null;
}

/** What the visitor wrote to a human who handed back without an answer to it, as far as it is not waiting anyway. */
export function leftUnanswered({ conversation, recent, inbox }: Claim): readonly InboxItem[] {
  if (!isOwedAReply(conversation)) return [];
  const waiting = new Set(inbox.map(({ activityId }) => activityId));
  return unansweredIn(recent)
    .filter(({ id }) => !waiting.has(id))
    .map(({ id, text, at, language, attachments }) => ({
      n: 0,
      kind: 'message',
      activityId: id,
      text,
      at,
      language,
      attachments,
    }));
}

/** The visitor's messages since the last one of a rep that no reply covers. */
export function unansweredIn(recent: readonly LogEntry[]): readonly LogEntry[] {
  const said = recent.filter(({ kind, visibility }) => kind === 'message' && visibility === 'everyone');
  const covered = new Set(said.flatMap(({ covers }) => covers));
  const last = said.findLastIndex(({ from }) => from.role === 'rep');
  return said.slice(last + 1).filter(({ id, from }) => from.role === 'visitor' && !covered.has(id));
}

/** What was not heard before: facts that the visitor told the human were learned then. */
export function newlyHeard(heard: Heard | null, known: readonly InboxItem[]): Heard | null {
  if (heard === null || known.length === 0) return heard;
  const old = new Set(known.map(({ activityId }) => activityId));
  const messages = heard.messages.filter(({ activityId }) => !old.has(activityId));
  if (messages.length === 0) return null;
  return { ...heard, messages, findings: heard.findings.filter(({ activityId }) => !old.has(activityId)) };
}
