import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { z } from 'zod';
import { CommandError } from './command-error.ts';
import { tell, writeJson } from './output.ts';
import { startProgress } from './progress.ts';

/**
 * Reads one JSON object a line from a file or stdin and writes one for each, in their order. A line that cannot be read
 * is told on stderr and passed over. Resolves with the exit code: 1 where there was such a line.
 */
export async function mapJsonLines<Row>(
  file: string | null,
  schema: z.ZodType<Row>,
  /** A string says what is wrong with the row. */
  map: (row: Row) => object | string,
): Promise<number> {
  const name = file === null || file === '-' ? null : file;
  const progress = startProgress();
  let exitCode = 0;
  let number = 0;
  for await (const line of linesOf(name === null ? standardInput() : createReadStream(name), name)) {
    number += 1;
    if (line.trim() === '') continue;
    const row = readRow(line, schema);
    const result = 'problem' in row ? row.problem : map(row.value);
    if (typeof result === 'string') {
      progress.pause();
      tell(`${name === null ? '' : `${name}, `}line ${number}: ${result}`);
      exitCode = 1;
    } else {
      await writeJson(result);
    }
    progress.count();
  }
  progress.end();
  return exitCode;
}

function standardInput(): Readable {
  if (process.stdin.isTTY) tell('Reading one JSON object a line from the terminal; Ctrl-D ends.');
  return process.stdin;
}

/** Lines of a stream, read only as fast as they are taken. */
async function* linesOf(stream: Readable, file: string | null): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of stream) {
      const parts = decoder.decode(chunk as Buffer, { stream: true }).split('\n');
      const last = parts.pop() ?? '';
      for (const part of parts) {
        yield rest + part;
        rest = '';
      }
      rest += last;
    }
  } catch (error) {
    throw new CommandError(whyUnreadable(error, file), { cause: error });
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function whyUnreadable(error: unknown, file: string | null): string {
  const { code } = error as NodeJS.ErrnoException;
  const name = file ?? 'Standard input';
  if (code === 'ENOENT') return `There is no file ${name}.`;
  if (code === 'EISDIR') return `${name} is a folder: name a file with one JSON object a line.`;
  return `${name} cannot be read${code === undefined ? '' : ` (${code})`}: check its permissions and its disk.`;
}

function readRow<Row>(line: string, schema: z.ZodType<Row>): { readonly value: Row } | { readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    const at = /at position (\d+)/.exec(String(error))?.[1];
    const where = at === undefined ? '' : ` at character ${Number(at) + 1}`;
    return { problem: `this is no JSON${where}. Write one object a line.` };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { problem: 'this is no JSON object. Write one object a line, in braces.' };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: `"${pathOf(issue?.path ?? [])}" ${issue?.message ?? 'cannot be read'}.` };
}

/** `turns[2].text` */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
