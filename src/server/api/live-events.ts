import { z } from 'zod';
import type { LiveEvent } from '../../conversation/ports/live.ts';
import type { RepView } from './views.ts';

/**
 * What `/api/live` sends. Each is a hint to read again: a lost one costs time, never truth, and after a reconnect
 * reading everything again is all there is to do.
 */
export type ServerEvent =
  | { readonly kind: 'hello' | 'beat'; readonly now: number }
  | { readonly kind: 'changed'; readonly conversationId: string }
  | { readonly kind: 'log'; readonly conversationId: string; readonly lastPosition: number }
  | {
      readonly kind: 'typing';
      readonly conversationId: string;
      readonly by: 'visitor' | 'bot' | 'rep';
      readonly at: number;
    }
  | { readonly kind: 'viewing'; readonly conversationId: string; readonly reps: readonly RepView[] }
  | { readonly kind: 'presence' }
  | { readonly kind: 'nudge'; readonly conversationId: string };

/** What a console sends: every few seconds that its rep is here or away, and which conversation it shows. */
export const ClientEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('presence'), state: z.enum(['here', 'away']) }),
  z.object({ kind: z.literal('viewing'), conversationId: z.string().nullable() }),
]);
export type ClientEvent = z.infer<typeof ClientEvent>;

/** What a rep's console is told of something that happened; null: nothing. */
export function eventFor(rep: RepView, event: LiveEvent): ServerEvent | null {
  switch (event.kind) {
    case 'changed':
      return { kind: 'changed', conversationId: event.conversationId };
    case 'log':
      return { kind: 'log', conversationId: event.conversationId, lastPosition: event.lastPosition };
    case 'typing':
      return { kind: 'typing', conversationId: event.conversationId, by: event.by, at: event.at };
    case 'presence':
      return { kind: 'presence' };
    case 'nudge':
      return event.repId === rep.id ? { kind: 'nudge', conversationId: event.conversationId } : null;
    case 'work':
    case 'outbox':
      return null;
  }
}
