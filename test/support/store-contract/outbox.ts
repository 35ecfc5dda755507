import { describe, expect, test } from 'vitest';
import type { NewOutboxRow } from '../../../src/conversation/ports/store.ts';
import type { OpenStore } from '../store-contract.ts';
import { changing, hour, loadOne, opening, outboxRow, start } from './builders.ts';
import { freshStore } from './fresh-store.ts';

export function outboxPromises(openStore: OpenStore): void {
  /** A store whose conversations have put these rows into the outbox. */
  async function withRows(...rows: NewOutboxRow[]) {
    const opened = await freshStore(openStore);
    for (const conversationId of new Set(rows.map((row) => row.conversationId))) {
      await opened.store.open(opening(conversationId));
      const outbox = rows.filter((row) => row.conversationId === conversationId);
      await opened.store.commit(changing(await loadOne(opened.store, conversationId), { outbox }));
    }
    const take = async (now: number, limit = 10) =>
      (await opened.store.takeOutbox(now, 60_000, limit)).map(({ id, attempts }) => [id, attempts]);
    return { ...opened, take };
  }

  describe('the outbox', () => {
    test('gives a row as it was put in, when it is due', async () => {
      const row = outboxRow('r1', 'a', { payload: { text: 'Zoë', nested: [1, null] }, dueAt: start + 5 });
      const { store } = await withRows(row);

      expect(await store.nextDueAt()).toBe(start + 5);
      expect(await store.takeOutbox(start + 4, 60_000, 10)).toEqual([]);
      expect(await store.takeOutbox(start + 5, 60_000, 10)).toEqual([{ ...row, attempts: 0 }]);
    });

    test('sends the rows of one conversation in order, one at a time, and those of others beside them', async () => {
      const { store, take } = await withRows(outboxRow('a1', 'a'), outboxRow('a2', 'a'), outboxRow('b1', 'b'));

      expect(await take(start)).toEqual([
        ['a1', 0],
        ['b1', 0],
      ]);
      expect(await take(start)).toEqual([]);
      await store.settleOutbox('a1', { outcome: 'sent', at: start, ledger: null });
      expect(await take(start)).toEqual([['a2', 0]]);
    });

    test("a webhook that is down does not hold up the conversation's replies", async () => {
      const { store, take } = await withRows(outboxRow('event', 'a', { kind: 'webhook' }), outboxRow('reply', 'a'));

      expect(await take(start)).toEqual([
        ['event', 0],
        ['reply', 0],
      ]);
      await store.settleOutbox('event', { outcome: 'retry', dueAt: start + hour, error: '503', ledger: null });
      await store.settleOutbox('reply', { outcome: 'sent', at: start, ledger: null });
      expect(await store.nextDueAt()).toBe(start + hour);
    });

    test("a dead sender's row comes again when its lease is over, and the attempt counts", async () => {
      const { store, take } = await withRows(outboxRow('a1', 'a'));
      await take(start);

      expect(await store.nextDueAt()).toBe(start + 60_000);
      expect(await take(start + 59_999)).toEqual([]);
      expect(await take(start + 60_000)).toEqual([['a1', 1]]);
    });

    test('a row that failed comes again when its retry is due', async () => {
      const { store, take } = await withRows(outboxRow('a1', 'a'), outboxRow('a2', 'a'));
      await take(start);
      await store.settleOutbox('a1', { outcome: 'retry', dueAt: start + 5000, error: '503', ledger: null });

      expect(await take(start + 4999)).toEqual([]);
      expect(await take(start + 5000)).toEqual([['a1', 1]]);
    });

    test('a row that is given up makes way for the next', async () => {
      const { store, take } = await withRows(outboxRow('a1', 'a'), outboxRow('a2', 'a'));
      await take(start);
      await store.settleOutbox('a1', { outcome: 'dropped', at: start, error: '410', ledger: null });

      expect(await take(start)).toEqual([['a2', 0]]);
    });

    test('settling writes its line into the ledger, once however often it is repeated', async () => {
      const { store, take } = await withRows(outboxRow('a1', 'a'));
      const { lead } = await loadOne(store, 'a');
      const line = (kind: string) => ({ leadId: lead.id, conversationId: 'a', at: start, kind, detail: { id: 'a1' } });
      await take(start);
      const retry = { outcome: 'retry', dueAt: start + 1, error: '503', ledger: line('outbox.retried') } as const;
      const sent = { outcome: 'sent', at: start + 1, ledger: line('outbox.sent') } as const;
      await store.settleOutbox('a1', retry);
      await store.settleOutbox('a1', retry);
      await take(start + 1);
      await store.settleOutbox('a1', sent);
      await store.settleOutbox('a1', sent);
      await store.settleOutbox('nowhere', sent);

      expect((await store.ledger(lead.id)).map(({ kind }) => kind)).toEqual(['outbox.retried', 'outbox.sent']);
    });

    test('never sends an id again that was sent, though a later commit names it', async () => {
      const { store, take } = await withRows(outboxRow('a:handoff:1', 'a'));
      await take(start);
      await store.settleOutbox('a:handoff:1', { outcome: 'sent', at: start, ledger: null });
      await store.commit(changing(await loadOne(store, 'a'), { outbox: [outboxRow('a:handoff:1', 'a')] }));

      expect(await take(start + hour)).toEqual([]);
      expect(await store.nextDueAt()).toBeNull();
    });

    test('gives no more rows than asked for, and the others to whoever asks next', async () => {
      const { take } = await withRows(...['a', 'b', 'c'].map((id) => outboxRow(`${id}1`, id)));

      const taken = [...(await take(start, 2)), ...(await take(start, 2))];
      expect(taken).toEqual([
        ['a1', 0],
        ['b1', 0],
        ['c1', 0],
      ]);
    });
  });
}
