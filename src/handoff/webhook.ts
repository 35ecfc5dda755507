import { createHmac } from 'node:crypto';
import type { Sender, Sent } from './sender.ts';

/** Below the relay's lease. */
const deadlineMs = 15_000;

export type WebhookReceiver = {
  /** From the configuration only, never from what a visitor or a host page says. */
  readonly url: string;
  /** `whsec_` and base64, as Standard Webhooks has it; anything else is taken as it stands. */
  readonly secret: string;
};

/**
 * Sends events to the configured receiver as Standard Webhooks (standardwebhooks.com) has it: signed, with the row's id
 * as the id by which a repetition is recognised. 2xx is sent; 410 means "no more" and ends it for this process's life;
 * everything else, redirects included, is tried again. `null`: there is no receiver (any more).
 */
export function webhookSender(receiver: WebhookReceiver | null, now: () => number = Date.now): Sender {
  let gone = false;
  return async (row) => {
    if (receiver === null) return { outcome: 'dropped', error: 'No webhook receiver is configured.' };
    if (gone) return { outcome: 'dropped', error: 'The receiver answered 410 (gone) and is not asked again.' };

    const body = JSON.stringify(row.payload);
    const timestamp = Math.floor(now() / 1000).toString();
    const response = await post(receiver.url, body, {
      'content-type': 'application/json',
      'webhook-id': row.id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature(receiver.secret, `${row.id}.${timestamp}.${body}`),
    });
    if (response instanceof Error) return { outcome: 'retry', afterMs: null, error: reasonOf(response) };
    gone = response.status === 410;
    return outcomeOf(response, now());
  };
}

/** `v1,` and the base64 HMAC-SHA256 of the content. */
export function signature(secret: string, content: string): string {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : secret;
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
}

async function post(url: string, body: string, headers: Record<string, string>): Promise<Response | Error> {
  try {
    const signal = AbortSignal.timeout(deadlineMs);
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    // Nothing in it is used; left unread it would hold the connection.
    await response.body?.cancel();
    return response;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function outcomeOf(response: Response, now: number): Sent {
  const { status } = response;
  if (response.ok) return { outcome: 'sent' };
  if (status === 410) return { outcome: 'dropped', error: 'The receiver answered 410 (gone).' };
  const error = `The receiver answered ${status}.`;
  return { outcome: 'retry', afterMs: retryAfterMs(response.headers.get('retry-after'), now), error };
}

/** The header's seconds or date as milliseconds from now; null where it says nothing usable. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** fetch says only "fetch failed" and keeps the reason in `cause`. */
function reasonOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
