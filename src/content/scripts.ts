import type { Script } from '../lead/script.ts';
import type { ContentFiles } from './files.ts';
import { parseContent } from './parse.ts';
import { ContentError } from './problems.ts';

/** What published scripts are read from; a store has it. */
export interface PublishedContent {
  published(): Promise<string | null>;
  content(hash: string): Promise<{ readonly files: ContentFiles } | null>;
}

/** More versions than conversations run on at one time, so that saving often does not fill the memory. */
const versionsKept = 32;

/**
 * Published scripts, each parsed once. Both calls throw `ContentError` where there is none. A conversation whose version
 * was stored by an older Bantam and no longer passes the check goes on with the published one.
 */
export function publishedScripts(store: PublishedContent): {
  current(): Promise<Script>;
  version(hash: string): Promise<Script>;
} {
  const kept = new Map<string, Promise<Script>>();
  /** Versions that do not pass the check, and never will: a hash stands for one content. */
  const outdated = new Set<string>();

  const version = async (hash: string): Promise<Script> => {
    const known = kept.get(hash);
    if (known !== undefined) return known;
    const reading = readVersion(store, hash);
    kept.set(hash, reading);
    reading.catch(() => kept.delete(hash));
    const oldest = kept.keys().next();
    if (kept.size > versionsKept && oldest.done !== true) kept.delete(oldest.value);
    return reading;
  };

  const current = async (): Promise<Script> => {
    const hash = await store.published();
    if (hash === null)
      throw new ContentError('No script has been published yet. Start the server once, or publish the folder.', []);
    return version(hash);
  };

  return {
    current,
    version: async (hash) => {
      if (outdated.has(hash)) return current();
      try {
        return await version(hash);
      } catch (error) {
        if (!(error instanceof ContentError) || hash === (await store.published())) throw error;
        if (error.problems.length > 0) outdated.add(hash);
        return current();
      }
    },
  };
}

async function readVersion(store: PublishedContent, hash: string): Promise<Script> {
  const stored = await store.content(hash);
  if (stored === null)
    throw new ContentError(`The script version ${hash} is not in the store. Publish the folder again.`, []);
  const content = parseContent(stored.files);
  if ('problems' in content)
    throw new ContentError(`The stored script version ${hash} no longer passes the check:`, content.problems);
  // The hash under which it was stored stays its name, even if hashing were to change.
  return { ...content.script, version: hash };
}
