import { batch, computed, signal } from '@preact/signals';
import { ApiError, consoleApi } from './api.ts';
import type { Entry, Lead, LiveEvent, Queue, QueueItem, Rep } from './api-types.ts';
import { LiveConnection } from './live.ts';
import { sectionOf, sectionsFor } from './queue-order.ts';
import { presence, rep, repName } from './settings.ts';
import { toast } from './toasts.ts';

/** What the console knows of the server: the queue, the open conversation, who types and looks, and the connection. */

export const api = consoleApi(rep);

export const queue = signal<Queue | null>(null);
export const connected = signal<boolean | null>(null);
export const loadProblem = signal<string | null>(null);
export const selectedId = signal<string | null>(null);
export const lead = signal<Lead | null>(null);
/** Of the selected conversation, by position, without gaps. */
export const entries = signal<readonly Entry[]>([]);
export const olderThere = signal(false);
export const viewers = signal<readonly Rep[]>([]);
/** Conversations whose visitor types, with the instant until which that is believed. */
export const typing = signal<Readonly<Record<string, number>>>({});
/** The server's clock, in steps of a second. */
export const now = signal(Date.now());

export const sections = computed(() => sectionsFor(queue.value?.items ?? [], rep().id));
export const ordered = computed(() => sections.value.flatMap(({ items }) => items));
export const waitingCount = computed(() => sections.value.find(({ name }) => name === 'waiting')?.items.length ?? 0);
export const selected = computed<QueueItem | null>(() => {
  const id = selectedId.value;
  const loaded = lead.value?.item;
  return loaded?.conversationId === id ? loaded : (ordered.value.find((item) => item.conversationId === id) ?? null);
});
export const mine = computed(() => selected.value !== null && sectionOf(selected.value, rep().id) === 'yours');

const typingBelievedMs = 6000;
let clockSkew = 0;
let live: LiveConnection | null = null;

export function connect(): void {
  live = new LiveConnection({
    rep,
    presence: () => presence.value,
    viewing: () => selectedId.value,
    onEvent: hear,
    onConnection: (isConnected) => {
      connected.value = isConnected;
      if (isConnected) readAgain();
    },
  });
  setInterval(() => (now.value = Date.now() + clockSkew), 1000);
  presence.subscribe(() => live?.tell());
  let name = repName.value;
  repName.subscribe((changed) => {
    if (changed !== name) live?.restart();
    name = changed;
  });
  readAgain();
}

function readAgain(): void {
  readQueueSoon();
  if (selectedId.value !== null) void readLead();
}

export function select(conversationId: string | null): void {
  if (conversationId === selectedId.value) return;
  batch(() => {
    selectedId.value = conversationId;
    lead.value = null;
    entries.value = [];
    viewers.value = [];
    olderThere.value = false;
  });
  live?.tell();
  if (conversationId !== null) void readLead();
}

let queueRead = 0;
/** Many hints at once are one reading. */
export function readQueueSoon(): void {
  clearTimeout(queueRead);
  queueRead = window.setTimeout(() => void readQueue(), 60);
}

async function readQueue(): Promise<void> {
  await reading(async () => {
    const read = await api.queue();
    clockSkew = read.now - Date.now();
    batch(() => {
      queue.value = read;
      now.value = read.now;
    });
  });
}

export async function readLead(): Promise<void> {
  const id = selectedId.value;
  if (id === null) return;
  await reading(async () => {
    const seenBefore = viewers.value;
    const read = await api.lead(id);
    if (selectedId.value !== id) return;
    batch(() => {
      lead.value = read;
      // Who came or went while it was under way is newer than what was read.
      if (viewers.value === seenBefore) viewers.value = read.viewers;
      if (entries.value.length === 0) olderThere.value = read.transcript.more;
      addEntries(read.transcript.entries);
    });
  });
}

export async function readNewEntries(): Promise<void> {
  const id = selectedId.value;
  if (id === null) return;
  await reading(async () => {
    const { entries: read } = await api.newEntries(id, entries.value.at(-1)?.position ?? 0);
    if (selectedId.value === id) addEntries(read);
  });
}

export async function readOlderEntries(): Promise<void> {
  const id = selectedId.value;
  const first = entries.value[0];
  if (id === null || first === undefined) return;
  await reading(async () => {
    const { entries: read, more } = await api.olderEntries(id, first.position);
    if (selectedId.value !== id) return;
    batch(() => {
      addEntries(read);
      olderThere.value = more;
    });
  });
}

/** Positions are the order; the same entry read twice is one. */
function addEntries(read: readonly Entry[]): void {
  const known = new Map(entries.value.map((entry) => [entry.position, entry]));
  const added = read.filter(({ position }) => !known.has(position));
  if (added.length > 0) entries.value = [...entries.value, ...added].sort((a, b) => a.position - b.position);
}

async function reading(read: () => Promise<void>): Promise<void> {
  try {
    await read();
    loadProblem.value = null;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'unknown-conversation') select(null);
    loadProblem.value = error instanceof Error ? error.message : String(error);
  }
}

function hear(event: LiveEvent): void {
  switch (event.kind) {
    case 'changed':
      readQueueSoon();
      if (event.conversationId === selectedId.value) void readLead();
      break;
    case 'log':
      readQueueSoon();
      if (event.conversationId === selectedId.value) void readNewEntries();
      typing.value = { ...typing.value, [event.conversationId]: 0 };
      break;
    case 'typing':
      if (event.by === 'visitor')
        typing.value = { ...typing.value, [event.conversationId]: Date.now() + clockSkew + typingBelievedMs };
      break;
    case 'viewing':
      if (event.conversationId === selectedId.value) viewers.value = event.reps;
      break;
    case 'nudge':
      toast('A visitor of yours is waiting for an answer.', event.conversationId);
      break;
    case 'presence':
      readQueueSoon();
      break;
    case 'hello':
    case 'beat':
      clockSkew = event.now - Date.now();
      break;
  }
}
