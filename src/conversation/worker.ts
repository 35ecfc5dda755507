import type { Instant } from '../lead/values.ts';
import { awaitTyping } from './typing.ts';
import type { Live, LiveEvent } from './ports/live.ts';
import type { Claim, Commit, Store } from './ports/store.ts';

export interface WorkerNeeds {
  readonly store: Store;
  readonly live: Live;
  readonly takeTurn: (claim: Claim) => Promise<Commit>;
  readonly now: () => Instant;
  /** How long a turn may take before another worker may take the conversation; above the model's deadline. */
  readonly leaseMs?: number;
  /** Turns under way at once in this process. */
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
/** A turn that takes no longer shows no typing: it would be gone before it was seen, and cost a frame. */
const TYPING_AFTER_MS = 100;

/** Claims conversations that have something waiting, one turn at a time each, and commits what the turn gives. */
export function startWorker(needs: WorkerNeeds): Worker {
  const { store, live, now, leaseMs = 15_000, concurrency = 64, onError } = needs;
  const wanted = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const typing = awaitTyping(now, wake);
  const waiters = new Set<() => void>();
  let sweeping: Promise<void> | null = null;
  let nap: NodeJS.Timeout | undefined;
  let stopped = false;

  const unsubscribe = live.subscribe((event: LiveEvent) => {
    if (event.kind === 'typing' && event.by === 'visitor') typing.heard(event.conversationId);
    if (event.kind === 'work') wake(event.conversationId);
  });
  sweep();

  function wake(conversationId: string): void {
    if (stopped || typing.postpones(conversationId)) return;
    wanted.add(conversationId);
    pump();
  }

  function pump(): void {
    for (const conversationId of wanted) {
      if (stopped || running.size >= concurrency) return;
      if (running.has(conversationId)) continue;
      wanted.delete(conversationId);
      run(conversationId, () => store.claim({ now: now(), leaseMs, conversationId }));
    }
    if (wanted.size === 0 && running.size === 0) settleWaiters();
  }

  function run(key: string, claim: () => Promise<Claim | null>): void {
    // A sweep may meet a conversation whose own turn is just ending: both are waited for.
    const turn = Promise.all([running.get(key), takeOne(key, claim)]).then(() => {
      if (running.get(key) === turn) running.delete(key);
      pump();
    });
    running.set(key, turn);
  }

  async function takeOne(key: string, next: () => Promise<Claim | null>): Promise<void> {
    try {
      const claim = await next();
      if (claim) await turn(claim);
    } catch (error) {
      onError(error, key);
    }
  }

  async function turn(claim: Claim): Promise<void> {
    const { conversation, fence, lead } = claim;
    const conversationId = conversation.id;
    const thinking = setTimeout(() => {
      if (claim.inbox.length > 0) live.publish({ kind: 'typing', conversationId, by: 'bot', at: now() });
    }, TYPING_AFTER_MS);
    try {
      const commit = await needs.takeTurn(claim);
      const result = await commitSurely(commit);
      if (result.outcome === 'refused') {
        wanted.add(conversationId);
        return;
      }
      if (commit.append.length > 0) live.publish({ kind: 'log', conversationId, lastPosition: result.lastPosition });
      live.publish({ kind: 'changed', conversationId, leadId: lead.id });
      if (commit.outbox.length > 0) live.publish({ kind: 'outbox' });
      nudge(commit);
      if (claim.inbox.length >= 50) wanted.add(conversationId);
      rescheduleNap(commit.timers.map(({ dueAt }) => dueAt));
    } catch (error) {
      onError(error, conversationId);
      await store.release(conversationId, fence, now() + RETRY_AFTER_MS);
    } finally {
      clearTimeout(thinking);
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
    while (!stopped && running.size < concurrency) {
      const claim = await store.claim({ now: now(), leaseMs });
      if (!claim) break;
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
    clearTimeout(nap);
    nap = setTimeout(() => {
      napUntil = Infinity;
      sweep();
    }, until - now());
    nap.unref();
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
      clearTimeout(nap);
      await sweeping;
      await Promise.all(running.values());
      settleWaiters();
    },
    idle() {
      if (wanted.size === 0 && running.size === 0) return Promise.resolve();
      return new Promise((resolve) => waiters.add(resolve));
    },
  };
}
