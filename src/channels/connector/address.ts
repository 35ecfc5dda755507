import type { ChannelAddress } from '../../conversation/conversation.ts';
import { tenantOf } from './allow-list.ts';
import type { ChannelActivity } from './channel-activity.ts';

export type ConnectorAddress = Extract<ChannelAddress, { kind: 'connector' }>;

/** Where replies to an activity go: the bot and the person change places. */
export function addressOf(
  activity: ChannelActivity,
  person: ChannelActivity['from'] = activity.from,
): ConnectorAddress {
  return {
    kind: 'connector',
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    conversation: activity.conversation,
    bot: activity.recipient,
    user: person,
    tenantId: tenantOf(activity),
  };
}

/** Our id of the channel's conversation. The web channel's ids hold no colon. */
export function conversationIdOf({ channelId, conversation }: ChannelActivity): string {
  return `${channelId}:${conversation.id}`;
}

/** Our id of the person: in Microsoft 365 the same one in every chat. */
export function visitorIdOf(activity: ChannelActivity, person: ChannelActivity['from'] = activity.from): string {
  const tenant = tenantOf(activity);
  if (tenant !== null && person.aadObjectId != null) return `aad:${tenant}:${person.aadObjectId}`;
  return `${activity.channelId}:${person.id}`;
}

/**
 * Identifies what a channel sends: conversation, activity, type, and for an edit its time. Channels send the same
 * activity again when we were slow to answer. Null where the channel gives no id.
 */
export function dedupeKeyOf(activity: ChannelActivity): string | null {
  if (activity.id == null || activity.id === '') return null;
  const edited = activity.type === 'messageUpdate' ? (activity.timestamp ?? '') : '';
  return [conversationIdOf(activity), activity.id, activity.type, edited].join(' ');
}
