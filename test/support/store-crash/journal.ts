import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Commit } from '../../../src/conversation/ports/store.ts';

/** Where the writer dies. */
export const points = [
  'ingest sent',
  'ingest answered',
  'claim sent',
  'claim answered',
  'commit sent',
  'commit answered',
  'lease lost',
  'anywhere',
] as const;
export type Point = (typeof points)[number];

/** What clients and workers outside of the dying process know: each line is on file before the next thing happens. */
export type Line =
  | { readonly kind: 'sending'; readonly conversationId: string; readonly n: number }
  | { readonly kind: 'accepted'; readonly conversationId: string; readonly n: number; readonly position: number }
  | { readonly kind: 'committing'; readonly commit: Commit }
  | { readonly kind: 'committed'; readonly id: string }
  /** The store had answered so when the process died, and nobody heard it. */
  | { readonly kind: 'unheard'; readonly what: 'ingest' | 'commit'; readonly id: string }
  | { readonly kind: 'died'; readonly point: Point }
  | { readonly kind: 'problem'; readonly text: string };

export function readJournal(file: string): Line[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Line);
}

export function appendTo(file: string): (line: Line) => void {
  return (line) => appendFileSync(file, `${JSON.stringify(line)}\n`);
}

export function sendingId({ conversationId, n }: { readonly conversationId: string; readonly n: number }): string {
  return `${conversationId} message ${n}`;
}
