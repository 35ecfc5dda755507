import type { YAMLError } from 'yaml';

export const BAD_INDENT =
  'this line is not indented like its neighbours. Line it up with the lines that belong with it.';
const START_IN_QUOTES =
  'this cannot be read here. A text that begins with `{`, `[`, `*`, `&`, `!` or a quote must stand in quotes as a whole.';

/** What is said of a mistake that stands where the YAML library noticed it. */
export function explain(error: YAMLError, errors: readonly YAMLError[], text: string): string {
  const { code, message, pos } = error;
  const lines = linesOf(text);
  const written = lines.findLast(({ start }) => start <= pos[0])?.text ?? '';
  const hasComma = errors.some(
    (other) => other.code === 'BLOCK_IN_FLOW' && Math.abs(other.pos[0] - pos[0]) < MOST_APART,
  );
  if (hasComma || message.startsWith('Missing , or :')) {
    return 'a comma is missing between two entries in `{ }` or `[ ]`, or a text in them has no quotes.';
  }
  if (/^(BLOCK_AS_IMPLICIT_KEY|UNEXPECTED_TOKEN)$/.test(code) && quoteInside.test(written)) {
    return 'a quote stands inside a text in quotes. Write “ ” for the inner ones, or `\\"`.';
  }
  switch (code) {
    case 'DUPLICATE_KEY':
      return duplicate(pos[0], text, lines);
    case 'BAD_INDENT':
      return BAD_INDENT;
    case 'MISSING_CHAR':
      return message.startsWith('Comments')
        ? 'there is no space before the `#` of a comment. Put one, or put a text that contains `#` in quotes.'
        : 'a closing quote, bracket or comma is missing before this point.';
    case 'MULTILINE_IMPLICIT_KEY':
      return noKey(written);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a text that contains a colon must stand in quotes.';
    case 'UNEXPECTED_TOKEN':
      return unexpected(message);
    case 'TAG_RESOLVE_FAILED':
      return START_IN_QUOTES;
    case 'BAD_SCALAR_START':
      return `a text must stand in quotes where it begins with ${text[pos[0]] === '`' ? 'a backtick' : `\`${text[pos[0]] ?? ''}\``}.`;
    case 'BAD_DQ_ESCAPE':
      return `\`${text.slice(pos[0], pos[0] + 2)}\` means nothing in double quotes. Write \`\\\\\` for a backslash, or leave it out.`;
    case 'MULTIPLE_DOCS':
      return 'a line of `---` stands inside the file. Take it out.';
    default:
      return 'this cannot be read as YAML. Write it like the lines around it, with texts in quotes.';
  }
}

/** A comma that is missing is noticed at the entry before or behind it. */
const MOST_APART = 80;
const quoteInside = /(?:^|[:[,-]\s+)"(?:[^"\\]|\\.)*"[^\s,:}\]]/;

function noKey(written: string): string {
  const [, alone] = /^\s*([\w-]+)\s*$/.exec(written) ?? [];
  if (alone !== undefined) return `\`${alone}\` has no colon. Write \`${alone}:\`.`;
  const [, glued] = /^\s*([\w-]+):[^\s]/.exec(written) ?? [];
  if (glued !== undefined) return `there is no space after \`${glued}:\`. Put one.`;
  return 'this line has no `key:`, or a text goes on over several lines. Put long texts in quotes on one line.';
}

function unexpected(message: string): string {
  const [, end] = /flow-(map|seq)-end/.exec(message) ?? [];
  if (end !== undefined) return `there is one \`${end === 'map' ? '}' : ']'}\` too many here. Take it out.`;
  return message.startsWith('Unexpected ,') ? 'there is one comma too many here. Take it out.' : START_IN_QUOTES;
}

function duplicate(offset: number, text: string, lines: readonly Line[]): string {
  const key = /^[\w-]+/.exec(text.slice(offset))?.[0] ?? '';
  const at = lines.findLastIndex(({ start }) => start <= offset);
  const { indent = 0 } = lines[at] ?? {};
  const first = lines.slice(0, at).findLast((line) => !line.isBlank && line.indent < indent);
  const isInEntry = first?.isEntry === true && first.text.search(/[^\s-]/) === indent;
  return `\`${key}\` stands here twice. Keep one of the two${isInEntry ? ', or begin a new entry of the list with `- `' : ''}.`;
}

/** A line of a file, as people indent it. */
export interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
  /** Begins with a dash. */
  readonly isEntry: boolean;
  readonly isBlank: boolean;
}

export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const indent = line.length - line.trimStart().length;
    const read = { start, text: line, indent, isEntry: /^\s*-\s/.test(line), isBlank: /^\s*(#|$)/.test(line) };
    start += line.length + 1;
    return read;
  });
}
