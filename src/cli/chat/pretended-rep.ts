import type { Engine } from '../../engine.ts';
import { presenceLifeMs, repPresence } from '../../handoff/presence.ts';

/** A rep who is here until the talk ends, and never claims anything. */
export async function pretendRep({ store, live }: Engine): Promise<{ leave: () => Promise<void> }> {
  const presence = repPresence({ store, live, now: Date.now });
  const rep = { id: 'chat', name: 'bantam chat' };
  await presence.set(rep, 'here');
  const sign = setInterval(() => void presence.set(rep, 'here'), presenceLifeMs / 3);
  return {
    async leave() {
      clearInterval(sign);
      await presence.set(rep, 'away');
    },
  };
}
