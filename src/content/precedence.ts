import type { Condition, ValueTest } from '../lead/script.ts';
import { listed } from './problems.ts';
import { name, place } from './shape.ts';
import type { Path, Source } from './yaml-source.ts';

/** Whether every answer that passes `later` passes `earlier` too, so that of a list `later` is never reached. */
function takesAllOf(earlier: ValueTest, later: ValueTest): boolean {
  const words = earlier.is === null || later.is?.every((word) => earlier.is?.includes(word)) === true;
  return (
    words &&
    isNoTighter(earlier.atLeast, later.atLeast, (one, other) => one <= other) &&
    isNoTighter(earlier.below, later.below, (one, other) => one >= other) &&
    isNoTighter(earlier.within, later.within, (one, other) => one >= other)
  );
}

function isNoTighter(earlier: number | null, later: number | null, holds: (one: number, other: number) => boolean) {
  return earlier === null || (later !== null && holds(earlier, later));
}

/** The same for tests by topic. */
export function conditionTakesAllOf(earlier: Condition, later: Condition): boolean {
  return Object.entries(earlier).every(([topic, test]) => {
    const other = later[topic];
    return other !== undefined && takesAllOf(test, other);
  });
}

/** For each entry of a list in which the first that holds wins: the places of those below it that it leaves nothing. */
export function hiddenBy<Entry>(
  entries: readonly Entry[],
  takesAll: (earlier: Entry, later: Entry) => boolean,
): readonly (readonly number[])[] {
  const hiders = entries.map((entry, at) => entries.slice(0, at).findIndex((earlier) => takesAll(earlier, entry)));
  return entries.map((_, hider) => hiders.flatMap((found, at) => (found === hider ? [at] : [])));
}

/** Reports the entries of `points` or `heard` that another one above them leaves nothing. */
export function checkPrecedence(source: Source, path: Path, tests: readonly ValueTest[]): void {
  hiddenBy(tests, takesAllOf).forEach((hidden, index) => {
    const [first] = hidden;
    const test = tests[index];
    if (first === undefined || test === undefined) return;
    const at = [...path, index];
    const entry = `${name(at)}${place(at)}`;
    const isOpen = [test.is, test.atLeast, test.below, test.within].every((part) => part === null);
    const theirs = `${hidden.length === 1 ? 'entry' : 'entries'} ${listed(hidden.map((other) => String(other + 1)))}`;
    source.report(
      at,
      isOpen
        ? `${entry} holds for every answer, so those below it never ${verb(path, 2)}. Move it to the end.`
        : `${entry} already holds wherever ${theirs} would, so ${hidden.length === 1 ? 'that one' : 'those'} never ${verb(path, hidden.length)}. Move it below ${theirs}.`,
    );
  });
}

function verb(path: Path, count: number): string {
  if (path.at(-1) === 'heard') return count === 1 ? 'speaks' : 'speak';
  return count === 1 ? 'counts' : 'count';
}
