import { expect, test } from 'vitest';
import { createLive } from '../../src/conversation/live.ts';
import type { LiveEvent } from '../../src/conversation/ports/live.ts';
import { isSomebodyHere, presenceLifeMs, repPresence } from '../../src/handoff/presence.ts';
import { MemoryDesk } from '../support/memory-desk.ts';
import { testScript } from '../support/scripts.ts';

const kim = { id: 'rep-kim', name: 'Kim' };

function presenceAt(start: number) {
  const heard: LiveEvent[] = [];
  const live = createLive((error) => {
    throw error;
  });
  live.subscribe((event) => heard.push(event));
  const store = new MemoryDesk(live, testScript());
  const clock = { now: start };
  return { store, heard, clock, presence: repPresence({ store, live, now: () => clock.now }) };
}

test('a rep is here for half a minute after each sign of life, and then gone', async () => {
  const { store, clock, presence } = presenceAt(1000);
  expect(isSomebodyHere(await store.presence(clock.now), [])).toBe(false);

  await presence.set(kim, 'here');
  clock.now += presenceLifeMs - 1;
  expect(isSomebodyHere(await store.presence(clock.now), [])).toBe(true);

  await presence.set(kim, 'here');
  clock.now += presenceLifeMs - 1;
  expect(isSomebodyHere(await store.presence(clock.now), [])).toBe(true);

  clock.now += 2;
  expect(isSomebodyHere(await store.presence(clock.now), [])).toBe(false);
  expect(await presence.present()).toEqual([]);
});

test('a rep who is away counts as nobody, and is still listed', async () => {
  const { store, clock, presence } = presenceAt(1000);

  await presence.set(kim, 'away');

  expect(isSomebodyHere(await store.presence(clock.now), [])).toBe(false);
  expect(await presence.present()).toMatchObject([{ repId: 'rep-kim', name: 'Kim', state: 'away' }]);
});

test('the others hear of a change, not of every sign of life', async () => {
  const { heard, clock, presence } = presenceAt(1000);

  await presence.set(kim, 'here');
  await presence.set(kim, 'here');
  expect(heard).toHaveLength(1);

  await presence.set(kim, 'away');
  expect(heard).toHaveLength(2);

  clock.now += presenceLifeMs;
  await presence.set(kim, 'away');
  expect(heard).toHaveLength(3);
});
