import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './problems.ts';

/** Texts by their path inside the content folder, with forward slashes. */
export type ContentFiles = Readonly<Record<string, string>>;

/** The files that make up the content; everything else in the folder is left alone. */
export async function readContentFiles(folder: string): Promise<{ files: ContentFiles; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const files: Record<string, string> = {};
  for (const file of await contentPaths(folder, problems)) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, file)));
      files[file] = text.replaceAll('\r\n', '\n');
    } catch (error) {
      const why =
        error instanceof TypeError ? 'is not UTF-8 text. Save it as UTF-8' : 'cannot be read. Check its permissions';
      problems.push({ file, line: null, message: `this file ${why}.` });
    }
  }
  return { files, problems };
}

async function contentPaths(folder: string, problems: Problem[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const top of ['dialogs', 'prompts']) {
    try {
      const entries = await readdir(join(folder, top), { recursive: true, withFileTypes: true });
      for (const entry of entries) {
        const path = join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/');
        if (!entry.isDirectory() && isContent(path)) found.push(path);
      }
    } catch {
      problems.push({
        file: top,
        line: null,
        message: `there is no folder ${top}/ in ${folder}. Put it back, or name the folder that holds it.`,
      });
    }
  }
  return found.sort();
}

/** Tests and schemas beside the dialogs, and notes to people, are no content. */
function isContent(path: string): boolean {
  if (/(^|\/)(README\.md|\.[^/]*)$/i.test(path)) return false;
  return /^dialogs\/[^/]+\.ya?ml$/.test(path) || /^prompts\/([^/]+|knowledge\/.+)\.(md|ya?ml)$/.test(path);
}

/** Identifies content: the same files give the same hash, in whichever order and with whichever line ends. */
export function hashOf(files: ContentFiles): string {
  const hash = createHash('sha256');
  for (const path of Object.keys(files).sort()) {
    const text = (files[path] ?? '').replaceAll('\r\n', '\n');
    hash.update(`${path}\n${Buffer.byteLength(text)}\n${text}`);
  }
  return hash.digest('hex').slice(0, 16);
}
