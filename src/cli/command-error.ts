/** The command cannot do what was asked. The message is one sentence for the person who typed it, lists may follow. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
