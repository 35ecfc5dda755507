import { watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps. */
const SETTLES_MS = 150;

/** Calls back once after each burst of changes below `dialogs/` and `prompts/`. Returns what ends it. */
export function watchContent(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers = ['dialogs', 'prompts'].map((part) =>
    watch(join(folder, part), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(changed, SETTLES_MS);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
