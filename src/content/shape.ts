import { z } from 'zod';
import { code, didYouMean, nearestOf, oneOf, suggest } from './problems.ts';
import type { Path, Source } from './yaml-source.ts';

/** Reads a source by its schema; null when it has another shape, and every difference is reported. */
export function readShape<T>(source: Source, schema: z.ZodType<T>): T | null {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => meantKeys(schema, issue)));
  for (const issue of issues) {
    // A key that is misspelt is missing too: one mistake, told once.
    if (!misspelt.has(issue.path.join('/'))) reportIssue(source, schema, issue, []);
  }
  return null;
}

type Issue = z.core.$ZodIssue;

/** The paths of the keys that unknown ones were probably meant to be. */
function meantKeys(schema: z.ZodType, issue: Issue): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = withoutSymbols(issue.path);
  const known = keysAt(schema, path);
  return issue.keys.flatMap((key) => {
    const meant = nearestOf(key, known);
    return meant === null ? [] : [[...path, meant].join('/')];
  });
}

function withoutSymbols(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function reportIssue(source: Source, schema: z.ZodType, issue: Issue, before: Path): void {
  const path = [...before, ...withoutSymbols(issue.path)];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    for (const key of issue.keys) {
      source.report([...path, key], `unknown key ${code(key)}${place([...path, key])}.${suggest(key, known)}`);
    }
    return;
  }
  if (issue.code === 'invalid_union') {
    // The alternative that came furthest is the one that was meant.
    const meant = issue.errors
      .map((issues) => issues.filter(({ path: inner }) => inner.length > 0))
      .find((issues) => issues.length > 0);
    if (meant !== undefined) {
      for (const inner of meant) reportIssue(source, schema, inner, path);
      return;
    }
  }
  const value = valueAt(source.value, path);
  if (value === undefined) {
    source.report(path, `${name(path)} is missing${place(path)}.`);
    return;
  }
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const demand = words.length > 0 ? `must be ${oneOf(words)}` : issue.message;
  const found = /^must (not|have|name)/.test(demand) ? '' : `, not ${show(value)}`;
  const hint = typeof value === 'string' ? didYouMean(value, words) : '';
  source.report(path, `${name(path)}${place(path)} ${demand}${found}.${hint}`);
}

/** `points`, or `entry 2 of points` for what stands in a list. */
export function name(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'this file';
  if (typeof last === 'string') return code(last);
  return `entry ${last + 1} of ${name(path.slice(0, -1))}`;
}

/** ` in question `budget``, ` in `handoff``, or nothing at the top of the file. */
export function place(path: Path): string {
  const [top, second] = path;
  if (path.length < 2) return '';
  if (top === 'questions') return path.length > 2 ? ` in question ${code(String(second))}` : ' in `questions`';
  const keys = path.slice(0, -1).filter((step) => typeof step === 'string');
  if (typeof path.at(-1) === 'number') keys.pop();
  return keys.length > 0 ? ` in ${code(keys.join('.'))}` : '';
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block';
  if (typeof value === 'string' && (value.includes('\n') || value.length > LONGEST_SHOWN)) return 'a long text';
  return code(JSON.stringify(value).replace(/^"|"$/g, ''));
}

/** A colon that went missing can make one text of a whole file: nobody wants to read that in an error. */
const LONGEST_SHOWN = 60;

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.core.$ZodType>>;
    if (step === undefined) return Object.keys(shape);
    const inner = shape[step];
    return inner === undefined ? [] : keysAt(inner, rest);
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  return [];
}
