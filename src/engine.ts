import { describeProblem, type Problem } from './content/problems.ts';
import { hashOf } from './content/files.ts';
import { loadContent } from './content/load.ts';
import { publishedScripts } from './content/scripts.ts';
import { type Clock, systemClock } from './conversation/clock.ts';
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
import type { Presence } from './conversation/ports/store.ts';
import { isSomebodyHere } from './handoff/presence.ts';
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
  /** How the worker waits; the system's timers unless a test moves the time. */
  readonly after?: Clock['after'];
  readonly onError: (error: unknown, where: string) => void;
}

/** Puts the conversation together over a store that has a published script, and starts its worker. */
export function startEngine({
  store,
  understanding,
  webhook,
  now = Date.now,
  after = systemClock.after,
  onError,
}: EngineNeeds): Engine {
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
    worker: startWorker({ store, live, now, after, takeTurn: (claim) => takeTurn(claim, needs), onError }),
  };
}

/** Who is here, asked of the store at most so often: presence runs out after half a minute anyway. */
const PRESENCE_HOLDS_MS = 500;

function presenceOf(store: Store, live: Live): (now: Instant, otherThan: readonly string[]) => Promise<boolean> {
  let known: { until: Instant; present: Promise<readonly Presence[]> } | null = null;
  live.subscribe(({ kind }) => {
    if (kind === 'presence') known = null;
  });
  return async (now, otherThan) => {
    if (known === null || now >= known.until) known = { until: now + PRESENCE_HOLDS_MS, present: store.presence(now) };
    return isSomebodyHere(await known.present, otherThan);
  };
}

export type Published =
  /** `replaced`: what was published no longer passes the check of this Bantam, so that the folder was published. */
  | { readonly outcome: 'published' | 'replaced' | 'unchanged' | 'differs'; readonly hash: string }
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
  const isReadable = published !== null && (await hasReadableScript(store));
  if (isReadable && when === 'first') return { outcome: 'differs', hash };
  await store.putContent({ hash, files: content.files });
  await store.publish(hash, now());
  return { outcome: when === 'first' && published !== null ? 'replaced' : 'published', hash };
}

/** Whether something was published that this Bantam can read. */
export function hasReadableScript(store: Store): Promise<boolean> {
  return publishedScripts(store)
    .current()
    .then(
      () => true,
      () => false,
    );
}
