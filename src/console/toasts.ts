import { signal } from '@preact/signals';

export type Toast = { readonly id: number; readonly text: string; readonly conversationId: string | null };

const shownMs = 7000;
let count = 0;

export const toasts = signal<readonly Toast[]>([]);

/** Says something for a few seconds; with a conversation it can be opened from there. */
export function toast(text: string, conversationId: string | null = null): void {
  count += 1;
  const id = count;
  toasts.value = [...toasts.value.filter((shown) => shown.text !== text), { id, text, conversationId }].slice(-3);
  setTimeout(() => dismiss(id), shownMs);
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((shown) => shown.id !== id);
}
