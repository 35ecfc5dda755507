import { StoreError } from '../store-error.ts';

/** Primary result codes, https://sqlite.org/rescode.html. */
export const codes = { busy: 5, readOnly: 8, inputOutput: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 };

/** The primary result code of an error of node:sqlite; null for any other error. */
export function errorCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

/** What SQLite reports, as a sentence that helps; what is no trouble of the file's stays as it is. */
export function toStoreError(error: unknown, file: string): unknown {
  const sentence = sentenceFor(errorCode(error), file);
  return sentence === null ? error : new StoreError(sentence, { cause: error });
}

function sentenceFor(code: number | null, file: string): string | null {
  switch (code) {
    case codes.full:
      return `The disk is full: nothing can be written to ${file} until there is room.`;
    case codes.readOnly:
    case codes.cannotOpen:
      return `${file} cannot be opened for writing: give this user the right to, or choose another folder (DATA_DIR).`;
    case codes.notADatabase:
      return `${file} is no Bantam database: move it away, or choose another data folder (DATA_DIR).`;
    case codes.corrupt:
      return `${file} is damaged: restore it from a backup, or save what can be read with "sqlite3 ${file} .recover".`;
    case codes.inputOutput:
      return `${file} cannot be read or written: the disk reports an error, check it and its mount.`;
    case codes.busy:
      return `${file} is locked by another program: close what has it open.`;
    default:
      return null;
  }
}
