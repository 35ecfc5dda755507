import { computed, signal } from '@preact/signals';
import { ApiError } from './api.ts';
import { api, entries, readNewEntries, selectedId } from './desk.ts';
import { rep } from './settings.ts';

export type OutgoingKind = 'reply' | 'note';

/** What the rep has written and the server has not taken yet. It stays on the screen until it has. */
export type OutgoingMessage = {
  readonly clientId: string;
  readonly conversationId: string;
  readonly kind: OutgoingKind;
  readonly text: string;
  /** The last position of the transcript when it was written: its entry comes after. */
  readonly after: number;
  readonly state: 'sending' | 'retrying' | 'failed';
  readonly problem: string | null;
};

const outgoing = signal<readonly OutgoingMessage[]>([]);

/** Unsent text by conversation, kept while the rep looks at another one. */
export const drafts = signal<Readonly<Record<string, string>>>({});
export const composing = signal<OutgoingKind>('reply');

const longestRetryMs = 15_000;
/** One after the other, so that two messages sent quickly arrive in order. */
let last: Promise<void> = Promise.resolve();

export function setDraft(conversationId: string, text: string): void {
  drafts.value = { ...drafts.value, [conversationId]: text };
}

export function send(conversationId: string, kind: OutgoingKind, text: string): void {
  const clientId = crypto.randomUUID();
  const after = entries.value.at(-1)?.position ?? 0;
  const message = { clientId, conversationId, kind, text, after, state: 'sending', problem: null } as const;
  outgoing.value = [...outgoing.value, message];
  deliverNext(clientId);
}

/** What the open conversation has to show as not arrived. An entry may come before the answer to its sending. */
export const unarrived = computed(() =>
  outgoing.value.filter(
    ({ conversationId, text, after }) =>
      conversationId === selectedId.value &&
      !entries.value.some((entry) => entry.position > after && entry.text === text && entry.from.id === rep().id),
  ),
);

export function retry(clientId: string): void {
  update(clientId, { state: 'sending', problem: null });
  deliverNext(clientId);
}

/** Takes a message back into the composer. */
export function edit(message: OutgoingMessage): void {
  const draft = drafts.value[message.conversationId] ?? '';
  remove(message.clientId);
  composing.value = message.kind;
  setDraft(message.conversationId, draft === '' ? message.text : `${message.text}\n${draft}`);
}

function deliverNext(clientId: string): void {
  last = last.then(() => deliver(clientId));
}

/** Tries until it is taken, refused or taken back; the same clientId makes a message that did arrive arrive once. */
async function deliver(clientId: string): Promise<void> {
  for (let failures = 0; ; failures += 1) {
    const message = outgoing.value.find((waiting) => waiting.clientId === clientId);
    if (message === undefined || message.state === 'failed') return;
    const { conversationId, kind, text } = message;
    try {
      await (kind === 'reply' ? api.say : api.note)(conversationId, { text, clientId });
      await readNewEntries();
      remove(clientId);
      return;
    } catch (error) {
      const passing = error instanceof ApiError && error.passing;
      const problem = error instanceof Error ? error.message : String(error);
      update(clientId, { state: passing ? 'retrying' : 'failed', problem });
      if (!passing) return;
      await pause(Math.min(1000 * 2 ** failures, longestRetryMs));
    }
  }
}

function update(clientId: string, change: Partial<OutgoingMessage>): void {
  outgoing.value = outgoing.value.map((message) =>
    message.clientId === clientId ? { ...message, ...change } : message,
  );
}

function remove(clientId: string): void {
  outgoing.value = outgoing.value.filter((message) => message.clientId !== clientId);
}

let hurry: (() => void) | null = null;
addEventListener('online', () => hurry?.());
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    hurry = resolve;
    setTimeout(resolve, ms);
  });
}

/** Sends what waits now, without its pause. */
export function retryNow(): void {
  hurry?.();
}
