import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import {
  changing,
  claimOne,
  committing,
  loadOne,
  opening,
  outboxRow,
  saying,
  start,
} from '../support/store-contract/builders.ts';

test('what a dead process had taken can be taken at once by the next, and the dead one can commit nothing', async () => {
  const folder = emptyFolder();
  const first = await openSqliteStore({ folder });
  await first.open(opening('a'));
  await first.commit(changing(await loadOne(first, 'a'), { outbox: [outboxRow('r1', 'a')] }));
  await first.ingest(saying('a', 'hello'));
  const lost = await claimOne(first);
  await first.takeOutbox(start, 60_000, 10);
  await first.close();

  const next = await opened(folder);
  const again = await claimOne(next);
  expect(again.inbox).toEqual(lost.inbox);
  expect(await next.commit(committing(lost))).toMatchObject({ outcome: 'refused', because: 'fence' });
  expect((await next.takeOutbox(start, 60_000, 10)).map(({ id, attempts }) => [id, attempts])).toEqual([['r1', 1]]);
});

test('a sending that the receiver put off is not sent earlier because of a restart', async () => {
  const folder = emptyFolder();
  const first = await openSqliteStore({ folder });
  await first.open(opening('a'));
  await first.commit(changing(await loadOne(first, 'a'), { outbox: [outboxRow('r1', 'a')] }));
  await first.takeOutbox(start, 60_000, 10);
  await first.settleOutbox('r1', { outcome: 'retry', dueAt: start + 5000, error: '429', ledger: null });
  await first.close();

  const next = await opened(folder);
  expect(await next.takeOutbox(start + 4999, 60_000, 10)).toEqual([]);
  expect(await next.takeOutbox(start + 5000, 60_000, 10)).toHaveLength(1);
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantam-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function opened(folder: string) {
  const store = await openSqliteStore({ folder });
  onTestFinished(() => store.close());
  return store;
}
