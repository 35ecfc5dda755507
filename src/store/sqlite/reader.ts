import type {
  Claim,
  ContentVersion,
  ConversationSummary,
  LedgerEntry,
  Loaded,
  Presence,
  Store,
  TurnRecord,
} from '../../conversation/ports/store.ts';
import type { LogEntry } from '../../conversation/log.ts';
import type { Instant } from '../../lead/values.ts';
import type { Operations } from './operations/all.ts';
import type { createReadOperations } from './operations/read.ts';

type ReadOperations = ReturnType<typeof createReadOperations>;

/** The part of the store that changes nothing. */
export type StoreReader = Omit<
  Pick<Store, keyof ReadOperations>,
  // Nothing is due to a reading command.
  'nextDueAt'
>;

/** Asks an operation that reads, here or in the worker thread. */
export type Ask = <Name extends keyof ReadOperations>(
  name: Name,
  ...parameters: Parameters<Operations[Name]>
) => Promise<ReturnType<Operations[Name]>>;

/** Texts come from documents that this program wrote: their shape is known. */
export function createReader(ask: Ask): StoreReader {
  return {
    async load(conversationId) {
      return parseOrNull(await ask('load', conversationId)) as Loaded | null;
    },
    async readLog(conversationId, after, limit) {
      return JSON.parse(await ask('readLog', conversationId, after, limit)) as LogEntry[];
    },
    latestConversation: (visitorId) => ask('latestConversation', visitorId),
    async list(states, limit) {
      return JSON.parse(await ask('list', states, limit)) as ConversationSummary[];
    },
    async ledger(leadId) {
      return JSON.parse(await ask('ledger', leadId)) as LedgerEntry[];
    },
    async turns(conversationId) {
      return JSON.parse(await ask('turns', conversationId)) as TurnRecord[];
    },
    async presence(now) {
      return JSON.parse(await ask('presence', now)) as Presence[];
    },
    async content(hash) {
      const files = parseOrNull(await ask('content', hash)) as ContentVersion['files'] | null;
      return files && { hash, files };
    },
    published: () => ask('published'),
    file: (id) => ask('file', id),
  };
}

/** The worker's claim, with the timers that are due. */
export function toClaim(text: string, now: Instant): Claim {
  const claimed = JSON.parse(text) as Omit<Claim, 'due'>;
  return { ...claimed, due: claimed.timers.filter(({ dueAt }) => dueAt <= now) };
}

function parseOrNull(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}
