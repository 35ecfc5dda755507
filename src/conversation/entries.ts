import type { Instant, LanguageTag } from '../lead/values.ts';
import type { Conversation } from './conversation.ts';
import type { NewLogEntry } from './log.ts';
import type { Rep } from './ports/desk.ts';
import type { NewOutboxRow } from './ports/store.ts';
import type { Spoken } from './speak.ts';

const PLAIN = {
  kind: 'message',
  visibility: 'everyone',
  language: null,
  suggestions: [],
  citations: [],
  attachments: [],
  covers: [],
  channelData: null,
  event: null,
} as const;

/** The bot's reply to a turn. `version` is the conversation's before the turn: no other turn writes the same id. */
export function botReply(
  conversation: Conversation,
  spoken: Spoken,
  { version, at, assistant, covers }: { version: number; at: Instant; assistant: string; covers: readonly string[] },
): NewLogEntry {
  const { text, suggestions, citations } = spoken;
  const from = { role: 'bot', id: 'bantam', name: assistant } as const;
  const id = `${conversation.id}|b${String(version)}`;
  return { ...PLAIN, id, at, from, text, suggestions, citations, covers, language: conversation.language };
}

export function repMessage(
  conversation: Conversation,
  rep: Rep,
  text: string,
  clientId: string,
  at: Instant,
): NewLogEntry {
  const from = { role: 'rep', id: rep.id, name: rep.name } as const;
  return { ...PLAIN, id: `${conversation.id}|h${clientId}`, at, from, text };
}

export function repNote(
  conversation: Conversation,
  rep: Rep,
  text: string,
  clientId: string,
  at: Instant,
): NewLogEntry {
  return { ...repMessage(conversation, rep, text, clientId, at), kind: 'note', visibility: 'reps' };
}

/** A line about the conversation itself: "Kim has joined". */
export function statusLine(
  conversation: Conversation,
  text: string,
  { version, at, assistant, rep = null }: StatusContext,
): NewLogEntry {
  const bot = { role: 'bot', id: 'bantam', name: assistant } as const;
  const from = rep === null ? bot : ({ role: 'rep', id: rep.id, name: rep.name } as const);
  const language: LanguageTag = conversation.language;
  return { ...PLAIN, id: `${conversation.id}|s${String(version)}`, at, from, kind: 'status', text, language };
}

export interface StatusContext {
  readonly version: number;
  readonly at: Instant;
  readonly assistant: string;
  /** Whose coming or going the line tells; null: the bot's own. */
  readonly rep?: Rep | null;
}

/** On channels that are not read from the log, what the visitor is to see goes out through the outbox. */
export function replyRows(
  conversation: Conversation,
  entries: readonly NewLogEntry[],
  at: Instant,
): readonly NewOutboxRow[] {
  if (conversation.channel.kind === 'web') return [];
  return entries
    .filter(({ visibility, from }) => visibility === 'everyone' && from.role !== 'visitor')
    .map((entry) => ({
      id: `${conversation.id}:reply:${entry.id.slice(conversation.id.length + 1)}`,
      conversationId: conversation.id,
      kind: 'reply',
      payload: { address: conversation.channel, entry },
      dueAt: at,
    }));
}
