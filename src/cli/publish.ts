import { readConfig } from '../config.ts';
import { checkChoices } from '../content/choices.ts';
import { publishFolder, type Published } from '../engine.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { StoreError } from '../store/store-error.ts';
import { readChoice } from '../understanding/offline/choice.ts';
import { CommandError } from './command-error.ts';
import type { Command } from './command.ts';
import { contentFolder, namedFolder, SCRIPT_OPTION } from './content-folder.ts';
import { tell, writeLine } from './output.ts';
import { publishThroughServer } from './running-server.ts';

export const publish: Command = {
  operand: '[FOLDER]',
  options: { script: SCRIPT_OPTION },
  details: [
    'FOLDER holds dialogs/ and prompts/. Without it: CONTENT_DIR, else the current folder where it has them, else',
    "Bantam's own. While a server runs on the store (DATA_DIR), that server publishes the folder it was started with.",
  ],
  async run(given) {
    const named = namedFolder(given);
    const read = readConfig(process.env);
    if (!read.ok) throw new CommandError(read.problems.join('\n'));
    const { store, host, port } = read.config;
    const folder = contentFolder(named);
    const published = await publishToStore(store.directory, folder).catch(async (error: unknown) => {
      if (!(error instanceof StoreError)) throw error;
      if (named !== null) throw new CommandError(`${error.message} A running server publishes its own folder only.`);
      const served = await publishThroughServer({ host, port });
      if (served === null) {
        throw new CommandError(`${error.message} If that one is your server, name its PORT and it publishes.`);
      }
      return served;
    });
    return tellOf(published, folder);
  },
};

async function publishToStore(directory: string, folder: string): Promise<Published> {
  const store = await openSqliteStore({ folder: directory });
  try {
    return await publishFolder(store, folder, 'always', ({ script, files }) => checkChoices(script, files, readChoice));
  } finally {
    await store.close();
  }
}

async function tellOf(published: Published, folder: string): Promise<number> {
  if (published.outcome === 'refused') {
    for (const problem of published.problems) await writeLine(problem);
    tell(`Nothing was published: mend these mistakes first. "bantam check" finds them too (${folder}).`);
    return 1;
  }
  const { outcome, hash } = published;
  await writeLine(
    outcome === 'published'
      ? `Published the script ${hash} for new conversations.`
      : `The script ${hash} is published already: nothing has changed.`,
  );
  return 0;
}
