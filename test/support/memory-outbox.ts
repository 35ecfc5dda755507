import type {
  LedgerEntry,
  NewOutboxRow,
  OutboxRow,
  OutboxSettlement,
  Store,
} from '../../src/conversation/ports/store.ts';

type Kept = { row: OutboxRow; state: 'waiting' | 'sent' | 'dropped' };

/** The store's outbox, in memory: rows of one conversation and kind come in order, one at a time, under a lease. */
export class MemoryOutbox implements Pick<Store, 'takeOutbox' | 'settleOutbox' | 'nextDueAt' | 'load'> {
  readonly ledger: LedgerEntry[] = [];
  readonly settled: { readonly id: string; readonly settlement: OutboxSettlement }[] = [];
  takes = 0;
  readonly #rows: Kept[] = [];
  readonly #waiting: (() => void)[] = [];

  put(...rows: readonly NewOutboxRow[]): void {
    for (const row of rows) this.#rows.push({ row: { ...row, attempts: 0 }, state: 'waiting' });
  }

  async takeOutbox(now: number, leaseMs: number, limit: number): Promise<readonly OutboxRow[]> {
    this.takes += 1;
    const due = this.#heads().filter(({ row }) => row.dueAt <= now);
    return due.slice(0, limit).map((kept) => {
      const taken = kept.row;
      kept.row = { ...taken, dueAt: now + leaseMs, attempts: taken.attempts + 1 };
      return taken;
    });
  }

  async settleOutbox(id: string, settlement: OutboxSettlement): Promise<void> {
    const kept = this.#rows.find(({ row }) => row.id === id);
    if (kept === undefined) throw new Error(`No row ${id}.`);
    if (settlement.outcome === 'retry') kept.row = { ...kept.row, dueAt: settlement.dueAt };
    else kept.state = settlement.outcome;
    if (settlement.ledger !== null) this.ledger.push(settlement.ledger);
    this.settled.push({ id, settlement });
    for (const look of this.#waiting) look();
  }

  async nextDueAt(): Promise<number | null> {
    const due = this.#heads().map(({ row }) => row.dueAt);
    return due.length === 0 ? null : Math.min(...due);
  }

  async load(conversationId: string) {
    return { lead: { id: `lead of ${conversationId}` } } as unknown as Awaited<ReturnType<Store['load']>>;
  }

  /** Waits until so many attempts were settled. */
  async settledCount(count: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.settled.length >= count) resolve();
      };
      this.#waiting.push(look);
      look();
    });
  }

  #heads(): Kept[] {
    const seen = new Set<string>();
    return this.#rows.filter(({ row, state }) => {
      const line = `${row.kind} ${row.conversationId}`;
      if (state !== 'waiting' || seen.has(line)) return false;
      seen.add(line);
      return true;
    });
  }
}
