import type { Activity } from 'botbuilder';
import type { LogEntry } from '../../conversation/log.ts';
import { bantamData, citationEntities, defined, suggestedActions } from '../bot/entry-activity.ts';
import type { ConnectorAddress } from './address.ts';

/** A reply as an Azure channel shows it; null for what no visitor receives. */
export function toReplyActivity(entry: LogEntry, address: ConnectorAddress): Partial<Activity> | null {
  if (entry.visibility !== 'everyone' || entry.kind === 'note' || entry.from.role === 'visitor') return null;
  const user = address.user as unknown as Activity['recipient'];
  const isMessage = entry.kind !== 'event';

  return defined<Activity>({
    type: isMessage ? 'message' : 'event',
    channelId: address.channelId,
    serviceUrl: address.serviceUrl,
    conversation: address.conversation as unknown as Activity['conversation'],
    from: address.bot as unknown as Activity['from'],
    recipient: user,
    ...(isMessage
      ? { text: wording(entry, address), textFormat: 'markdown', inputHint: 'acceptingInput' }
      : { name: entry.event?.name, value: entry.event?.value }),
    locale: entry.language ?? undefined,
    replyToId: entry.covers.at(-1)?.replace(/:edit:.*$/, ''),
    suggestedActions: suggestedActions(entry.suggestions, [user.id]),
    entities: entry.citations.length > 0 ? citationEntities(entry.citations) : undefined,
    channelData: { bantam: bantamData(entry) },
  });
}

/** The channel shows the bot's name above everything: who else speaks has to stand in the words. */
function wording(entry: LogEntry, { channelId }: ConnectorAddress): string {
  if (entry.kind === 'status') return `*${entry.text}*`;
  // Teams shows a source where the text points at it.
  const marks = channelId === 'msteams' ? entry.citations.map((_, index) => ` [${String(index + 1)}]`).join('') : '';
  const speaker = entry.from.role === 'rep' && entry.from.name !== null ? `**${entry.from.name}:** ` : '';
  return `${speaker}${entry.text}${marks}`;
}
