import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ContentFiles } from '../../src/content/files.ts';
import { loadContent } from '../../src/content/load.ts';
import { describeProblem } from '../../src/content/problems.ts';
import { defaultFiles, scriptOf } from './content.ts';

async function aFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bantam-content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const told = async (folder: string) => {
  const content = await loadContent(folder);
  return 'problems' in content ? content.problems.map(describeProblem) : [];
};

test('a folder without content says which folders are missing', async () => {
  const folder = await aFolder({});
  expect(await told(folder)).toEqual([
    `dialogs: there is no folder dialogs/ in ${folder}. Put it back, or name the folder that holds it.`,
    `prompts: there is no folder prompts/ in ${folder}. Put it back, or name the folder that holds it.`,
  ]);
});

test('a file that is not UTF-8 is named', async () => {
  const files = await defaultFiles();
  const folder = await aFolder({ ...files, 'dialogs/rates.yaml': Uint8Array.from([0x64, 0xe4, 0x0a]) });
  expect(await told(folder)).toEqual(['dialogs/rates.yaml: this file is not UTF-8 text. Save it as UTF-8.']);
});

test('tests, schemas, notes and hidden files beside the content are left alone', async () => {
  const files = await defaultFiles();
  const besides = {
    'dialogs/tests/a.yaml': '{',
    'dialogs/README.md': 'notes',
    'prompts/README.md': 'notes',
    'dialogs/.x.yaml': '{',
  };
  const content = await loadContent(await aFolder({ ...files, ...besides }));
  expect('script' in content && content.script.version).toBe(scriptOf(files).version);
});

test('a script in one language needs no language keys', async () => {
  const files = await defaultFiles();
  const script = scriptOf(inEnglishOnly(files));
  expect(script.languages).toEqual(['en']);
  expect(script.lines['en']?.choiceNo).toEqual(['No thanks']);
  expect(script.lines['en']?.passedOver).toEqual(['Next.', 'On we go.']);
});

/** Takes every German text out, and the language keys where a text or a list can stand alone. */
function inEnglishOnly(files: ContentFiles): ContentFiles {
  const qualify = (files['dialogs/qualify.yaml'] ?? '')
    .replace('languages: [en, de]', 'languages: [en]')
    .replaceAll(/^ +de:\n(?: +- .*\n)+/gm, '')
    .replaceAll(/^ +de: .*\n/gm, '')
    .replaceAll(/, de: "[^"]*" \}/g, ' }')
    .replace('choiceNo: { en: "No" }', 'choiceNo: "No thanks"')
    .replace(/passedOver:\n +en: .*\n/, 'passedOver: ["Next.", "On we go."]\n');
  const kept = Object.entries(files).filter(([path]) => !path.startsWith('prompts/knowledge/de/'));
  return { ...Object.fromEntries(kept), 'dialogs/qualify.yaml': qualify };
}
