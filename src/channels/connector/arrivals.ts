import type { ClientContext } from '../../conversation/ports/store.ts';
import { canonicalLocale, knownTimeZone } from '../bot/client-locale.ts';
import type { ChannelActivity } from './channel-activity.ts';

/** The person whom a channel tells us about: who came, or who brought the bot in. Null when only the bot is named. */
export function personAdded({ membersAdded, from, recipient }: ChannelActivity): ChannelActivity['from'] | null {
  const came = (membersAdded ?? []).find(({ id }) => id !== recipient.id);
  if (came !== undefined) return came;
  return from.id === recipient.id ? null : from;
}

export function clientContextOf({ locale, localTimezone }: ChannelActivity): ClientContext {
  return { locale: canonicalLocale(locale), timeZone: knownTimeZone(localTimezone), page: null };
}
