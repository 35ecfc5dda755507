import { describe, expect, test } from 'vitest';
import type { Claim, Store } from '../../../src/conversation/ports/store.ts';
import type { OpenStore } from '../store-contract.ts';
import {
  changing,
  claimOne,
  committing,
  leaseMs,
  loadOne,
  opening,
  reply,
  saying,
  start,
  textsOf,
} from './builders.ts';
import { freshStore } from './fresh-store.ts';

const conversations = Array.from({ length: 10 }, (_, index) => `c${index}`);
const messages = Array.from({ length: 20 }, (_, index) => `message ${index}`);

export function racePromises(openStore: OpenStore): void {
  describe('at the same time', () => {
    test('of many that claim one conversation exactly one gets it', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      await store.ingest(saying('a', 'hello'));

      const claims = await Promise.all(Array.from({ length: 50 }, () => store.claim({ now: start, leaseMs })));

      expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
    });

    test('of many that send the same thing exactly one is new', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));

      const results = await Promise.all(Array.from({ length: 50 }, () => store.ingest(saying('a', 'hello'))));

      expect(results.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1);
      expect(results.filter(({ outcome }) => outcome === 'duplicate')).toHaveLength(49);
      expect(await textsOf(store, 'a')).toEqual(['hello']);
    });

    test('of many reps that take over exactly one succeeds', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      const loaded = await loadOne(store, 'a');

      const results = await Promise.all(
        Array.from({ length: 20 }, (_, rep) =>
          store.commit(changing(loaded, { id: `rep ${rep}`, lead: { ...loaded.lead, ownerId: `rep ${rep}` } })),
        ),
      );

      expect(results.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1);
      expect(results.filter(({ outcome }) => outcome === 'refused')).toHaveLength(19);
    });

    test('of many openings of one conversation exactly one creates it, with one lead', async () => {
      const { store } = await freshStore(openStore);

      const results = await Promise.all(
        Array.from({ length: 50 }, (_, index) => store.open(opening(`c${index % 5}`, { visitorId: 'v' }))),
      );

      expect(results.filter(({ created }) => created)).toHaveLength(5);
      expect(new Set(results.map(({ conversation }) => conversation.leadId)).size).toBe(1);
    });

    test('an operation that fails does not spoil those beside it', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      const loaded = await loadOne(store, 'a');
      const foreign = changing(loaded, { lead: { ...loaded.lead, id: 'lead of somebody else' } });

      const [before, failed, after] = await Promise.allSettled([
        store.ingest(saying('a', 'before')),
        store.commit(foreign),
        store.ingest(saying('a', 'after')),
      ]);

      expect([before.status, failed.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await textsOf(store, 'a')).toEqual(['before', 'after']);
      expect((await loadOne(store, 'a')).versions).toEqual(loaded.versions);
    });

    test('visitors write, workers answer, reps take notes, and each message is answered once, in order', async () => {
      const { store } = await freshStore(openStore);
      await Promise.all(conversations.map((id) => store.open(opening(id))));
      let writing = true;
      const writers = Promise.all(conversations.map((id) => writeAll(store, id))).finally(() => (writing = false));
      const workers = Array.from({ length: 8 }, () => work(store, () => writing));
      const reps = conversations.map((id) => takeNotes(store, id, 5));
      await Promise.all([writers, ...workers, ...reps]);

      for (const id of conversations) {
        const log = await store.readLog(id, 0, 1000);
        expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
        const said = log.filter(({ from }) => from.role === 'visitor');
        expect(said.map(({ text }) => text)).toEqual(messages);
        expect(log.flatMap(({ covers }) => covers)).toEqual(said.map((entry) => entry.id));
        expect(log.filter(({ kind }) => kind === 'note')).toHaveLength(5);
        const { lead, versions } = await loadOne(store, id);
        expect(lead.activity.messages).toBe(messages.length);
        expect(versions.conversation).toBe(log.length - messages.length);
      }
      expect(await store.claim({ now: start, leaseMs })).toBeNull();
    });

    test('the cost of a turn stays flat in a conversation of a thousand messages', async () => {
      const { store } = await freshStore(openStore);
      await store.open(opening('a'));
      const turn = async (n: number) => {
        await store.ingest(saying('a', `message ${n}`));
        await store.commit(committing(await claimOne(store), { append: [reply(`a:reply:${n}`, 'I see.')] }));
      };
      const timed = async (from: number) => {
        const started = performance.now();
        for (let n = from; n < from + 100; n += 1) await turn(n);
        return performance.now() - started;
      };
      // The first turns have short histories and cold code; from 100 on a turn should cost the same for ever.
      for (let n = 0; n < 100; n += 1) await turn(n);
      const early = await timed(100);
      await Promise.all(Array.from({ length: 800 }, (_, n) => store.ingest(saying('a', `more ${n}`))));
      for (
        let claim = await store.claim({ now: start, leaseMs });
        claim;
        claim = await store.claim({ now: start, leaseMs })
      ) {
        await store.commit(committing(claim));
      }
      const late = await timed(1000);

      expect((await store.readLog('a', 0, 10_000)).length).toBe(1400);
      expect(late).toBeLessThan(3 * early + 200);
    });
  });
}

async function writeAll(store: Store, conversationId: string): Promise<void> {
  for (const text of messages) await store.ingest(saying(conversationId, text));
}

async function work(store: Store, writing: () => boolean): Promise<void> {
  for (;;) {
    const goOn = writing();
    const claim = await store.claim({ now: start, leaseMs });
    if (claim) await store.commit(answer(claim));
    else if (!goOn && (await store.nextDueAt()) === null) return;
  }
}

function answer(claim: Claim) {
  const { inbox, lead, conversation, versions } = claim;
  const covers = inbox.map(({ activityId }) => activityId);
  return committing(claim, {
    append: [reply(`${conversation.id}:reply:${versions.conversation}`, 'I see.', covers)],
    lead: { ...lead, activity: { ...lead.activity, messages: lead.activity.messages + inbox.length } },
  });
}

/** As the desk does: reads, changes, and begins anew when somebody was faster. */
async function takeNotes(store: Store, conversationId: string, count: number): Promise<void> {
  for (let n = 0; n < count;) {
    const note = { ...reply(`note ${n}`, `note ${n}`), kind: 'note', visibility: 'reps' } as const;
    const loaded = await loadOne(store, conversationId);
    const result = await store.commit(changing(loaded, { id: `note ${conversationId} ${n}`, append: [note] }));
    if (result.outcome === 'committed') n += 1;
  }
}
