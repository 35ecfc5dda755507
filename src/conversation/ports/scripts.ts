import type { Script } from '../../lead/script.ts';

/** Published scripts. A conversation begins with the current one and finishes on it. */
export interface Scripts {
  current(): Promise<Script>;
  version(hash: string): Promise<Script>;
}
