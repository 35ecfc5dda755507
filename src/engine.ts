import { describeProblem, type Problem } from './content/problems.ts';
import { hashOf } from './content/files.ts';
import { loadContent } from './content/load.ts';
import { publishedScripts } from './content/scripts.ts';
import { createDesk } from './conversation/desk.ts';
import { createLive } from './conversation/live.ts';
import type { Desk } from './conversation/ports/desk.ts';
import type { Live } from './conversation/ports/live.ts';
import type { Reception } from './conversation/ports/reception.ts';
import type { Scripts } from './conversation/ports/scripts.ts';
import type { Store } from './conversation/ports/store.ts';
import type { Understanding } from './conversation/ports/understanding.ts';
import { createReception } from './conversation/reception.ts';
import { takeTurn } from './conversation/take-turn.ts';
import { startWorker, type Worker } from './conversation/worker.ts';
import { somebodyHere } from './handoff/presence.ts';
import type { Instant } from './lead/values.ts';

/** What talks, without any channel: the parts that the server and the command line share. */
export interface Engine {
  readonly store: Store;
  readonly live: Live;
  readonly scripts: Scripts;
  readonly reception: Reception;
  readonly desk: Desk;
  readonly worker: Worker;
}

export interface EngineNeeds {
  readonly store: Store;
  readonly understanding: Understanding;
  /** A receiver of handoffs is configured. */
  readonly webhook: boolean;
  readonly now?: () => Instant;
  readonly onError: (error: unknown, where: string) => void;
}

/** Puts the conversation together over a store that has a published script, and starts its worker. */
export function startEngine({ store, understanding, webhook, now = Date.now, onError }: EngineNeeds): Engine {
  const live = createLive((error) => {
    onError(error, 'a listener');
  });
  const scripts = publishedScripts(store);
  const needs = { understanding, scripts, webhook, now, somebodyHere: presenceOf(store, live) };
  return {
    store,
    live,
    scripts,
    reception: createReception({ store, scripts, live, now }),
    desk: createDesk({ store, scripts, live, now }),
    worker: startWorker({ store, live, now, takeTurn: (claim) => takeTurn(claim, needs), onError }),
  };
}

/** Whether a rep is here, asked of the store at most so often: presence runs out after half a minute anyway. */
const PRESENCE_HOLDS_MS = 500;

function presenceOf(store: Store, live: Live): (now: Instant) => Promise<boolean> {
  let known: { until: Instant; answer: Promise<boolean> } | null = null;
  live.subscribe(({ kind }) => {
    if (kind === 'presence') known = null;
  });
  return (now) => {
    if (known === null || now >= known.until)
      known = { until: now + PRESENCE_HOLDS_MS, answer: somebodyHere(store, now) };
    return known.answer;
  };
}

export type Published =
  | { readonly outcome: 'published' | 'unchanged' | 'differs'; readonly hash: string }
  | { readonly outcome: 'refused'; readonly problems: readonly string[] };

/**
 * Publishes the content folder: checked, and stored under its hash. `first`: only where nothing was published yet;
 * otherwise the answer says whether the folder differs from what visitors get.
 */
export async function publishFolder(
  store: Store,
  folder: string,
  when: 'first' | 'always',
  check: (content: {
    script: Awaited<ReturnType<Scripts['current']>>;
    files: Readonly<Record<string, string>>;
  }) => readonly Problem[],
  now: () => Instant = Date.now,
): Promise<Published> {
  const published = await store.published();
  const content = await loadContent(folder);
  if ('problems' in content) return { outcome: 'refused', problems: content.problems.map(describeProblem) };
  const problems = check(content);
  if (problems.length > 0) return { outcome: 'refused', problems: problems.map(describeProblem) };
  const hash = hashOf(content.files);
  if (published === hash) return { outcome: 'unchanged', hash };
  if (published !== null && when === 'first') return { outcome: 'differs', hash };
  await store.putContent({ hash, files: content.files });
  await store.publish(hash, now());
  return { outcome: 'published', hash };
}
