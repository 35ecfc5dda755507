import { expect, onTestFinished, test } from 'vitest';
import { createLive } from '../../src/conversation/live.ts';
import type { NewOutboxRow, OutboxRow } from '../../src/conversation/ports/store.ts';
import { nextAttempt } from '../../src/handoff/backoff.ts';
import type { Clock } from '../../src/conversation/clock.ts';
import { Relay } from '../../src/handoff/relay.ts';
import type { Sender, Sent } from '../../src/handoff/sender.ts';
import { webhookSender } from '../../src/handoff/webhook.ts';
import { MemoryOutbox } from '../support/memory-outbox.ts';
import { startReceiver } from '../support/webhook-receiver.ts';

/** Time runs a hundred times as fast, so that seconds of waiting are real and short. */
const startedAt = Date.now();
const fastClock: Clock = {
  now: () => startedAt + (Date.now() - startedAt) * 100,
  after(ms, run) {
    const timer = setTimeout(run, ms / 100);
    return () => clearTimeout(timer);
  },
};

const row = (id: string, parts: Partial<NewOutboxRow> = {}): NewOutboxRow => ({
  id,
  conversationId: id.split(':')[0] ?? id,
  kind: 'webhook',
  payload: { id },
  dueAt: 0,
  ...parts,
});

const never: Sender = () => Promise.reject(new Error('Nothing of this kind was expected.'));

function relayWith(senders: { reply?: Sender; webhook?: Sender }) {
  const outbox = new MemoryOutbox();
  const reports: unknown[] = [];
  const live = createLive((error) => reports.push(error));
  const relay = new Relay({
    store: outbox,
    live,
    senders: { reply: never, webhook: never, ...senders },
    report: (_message, error) => reports.push(error),
    clock: fastClock,
    random: () => 0,
  });
  relay.start();
  onTestFinished(() => relay.stop());
  const put = (...rows: NewOutboxRow[]): void => {
    outbox.put(...rows);
    live.publish({ kind: 'outbox' });
  };
  return { outbox, relay, put, reports };
}

/** Records what is sent, and answers from the list, then 'sent'. */
function recording(...answers: Sent[]) {
  const sent: OutboxRow[] = [];
  const send: Sender = async (taken) => answers[sent.push(taken) - 1] ?? { outcome: 'sent' };
  return { sent, send };
}

test('an event reaches the receiver as soon as the outbox is said to hold one', async () => {
  const receiver = await startReceiver({ status: 200 });
  const { outbox, put } = relayWith({ webhook: webhookSender({ url: receiver.url, secret: 'secret' }) });

  put(row('c1:handoff:1'));
  await outbox.settledCount(1);

  expect(receiver.received).toHaveLength(1);
  expect(outbox.ledger).toMatchObject([
    { leadId: 'lead of c1', conversationId: 'c1', kind: 'outbox.sent', detail: { id: 'c1:handoff:1', attempts: 1 } },
  ]);
});

test('an event that fails is tried again under the same id, and every attempt is in the ledger', async () => {
  const receiver = await startReceiver({ status: 500 }, { status: 200 });
  const { outbox, put } = relayWith({ webhook: webhookSender({ url: receiver.url, secret: 'secret' }) });

  put(row('c1:handoff:1'));
  await outbox.settledCount(2);

  expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(['c1:handoff:1', 'c1:handoff:1']);
  expect(outbox.ledger.map(({ kind }) => kind)).toEqual(['outbox.retried', 'outbox.sent']);
  expect(outbox.ledger[0]?.detail).toMatchObject({ error: 'The receiver answered 500.', attempts: 1 });
});

test('a receiver that asks for time is given it', async () => {
  const receiver = await startReceiver({ status: 429, headers: { 'retry-after': '60' } }, { status: 200 });
  const { outbox, put } = relayWith({ webhook: webhookSender({ url: receiver.url, secret: 'secret' }) });
  const before = fastClock.now();

  put(row('c1:handoff:1'));
  await outbox.settledCount(2);

  expect(fastClock.now() - before).toBeGreaterThanOrEqual(60_000);
  expect(receiver.received).toHaveLength(2);
});

