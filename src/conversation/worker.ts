import type { Instant } from '../lead/values.ts';
import { type Clock, systemClock } from './clock.ts';
import { logWritten } from './live.ts';
import { createPlaces, type Place } from './places.ts';
import { awaitTyping } from './typing.ts';
import type { Live, LiveEvent } from './ports/live.ts';
import type { Claim, Commit, Store } from './ports/store.ts';

export interface WorkerNeeds {
  readonly store: Store;
  readonly live: Live;
  readonly takeTurn: (claim: Claim) => Promise<Commit>;
  readonly now: () => Instant;
  /** How it waits; the system's timers unless a test moves the time. */
  readonly after?: Clock['after'];
  /** How long a turn may take before another worker may take the conversation; above the model's deadline. */
  readonly leaseMs?: number;
  /** Turns under way at once in this process, those that think for long included. */
  readonly concurrency?: number;
  readonly onError: (error: unknown, conversationId: string) => void;
}

export interface Worker {
  /** Ends after the turns under way. */
  stop(): Promise<void>;
  /** Resolves when nothing is waiting or under way in this process. */
  idle(): Promise<void>;
}

/** Between two looks for what no hint told of: expired leases of dead workers, timers set elsewhere. */
const LONGEST_NAP_MS = 1000;
/** What is overdue, but held by somebody else (an outbox row under way), is not asked for without end. */
const SHORTEST_NAP_MS = 100;
const RETRY_AFTER_MS = 1000;
/**
 * A turn that takes no longer shows no typing (it would be gone before it was seen, and cost a frame), and keeps its
 * place among the busy ones.
 */
const LONG_THINKING_MS = 100;
/** Enough to fill most of the store's batches; each more makes messages wait longer until they are taken in. */
const BUSY_TURNS = 3;

/** Claims conversations that have something waiting, one turn at a time each, and commits what the turn gives. */
export function startWorker(needs: WorkerNeeds): Worker {
  const { store, live, now, after = systemClock.after, leaseMs = 15_000, concurrency = 64, onError } = needs;
  const wanted = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const places = createPlaces({ busy: BUSY_TURNS, all: concurrency });
  const typing = awaitTyping({ now, after }, want);
  const waiters = new Set<() => void>();
  let sweeping: Promise<void> | null = null;
  let endNap: (() => void) | null = null;
  let stopped = false;

  const unsubscribe = live.subscribe((event: LiveEvent) => {
    if (event.kind === 'typing' && event.by === 'visitor') typing.heard(event.conversationId);
    if (event.kind === 'work') wake(event.conversationId);
  });
  sweep();

  function wake(conversationId: string): void {
    if (!stopped && !typing.postpones(conversationId)) want(conversationId);
  }

  function want(conversationId: string): void {
    if (stopped) return;
    wanted.add(conversationId);
    pump();
  }

  function pump(): void {
    for (const conversationId of wanted) {
      if (stopped || !places.hasRoom('message')) return;
      if (running.has(conversationId)) continue;
      wanted.delete(conversationId);
      run(conversationId, () => store.claim({ now: now(), leaseMs, conversationId }));
    }
    if (isIdle()) settleWaiters();
  }

  function run(key: string, claim: () => Promise<Claim | null>): void {
    const place = places.take();
    // A sweep may meet a conversation whose own turn is just ending: both are waited for.
    const turn = Promise.all([running.get(key), takeOne(key, claim, place)]).then(() => {
      place.leave();
      if (running.get(key) === turn) running.delete(key);
      pump();
    });
    running.set(key, turn);
  }

  async function takeOne(key: string, next: () => Promise<Claim | null>, place: Place): Promise<void> {
    try {
      const claim = await next();
      if (claim) await turn(claim, place);
    } catch (error) {
      onError(error, key);
    }
  }

  async function turn(claim: Claim, place: Place): Promise<void> {
    const { conversation, fence, lead } = claim;
    const conversationId = conversation.id;
    const long = setTimeout(() => {
      place.think();
      pump();
      if (claim.inbox.length > 0) live.publish({ kind: 'typing', conversationId, by: 'bot', at: now() });
    }, LONG_THINKING_MS);
    try {
      const commit = await needs.takeTurn(claim);
      const result = await commitSurely(commit);
      if (result.outcome === 'refused') {
        wanted.add(conversationId);
        return;
      }
      if (commit.append.length > 0) live.publish(logWritten(conversationId, commit.append, result));
      live.publish({ kind: 'changed', conversationId, leadId: lead.id });
      if (commit.outbox.length > 0) live.publish({ kind: 'outbox' });
      nudge(commit);
      if (claim.inbox.length >= 50) wanted.add(conversationId);
      rescheduleNap(commit.timers.map(({ dueAt }) => dueAt));
    } catch (error) {
      onError(error, conversationId);
      await store.release(conversationId, fence, now() + RETRY_AFTER_MS);
    } finally {
      clearTimeout(long);
    }
  }

  /** A lost reply leaves open whether the commit was written: the same id asked again gives the stored result. */
  async function commitSurely(commit: Commit): ReturnType<Store['commit']> {
    try {
      return await store.commit(commit);
    } catch {
      return store.commit(commit);
    }
  }

  function nudge({ conversation, ledger }: Commit): void {
    const repId = conversation.handoff?.repId;
    if (typeof repId === 'string' && ledger.some(({ kind }) => kind === 'rep.nudged')) {
      live.publish({ kind: 'nudge', conversationId: conversation.id, repId });
    }
  }

  /** Takes whatever is ready, by whichever cause, until nothing is. */
  function sweep(): void {
    if (stopped || sweeping) return;
    sweeping = sweepAll()
      .catch((error: unknown) => {
        onError(error, 'sweep');
      })
      .finally(() => {
        sweeping = null;
        rescheduleNap([now() + LONGEST_NAP_MS]);
      });
  }

  async function sweepAll(): Promise<void> {
    while (!stopped && places.hasRoom('due')) {
      const claim = await store.claim({ now: now(), leaseMs });
      if (!claim) break;
      const waitsUntil = claim.inbox.length > 0 ? typing.waitsUntil(claim.conversation.id) : null;
      if (waitsUntil !== null && waitsUntil > now()) {
        await store.release(claim.conversation.id, claim.fence, waitsUntil);
        continue;
      }
      run(claim.conversation.id, () => Promise.resolve(claim));
    }
    const dueAt = await store.nextDueAt();
    if (dueAt !== null) rescheduleNap([Math.max(dueAt, now() + SHORTEST_NAP_MS)]);
  }

  let napUntil = Infinity;
  function rescheduleNap(instants: readonly Instant[]): void {
    const until = Math.max(Math.min(...instants), now() + 1);
    if (stopped || until >= napUntil) return;
    napUntil = until;
    endNap?.();
    endNap = after(until - now(), () => {
      napUntil = Infinity;
      sweep();
    });
  }

  function isIdle(): boolean {
    return wanted.size === 0 && running.size === 0 && typing.waiting === 0;
  }

  function settleWaiters(): void {
    for (const settle of waiters) settle();
    waiters.clear();
  }

  return {
    async stop() {
      stopped = true;
      unsubscribe();
      typing.stop();
      endNap?.();
      await sweeping;
      await Promise.all(running.values());
      settleWaiters();
    },
    idle() {
      if (isIdle()) return Promise.resolve();
      return new Promise((resolve) => waiters.add(resolve));
    },
  };
}
