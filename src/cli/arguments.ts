import { parseArgs } from 'node:util';
import { didYouMean } from '../content/problems.ts';
import { CommandError } from './command-error.ts';
import type { Arguments, Option } from './command.ts';

const help: Option = { takes: null, meaning: 'Shows this.' };

/** Reads a command's arguments; what it does not know, or cannot read, is a `CommandError` that says what was meant. */
export function readArguments(
  command: string,
  { operand, options: own }: { operand: string | null; options: Readonly<Record<string, Option>> },
  given: readonly string[],
): Arguments {
  const options: Readonly<Record<string, Option>> = { ...own, help };
  const { tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { takes }]) => [name, { type: takes === null ? 'boolean' : 'string' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });

  const texts = new Map<string, string | null>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') texts.set(token.name === 'h' ? 'help' : token.name, readOption(token));
  }
  const surplus = operands.at(operand === null ? 0 : 1);
  if (surplus !== undefined) throw mistake(`"${surplus}" is one argument too many`);
  return { operand: operands[0] ?? null, flag: (name) => texts.has(name), text: (name) => texts.get(name) ?? null };

  function readOption(token: {
    name: string;
    rawName: string;
    value?: string | undefined;
    inlineValue?: boolean | undefined;
  }) {
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const option = token.rawName === '-h' ? help : known;
    if (option === undefined) {
      const all = Object.keys(options).map((name) => `--${name}`);
      throw mistake(`${command} has no option ${token.rawName}`, didYouMean(token.rawName, all));
    }
    const { value } = token;
    if (option.takes === null) {
      if (value !== undefined) throw mistake(`--${token.name} takes no value, and "${value}" was given`);
      return null;
    }
    // An option in its place means that the value was forgotten.
    if (value === undefined || value === '' || (value.startsWith('-') && token.inlineValue !== true)) {
      throw mistake(`--${token.name} needs a value: --${token.name} ${option.takes}`);
    }
    return value;
  }

  function mistake(what: string, hint = ''): CommandError {
    return new CommandError(`${what}.${hint} "bantam ${command} --help" shows what it takes.`);
  }
}
