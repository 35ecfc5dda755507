import type { OutboxRow } from '../conversation/ports/store.ts';
import type { Instant } from '../lead/values.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

type Schedule = {
  /** From one attempt to the next, by how many were made (from 1). */
  readonly delayMs: (attempts: number) => number;
  readonly attemptsAtMost: number;
};

/** The schedule of the Standard Webhooks specification, after a first attempt at once. */
const webhookDelays = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

const schedules: Readonly<Record<OutboxRow['kind'], Schedule>> = {
  // Doubling to five minutes, which the tenth delay reaches; 152 attempts make twelve hours.
  reply: { delayMs: (attempts) => Math.min(second * 2 ** (attempts - 1), 5 * minute), attemptsAtMost: 152 },
  webhook: {
    delayMs: (attempts) => webhookDelays[attempts - 1] ?? 24 * hour,
    attemptsAtMost: webhookDelays.length + 1,
  },
};

/**
 * When a row is tried again after attempt number `attempts` failed; null: it is given up. Up to a fifth is added at
 * random so that rows that failed together do not come back together. What the receiver asked for is waited at least.
 */
export function nextAttempt(failed: {
  readonly kind: OutboxRow['kind'];
  readonly attempts: number;
  readonly at: Instant;
  readonly afterMs: number | null;
  /** 0 to 1. */
  readonly random: number;
}): Instant | null {
  const { kind, attempts, at, afterMs, random } = failed;
  const { delayMs, attemptsAtMost } = schedules[kind];
  if (attempts >= attemptsAtMost) return null;
  return Math.round(at + Math.max(delayMs(attempts) * (1 + random / 5), afterMs ?? 0));
}
