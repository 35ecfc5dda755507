import { beforeAll, describe, expect, test } from 'vitest';
import type { ContentFiles } from '../../src/content/files.ts';
import { parseContent } from '../../src/content/parse.ts';
import { defaultFiles, withChange } from './content.ts';
import { mistakesElsewhere } from './mistakes/elsewhere.ts';
import { mistakesInQuestions } from './mistakes/in-questions.ts';
import { mistakesInTalk } from './mistakes/in-talk.ts';
import { mistakesInYaml } from './mistakes/in-yaml.ts';

let files: ContentFiles = {};
beforeAll(async () => {
  files = await defaultFiles();
});

const problemsOf = (changed: ContentFiles) => {
  const content = parseContent(changed);
  return 'problems' in content ? content.problems : [];
};

describe('a mistake is told once, in one sentence, with its file and line', () => {
  test.each([...mistakesInQuestions, ...mistakesInTalk, ...mistakesInYaml, ...mistakesElsewhere])(
    '$mistake',
    ({ file, from, to, at, says }) => {
      const changed = withChange(files, file, from, to);
      const problems = problemsOf(changed);
      expect(problems.map(({ message }) => message)).toEqual([says]);
      const [problem] = problems;
      expect(problem?.file).toBe(file);
      expect(changed[file]?.split('\n')[(problem?.line ?? 0) - 1]).toContain(at);
    },
  );
});

describe('files', () => {
  test('one that is missing is named, with the one that it may have been renamed to', () => {
    const { 'dialogs/routing.yaml': routing = '', ...rest } = files;
    expect(problemsOf({ ...rest, 'dialogs/ruting.yaml': routing })).toEqual([
      {
        file: 'dialogs/routing.yaml',
        line: null,
        message: 'this file is missing. Rename dialogs/ruting.yaml, if that is it.',
      },
      {
        file: 'dialogs/ruting.yaml',
        line: null,
        message: 'this file is not read. Did you mean `dialogs/routing.yaml`?',
      },
    ]);
  });

  test('a prompt that is missing is named', () => {
    const rest = Object.entries(files).filter(([path]) => path !== 'prompts/understand.md');
    expect(problemsOf(Object.fromEntries(rest))).toEqual([
      {
        file: 'prompts/understand.md',
        line: null,
        message: 'this file is missing. Put it back, or copy the one that comes with Bantam.',
      },
    ]);
  });

  test('knowledge in a language that the script does not have is named', () => {
    const page = '---\ntitle: Tarifs\n---\n\n## Prix\nPickwell coûte 45 €.\n';
    expect(problemsOf({ ...files, 'prompts/knowledge/fr/tarifs.md': page })).toEqual([
      {
        file: 'prompts/knowledge/fr/tarifs.md',
        line: null,
        message:
          'this knowledge file lies in `fr`, which is not among `languages` of dialogs/qualify.yaml. Move it to prompts/knowledge/en/ or prompts/knowledge/de/.',
      },
    ]);
  });

  test('an empty script is told from a missing one', () => {
    expect(problemsOf({ ...files, 'dialogs/qualify.yaml': '' })).toEqual([
      { file: 'dialogs/qualify.yaml', line: 1, message: 'this file must be a list of `key: value` lines, not empty.' },
    ]);
  });
});

test('a file that one stray sign has made into a single text is not told in whole', () => {
  const { 'dialogs/qualify.yaml': script = '' } = files;
  const [problem] = problemsOf({ ...files, 'dialogs/qualify.yaml': `|\n ${script.replaceAll('\n', '\n ')}` });
  expect(problem?.message).toBe('this file must be a list of `key: value` lines, not a long text.');
});

test('a script without a meeting link may not offer a meeting, which is told once', () => {
  const link = /^meeting: .*$/m.exec(files['dialogs/routing.yaml'] ?? '')?.[0] ?? '';
  const [problem, ...others] = problemsOf(withChange(files, 'dialogs/routing.yaml', link, ''));
  expect(others).toEqual([]);
  expect(problem?.file).toBe('dialogs/qualify.yaml');
  expect(problem?.message).toBe(
    '`waitOffer` and `humanSilent` offer a meeting, but dialogs/routing.yaml has no link for one. Add `meeting: https://…` there, or take the meeting out of these texts.',
  );
});

test('mistakes in several files are all told, in reading order', () => {
  const broken = [
    ['dialogs/routing.yaml', 'name: Sales\n', 'title: Sales\n'],
    ['dialogs/qualify.yaml', '{ is: must, points: 25 }', '{ is: must, points: 25.5 }'],
    ['prompts/knowledge/de/pricing.md', '## Rabatt', '## Einrichtungsgebühr'],
    ['dialogs/qualify.yaml', 'counts: fit', 'counts: score_'],
  ] as const;
  const changed = broken.reduce<ContentFiles>((all, [file, from, to]) => withChange(all, file, from, to), files);
  const places = problemsOf(changed).map(({ file, line }) => [file, line ?? 0] as const);
  expect(places.map(([file]) => file)).toEqual([
    'dialogs/qualify.yaml',
    'dialogs/qualify.yaml',
    'dialogs/routing.yaml',
    'dialogs/routing.yaml',
    'prompts/knowledge/de/pricing.md',
  ]);
  expect(places[0]?.[1]).toBeLessThan(places[1]?.[1] ?? 0);
});

test('bands that no lead can reach are a mistake', () => {
  const withoutNeed = withChange(files, 'dialogs/qualify.yaml', '{ is: must, points: 25 }', '{ is: must, points: 1 }');
  const changed = withChange(withoutNeed, 'dialogs/qualify.yaml', 'bands: { hot: 70', 'bands: { hot: 95');
  expect(problemsOf(changed).map(({ message }) => message)).toEqual([
    'no lead can be hot: all questions together give at most 93 points, and `hot` begins at 95.',
  ]);
});
