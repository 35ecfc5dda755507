import { knownValues } from '../lead/answers.ts';
import type { Lead } from '../lead/lead.ts';
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

interface Setting {
  readonly conversation: Conversation;
  readonly lead: Lead;
  readonly recent: readonly LogEntry[];
  readonly script: Script;
}

/** Has the messages of a turn understood together; null when the turn has none. */
export async function listen(
  messages: readonly InboxItem[],
  { conversation, lead, recent, script }: Setting,
  understanding: Understanding,
): Promise<Heard | null> {
  const last = messages.at(-1);
  if (!last) return null;
  const { dialogue, language, visitorLanguage = null, locale, timeZone } = conversation;
  const isTapped = messages.length === 1 && dialogue.shown.some((shown) => isSaid(shown, last.text));
  const waiting = new Set(messages.map(({ activityId }) => activityId));
  const button = isTapped ? readButton(last.text, script, language) : null;
  const understood =
    button ??
    (await understanding.understand({
      messages: messages.map(({ activityId, text, at }) => ({ activityId, text: text.slice(0, MOST_CHARACTERS), at })),
      asked: openTopic(dialogue),
      confirming: dialogue.confirming?.finding ?? null,
      script,
      known: knownValues(lead),
      transcript: recent
        .filter(({ id, kind, visibility }) => kind === 'message' && visibility === 'everyone' && !waiting.has(id))
        .map(({ from, text }) => ({ by: from.role, text })),
      // Until the visitor's words show a language, the browser's is the better guess than the one that we speak.
      language: visitorLanguage ?? (locale === null ? language : null),
      locale,
      timeZone,
      waiting: conversation.state === 'queued' || conversation.state === 'human',
    }));
  return {
    ...withoutCallingTheRep(understood, conversation),
    messages,
    tapped: isTapped,
    filesOnly: messages.every(({ text, attachments }) => text.trim() === '' && attachments.length > 0),
    tooLong: messages.some(({ text }) => text.length > MOST_CHARACTERS),
  };
}

/** "Kim?" calls the person who is there, and is no question that anybody owes an answer. */
function withoutCallingTheRep(understood: Understood, { handoff }: Conversation): Understood {
  const called = understood.question?.text
    .replace(/[^\p{L}\s-]/gu, '')
    .trim()
    .toLowerCase();
  const isName = called !== undefined && called !== '' && called === handoff?.repName?.toLowerCase();
  return isName ? { ...understood, question: null, acts: understood.acts.filter((act) => act !== 'question') } : understood; // prettier-ignore
}

/**
 * What a short answer is about: the value that was just checked, else the question that is open, else the answer that
 * ended the talk. Before a question was put there is none: "what brings you here?" may be answered with anything.
 */
function openTopic({ confirming, contactAsked, asked, endedOn, timesAsked }: Dialogue): Topic | null {
  if (confirming) return confirming.finding.topic;
  if (contactAsked) return 'contact';
  if (asked === null) return endedOn;
  return (timesAsked[asked] ?? 0) > 0 ? asked : null;
}

/** Nothing but such acts: no fact, no question, no file. */
export const onlyDoes = (heard: Heard | null, acts: ReadonlySet<string>): boolean =>
  heard !== null &&
  heard.findings.length === 0 &&
  heard.question === null &&
  !heard.filesOnly &&
  !heard.tooLong &&
  heard.acts.every((act) => acts.has(act));

export const did = (heard: Heard | null, ...acts: readonly Understood['acts'][number][]): boolean =>
  heard !== null && acts.some((act) => heard.acts.includes(act));
