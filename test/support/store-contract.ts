import { describe } from 'vitest';
import type { Store } from '../../src/conversation/ports/store.ts';
import { conversationPromises } from './store-contract/conversations.ts';
import { keepingPromises } from './store-contract/keeping.ts';
import { outboxPromises } from './store-contract/outbox.ts';
import { racePromises } from './store-contract/races.ts';
import { turnPromises } from './store-contract/turns.ts';

/** An empty store under test. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Closes the store and opens what it kept. */
  readonly reopen: () => Promise<Store>;
  /** Closes the store and takes away what it kept. */
  readonly close: () => Promise<void>;
}

export type OpenStore = () => Promise<StoreUnderTest>;

/** What every implementation of the port `Store` promises. */
export function describeStore(name: string, openStore: OpenStore): void {
  describe(name, () => {
    conversationPromises(openStore);
    turnPromises(openStore);
    outboxPromises(openStore);
    keepingPromises(openStore);
    racePromises(openStore);
  });
}
