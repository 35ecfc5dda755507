import type { LogEntry } from '../../conversation/log.ts';
import type { OutboxRow } from '../../conversation/ports/store.ts';
import type { Bot } from '../bot/bot.ts';
import { ConnectorError } from '../bot/transport.ts';
import type { ConnectorAddress } from './address.ts';
import type { ExpectedReplies } from './expected-replies.ts';
import { toReplyActivity } from './reply-activity.ts';

/** What a turn puts into an outbox row of kind `reply`. */
export interface ReplyPayload {
  readonly address: ConnectorAddress;
  readonly entry: LogEntry;
}

/** What became of one attempt. `afterMs`: how long the channel asked to be left alone. */
export type ReplySent =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'retry'; readonly afterMs: number | null; readonly error: string }
  | { readonly outcome: 'dropped'; readonly error: string };

/** Answers that pass (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). */
const passing = new Set([408, 412, 425, 429, 500, 502, 503, 504]);

/** Sends replies to Azure channels. The same row sent twice carries the same id in `channelData.bantam.id`. */
export function createReplySender(deps: {
  readonly bot: Pick<Bot, 'authentication' | 'claims'>;
  readonly expected: ExpectedReplies;
}): (row: OutboxRow) => Promise<ReplySent> {
  const { bot, expected } = deps;
  const factory = bot.authentication.createConnectorFactory(bot.claims);

  return async (row) => {
    const { address, entry } = row.payload as ReplyPayload;
    const activity = toReplyActivity(entry, address);
    if (activity === null) return { outcome: 'dropped', error: 'this entry is not for the visitor' };
    if (await expected.wentOut(row.conversationId, entry)) return { outcome: 'sent' };

    const conversationId = String(address.conversation['id']);
    try {
      const { conversations } = await factory.create(address.serviceUrl);
      if (activity.replyToId === undefined) await conversations.sendToConversation(conversationId, activity);
      else await conversations.replyToActivity(conversationId, activity.replyToId, activity);
      return { outcome: 'sent' };
    } catch (error) {
      if (!(error instanceof ConnectorError)) {
        return { outcome: 'retry', afterMs: null, error: error instanceof Error ? error.message : String(error) };
      }
      if (passing.has(error.status)) return { outcome: 'retry', afterMs: error.retryAfterMs, error: error.message };
      return { outcome: 'dropped', error: error.message };
    }
  };
}
