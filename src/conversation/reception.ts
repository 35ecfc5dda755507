import type { Instant } from '../lead/values.ts';
import type { Live } from './ports/live.ts';
import type { Reception } from './ports/reception.ts';
import type { Scripts } from './ports/scripts.ts';
import type { Store } from './ports/store.ts';

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
        language: languageFor(request.locale, script.languages),
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
        live.publish({ kind: 'log', conversationId, lastPosition: ingested.position });
        if (incoming.needsTurn) live.publish({ kind: 'work', conversationId });
      }
      return ingested;
    },

    typing(conversationId) {
      live.publish({ kind: 'typing', conversationId, by: 'visitor', at: now() });
    },
  };
}

/** `de-AT` speaks German where the script does; otherwise the script's first language. */
function languageFor(locale: string | null, languages: readonly string[]): string {
  const primary = locale?.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === primary) ?? languages[0] ?? 'en';
}