test('what the receiver refuses for good is dropped, visibly', async () => {
  const { send } = recording({ outcome: 'dropped', error: 'The receiver answered 410 (gone).' });
  const { outbox, put } = relayWith({ webhook: send });

  put(row('c1:handoff:1'));
  await outbox.settledCount(1);

  expect(outbox.ledger).toMatchObject([
    { kind: 'outbox.dropped', detail: { error: 'The receiver answered 410 (gone).' } },
  ]);
});

test('replies of one conversation keep their order though the first fails, and others do not wait for them', async () => {
  const busy: Sent = { outcome: 'retry', afterMs: null, error: 'busy' };
  const sent: string[] = [];
  const send: Sender = async ({ id }) => (sent.push(id) === 1 ? busy : { outcome: 'sent' });
  const { outbox, put } = relayWith({ reply: send });

  put(row('c1:reply:1', { kind: 'reply' }), row('c1:reply:2', { kind: 'reply' }), row('c2:reply:1', { kind: 'reply' }));
  await outbox.settledCount(4);

  expect(sent).toEqual(['c1:reply:1', 'c2:reply:1', 'c1:reply:1', 'c1:reply:2']);
});

test('a reply that goes out at once leaves no ledger entry: the transcript shows it', async () => {
  const { send } = recording();
  const { outbox, put } = relayWith({ reply: send });

  put(row('c1:reply:1', { kind: 'reply' }));
  await outbox.settledCount(1);

  expect(outbox.ledger).toEqual([]);
});

test('a sender that breaks is tried again', async () => {
  let attempts = 0;
  const send: Sender = async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('socket hang up');
    return { outcome: 'sent' };
  };
  const { outbox, put } = relayWith({ reply: send });

  put(row('c1:reply:1', { kind: 'reply' }));
  await outbox.settledCount(2);

  expect(outbox.ledger.map(({ kind, detail }) => [kind, detail['error']])).toEqual([
    ['outbox.retried', 'socket hang up'],
    ['outbox.sent', undefined],
  ]);
});

test('a row for later is sent when it is due, without a hint and without asking all the time', async () => {
  const { sent, send } = recording();
  const { outbox, put } = relayWith({ webhook: send });
  const dueAt = fastClock.now() + 20_000;

  put(row('c1:handoff:1', { dueAt }));
  await outbox.settledCount(1);

  expect(fastClock.now()).toBeGreaterThanOrEqual(dueAt);
  expect(sent).toHaveLength(1);
  expect(outbox.takes).toBeLessThan(8);
});

test('stopping waits for what is being sent, and takes nothing more', async () => {
  const receiver = await startReceiver({ status: 200, afterMs: 150 });
  const { outbox, relay, put } = relayWith({ webhook: webhookSender({ url: receiver.url, secret: 'secret' }) });
  put(row('c1:handoff:1'), row('c1:handoff:2'));
  await receiver.came(1);

  await relay.stop();

  expect(outbox.settled.map(({ id }) => id)).toEqual(['c1:handoff:1']);
});

test('a store that fails for a moment is asked again', async () => {
  const { sent, send } = recording();
  const { outbox, put, reports } = relayWith({ webhook: send });
  const take = outbox.takeOutbox.bind(outbox);
  outbox.takeOutbox = () => {
    outbox.takeOutbox = take;
    return Promise.reject(new Error('The store is busy.'));
  };

  put(row('c1:handoff:1'));
  await outbox.settledCount(1);

  expect(reports).toEqual([new Error('The store is busy.')]);
  expect(sent).toHaveLength(1);
});

test('replies are tried for twelve hours, events by the Standard Webhooks schedule', () => {
  expect(waits('reply').slice(0, 11)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  const hours = waits('reply').reduce((sum, wait) => sum + wait, 0) / 3600;
  expect(hours).toBeGreaterThan(11.9);
  expect(hours).toBeLessThan(12.1);
  expect(waits('webhook')).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
});

test('rows that failed together come back apart, never sooner than the receiver asked for', () => {
  const attempt = (random: number, afterMs: number | null = null) =>
    nextAttempt({ kind: 'reply', attempts: 1, at: 0, afterMs, random });
  expect(attempt(0)).toBe(1000);
  expect(attempt(1)).toBe(1200);
  expect(attempt(1, 5000)).toBe(5000);
});

/** Seconds between the attempts, until it is given up. */
function waits(kind: OutboxRow['kind']): number[] {
  const found: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const next = nextAttempt({ kind, attempts, at: 0, afterMs: null, random: 0 });
    if (next === null) return found;
    found.push(next / 1000);
  }
}
