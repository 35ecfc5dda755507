import { readContentFiles } from './files.ts';
import { parseContent, type Content } from './parse.ts';

/** Reads and checks the folder that holds `dialogs/` and `prompts/`. Never throws for a mistake in it. */
export async function loadContent(folder: string): Promise<Content> {
  const { files, problems } = await readContentFiles(folder);
  return problems.length > 0 ? { problems } : parseContent(files);
}
