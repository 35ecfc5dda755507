import type { Command, Option } from './command.ts';

/** `bantam chat --help`. */
export function commandHelp(name: string, summary: string, { operand, options, details }: Command): string {
  const shown: readonly [string, Option][] = [
    ...Object.entries(options),
    ['help', { takes: null, meaning: 'Shows this.' }],
  ];
  const rows = shown.map(
    ([option, { takes, meaning }]) => [`--${option}${takes === null ? '' : ` ${takes}`}`, meaning] as const,
  );
  return [
    `bantam ${name} [options]${operand === null ? '' : ` ${operand}`}`,
    '',
    summary,
    '',
    ...columns(rows),
    ...(details.length > 0 ? ['', ...details] : []),
  ].join('\n');
}

/** `bantam help`. */
export function overview(commands: readonly { readonly name: string; readonly summary: string }[]): string {
  return [
    'bantam COMMAND [options]',
    '',
    'Bantam is a self-hosted lead qualifier. The server itself starts with "npm start".',
    '',
    ...columns(commands.map(({ name, summary }) => [name, summary] as const)),
    '',
    '"bantam COMMAND --help" shows what a command takes. Exit code 1: something is wrong.',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
