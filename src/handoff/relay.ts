import type { Live } from '../conversation/ports/live.ts';
import type { LedgerEntry, OutboxRow, OutboxSettlement, Store } from '../conversation/ports/store.ts';
import { nextAttempt } from './backoff.ts';
import { type Clock, systemClock } from '../conversation/clock.ts';
import type { Sender, Sent } from './sender.ts';

/** Longer than any sender may take: a row is sent again only when its sender has died. */
const leaseMs = 60_000;
const atOnce = 16;
/** Between two looks that found nothing: at least, where something else is overdue; at most, where no hint came. */
const shortestWaitMs = 500;
const longestWaitMs = 60_000;

export type RelayDeps = {
  readonly store: Pick<Store, 'takeOutbox' | 'settleOutbox' | 'nextDueAt' | 'load'>;
  readonly live: Live;
  readonly senders: Readonly<Record<OutboxRow['kind'], Sender>>;
  /** Takes what went wrong on our own side. */
  readonly report: (message: string, error: unknown) => void;
  readonly clock?: Clock;
  /** 0 to 1, for the jitter. */
  readonly random?: () => number;
};

/**
 * Sends what turns have put into the outbox, each row until it is sent or given up. The store gives the rows of one
 * conversation in order, one at a time; those of different conversations go out side by side. A row may arrive twice
 * (the process dies after the receiver's 2xx); its id lets the receiver recognise it.
 */
export class Relay {
  readonly #store: RelayDeps['store'];
  readonly #live: Live;
  readonly #senders: RelayDeps['senders'];
  readonly #clock: Clock;
  readonly #report: RelayDeps['report'];
  readonly #random: () => number;
  readonly #sending = new Set<Promise<void>>();
  #running: Promise<void> | null = null;
  #stopping = false;
  /** Set by a hint that came while nobody waited for one. */
  #woken = false;
  #wake: () => void = () => undefined;

  constructor({ store, live, senders, report, clock = systemClock, random = Math.random }: RelayDeps) {
    this.#store = store;
    this.#live = live;
    this.#senders = senders;
    this.#report = report;
    this.#clock = clock;
    this.#random = random;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Takes nothing more, and returns when what is being sent is settled. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#signal();
    await this.#running;
    await Promise.all(this.#sending);
  }

  async #run(): Promise<void> {
    const unsubscribe = this.#live.subscribe((event) => {
      if (event.kind === 'outbox') this.#signal();
    });
    while (!this.#stopping) {
      try {
        if (!(await this.#take())) await this.#waitFor(await this.#untilDue());
      } catch (error) {
        // The rows are safe in the store; it is asked again.
        this.#report('the outbox could not be read', error);
        await this.#waitFor(shortestWaitMs);
      }
    }
    unsubscribe();
  }

  /** True when there may be more at once. */
  async #take(): Promise<boolean> {
    const free = atOnce - this.#sending.size;
    if (free === 0) return false;
    const rows = await this.#store.takeOutbox(this.#clock.now(), leaseMs, free);
    for (const row of rows) {
      const sending: Promise<void> = this.#send(row).finally(() => {
        this.#sending.delete(sending);
        // The next row of its conversation may go now, and this one's retry has a time.
        this.#signal();
      });
      this.#sending.add(sending);
    }
    return rows.length === free;
  }

  async #send(row: OutboxRow): Promise<void> {
    const sent = await this.#senders
      [row.kind](row)
      .catch((error: unknown): Sent => ({ outcome: 'retry', afterMs: null, error: messageOf(error) }));
    try {
      await this.#store.settleOutbox(row.id, await this.#settlement(row, sent));
    } catch (error) {
      // Its lease runs out and it is sent again under the same id.
      this.#report(`the outbox row ${row.id} could not be settled`, error);
    }
  }

  async #settlement(row: OutboxRow, sent: Sent): Promise<OutboxSettlement> {
    const at = this.#clock.now();
    const attempts = row.attempts + 1;
    const facts = { id: row.id, kind: row.kind, attempts };
    if (sent.outcome === 'sent') {
      // The transcript shows each reply; the ledger tells only of those that were in trouble.
      const silent = row.kind === 'reply' && attempts === 1;
      return { outcome: 'sent', at, ledger: silent ? null : await this.#ledger(row, at, 'outbox.sent', facts) };
    }
    const { error } = sent;
    const dueAt =
      sent.outcome === 'retry'
        ? nextAttempt({ kind: row.kind, attempts, at, afterMs: sent.afterMs, random: this.#random() })
        : null;
    if (dueAt === null) {
      return {
        outcome: 'dropped',
        at,
        error,
        ledger: await this.#ledger(row, at, 'outbox.dropped', { ...facts, error }),
      };
    }
    const ledger = await this.#ledger(row, at, 'outbox.retried', { ...facts, error, dueAt });
    return { outcome: 'retry', dueAt, error, ledger };
  }

  async #ledger(row: OutboxRow, at: number, kind: string, detail: LedgerEntry['detail']): Promise<LedgerEntry | null> {
    const loaded = await this.#store.load(row.conversationId);
    return loaded && { leadId: loaded.lead.id, conversationId: row.conversationId, at, kind, detail };
  }

  async #untilDue(): Promise<number> {
    const dueAt = await this.#store.nextDueAt();
    if (dueAt === null) return longestWaitMs;
    return Math.min(Math.max(dueAt - this.#clock.now(), shortestWaitMs), longestWaitMs);
  }

  #signal(): void {
    this.#woken = true;
    this.#wake();
  }

  async #waitFor(ms: number): Promise<void> {
    if (!this.#woken && !this.#stopping) {
      await new Promise<void>((resolve) => {
        const callOff = this.#clock.after(ms, resolve);
        this.#wake = () => {
          callOff();
          resolve();
        };
      });
    }
    this.#woken = false;
    this.#wake = () => undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
