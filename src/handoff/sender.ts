import type { OutboxRow } from '../conversation/ports/store.ts';

/** What became of one attempt. `afterMs`: how long the receiver asked to be left alone. */
export type Sent =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'retry'; readonly afterMs: number | null; readonly error: string }
  | { readonly outcome: 'dropped'; readonly error: string };

/** Sends one outbox row. It never throws for what the receiver does; what it throws counts as worth a retry. */
export type Sender = (row: OutboxRow) => Promise<Sent>;
