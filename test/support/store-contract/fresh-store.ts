import { onTestFinished } from 'vitest';
import type { OpenStore, StoreUnderTest } from '../store-contract.ts';

/** An empty store that is gone after the test. */
export async function freshStore(openStore: OpenStore): Promise<StoreUnderTest> {
  const opened = await openStore();
  onTestFinished(() => opened.close());
  return opened;
}
