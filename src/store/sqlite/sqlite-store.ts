import { randomUUID } from 'node:crypto';
import type { Opened, OutboxRow, Store } from '../../conversation/ports/store.ts';
import type { UnsafeSettings } from './messages.ts';
import { createReader, toClaim } from './reader.ts';
import { toCommitRequest, toIngestRequest, toOpenRequest, toSettleRequest } from './requests.ts';
import { startThread } from './thread.ts';

/** A store that does not answer for so long is not healthy. */
const healthyWithinMs = 2000;

/**
 * Opens the store of a data folder, creating both where needed; this process owns the folder until `close` or its death.
 * `folder: null` keeps everything in memory. Throws a `StoreError` whose message says what is wrong and how to mend it.
 */
export async function openSqliteStore(options: {
  readonly folder: string | null;
  readonly unsafe?: UnsafeSettings;
}): Promise<Store> {
  const { call, close } = await startThread({ folder: options.folder, unsafe: options.unsafe ?? {} });
  return {
    ...createReader(call),
    async open(request) {
      return JSON.parse(await call('open', toOpenRequest(request, randomUUID()))) as Opened;
    },
    ingest: (incoming) => call('ingest', toIngestRequest(incoming)),
    async claim({ now, leaseMs, conversationId }) {
      const text = await call('claim', now, leaseMs, conversationId ?? null);
      return text === null ? null : toClaim(text, now);
    },
    commit: (commit) => call('commit', toCommitRequest(commit)),
    release: (conversationId, fence, retryAt) => call('release', conversationId, fence, retryAt),
    nextDueAt: () => call('nextDueAt'),
    async takeOutbox(now, leaseMs, limit) {
      return JSON.parse(await call('takeOutbox', now, leaseMs, limit)) as OutboxRow[];
    },
    settleOutbox: (id, settled) => call('settleOutbox', toSettleRequest(id, settled)),
    setPresence: (presence) => call('setPresence', presence.repId, presence.until, JSON.stringify(presence)),
    putContent: ({ hash, files }) => call('putContent', hash, JSON.stringify(files)),
    publish: (hash, at) => call('publish', hash, at),
    putFile({ conversationId, ...attachment }, body) {
      return call('putFile', attachment.id, conversationId, JSON.stringify(attachment), body);
    },
    secret: (name) => call('secret', name),
    async healthy() {
      const timer = Promise.withResolvers<boolean>();
      const timeout = setTimeout(() => timer.resolve(false), healthyWithinMs);
      const answer = call('healthy').catch(() => false);
      const healthy = await Promise.race([answer, timer.promise]);
      clearTimeout(timeout);
      return healthy;
    },
    close,
  };
}
