import type { z } from 'zod';

/** What our schemas expect, as people say it. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a JSON object',
  array: 'a list',
};

/** What is wrong with one value, to be read after its name; for zod's `error`. Null: nothing better than zod's words. */
export function complaintAbout(issue: z.core.$ZodRawIssue): string | null {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      if (issue.input === undefined) return 'is missing';
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin !== 'string') return `must be at least ${String(issue.minimum)}`;
      return issue.minimum === 1 ? 'must not be empty' : `must have at least ${String(issue.minimum)} characters`;
    case 'too_big':
      return issue.origin === 'string'
        ? `must have at most ${String(issue.maximum)} characters`
        : `must be at most ${String(issue.maximum)}`;
    default:
      return null;
  }
}

/** All complaints as one sentence: `The body cannot be used: \`text\` must not be empty; \`close\` is missing.` */
export function asSentence(error: z.ZodError, where: string): string {
  const complaints = error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const names = issue.keys.map((key) => `\`${key}\``).join(', ');
      return `${names} ${issue.keys.length === 1 ? 'is' : 'are'} not known here`;
    }
    const path = issue.path.map(String).join('.');
    return path === '' ? `it ${issue.message}` : `\`${path}\` ${issue.message}`;
  });
  return `${where} cannot be used: ${complaints.join('; ')}.`;
}
