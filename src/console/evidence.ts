import { signal } from '@preact/signals';
import { entries, olderThere, readOlderEntries } from './desk.ts';
import { pane } from './actions.ts';
import type { Evidence } from './api-types.ts';
import { toast } from './toasts.ts';

/** The quote that is shown in the transcript. `count` tells two jumps to the same one apart. */
export const highlighted = signal<(Evidence & { readonly count: number }) | null>(null);
let count = 0;

/** Shows a quote in its message, reading older pages until the message is there. */
export async function showInChat(evidence: Evidence): Promise<void> {
  const shown = (): boolean => entries.value.some(({ id }) => id === evidence.activityId);
  while (!shown() && olderThere.value) {
    const before = entries.value.length;
    await readOlderEntries();
    if (entries.value.length === before) break;
  }
  if (!shown()) {
    toast('This was said in another conversation of the lead.');
    return;
  }
  pane.value = 'chat';
  count += 1;
  highlighted.value = { ...evidence, count };
  requestAnimationFrame(() => {
    const message = document.getElementById(entryElementId(evidence.activityId));
    message?.scrollIntoView({ block: 'center', behavior: reducedMotion() ? 'auto' : 'smooth' });
    message?.focus({ preventScroll: true });
  });
}

export const entryElementId = (id: string): string => `entry-${id}`;

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The text around the quote, so that it can be marked; null where the quote is not in it. */
export function splitAt(text: string, quote: string): readonly [string, string, string] | null {
  const at = quote === '' ? -1 : text.indexOf(quote);
  return at === -1 ? null : [text.slice(0, at), quote, text.slice(at + quote.length)];
}
