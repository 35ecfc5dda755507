import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { OutboxRow } from '../../src/conversation/ports/store.ts';
import { retryAfterMs, signature, webhookSender } from '../../src/handoff/webhook.ts';
import { startReceiver } from '../support/webhook-receiver.ts';

const secret = `whsec_${Buffer.from('a secret of the receiver').toString('base64')}`;
const row: OutboxRow = {
  id: 'c1:handoff:1',
  conversationId: 'c1',
  kind: 'webhook',
  payload: { type: 'handoff.requested', data: { score: 80 } },
  dueAt: 0,
  attempts: 0,
};

test('an event arrives signed, under the id of its row', async () => {
  const receiver = await startReceiver({ status: 204 });

  const sent = await webhookSender({ url: receiver.url, secret }, () => 1_790_000_000_500)(row);

  expect(sent).toEqual({ outcome: 'sent' });
  const { headers, body } = receiver.received[0] ?? { headers: {}, body: '' };
  expect(JSON.parse(body)).toEqual(row.payload);
  expect(headers['webhook-id']).toBe('c1:handoff:1');
  expect(headers['webhook-timestamp']).toBe('1790000000');
  // As a receiver checks it.
  const mac = createHmac('sha256', 'a secret of the receiver')
    .update(`c1:handoff:1.1790000000.${body}`)
    .digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${mac}`);
});

test('the signature is that of the example in the Standard Webhooks documentation', () => {
  const content = 'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}';
  expect(signature('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', content)).toBe(
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  );
});

test.each([500, 404, 429, 302])('an answer of %i is tried again', async (status) => {
  const receiver = await startReceiver({ status, headers: { location: 'http://127.0.0.1:1/elsewhere' } });

  const sent = await webhookSender({ url: receiver.url, secret })(row);

  expect(sent).toEqual({ outcome: 'retry', afterMs: null, error: `The receiver answered ${String(status)}.` });
});

test('the time that the receiver asks for is passed on', async () => {
  const receiver = await startReceiver({ status: 429, headers: { 'retry-after': '120' } });

  expect(await webhookSender({ url: receiver.url, secret })(row)).toMatchObject({ outcome: 'retry', afterMs: 120_000 });
  expect(retryAfterMs('Thu, 01 Jan 1970 00:01:00 GMT', 15_000)).toBe(45_000);
  expect(retryAfterMs('Thu, 01 Jan 1970 00:00:00 GMT', 15_000)).toBe(0);
  expect(retryAfterMs('soon', 0)).toBeNull();
});

test('a receiver that says "gone" is not asked again', async () => {
  const receiver = await startReceiver({ status: 410 });
  const send = webhookSender({ url: receiver.url, secret });

  expect(await send(row)).toMatchObject({ outcome: 'dropped' });
  expect(await send({ ...row, id: 'c2:handoff:1' })).toMatchObject({ outcome: 'dropped' });

  expect(receiver.received).toHaveLength(1);
});

test('a receiver that cannot be reached is tried again, with the reason', async () => {
  const sent = await webhookSender({ url: 'http://127.0.0.1:1/hook', secret })(row);

  expect(sent).toMatchObject({ outcome: 'retry', afterMs: null });
  expect(sent).toHaveProperty('error', expect.stringMatching(/ECONNREFUSED|bad port/));
});

test('an event that is left over when the receiver was taken out of the configuration is dropped', async () => {
  expect(await webhookSender(null)(row)).toEqual({ outcome: 'dropped', error: 'No webhook receiver is configured.' });
});
