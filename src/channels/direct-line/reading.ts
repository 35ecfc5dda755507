import type { Activity } from 'botbuilder';
import type { LogEntry } from '../../conversation/log.ts';
import type { Store } from '../../conversation/ports/store.ts';
import { toWebActivity, type WebView } from './entry-activity.ts';

export interface Page {
  readonly activities: readonly Partial<Activity>[];
  /** The position up to which the client has everything. */
  readonly position: number;
  /** There may be more at once. */
  readonly more: boolean;
}

const pageSize = 200;

/**
 * What was said after `position`. A position that the log has not reached (it was restored from an older copy) begins
 * again: clients recognise what they have by its id.
 */
export async function readPage(store: Pick<Store, 'readLog'>, view: WebView, position: number): Promise<Page> {
  // One entry back: it tells a client that is up to date from one that is ahead of the log.
  const back = position > 0 ? 1 : 0;
  const found = await store.readLog(view.conversationId, position - back, pageSize + back);
  if (back === 1 && found.length === 0) return readPage(store, view, 0);

  const entries = found.slice(back);
  if (entries.length === 0) return { activities: [], position, more: false };
  return { ...pageOf(entries, view), more: entries.length === pageSize };
}

/** Entries of the log that follow each other, as the client gets them. */
export function pageOf(entries: readonly LogEntry[], view: WebView): Page {
  return {
    activities: entries.flatMap((entry) => toWebActivity(entry, view) ?? []),
    position: entries.at(-1)?.position ?? 0,
    more: false,
  };
}

/** A watermark as the client sends it; anything else than a position means from the beginning. */
export function positionOf(watermark: string | null | undefined): number {
  return watermark != null && /^\d{1,9}$/.test(watermark) ? Number(watermark) : 0;
}
