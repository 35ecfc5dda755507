import { isCollection, isScalar, Scalar, visit, type Document, type YAMLError } from 'yaml';
import { BAD_INDENT, explain, linesOf, type Line } from './yaml-sentences.ts';

/** Where a file stops being YAML, and what to say of it. */
export interface YamlMistake {
  /** In characters from the beginning of the text. */
  readonly offset: number;
  readonly message: string;
}

/**
 * The first mistake in a file that is no YAML; what the reader stumbles over after it is mostly its consequence.
 * The YAML library speaks to programmers, and names where it noticed; marketers need the line that they must mend.
 */
export function firstYamlMistake(document: Document, text: string): YamlMistake | null {
  const errors = [...document.errors, ...document.warnings];
  const [first] = errors;
  if (first === undefined) return null;
  const [offset] = first.pos;
  return (
    tab(errors, text) ??
    unclosed(document, errors, text) ??
    missingDash(first, text) ??
    indentedTooFar(errors, text) ?? {
      offset,
      message: explain(first, errors, text),
    }
  );
}

function tab(errors: readonly YAMLError[], text: string): YamlMistake | null {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT').map(({ pos }) => pos[0]);
  const before = /^ *\t/m.exec(text)?.index ?? Infinity;
  const noticed = Math.min(...errors.map(({ pos }) => pos[0]));
  const offset = before <= noticed ? before : Math.min(...tabs);
  return Number.isFinite(offset) ? { offset, message: 'a tab is used to indent. Use spaces.' } : null;
}

/** A bracket or quote without its end is noticed far behind the place where it was opened. */
function unclosed(document: Document, errors: readonly YAMLError[], text: string): YamlMistake | null {
  const isNoticed = errors.some(({ message }) =>
    /must be sufficiently indented and end with a|Missing closing/.test(message),
  );
  if (!isNoticed) return null;
  let found: YamlMistake | null = null;
  visit(document, {
    Node: (_, node) => {
      const [start, end] = node.range ?? [0, 0];
      const [opening = ''] = text.slice(start, end);
      const written = text.slice(start, end).trimEnd();
      if (isCollection(node) && node.flow === true) {
        const closing = opening === '{' ? '}' : ']';
        // What is inside comes first: an entry that is not closed takes the closing sign of the whole.
        if (!written.endsWith(closing))
          found = { offset: start, message: `the \`${opening}\` in this line has no \`${closing}\`. Close it.` };
      } else if (isScalar(node) && isQuoted(node) && (written.length < 2 || !written.endsWith(opening))) {
        found = {
          offset: start,
          message: `the text in this line begins with a quote and does not end with one. Put ${opening === "'" ? "`'`" : '`"`'} at its end.`,
        };
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

function isQuoted({ type }: Scalar): boolean {
  return type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
}

/** A list of which one entry has no dash. */
function missingDash(error: YAMLError, text: string): YamlMistake | null {
  const lines = linesOf(text);
  const at = lines.findLastIndex(({ start }) => start <= error.pos[0]);
  const line = lines[at];
  if (line === undefined) return null;
  const above = lines.slice(0, at).filter(({ isBlank }) => !isBlank);
  if (error.message.startsWith('A block sequence may not be used')) {
    // The entries above the list, up to the key that they belong to.
    const key = above.findLastIndex(({ indent }) => indent < line.indent);
    return noDash(above[key + 1]);
  }
  if (error.message.startsWith('Sequence item without')) return noDash(line);
  const sibling = above.findLast(({ indent }) => indent <= line.indent);
  const isInList = sibling?.indent === line.indent && sibling.isEntry && !line.isEntry;
  return isInList && /^(MISSING_CHAR|BAD_INDENT)$/.test(error.code) ? noDash(line) : null;
}

function noDash(line: Line | undefined): YamlMistake | null {
  if (line === undefined) return null;
  return { offset: line.start, message: 'this entry of a list has no dash. Put `- ` before it.' };
}

/** A key that stands deeper than the complete `key: value` above it reads like the rest of that value. */
function indentedTooFar(errors: readonly YAMLError[], text: string): YamlMistake | null {
  const nested = errors.find(({ message }) => message.startsWith('Nested mappings'));
  const goesOn = errors.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === nested?.pos[0]);
  if (nested === undefined || nested !== errors[0] || !goesOn) return null;
  const lines = linesOf(text);
  const at = lines.findLastIndex(({ start }) => start <= nested.pos[0]);
  const next = lines.slice(at + 1).find(({ isBlank }) => !isBlank);
  if (next === undefined || next.indent <= (lines[at]?.indent ?? 0)) return null;
  return { offset: next.start, message: BAD_INDENT };
}
