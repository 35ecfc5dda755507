import type { IncomingMessage } from 'node:http';
import type { Desk, Rep } from '../../conversation/ports/desk.ts';
import type { Live } from '../../conversation/ports/live.ts';
import type { Scripts } from '../../conversation/ports/scripts.ts';
import type { Presence, PresenceState, Store } from '../../conversation/ports/store.ts';
import type { Instant } from '../../lead/values.ts';
import type { Logger } from '../logger.ts';

/** Who is here. Implemented by `handoff/presence.ts`. */
export interface RepPresence {
  /** A sign of life: renews the rep's presence, and tells the others where the state is new. */
  set(rep: Rep, state: PresenceState): Promise<void>;
  /** Reps whose presence has not run out. */
  present(): Promise<readonly Presence[]>;
}

export interface ConsoleApiDeps {
  readonly store: Pick<Store, 'list' | 'load' | 'readLog' | 'ledger'>;
  readonly desk: Desk;
  readonly live: Live;
  readonly scripts: Scripts;
  readonly presence: RepPresence;
  /** Whether a request comes from this machine itself, past no proxy. */
  readonly trusted: (request: IncomingMessage) => boolean;
  readonly logger: Pick<Logger, 'error'>;
  readonly now: () => Instant;
}
