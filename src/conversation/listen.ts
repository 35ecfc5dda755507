import type { Script } from '../lead/script.ts';
import type { Conversation } from './conversation.ts';
import type { LogEntry } from './log.ts';
import type { InboxItem } from './ports/store.ts';
import type { Understanding, Understood } from './ports/understanding.ts';

/** Longer messages are kept whole, but read only so far. */
const MOST_CHARACTERS = 4000;

/** What a turn heard: the visitor's messages and what they say. */
export interface Heard extends Understood {
  readonly messages: readonly InboxItem[];
  /** The message is one of the quick replies that were shown. */
  readonly tapped: boolean;
  readonly filesOnly: boolean;
  readonly tooLong: boolean;
}

/** Has the messages of a turn understood together; null when the turn has none. */
export async function listen(
  messages: readonly InboxItem[],
  { conversation, recent, script }: { conversation: Conversation; recent: readonly LogEntry[]; script: Script },
  understanding: Understanding,
): Promise<Heard | null> {
  const last = messages.at(-1);
  if (!last) return null;
  const { dialogue, language, locale, timeZone } = conversation;
  const waiting = new Set(messages.map(({ activityId }) => activityId));
  const understood = await understanding.understand({
    messages: messages.map(({ activityId, text, at }) => ({ activityId, text: text.slice(0, MOST_CHARACTERS), at })),
    asked: dialogue.contactAsked ? 'contact' : dialogue.asked,
    confirming: dialogue.confirming?.finding ?? null,
    script,
    transcript: recent
      .filter(({ id, kind, visibility }) => kind === 'message' && visibility === 'everyone' && !waiting.has(id))
      .map(({ from, text }) => ({ by: from.role, text })),
    language,
    locale,
    timeZone,
  });
  return {
    ...understood,
    messages,
    tapped: messages.length === 1 && dialogue.shown.some((shown) => sameWords(shown, last.text)),
    filesOnly: messages.every(({ text, attachments }) => text.trim() === '' && attachments.length > 0),
    tooLong: messages.some(({ text }) => text.length > MOST_CHARACTERS),
  };
}

export const did = (heard: Heard | null, ...acts: readonly Understood['acts'][number][]): boolean =>
  heard !== null && acts.some((act) => heard.acts.includes(act));

function sameWords(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}
