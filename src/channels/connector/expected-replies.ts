import type { Activity } from 'botbuilder';
import type { ChannelAddress } from '../../conversation/conversation.ts';
import type { LogEntry } from '../../conversation/log.ts';
import type { Live } from '../../conversation/ports/live.ts';
import type { Store } from '../../conversation/ports/store.ts';
import { toReplyActivity } from './reply-activity.ts';

interface Waiting {
  readonly activityId: string;
  /** Whether the reply goes out with the request; settled when it is known. */
  readonly taken: Promise<boolean>;
}

/** Channels give up on a request after 15 s. */
const patienceMs = 12_000;
const remembered = 1000;

/**
 * Requests that want their replies in the answer (`deliveryMode: expectReplies`). The worker does not know of them: it
 * puts its replies into the outbox as always, and the sender asks here first whether a reply went out already.
 */
export class ExpectedReplies {
  readonly #store: Pick<Store, 'readLog' | 'load'>;
  readonly #live: Live;
  readonly #deadlineMs: number;
  readonly #waiting = new Map<string, Set<Waiting>>();
  /** Entries that went out with a request, until their outbox row comes by. */
  readonly #answered = new Set<string>();

  constructor(deps: {
    readonly store: Pick<Store, 'readLog' | 'load'>;
    readonly live: Live;
    readonly deadlineMs?: number;
  }) {
    this.#store = deps.store;
    this.#live = deps.live;
    this.#deadlineMs = deps.deadlineMs ?? patienceMs;
  }

  /** What the bot says after `position`, once it has covered the activity; empty when nothing came in time. */
  async wait(conversationId: string, activityId: string, position: number): Promise<readonly Partial<Activity>[]> {
    const { promise: taken, resolve: settle } = Promise.withResolvers<boolean>();
    const waiting: Waiting = { activityId, taken };
    const here = this.#waiting.get(conversationId) ?? new Set();
    this.#waiting.set(conversationId, here.add(waiting));

    const replies = await this.#replies(conversationId, activityId, position).catch(() => []);
    for (const { id } of replies) this.#remember(id);
    settle(replies.length > 0);
    here.delete(waiting);
    if (here.size === 0) this.#waiting.delete(conversationId);
    if (replies.length === 0) return [];

    const address = (await this.#store.load(conversationId))?.conversation.channel;
    return replies.flatMap((entry) => (isConnector(address) ? (toReplyActivity(entry, address) ?? []) : []));
  }

  /** True when the entry has gone out, or will, with the request that waits for it. */
  async wentOut(conversationId: string, entry: LogEntry): Promise<boolean> {
    for (const { activityId, taken } of this.#waiting.get(conversationId) ?? []) {
      if (entry.covers.includes(activityId)) await taken;
    }
    return this.#answered.has(entry.id);
  }

  async #replies(conversationId: string, activityId: string, position: number): Promise<readonly LogEntry[]> {
    const { promise: late, resolve: giveUp } = Promise.withResolvers<'late'>();
    const timer = setTimeout(giveUp, this.#deadlineMs, 'late');
    let wake: () => void = () => undefined;
    const unsubscribe = this.#live.subscribe((event) => {
      if (event.kind === 'log' && event.conversationId === conversationId) wake();
    });
    try {
      for (;;) {
        const heard = new Promise<'heard'>((resolve) => {
          wake = () => resolve('heard');
        });
        const entries = await this.#store.readLog(conversationId, position, 50);
        const last = entries.findLastIndex(({ covers }) => covers.includes(activityId));
        if (last >= 0) return entries.slice(0, last + 1).filter(({ from }) => from.role !== 'visitor');
        if ((await Promise.race([heard, late])) === 'late') return [];
      }
    } finally {
      clearTimeout(timer);
      unsubscribe();
    }
  }

  #remember(id: string): void {
    this.#answered.add(id);
    const oldest = this.#answered.values().next();
    if (this.#answered.size > remembered && oldest.done !== true) this.#answered.delete(oldest.value);
  }
}

function isConnector(address: ChannelAddress | undefined): address is Extract<ChannelAddress, { kind: 'connector' }> {
  return address?.kind === 'connector';
}
