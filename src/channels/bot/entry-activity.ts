import type { Entity, SuggestedActions } from 'botbuilder';
import type { Citation, LogEntry } from '../../conversation/log.ts';

/** How our bot is called towards channels; a channel that has an account for it overwrites this. */
export const BOT_ACCOUNT = { id: 'bantam', name: 'Bantam', role: 'bot' } as const;

/** What our own clients read beside the standard fields. */
export interface BantamData {
  /** Deterministic: a receiver recognises a repetition by it. */
  readonly id: string;
  readonly kind: LogEntry['kind'];
  readonly role: LogEntry['from']['role'];
  readonly citations: readonly { readonly title: string; readonly url: string | null }[];
}

export function bantamData(entry: LogEntry): BantamData {
  const citations = entry.citations.map(({ title, url }) => ({ title, url }));
  return { id: entry.id, kind: entry.kind, role: entry.from.role, citations };
}

/** Quick replies: tapping one says its words. */
export function suggestedActions(suggestions: readonly string[], to: readonly string[]): SuggestedActions | undefined {
  if (suggestions.length === 0) return undefined;
  return { to: [...to], actions: suggestions.map((words) => ({ type: 'imBack', title: words, value: words })) };
}

/** Sources as Bot Framework channels show them: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content */
export function citationEntities(citations: readonly Citation[]): Entity[] {
  if (citations.length === 0) return [];
  const citation = citations.map(({ title, url }, index) => ({
    '@type': 'Claim',
    position: index + 1,
    appearance: { '@type': 'DigitalDocument', name: title, abstract: title, ...(url === null ? {} : { url }) },
  }));
  return [
    { type: 'https://schema.org/Message', '@type': 'Message', '@context': 'https://schema.org', '@id': '', citation },
  ];
}

/** JSON has no undefined, and the types of the SDK neither. */
export function defined<T extends object>(parts: { readonly [K in keyof T]?: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<T>;
}
