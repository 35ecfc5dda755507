import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkChoices } from '../content/choices.ts';
import { loadContent } from '../content/load.ts';
import type { Content } from '../content/parse.ts';
import { describeProblem } from '../content/problems.ts';
import type { Script } from '../lead/script.ts';
import { readChoice } from '../understanding/offline/choice.ts';
import { CommandError } from './command-error.ts';
import type { Arguments } from './command.ts';

const project = resolve(import.meta.dirname, '../..');

/** The folder that holds `dialogs/` and `prompts/`: the one named, CONTENT_DIR's, the current one, or Bantam's own. */
export function contentFolder(named: string | null): string {
  const folder = named ?? process.env['CONTENT_DIR']?.trim();
  if (folder) return resolve(folder);
  const current = process.cwd();
  return existsSync(join(current, 'dialogs', 'qualify.yaml')) ? current : project;
}

/** What a command says about its folder, which may stand behind its name or behind `--script`. */
export const SCRIPT_OPTION = { takes: 'DIR', meaning: 'The same as FOLDER.' } as const;

/** The folder that was named, in either way; null for none. */
export function namedFolder({ operand, text }: Arguments): string | null {
  const script = text('script');
  if (operand !== null && script !== null) throw new CommandError('Name one folder: FOLDER or --script, not both.');
  return script ?? operand;
}

/** Reads a content folder and holds it to every check, that of its quick replies too. */
export async function checkedContent(folder: string): Promise<Content> {
  const content = await loadContent(folder);
  if ('problems' in content) return content;
  const problems = checkChoices(content.script, content.files, readChoice);
  return problems.length > 0 ? { problems } : content;
}

/** The script of a content folder; a `CommandError` lists its mistakes. */
export async function scriptFrom(folder: string): Promise<Script> {
  const content = await loadContent(folder);
  if ('script' in content) return content.script;
  throw new CommandError(
    [`The script in ${folder} has mistakes:`, ...content.problems.map(describeProblem)].join('\n'),
  );
}
