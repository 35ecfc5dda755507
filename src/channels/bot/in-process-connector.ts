import { createHash } from 'node:crypto';
import type { Activity, ResourceResponse } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Live } from '../../conversation/ports/live.ts';
import type { Reception } from '../../conversation/ports/reception.ts';
import { BOT_ACCOUNT } from './entry-activity.ts';

/**
 * Stands where the SDK expects a channel's REST API, for conversations that are our own. Bantam's replies never pass
 * here (the turn's commit appends them); only what the SDK itself sends does, under ids that repeat when it repeats.
 */
export function createInProcessConnector(deps: {
  readonly reception: Pick<Reception, 'receive'>;
  readonly live: Pick<Live, 'publish'>;
  readonly now: () => number;
}): ConnectorClient {
  const { reception, live, now } = deps;

  const send = async (conversationId: string, activity: Partial<Activity>): Promise<ResourceResponse> => {
    const { type = 'message', text = '', name, replyToId } = activity;
    const value: unknown = activity.value ?? null;
    const id = deterministicId(conversationId, activity);
    if (type === 'typing') {
      live.publish({ kind: 'typing', conversationId, by: 'bot', at: now() });
      return { id };
    }
    await reception.receive({
      conversationId,
      dedupeKey: `${conversationId} ${id}`,
      bodyHash: id,
      activityId: id,
      channel: null,
      needsTurn: false,
      entry: {
        at: now(),
        from: { role: 'bot', id: BOT_ACCOUNT.id, name: BOT_ACCOUNT.name },
        kind: type === 'message' ? 'message' : 'event',
        visibility: 'everyone',
        text,
        language: null,
        attachments: [],
        channelData: { replyToId: replyToId ?? null },
        event: type === 'message' ? null : { name: name ?? type, value },
      },
    });
    return { id };
  };

  const conversations = {
    sendToConversation: send,
    replyToActivity: (conversationId: string, _replyToId: string, activity: Partial<Activity>) =>
      send(conversationId, activity),
    updateActivity: cannot('change'),
    deleteActivity: cannot('delete'),
  };
  // The SDK calls nothing else of it in a turn.
  return { conversations } as unknown as ConnectorClient;
}

function deterministicId(conversationId: string, activity: Partial<Activity>): string {
  const { type, text, name, replyToId } = activity;
  const said = JSON.stringify([type, replyToId, text, name, activity.value as unknown]);
  return `${conversationId}:sdk:${createHash('sha256').update(said).digest('base64url').slice(0, 16)}`;
}

function cannot(what: string): () => Promise<never> {
  return async () => {
    throw new Error(`What was said in a web conversation cannot be ${what}d: its log only grows.`);
  };
}
