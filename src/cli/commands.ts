import type { Command } from './command.ts';

/** All commands. Each is loaded only when it runs: none waits for what another needs. */
export const commands: readonly {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}[] = [
  {
    name: 'chat',
    summary: 'Talks with you on the terminal, as with a visitor; lines from a pipe work too.',
    load: async () => (await import('./chat/chat.ts')).chat,
  },
  {
    name: 'understand',
    summary: 'Reads messages as JSON lines and prints what each one says: findings with their quotes.',
    load: async () => (await import('./understand.ts')).understand,
  },
  {
    name: 'qualify',
    summary: 'Reads whole transcripts as JSON lines and prints the answers, the score and the verdict.',
    load: async () => (await import('./qualify.ts')).qualify,
  },
  {
    name: 'check',
    summary: 'Checks dialogs/ and prompts/ and prints every mistake with its file and line.',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'publish',
    summary: 'Publishes dialogs/ and prompts/ for new conversations.',
    load: async () => (await import('./publish.ts')).publish,
  },
];
