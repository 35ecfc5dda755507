import { describeProblem } from '../content/problems.ts';
import type { Command } from './command.ts';
import { checkedContent, contentFolder, namedFolder, SCRIPT_OPTION } from './content-folder.ts';
import { writeLine } from './output.ts';

export const check: Command = {
  operand: '[FOLDER]',
  options: { script: SCRIPT_OPTION },
  details: [
    'FOLDER holds dialogs/ and prompts/. Without it: CONTENT_DIR, else the current folder where it has them, else',
    "Bantam's own.",
  ],
  async run(given) {
    const folder = contentFolder(namedFolder(given));
    const content = await checkedContent(folder);
    if ('script' in content) {
      await writeLine(`${Object.keys(content.files).length} files in ${folder}, no problems.`);
      return 0;
    }
    const { problems } = content;
    for (const problem of problems) await writeLine(describeProblem(problem));
    await writeLine(`${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in ${folder}.`);
    return 1;
  },
};
