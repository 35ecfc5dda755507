import type { Instant } from '../lead/values.ts';
import { languageForLocale } from './language.ts';
import type { Live, LiveEvent } from './ports/live.ts';
import type { Reception } from './ports/reception.ts';
import type { Scripts } from './ports/scripts.ts';
import type { Incoming, Store } from './ports/store.ts';

/** Takes in what channels receive; what it answered is durable, and the worker has been woken. */
export function createReception({
  store,
  scripts,
  live,
  now,
}: {
  store: Store;
  scripts: Scripts;
  live: Live;
  now: () => Instant;
}): Reception {
  return {
    async open(request) {
      const script = await scripts.current();
      const opened = await store.open({
        ...request,
        language: languageForLocale(request.locale, script.languages),
        scriptVersion: script.version,
        at: now(),
      });
      if (opened.created && request.greet) live.publish({ kind: 'work', conversationId: request.conversationId });
      return opened;
    },

    async receive(incoming) {
      const ingested = await store.ingest(incoming);
      const { conversationId } = incoming;
      if (ingested.outcome === 'accepted') {
        live.publish(entryTaken(incoming, ingested.activityId, ingested.position));
        if (incoming.needsTurn) live.publish({ kind: 'work', conversationId });
      }
      return ingested;
    },

    typing(conversationId) {
      live.publish({ kind: 'typing', conversationId, by: 'visitor', at: now() });
    },
  };
}

function entryTaken({ conversationId, entry }: Incoming, id: string, position: number): LiveEvent {
  const taken = { ...entry, id, position, suggestions: [], citations: [], covers: [] };
  return { kind: 'log', conversationId, lastPosition: position, entries: [taken] };
}
