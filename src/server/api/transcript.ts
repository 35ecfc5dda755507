import type { LogEntry } from '../../conversation/log.ts';
import type { Store } from '../../conversation/ports/store.ts';
import type { Page } from './requests.ts';
import type { EntryView, Transcript } from './views.ts';

/** `after`: what is new, oldest first. `before`: the page that ends just before it. Neither: the newest page. */
export async function readTranscript(
  store: Pick<Store, 'readLog'>,
  conversationId: string,
  lastPosition: number,
  page: Page,
): Promise<Transcript> {
  if (page.after !== undefined) {
    const entries = await store.readLog(conversationId, page.after, page.limit);
    return { entries: entries.map(entryView), more: (entries.at(-1)?.position ?? lastPosition) < lastPosition };
  }
  const end = Math.min(page.before ?? lastPosition + 1, lastPosition + 1);
  const start = Math.max(0, end - 1 - page.limit);
  const entries = end - 1 > start ? await store.readLog(conversationId, start, end - 1 - start) : [];
  return { entries: entries.map(entryView), more: start > 0 };
}

function entryView({ position, id, at, from, kind, visibility, text, ...rest }: LogEntry): EntryView {
  return {
    position,
    id,
    at,
    from: { ...from },
    kind,
    visibility,
    text,
    suggestions: [...rest.suggestions],
    citations: rest.citations.map(({ title, url }) => ({ title, url })),
    attachments: rest.attachments.map(({ name, contentType, bytes }) => ({ name, contentType, bytes })),
  };
}
