import type { ChannelActivity } from './channel-activity.ts';
import { wordsOf } from '../bot/activity.ts';

/** What a person said: without the mention of the bot that channels put before it, and without non-breaking spaces. */
export function spokenWords(activity: ChannelActivity): string {
  let words = wordsOf(activity);
  for (const entity of activity.entities ?? []) {
    if (entity.type !== 'mention') continue;
    const { mentioned, text } = entity as { mentioned?: { id?: unknown }; text?: unknown };
    if (mentioned?.id === activity.recipient.id && typeof text === 'string' && text !== '')
      words = words.replaceAll(text, ' ');
  }
  // Some clients send the mention without its entity; only the bot's own name goes.
  const { name } = activity.recipient;
  if (name != null && name !== '') words = words.replaceAll(`<at>${name}</at>`, ' ');
  return words
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
