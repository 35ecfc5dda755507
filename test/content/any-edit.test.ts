import { beforeAll, expect, test } from 'vitest';
import type { ContentFiles } from '../../src/content/files.ts';
import { parseContent } from '../../src/content/parse.ts';
import { fc } from '../support/property.ts';
import { defaultFiles } from './content.ts';

let files: ContentFiles = {};
beforeAll(async () => {
  files = await defaultFiles();
});

const edits = [
  'dialogs/qualify.yaml',
  'dialogs/routing.yaml',
  'dialogs/rates.yaml',
  'prompts/brief.md',
  'prompts/knowledge/synonyms.yaml',
  'prompts/knowledge/de/pricing.md',
];

/** A slip of the hand: some stretch of a file is replaced by something else. */
const anEdit = fc.record({
  file: fc.constantFrom(...edits),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(60),
  put: fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '\n',
      '\t',
      ': ',
      '- ',
      '"',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '!x ',
      '|',
      '---\n',
      '?',
      '__proto__: 1\n',
      '<<: *a',
    ),
  ),
});

test('whatever is edited, the answer is a script or sentences that point into the file', () => {
  let broken = 0;
  fc.assert(
    fc.property(anEdit, ({ file, at, removed, put }) => {
      const text = files[file] ?? '';
      const start = Math.floor(at * text.length);
      const edited = text.slice(0, start) + put + text.slice(start + removed);
      const content = parseContent({ ...files, [file]: edited });
      if (!('problems' in content)) return;
      broken += 1;
      for (const { line, message } of content.problems) {
        expect(message).toMatch(/^.+[.?!]$/);
        expect(message).not.toMatch(/undefined|\[object|NaN|\n|invalid input/i);
        expect(line ?? 1).toBeGreaterThanOrEqual(1);
        expect(line ?? 1).toBeLessThanOrEqual(
          Math.max(edited.split('\n').length, ...Object.values(files).map((other) => other.split('\n').length)),
        );
      }
    }),
    { numRuns: 50 },
  );
  expect(broken).toBeGreaterThan(10);
});
