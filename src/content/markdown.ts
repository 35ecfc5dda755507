import type { z } from 'zod';
import type { Problem } from './problems.ts';
import { readShape } from './shape.ts';
import { openYaml } from './yaml-source.ts';

/** A Markdown file's front matter, and its text with the line on which that begins. */
export interface FrontMatter<T> {
  readonly head: T;
  readonly body: string;
  readonly bodyLine: number;
}

const fence = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;

/** Null where there is no front matter or it does not fit the schema; `example` shows what belongs there. */
export function readFrontMatter<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  example: string,
  problems: Problem[],
): FrontMatter<T> | null {
  const match = fence.exec(text);
  if (match === null) {
    problems.push({
      file,
      line: 1,
      message: `the file has no front matter. Begin it with ${example} between two lines of \`---\`.`,
    });
    return null;
  }
  const [whole, head = ''] = match;
  const source = openYaml(file, head, problems, 2);
  const data = source === null ? null : readShape(source, schema);
  if (data === null) return null;
  return { head: data, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}
