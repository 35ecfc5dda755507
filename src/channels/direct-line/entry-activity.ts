import type { Activity, Attachment } from 'botbuilder';
import type { LogEntry } from '../../conversation/log.ts';
import { BOT_ACCOUNT, bantamData, citationEntities, defined, suggestedActions } from '../bot/entry-activity.ts';

export interface WebView {
  readonly conversationId: string;
  /** Where files are found: `https://chat.example.com`. */
  readonly baseUrl: string;
}

/** An entry of the log as the web channel shows it; null for what no visitor ever receives. */
export function toWebActivity(entry: LogEntry, { conversationId, baseUrl }: WebView): Partial<Activity> | null {
  if (entry.visibility !== 'everyone' || entry.kind === 'note') return null;
  const isVisitor = entry.from.role === 'visitor';
  const name = entry.from.name ?? (isVisitor ? undefined : BOT_ACCOUNT.name);

  return defined<Activity>({
    type: entry.kind === 'event' ? 'event' : 'message',
    id: entry.id,
    // JSON on the wire: a date would become this text anyway.
    timestamp: new Date(entry.at).toISOString() as unknown as Date,
    channelId: 'directline',
    conversation: { id: conversationId } as Activity['conversation'],
    from: {
      id: entry.from.id,
      role: isVisitor ? 'user' : 'bot',
      ...(name === undefined ? {} : { name }),
    } as Activity['from'],
    locale: entry.language ?? undefined,
    // A visitor's stars and brackets are theirs; the script's are markdown.
    ...(entry.kind === 'event'
      ? { name: entry.event?.name, value: entry.event?.value }
      : { text: entry.text, textFormat: isVisitor ? 'plain' : 'markdown' }),
    attachments: attachments(entry, baseUrl),
    suggestedActions: suggestedActions(entry.suggestions, []),
    entities: entry.citations.length > 0 ? citationEntities(entry.citations) : undefined,
    replyToId: seenByClient(entry, conversationId),
    // The sender's own comes back untouched: clients recognise their message by it.
    channelData: isVisitor ? entry.channelData : { bantam: bantamData(entry) },
  });
}

function attachments({ attachments }: LogEntry, baseUrl: string): Attachment[] | undefined {
  if (attachments.length === 0) return undefined;
  return attachments.map(({ id, name, contentType }) => ({
    name,
    contentType,
    contentUrl: `${baseUrl}/v3/directline/files/${encodeURIComponent(id)}`,
  }));
}

/** Clients hold a reply back until they have seen what it answers: only earlier entries of this log will do. */
function seenByClient({ covers, position }: LogEntry, conversationId: string): string | undefined {
  return covers.findLast((id) => {
    const at = id.startsWith(`${conversationId}|`) ? Number(id.slice(conversationId.length + 1)) : Number.NaN;
    return Number.isInteger(at) && at >= 1 && at < position;
  });
}

/** Somebody writes at the other end. Never in the log: it has neither position nor lasting id. */
export function typingActivity(
  by: 'bot' | 'rep',
  at: number,
  { conversationId }: Pick<WebView, 'conversationId'>,
): Partial<Activity> {
  return {
    type: 'typing',
    id: `${conversationId}|typing-${String(at)}`,
    timestamp: new Date(at).toISOString() as unknown as Date,
    channelId: 'directline',
    conversation: { id: conversationId } as Activity['conversation'],
    from: { ...BOT_ACCOUNT },
    channelData: { bantam: { kind: 'typing', role: by } },
  };
}
