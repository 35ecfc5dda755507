import type { Language } from '../settings.ts';

/** What one browser remembers between pages; all tabs share it. */
export interface Saved {
  /** A secret of this browser: whoever knows it is this visitor. */
  readonly visitorId: string;
  readonly conversationId: string | null;
  readonly token: string | null;
  /** Milliseconds since 1970. */
  readonly tokenExpiresAt: number;
  /** The last activity that the visitor has had before their eyes. */
  readonly seenId: string | null;
  /** The language that the bot last spoke, where it is one of ours. */
  readonly spoken?: Language;
  /** Sent, but not yet known to have arrived: sent again after a reload, under the same id. */
  readonly pending: readonly Pending[];
}

export interface Pending {
  readonly clientId: string;
  readonly text: string;
}

export interface Memory {
  read(): Saved;
  write(change: Partial<Saved>): void;
}

/** Keeps to `localStorage`; where the browser blocks it, to this page's life. */
export function openMemory(key: string): Memory {
  let own: Saved = {
    visitorId: `dl_${randomId()}`,
    conversationId: null,
    token: null,
    tokenExpiresAt: 0,
    seenId: null,
    pending: [],
  };
  const read = (): Saved => {
    try {
      const stored = localStorage.getItem(key);
      if (stored) own = { ...own, ...(JSON.parse(stored) as Partial<Saved>) };
    } catch {
      // Blocked or damaged: what this page knows is all there is.
    }
    return own;
  };
  return {
    read,
    write(change) {
      own = { ...read(), ...change };
      try {
        localStorage.setItem(key, JSON.stringify(own));
      } catch {
        // Blocked or full: the conversation still runs, on this page only.
      }
    },
  };
}

/** `crypto.randomUUID` exists in secure contexts only; a page on plain http gets as much chance this way. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
