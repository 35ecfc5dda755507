import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problems.ts';

/** Keys and list positions that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** A value read from a file, and the means to say on which line a part of it stands. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  report(path: Path, message: string): void;
}

/** Reads YAML and keeps its positions; null when it cannot be read (the problems say why). */
export function openYaml(file: string, text: string, problems: Problem[], firstLine = 1): Source | null {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of [...document.errors, ...document.warnings]) {
    const found = /^[\w-]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
    problems.push({ file, line: lineAt(error.pos[0]), message: explain(error.code, error.message, found) });
  }
  if (document.errors.length + document.warnings.length > 0) return null;
  try {
    return {
      file,
      value: document.toJS(),
      report: (path, message) => problems.push({ file, line: lineAt(offsetOf(document, path)), message }),
    };
  } catch {
    problems.push({
      file,
      line: firstLine,
      message: 'the `*aliases` in this file cannot be resolved. Write the texts out.',
    });
    return null;
  }
}

/** Where the deepest part of the path that exists begins: at its key or, in a list, at its entry. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/** The YAML library speaks to programmers; marketers make these mistakes. */
function explain(kind: string, message: string, found: string): string {
  switch (kind) {
    case 'DUPLICATE_KEY':
      return `\`${found}\` stands here twice. Keep one of the two.`;
    case 'TAB_AS_INDENT':
      return 'a tab is used to indent. Use spaces.';
    case 'BAD_INDENT':
      return 'this line is not indented like its neighbours. Line it up with the lines that belong with it.';
    case 'MISSING_CHAR':
      return 'a closing quote, bracket or comma is missing before this point.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'this line has no `key:`, or a text goes on over several lines. Put long texts in quotes on one line.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a text that contains a colon must stand in quotes.';
    case 'UNEXPECTED_TOKEN':
      return 'this cannot be read here. A text that begins with `{`, `[`, `*`, `&`, `!` or a quote must stand in quotes as a whole.';
    default:
      return `this is not valid YAML: ${message.replace(/\s+/g, ' ').replace(/[.:]?$/, '.')}`;
  }
}
