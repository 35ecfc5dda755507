import { signal } from '@preact/signals';
import type { Disposition } from './api-types.ts';
import { api, mine, ordered, readLead, readNewEntries, readQueueSoon, select, selected, selectedId } from './desk.ts';
import { composing } from './outgoing.ts';
import { toast } from './toasts.ts';
import { dispositions } from './words.ts';

/** What a rep does with the open conversation, by button or by key. */

export type Pane = 'queue' | 'chat' | 'lead';
/** On a narrow screen one pane is shown at a time. */
export const pane = signal<Pane>('queue');
/** The step under way, so that a button is not pressed twice. */
export const busy = signal<'claim' | 'hand-back' | 'dispose' | null>(null);
export type Overlay = 'help' | 'jump' | 'name' | 'settings' | 'ledger' | null;
export const overlay = signal<Overlay>(null);

/** The address names the open conversation, so that back, reload and bookmarks work. */
const addressPrefix = '#/conversations/';

export function open(conversationId: string): void {
  pane.value = 'chat';
  const address = addressPrefix + encodeURIComponent(conversationId);
  if (location.hash === address) select(conversationId);
  else location.hash = address;
}

export function backToQueue(): void {
  pane.value = 'queue';
}

export function followAddress(): void {
  const { hash } = location;
  const id = hash.startsWith(addressPrefix) ? decodeURIComponent(hash.slice(addressPrefix.length)) : null;
  select(id);
  pane.value = id === null ? 'queue' : 'chat';
}

/** The one after (or before) the open one, in the order on the screen. */
export function step(by: 1 | -1): void {
  const items = ordered.value;
  const at = items.findIndex(({ conversationId }) => conversationId === selectedId.value);
  const next = items[at === -1 ? (by === 1 ? 0 : items.length - 1) : at + by];
  if (next === undefined) return;
  open(next.conversationId);
  requestAnimationFrame(() => document.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' }));
}

export const claimable = (): boolean => {
  const state = selected.value?.state;
  return state === 'queued' || state === 'bot' || state === 'returned';
};

export async function claim(): Promise<void> {
  const id = selectedId.value;
  if (id === null || !claimable()) return;
  await perform('claim', async () => {
    await api.claim(id);
    composing.value = 'reply';
    toast('You took over. The bot is silent until you hand back.');
  });
  if (mine.value) focusComposer();
}

export async function handBack(): Promise<void> {
  const id = selectedId.value;
  if (id === null || !mine.value) return;
  await perform('hand-back', async () => {
    await api.handBack(id);
    toast('Handed back. The bot goes on where it was.');
  });
}

export async function dispose(disposition: Disposition, close: boolean): Promise<void> {
  const id = selectedId.value;
  if (id === null) return;
  await perform('dispose', async () => {
    await api.dispose(id, disposition, close);
    toast(`${dispositions[disposition]}${close ? '; the conversation is closed' : ''}.`);
  });
}

export function focusComposer(kind?: 'reply' | 'note'): void {
  if (selectedId.value === null) return;
  pane.value = 'chat';
  if (kind !== undefined) composing.value = kind;
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#composer-text')?.focus());
}

/** Refusals are said as they come ("Kim has this conversation."), and the truth is read again either way. */
async function perform(what: NonNullable<typeof busy.value>, work: () => Promise<void>): Promise<void> {
  if (busy.value !== null) return;
  busy.value = what;
  try {
    await work();
  } catch (error) {
    toast(error instanceof Error ? error.message : String(error));
  }
  readQueueSoon();
  await Promise.all([readLead(), readNewEntries()]);
  busy.value = null;
}
