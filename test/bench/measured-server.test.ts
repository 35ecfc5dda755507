import { expect, test } from 'vitest';
import { succeedsWithin } from './measured-server.ts';

/** Fails so many times, as taskset does when a thread ends before its eyes, and then works. */
function failing(times: number): () => void {
  return () => {
    times -= 1;
    if (times >= 0) throw new Error("failed to get pid 4711's affinity: No such process");
  };
}

test('the client is pinned at the second or third attempt where a thread of its ends meanwhile', () => {
  expect(succeedsWithin(5, failing(2))).toBe(true);
});

test('the bench goes on without pinning its client where that never works', () => {
  expect(succeedsWithin(5, failing(5))).toBe(false);
});
