import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Bantam's version, and that of the Node it runs on. */
export async function version(): Promise<string> {
  const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version: own } = z.object({ version: z.string() }).parse(JSON.parse(file));
  return `bantam ${own} (node ${process.versions.node})`;
}
