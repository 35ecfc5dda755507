import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from './problems.ts';
import { firstYamlMistake } from './yaml-mistake.ts';

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
  const mistake = firstYamlMistake(document, text);
  if (mistake !== null) {
    problems.push({ file, line: lineAt(mistake.offset), message: mistake.message });
    return null;
  }
  try {
    return {
      file,
      value: document.toJS(),
      report: (path, message) => problems.push({ file, line: lineAt(offsetOf(document, path)), message }),
    };
  } catch {
    problems.push({
      file,
      line: lineAt(firstAlias(document)),
      message: 'a text that begins with `*` must stand in quotes.',
    });
    return null;
  }
}

/** The same source, and whether anything was reported through it: what could not be read is not judged any further. */
export function watched(source: Source): { readonly source: Source; isFaultless(): boolean } {
  let faults = 0;
  return {
    source: {
      ...source,
      report: (path, message) => {
        faults += 1;
        source.report(path, message);
      },
    },
    isFaultless: () => faults === 0,
  };
}

/** Of a `*name` that names nothing. */
function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
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
