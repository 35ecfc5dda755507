/** One mistake in the content files, told in one sentence to the person who made it. */
export interface Problem {
  /** Path inside the content folder: `dialogs/qualify.yaml`. */
  readonly file: string;
  /** Counts from 1; null where the mistake is the file itself (it is missing). */
  readonly line: number | null;
  /** What is wrong and how to mend it. */
  readonly message: string;
}

/** `dialogs/qualify.yaml:41: unknown key …` */
export function describeProblem({ file, line, message }: Problem): string {
  return line === null ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}

/** By file, then by line, as a person works through them. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message),
  );
}

/** Stored content that no longer passes the check, with every problem as evidence. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(what: string, problems: readonly Problem[]) {
    super([what, ...problems.map(describeProblem)].join('\n'));
    this.problems = problems;
  }
}

/** ` Did you mean …?` for the known word that is nearest; otherwise the known words, where they are few. */
export function suggest(word: string, known: readonly string[]): string {
  const hint = didYouMean(word, known);
  if (hint !== '') return hint;
  return known.length > 0 && known.length <= 20 ? ` Known here: ${known.map(code).join(', ')}.` : '';
}

/** ` Did you mean …?` for the known word that is nearest; empty where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = nearestOf(word, known);
  return nearest === null ? '' : ` Did you mean \`${nearest}\`?`;
}

/** The known word that was probably meant: about one letter in three may differ. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const nearest = known
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  if (nearest === undefined || nearest.distance > Math.max(1, Math.round(word.length / 3))) return null;
  return nearest.candidate;
}

export function code(word: string): string {
  const line = word.replace(/\s+/g, ' ');
  return `\`${line.length > LONGEST_CODE ? `${line.slice(0, LONGEST_CODE)}…` : line}\``;
}

const LONGEST_CODE = 80;

/** `a`, `b` and `c` */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
}

/** `a`, `b` or `c` */
export function oneOf(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.map(code));
}

/** Levenshtein's: how many letters must be put in, left out or replaced. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
