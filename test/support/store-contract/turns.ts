import { describe, expect, test } from 'vitest';
import type { TurnRecord } from '../../../src/conversation/ports/store.ts';
import type { OpenStore } from '../store-contract.ts';
import {
  changing,
  claimOne,
  committing,
  hour,
  leaseMs,
  loadOne,
  opening,
  reply,
  saying,
  start,
  textsOf,
} from './builders.ts';
import { freshStore } from './fresh-store.ts';

export function turnPromises(openStore: OpenStore): void {
  /** A store with conversation `a`, in which "hello" waits. */
  async function withHello() {
    const opened = await freshStore(openStore);
    await opened.store.open(opening('a'));
    await opened.store.ingest(saying('a', 'hello'));
    return opened;
  }

  describe('claiming', () => {
    test('gives all that the turn needs', async () => {
      const { store } = await withHello();
      await store.ingest(saying('a', 'about 40k', { at: start + 1 }));

      const claim = await claimOne(store, start + 1);

      expect(claim.inbox).toEqual([
        { n: 1, kind: 'message', activityId: 'a|0000001', text: 'hello', at: start, language: null, attachments: [] },
        {
          n: 2,
          kind: 'message',
          activityId: 'a|0000002',
          text: 'about 40k',
          at: start + 1,
          language: null,
          attachments: [],
        },
      ]);
      expect(claim.due).toEqual([]);
      expect(claim).toMatchObject(await loadOne(store, 'a'));
    });

    test('gives at most 50 messages; the others wait for the next turn', async () => {
      const { store } = await withHello();
      for (let n = 2; n <= 60; n += 1) await store.ingest(saying('a', `message ${n}`));

      const first = await claimOne(store);
      await store.commit(committing(first));
      const second = await claimOne(store);

      expect(first.inbox.map(({ n }) => n)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
      expect(second.inbox.map(({ n }) => n)).toEqual(Array.from({ length: 10 }, (_, index) => index + 51));
    });

    test('takes who has waited longest first, each conversation once', async () => {
      const { store } = await freshStore(openStore);
      for (const [index, id] of ['c', 'a', 'b'].entries()) {
        await store.open(opening(id));
        await store.ingest(saying(id, 'hello', { at: start + index }));
      }
      await store.ingest(saying('c', 'anybody?', { at: start + 10 }));

      const taken = [
        await claimOne(store, start + 10),
        await claimOne(store, start + 10),
        await claimOne(store, start + 10),
      ];

      expect(taken.map(({ conversation }) => conversation.id)).toEqual(['c', 'a', 'b']);
      expect(await store.claim({ now: start + 10, leaseMs })).toBeNull();
    });

    test('with an id takes that conversation or none', async () => {
      const { store } = await withHello();
      await store.open(opening('b'));
      await store.open(opening('c'));
      await store.ingest(saying('b', 'hello', { at: start + 1 }));

      expect((await claimOne(store, start + 1, 'b')).conversation.id).toBe('b');
      for (const conversationId of ['b', 'c', 'nowhere']) {
        expect(await store.claim({ now: start + 1, leaseMs, conversationId })).toBeNull();
      }
    });

    test('is not possible while a lease lives; after it the next claim has a higher fence', async () => {
      const { store } = await withHello();
      const first = await claimOne(store);

      expect(await store.claim({ now: start + leaseMs - 1, leaseMs })).toBeNull();
      const second = await claimOne(store, start + leaseMs);

      expect(second.fence).toBeGreaterThan(first.fence);
      expect(second.inbox).toEqual(first.inbox);
    });

    test('a lease given back is free again at the instant named', async () => {
      const { store } = await withHello();
      const claim = await claimOne(store);
      await store.release('a', claim.fence, start + 3000);

      expect(await store.claim({ now: start + 2999, leaseMs })).toBeNull();
      expect((await claimOne(store, start + 3000)).fence).toBeGreaterThan(claim.fence);
    });

    test('giving back a lease that another holds by now changes nothing', async () => {
      const { store } = await withHello();
      const late = await claimOne(store);
      await claimOne(store, start + leaseMs);
      await store.release('a', late.fence, start);

      expect(await store.claim({ now: start + leaseMs, leaseMs })).toBeNull();
    });

    test('a lease given back is over: a commit under it is refused', async () => {
      const { store } = await withHello();
      const claim = await claimOne(store);
      await store.release('a', claim.fence, start);

      expect(await store.commit(committing(claim))).toEqual({ outcome: 'refused', because: 'fence' });
    });
  });

  describe('timers', () => {
    test('make a conversation ready when they fall due, and are named in the claim', async () => {
      const { store } = await withHello();
      const quiet = { name: 'quiet', dueAt: start + hour } as const;
      const nudge = { name: 'rep-nudge', dueAt: start + 2 * hour } as const;
      await store.commit(committing(await claimOne(store), { timers: [nudge, quiet] }));

      expect(await store.nextDueAt()).toBe(start + hour);
      expect(await store.claim({ now: start + hour - 1, leaseMs })).toBeNull();
      const claim = await claimOne(store, start + hour);
      expect(claim).toMatchObject({ inbox: [], due: [quiet], timers: [nudge, quiet] });
    });

    test('are replaced by every commit', async () => {
      const { store } = await withHello();
      await store.commit(committing(await claimOne(store), { timers: [{ name: 'quiet', dueAt: start + 1 }] }));
      await store.commit(
        changing(await loadOne(store, 'a'), { timers: [{ name: 'queue-offer', dueAt: start + hour }] }),
      );

      expect(await store.claim({ now: start + hour - 1, leaseMs })).toBeNull();
      expect((await claimOne(store, start + hour)).due).toEqual([{ name: 'queue-offer', dueAt: start + hour }]);
    });
  });

  describe('the next due instant', () => {
    test('is null when nothing waits, and not later than now when a message does', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      expect(await store.nextDueAt()).toBeNull();

      await store.ingest(saying('a', 'hello'));
      expect(await store.nextDueAt()).toBeLessThanOrEqual(start);
    });

    test('is the end of the lease while a turn is under way', async () => {
      const { store } = await withHello();
      await claimOne(store);
      expect(await store.nextDueAt()).toBe(start + leaseMs);
    });
  });

  describe('committing', () => {
    test('writes a turn as a whole, gives the lease back and moves both versions', async () => {
      const { store, reopen } = await withHello();
      const claim = await claimOne(store);
      const turn: TurnRecord = {
        conversationId: 'a',
        at: start,
        scriptVersion: 'script-1',
        activityIds: ['a|0000001'],
        understood: { findings: [] },
        move: { kind: 'greet' },
        page: null,
      };
      const entry = {
        leadId: claim.lead.id,
        conversationId: 'a',
        at: start,
        kind: 'lead.qualified',
        detail: { score: 71 },
      };
      const conversation = { ...claim.conversation, state: 'queued', lastVisitorAt: start } as const;
      const lead = { ...claim.lead, stage: 'prospect', lastSeenAt: start } as const;

      const result = await store.commit(
        committing(claim, { conversation, lead, append: [reply('a:reply:1', 'Hi!')], ledger: [entry, entry], turn }),
      );

      const versions = { conversation: claim.versions.conversation + 1, lead: claim.versions.lead + 1 };
      expect(result).toEqual({ outcome: 'committed', repeated: false, versions, lastPosition: 2, appended: 1 });
      const kept = await reopen();
      expect(await kept.load('a')).toMatchObject({ conversation, lead, versions, timers: [] });
      expect(await textsOf(kept, 'a')).toEqual(['hello', 'Hi!']);
      expect(await kept.ledger(lead.id)).toEqual([entry, entry]);
      expect(await kept.turns('a')).toEqual([turn]);
      expect(await kept.claim({ now: start + hour, leaseMs })).toBeNull();
    });

    test('the same commit again gives the stored result and writes nothing', async () => {
      const { store, reopen } = await withHello();
      const claim = await claimOne(store);
      const commit = committing(claim, { append: [reply('a:reply:1', 'Hi!')] });
      const first = await store.commit(commit);
      await store.ingest(saying('a', 'about 40k'));
      await store.commit(committing(await claimOne(store)));
      const kept = await reopen();

      expect(await kept.commit(commit)).toEqual({ ...first, repeated: true, appended: 0 });
      expect(await textsOf(kept, 'a')).toEqual(['hello', 'Hi!', 'about 40k']);
    });

    test('under a lease that another has taken over is refused and writes nothing', async () => {
      const { store } = await withHello();
      const late = await claimOne(store);
      const current = await claimOne(store, start + leaseMs);

      expect(await store.commit(committing(late, { append: [reply('x', 'late')] }))).toEqual({
        outcome: 'refused',
        because: 'fence',
      });
      expect(await textsOf(store, 'a')).toEqual(['hello']);
      expect(await store.commit(committing(current))).toMatchObject({ outcome: 'committed' });
      expect(await store.commit(committing(late))).toMatchObject({ outcome: 'refused', because: 'fence' });
    });

    test("a rep's change succeeds while a worker holds the lease; the worker's is then refused and the turn comes again", async () => {
      const { store } = await withHello();
      const claim = await claimOne(store);
      const rep = await store.commit(changing(await loadOne(store, 'a'), { append: [reply('rep-1', 'Kim here.')] }));
      expect(rep).toMatchObject({ outcome: 'committed' });
      expect(await store.claim({ now: start, leaseMs })).toBeNull();

      expect(await store.commit(committing(claim, { append: [reply('x', 'bot')] }))).toEqual({
        outcome: 'refused',
        because: 'version',
      });

      expect(await textsOf(store, 'a')).toEqual(['hello', 'Kim here.']);
      expect((await claimOne(store)).inbox).toEqual(claim.inbox);
    });

    test('is refused when the lead was changed by another conversation of the visitor', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a', { visitorId: 'v' }));
      await store.open(opening('b', { visitorId: 'v' }));
      const [a, b] = [await loadOne(store, 'a'), await loadOne(store, 'b')];
      await store.commit(changing(b, { lead: { ...b.lead, ownerId: 'kim' } }));

      expect(await store.commit(changing(a))).toEqual({ outcome: 'refused', because: 'version' });
      expect((await loadOne(store, 'a')).lead.ownerId).toBe('kim');
    });

    test('into a conversation that nobody opened is refused', async () => {
      const { store } = await withHello();
      const commit = changing(await loadOne(store, 'a'), { conversationId: 'nowhere' });
      expect(await store.commit(commit)).toEqual({ outcome: 'refused', because: 'unknown-conversation' });
    });

    test('an entry written twice under the same id stands in the log once, and positions have no gap', async () => {
      const { store } = await withHello();
      await store.commit(committing(await claimOne(store), { append: [reply('r', 'Hi!')] }));
      const append = [reply('r', 'Hi!'), reply('s', 'By when?')];
      const result = await store.commit(changing(await loadOne(store, 'a'), { append }));

      expect(result).toMatchObject({ lastPosition: 3 });
      const log = await store.readLog('a', 0, 10);
      expect(log.map(({ position, text }) => [position, text])).toEqual([
        [1, 'hello'],
        [2, 'Hi!'],
        [3, 'By when?'],
      ]);
    });

    test('that consumes only a part leaves the rest waiting', async () => {
      const { store } = await withHello();
      await store.ingest(saying('a', 'about 40k'));
      await store.commit(committing(await claimOne(store), { consumed: 1 }));

      expect((await claimOne(store)).inbox).toMatchObject([{ n: 2 }]);
    });
  });
}
