import type { Rep } from '../conversation/ports/desk.ts';
import type { Live } from '../conversation/ports/live.ts';
import type { Presence, PresenceState, Store } from '../conversation/ports/store.ts';
import type { Instant } from '../lead/values.ts';

/** Without a sign of life for so long a rep is gone. Consoles give one every 10 s. */
export const presenceLifeMs = 30_000;

type PresenceStore = Pick<Store, 'setPresence' | 'presence'>;

export type RepPresence = {
  /** A sign of life. Tells everyone where the rep was gone or in the other state before. */
  readonly set: (rep: Rep, state: PresenceState) => Promise<void>;
  readonly present: () => Promise<readonly Presence[]>;
};

export function repPresence(deps: {
  readonly store: PresenceStore;
  readonly live: Pick<Live, 'publish'>;
  readonly now: () => Instant;
}): RepPresence {
  const { store, live, now } = deps;
  return {
    async set({ id, name }, state) {
      const at = now();
      const before = (await store.presence(at)).find(({ repId }) => repId === id);
      await store.setPresence({ repId: id, name, state, until: at + presenceLifeMs });
      if (before?.state !== state || before.name !== name) live.publish({ kind: 'presence' });
    },
    present: () => store.presence(now()),
  };
}

/** Whether a rep is there to be called: one that is here, neither away nor gone, and none of those. */
export function isSomebodyHere(present: readonly Presence[], otherThan: readonly string[]): boolean {
  return present.some(({ repId, state }) => state === 'here' && !otherThan.includes(repId));
}
