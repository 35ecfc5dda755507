import { didYouMean } from '../content/problems.ts';
import { ContentError } from '../content/problems.ts';
import { StoreError } from '../store/store-error.ts';
import { readArguments } from './arguments.ts';
import { CommandError } from './command-error.ts';
import { commands } from './commands.ts';
import { endWithReader, tell, writeLine } from './output.ts';
import { commandHelp, overview } from './usage.ts';
import { version } from './version.ts';

endWithReader();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError || error instanceof StoreError || error instanceof ContentError)) throw error;
  tell(error.message);
  process.exitCode = 1;
}

/** Runs the command that was typed; resolves with its exit code. */
async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest[0] === undefined)) {
    await writeLine(overview(commands));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    await writeLine(await version());
    return 0;
  }
  if (name === 'help') return run([rest[0] ?? '', '--help']);

  const found = commands.find((command) => command.name === name);
  if (found === undefined) {
    const known = [...commands.map((command) => command.name), 'help'];
    throw new CommandError(`There is no command "${name}".${didYouMean(name, known)} "bantam help" shows all of them.`);
  }
  const command = await found.load();
  const given = readArguments(name, command, rest);
  if (given.flag('help')) {
    await writeLine(commandHelp(name, found.summary, command));
    return 0;
  }
  return command.run(given);
}
