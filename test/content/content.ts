import { readContentFiles, type ContentFiles } from '../../src/content/files.ts';
import { parseContent } from '../../src/content/parse.ts';
import type { Script } from '../../src/lead/script.ts';

export const projectFolder = `${import.meta.dirname}/../..`;

/** The content that comes with the project. */
export async function defaultFiles(): Promise<ContentFiles> {
  const { files, problems } = await readContentFiles(projectFolder);
  if (problems.length > 0) throw new Error('The default content cannot be read.');
  return files;
}

/** The files with one place changed; the place must be there. */
export function withChange(files: ContentFiles, file: string, from: string, to: string): ContentFiles {
  const text = files[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  return { ...files, [file]: text.replace(from, () => to) };
}

export function scriptOf(files: ContentFiles): Script {
  const content = parseContent(files);
  if ('problems' in content) throw new Error(content.problems.map(({ message }) => message).join('\n'));
  return content.script;
}
