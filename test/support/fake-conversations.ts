import { randomBytes } from 'node:crypto';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { createLive } from '../../src/conversation/live.ts';
import type { Attachment, LogEntry, NewLogEntry } from '../../src/conversation/log.ts';
import type { Live } from '../../src/conversation/ports/live.ts';
import type { Reception } from '../../src/conversation/ports/reception.ts';
import type { Incoming, Ingested, Loaded, Opened, Store } from '../../src/conversation/ports/store.ts';

type Start = Parameters<Reception['open']>[0];

/**
 * Conversations in memory, for channels: what comes in is appended as the store would, replies are appended by the test
 * (or by `answer`). The same rules as the store's where channels can see them.
 */
export class FakeConversations implements Reception {
  readonly live: Live = createLive((error) => {
    throw error;
  });
  readonly starts: Start[] = [];
  readonly typed: string[] = [];
  readonly received: Incoming[] = [];
  readonly files = new Map<string, { readonly attachment: Attachment; readonly body: Uint8Array }>();
  /** What the bot says to a message; by default nothing. */
  answer: (incoming: Incoming, activityId: string) => Partial<NewLogEntry> | null = () => null;
  /** Set to make every access to the log fail. */
  broken = false;
  /** Set to tell only that something was written, as another process does. */
  tellsOnlyHints = false;
  logReads = 0;
  readonly #logs = new Map<string, LogEntry[]>();
  readonly #conversations = new Map<string, Conversation>();
  readonly #seen = new Map<string, { readonly hash: string; readonly activityId: string; readonly position: number }>();
  readonly #secret = randomBytes(32).toString('base64url');

  async open(start: Start): Promise<Opened> {
    this.starts.push(start);
    const known = this.#conversations.get(start.conversationId);
    if (known !== undefined) return { conversation: known, created: false };
    // Only what channels read.
    const conversation = {
      id: start.conversationId,
      visitorId: start.visitorId,
      channel: start.channel,
    } as Conversation;
    this.#conversations.set(start.conversationId, conversation);
    this.#logs.set(start.conversationId, []);
    if (start.greet)
      this.say(start.conversationId, { text: 'Hello, I am an AI assistant.', suggestions: ['Show prices'] });
    return { conversation, created: true };
  }

  async receive(incoming: Incoming): Promise<Ingested> {
    const { conversationId, dedupeKey, bodyHash } = incoming;
    const log = this.#logs.get(conversationId);
    if (log === undefined) return { outcome: 'unknown-conversation' };
    const seen = this.#seen.get(dedupeKey);
    if (seen !== undefined) {
      if (seen.hash !== bodyHash) return { outcome: 'conflict' };
      return { outcome: 'duplicate', activityId: seen.activityId, position: seen.position };
    }
    this.received.push(incoming);
    const activityId = incoming.activityId ?? `${conversationId}|${String(log.length + 1)}`;
    const { position } = this.#append(conversationId, {
      ...incoming.entry,
      id: activityId,
      covers: [],
      suggestions: [],
      citations: [],
    });
    this.#seen.set(dedupeKey, { hash: bodyHash, activityId, position });
    const reply = incoming.needsTurn ? this.answer(incoming, activityId) : null;
    if (reply !== null) setImmediate(() => this.say(conversationId, { covers: [activityId], ...reply }));
    return { outcome: 'accepted', activityId, position };
  }

  typing(conversationId: string): void {
    this.typed.push(conversationId);
  }

  /** The bot, a rep or Bantam itself says something. */
  say(conversationId: string, entry: Partial<NewLogEntry>): LogEntry {
    return this.#append(conversationId, {
      id: `${conversationId}:reply:${String(this.log(conversationId).length + 1)}`,
      at: Date.now(),
      from: { role: 'bot', id: 'bantam', name: 'Robin' },
      kind: 'message',
      visibility: 'everyone',
      text: '',
      language: 'en',
      suggestions: [],
      citations: [],
      attachments: [],
      covers: [],
      channelData: null,
      event: null,
      ...entry,
    });
  }

  log(conversationId: string): readonly LogEntry[] {
    return this.#logs.get(conversationId) ?? [];
  }

  /** The store was restored from an older copy. */
  forgetAfter(conversationId: string, position: number): void {
    this.#logs.get(conversationId)?.splice(position);
  }

  /** As much of the store as channels use. */
  readonly store: { -readonly [Name in 'load' | 'readLog' | 'putFile' | 'file' | 'secret']: Store[Name] } = {
    load: async (conversationId) => {
      const conversation = this.#conversations.get(conversationId);
      return conversation === undefined ? null : ({ conversation } as Loaded);
    },
    readLog: async (conversationId, after, limit) => {
      if (this.broken) throw new Error('the disk is gone');
      this.logReads += 1;
      return this.log(conversationId).slice(after, after + limit);
    },
    putFile: async ({ conversationId: _where, ...attachment }, body) => {
      this.files.set(attachment.id, { attachment, body });
    },
    file: async (id) => this.files.get(id) ?? null,
    secret: async () => this.#secret,
  };

  #append(conversationId: string, entry: NewLogEntry): LogEntry {
    const log = this.#logs.get(conversationId);
    if (log === undefined) throw new Error(`${conversationId} was not opened`);
    const position = log.length + 1;
    const appended = { ...entry, position };
    log.push(appended);
    this.live.publish({
      kind: 'log',
      conversationId,
      lastPosition: position,
      entries: this.tellsOnlyHints ? [] : [appended],
    });
    return appended;
  }
}
