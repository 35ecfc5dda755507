import { beforeAll, describe, expect, test } from 'vitest';
import { checkChoices } from '../../src/content/choices.ts';
import { hashOf, type ContentFiles } from '../../src/content/files.ts';
import { ContentError } from '../../src/content/problems.ts';
import { publishedScripts } from '../../src/content/scripts.ts';
import { wordingOnlyChange } from '../../src/content/wording-change.ts';
import { defaultFiles, scriptOf, withChange } from './content.ts';

const qualify = 'dialogs/qualify.yaml';
let files: ContentFiles = {};
beforeAll(async () => {
  files = await defaultFiles();
});

describe('a change is wording only', () => {
  test.each([
    ['another question text', qualify, 'By when would you like to decide?', 'When will you decide?'],
    ['another greeting', qualify, 'What brings you here?', 'How can I help?'],
    ['another price in the knowledge', 'prompts/knowledge/en/pricing.md', '$49', '$55'],
  ])('when it is %s', (_, file, from, to) => {
    expect(wordingOnlyChange(scriptOf(files), scriptOf(withChange(files, file, from, to)))).toBe(true);
  });

  test.each([
    ['points', qualify, '{ is: must, points: 25 }', '{ is: must, points: 24 }'],
    ['a threshold', qualify, 'warm: 40', 'warm: 41'],
    ['the criterion', qualify, 'budgetAtLeast: 5000 USD', 'budgetAtLeast: 6000 USD'],
    ['the label of a choice, which a visitor may still see', qualify, '"I decide"', '"I decide alone"'],
    ['a route', 'dialogs/routing.yaml', 'atLeast: 50', 'atLeast: 60'],
    ['a rate', 'dialogs/rates.yaml', 'EUR: 0.868', 'EUR: 0.9'],
  ])('but not when it is %s', (_, file, from, to) => {
    expect(wordingOnlyChange(scriptOf(files), scriptOf(withChange(files, file, from, to)))).toBe(false);
  });
});

describe('published scripts', () => {
  const aStore = (versions: readonly ContentFiles[]) => {
    const byHash = new Map(versions.map((version) => [hashOf(version), version]));
    const reads: string[] = [];
    return {
      reads,
      published: async () => [...byHash.keys()].at(-1) ?? null,
      content: async (hash: string) => {
        reads.push(hash);
        const stored = byHash.get(hash);
        return stored === undefined ? null : { files: stored };
      },
    };
  };

  test('are read once each, and the current one is the published one', async () => {
    const newer = withChange(files, qualify, 'What brings you here?', 'How can I help?');
    const store = aStore([files, newer]);
    const scripts = publishedScripts(store);
    expect((await scripts.current()).version).toBe(hashOf(newer));
    expect((await scripts.version(hashOf(files))).version).toBe(hashOf(files));
    await Promise.all([scripts.current(), scripts.version(hashOf(files))]);
    expect(store.reads).toEqual([hashOf(newer), hashOf(files)]);
  });

  test('of an older Bantam that no longer pass the check are continued on the published one', async () => {
    const broken = withChange(files, qualify, 'counts: fit', 'counts: fitt');
    const store = aStore([broken, files]);
    const scripts = publishedScripts(store);
    for (let turn = 0; turn < 3; turn += 1) expect((await scripts.version(hashOf(broken))).version).toBe(hashOf(files));
    // Not read and checked anew with every turn.
    expect(store.reads).toEqual([hashOf(broken), hashOf(files)]);
  });

  test('say that nothing is published yet', async () => {
    await expect(publishedScripts(aStore([])).current()).rejects.toThrow('No script has been published yet.');
  });

  test('say why a stored version cannot be read, and try again the next time', async () => {
    const broken = withChange(files, qualify, 'counts: fit', 'counts: fitt');
    const store = aStore([broken]);
    const scripts = publishedScripts(store);
    const failure = await scripts.current().then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(ContentError);
    expect(String(failure)).toMatch(/dialogs\/qualify\.yaml:\d+: `counts` in question `users` must be/);
    await expect(scripts.current()).rejects.toThrow();
    expect(store.reads).toHaveLength(2);
  });
});

test('a choice that would not be understood if it were typed is a mistake', () => {
  const script = scriptOf(files);
  const read = (
    question: {
      topic: string;
      kind: string;
      choices: readonly { id: string; label: Readonly<Record<string, string>> }[];
    },
    label: string,
  ) => {
    if (label === 'No rush yet') return null;
    const choice = question.choices.find((candidate) => Object.values(candidate.label).includes(label));
    return { topic: question.topic, value: question.kind === 'choice' && label === 'Excel' ? 'paper' : choice?.id };
  };
  const problems = checkChoices(script, files, read);
  expect(problems.map(({ message }) => message)).toEqual([
    'the choice `No rush yet` (en) in question `timeline` would not be understood if it were typed. Word it differently.',
    'the choice `Excel` (de) in question `current-tool` would not be understood if it were typed. Word it differently.',
    'the choice `Excel` (en) in question `current-tool` would not be understood if it were typed. Word it differently.',
  ]);
  const lines = files[qualify]?.split('\n') ?? [];
  expect(problems.map(({ line }) => lines[(line ?? 0) - 1])).toEqual([
    expect.stringContaining('No rush yet'),
    expect.stringContaining('Excel'),
    expect.stringContaining('Excel'),
  ]);
});
