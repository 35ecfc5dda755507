/**
 * The store cannot be opened or cannot go on. The message is one sentence for the person who runs Bantam: what is
 * wrong, where, and how to mend it. The evidence is its `cause`.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
