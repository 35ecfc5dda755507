/** An option of a command: a flag, or one that takes a text. */
export interface Option {
  /** What is to be written in its place, as help shows it: `DIR`; null for a flag. */
  readonly takes: string | null;
  readonly meaning: string;
}

/** One command: its help, and what it does. */
export interface Command {
  /** What may follow its name besides options, as help shows it: `[FILE]`; null: nothing. */
  readonly operand: string | null;
  readonly options: Readonly<Record<string, Option>>;
  /** What help says below the options. */
  readonly details: readonly string[];
  /** Resolves with the exit code; throws `CommandError` for what the person at the terminal has to mend. */
  readonly run: (given: Arguments) => Promise<number>;
}

/** What was typed after the command's name. */
export interface Arguments {
  readonly operand: string | null;
  readonly flag: (name: string) => boolean;
  /** An option's text; null where it was not given. */
  readonly text: (name: string) => string | null;
}
