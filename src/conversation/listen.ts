import type { Script } from '../lead/script.ts';
import type { Topic } from '../lead/values.ts';
import { isSaid, readButton } from './buttons.ts';
import type { Conversation, Dialogue } from './conversation.ts';
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
  const isTapped = messages.length === 1 && dialogue.shown.some((shown) => isSaid(shown, last.text));
  const waiting = new Set(messages.map(({ activityId }) => activityId));
  const button = isTapped ? readButton(last.text, script, language) : null;
  const understood =
    button ??
    (await understanding.understand({
      messages: messages.map(({ activityId, text, at }) => ({ activityId, text: text.slice(0, MOST_CHARACTERS), at })),
      asked: openTopic(dialogue, script),
      confirming: dialogue.confirming?.finding ?? null,
      script,
      transcript: recent
        .filter(({ id, kind, visibility }) => kind === 'message' && visibility === 'everyone' && !waiting.has(id))
        .map(({ from, text }) => ({ by: from.role, text })),
      language,
      locale,
      timeZone,
    }));
  return {
    ...understood,
    messages,
    tapped: isTapped,
    filesOnly: messages.every(({ text, attachments }) => text.trim() === '' && attachments.length > 0),
    tooLong: messages.some(({ text }) => text.length > MOST_CHARACTERS),
  };
}

/**
 * What a short answer is about: the value that was just checked, else the question that is open. Who speaks first says
 * what brings them, which is what a greeting would have asked.
 */
function openTopic({ confirming, contactAsked, asked, greeted }: Dialogue, { questions }: Script): Topic | null {
  if (confirming) return confirming.finding.topic;
  if (contactAsked) return 'contact';
  return greeted ? asked : (questions[0]?.topic ?? null);
}

export const did = (heard: Heard | null, ...acts: readonly Understood['acts'][number][]): boolean =>
  heard !== null && acts.some((act) => heard.acts.includes(act));
