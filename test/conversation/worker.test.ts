import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../src/conversation/ports/store.ts';
import type { Understanding, UnderstandingInput } from '../../src/conversation/ports/understanding.ts';
import { createOfflineUnderstanding } from '../../src/understanding/offline/understand.ts';
import { type House, KIM, openHouse } from '../support/talk.ts';
import { brokenRules } from './talk-rules.ts';

let house: House;
afterEach(() => house.close());

const offline = createOfflineUnderstanding();

test('a turn that fails is tried again, and its message is answered', async () => {
  let failures = 1;
  const understanding: Understanding = {
    understand: (input) => (failures-- > 0 ? Promise.reject(new Error('No answer.')) : offline.understand(input)),
  };
  house = await openHouse({ understanding });
  const talk = await house.welcome();
  const id = await talk.write('we lose two people to mis-picks');
  await house.engine.worker.idle();
  expect(house.failures).toMatchObject([{ message: 'No answer.' }]);
  const said = await talk.wait(1001);
  expect(said).toMatchObject([{ covers: [id] }]);
});

test('a rep who claims during a slow turn keeps the bot from speaking', async () => {
  const held = heldUnderstanding();
  house = await openHouse({ understanding: held.understanding });
  await house.arrives(KIM);
  const talk = await house.welcome();
  await talk.write('we lose two people to mis-picks');
  await held.reached;
  await house.engine.desk.claim(talk.id, KIM);
  held.goOn();
  await house.engine.worker.idle();
  const said = await talk.log();
  expect(said.filter(({ from, kind }) => from.role === 'bot' && kind === 'message')).toHaveLength(1);
  expect(said.at(-1)).toMatchObject({ kind: 'status' });
  const { conversation, lead } = await talk.load();
  expect(conversation.state).toBe('human');
  expect(lead.answers).toMatchObject([{ topic: 'need' }]);
});

test('a refused commit is taken again with what came meanwhile, in one reply', async () => {
  const held = heldUnderstanding();
  house = await openHouse({ understanding: held.understanding });
  const talk = await house.welcome();
  const first = await talk.write('we lose two people to mis-picks');
  await held.reached;
  await house.engine.desk.note(talk.id, KIM, 'I know them.', 'n');
  const second = await talk.write('and it has to stop by March');
  held.goOn();
  await house.engine.worker.idle();
  const replies = (await talk.log()).filter(({ covers }) => covers.length > 0);
  expect(replies.map(({ covers }) => covers)).toEqual([[first, second]]);
});

test('turns that wait for a model do not hold up the others', async () => {
  const all = 20;
  let thinking = 0;
  const everybody = Promise.withResolvers<undefined>();
  const understanding: Understanding = {
    async understand(input) {
      thinking += 1;
      if (thinking === all) everybody.resolve(undefined);
      await everybody.promise;
      return offline.understand(input);
    },
  };
  house = await openHouse({ understanding });
  const talks = await Promise.all(Array.from({ length: all }, () => house.welcome()));
  // Each waits until all others think too: with fewer at once none would ever be answered.
  const replies = await Promise.all(talks.map((talk) => talk.say('we lose two people to mis-picks')));
  expect(replies).toHaveLength(all);
});

test('a turn that another process outran is taken again without being told', async () => {
  let outruns = 1;
  const around = (store: Store): Store => ({
    ...store,
    async commit(commit) {
      if (commit.turn && outruns-- > 0) {
        const loaded = await store.load(commit.conversationId);
        if (loaded) await store.commit({ ...commit, ...loaded, ...NO_TURN, id: 'elsewhere', expect: loaded.versions });
      }
      return store.commit(commit);
    },
  });
  house = await openHouse({ around });
  const talk = await house.welcome();
  expect(await talk.say('we lose two people to mis-picks')).toMatchObject({ covers: [expect.any(String)] });
  expect(outruns).toBeLessThan(0);
  expect(await talk.turns()).toHaveLength(1);
});

/** What a commit of somebody who takes no turn leaves alone. */
const NO_TURN = { fence: null, consumed: null, append: [], outbox: [], ledger: [], turn: null } as const;

test('a commit whose answer was lost is not written twice', async () => {
  let losses = 1;
  const around = (store: Store): Store => ({
    ...store,
    async commit(commit) {
      const result = await store.commit(commit);
      if (commit.consumed !== null && commit.turn && losses-- > 0) throw new Error('The answer was lost.');
      return result;
    },
  });
  house = await openHouse({ around });
  const talk = await house.welcome();
  await talk.say('we lose two people to mis-picks');
  expect((await talk.load()).lead.answers).toHaveLength(1);
  expect(await talk.turns()).toHaveLength(1);
  expect(house.failures).toEqual([]);
});

test('a hundred messages at once are each covered by exactly one reply, in order', async () => {
  house = await openHouse();
  const talk = await house.welcome();
  const ids = await Promise.all(Array.from({ length: 100 }, (_, index) => talk.write(`message ${index}`)));
  await house.engine.worker.idle();
  const log = await talk.log();
  const covered = log.flatMap(({ covers }) => covers);
  expect([...covered].sort()).toEqual([...ids].sort());
  expect(brokenRules({ log, turns: await talk.turns() })).toEqual([]);
});

test('the same message sent again is answered once', async () => {
  house = await openHouse();
  const talk = await house.welcome();
  const first = await talk.write('hello', { dedupeKey: 'same' });
  expect(await talk.write('hello', { dedupeKey: 'same' })).toBe(first);
  await house.engine.worker.idle();
  expect((await talk.log()).filter(({ covers }) => covers.includes(first))).toHaveLength(1);
});

test('fifty conversations at once each get their own replies', async () => {
  house = await openHouse();
  const talks = await Promise.all(Array.from({ length: 50 }, () => house.welcome()));
  const replies = await Promise.all(talks.map((talk) => talk.say('we lose two people to mis-picks')));
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
});

/** Understands by the rules, but only once it is told to go on. */
function heldUnderstanding(): { understanding: Understanding; reached: Promise<void>; goOn: () => void } {
  const reached = Promise.withResolvers<undefined>();
  const gate = Promise.withResolvers<undefined>();
  const understand = async (input: UnderstandingInput) => {
    reached.resolve(undefined);
    await gate.promise;
    return offline.understand(input);
  };
  return { understanding: { understand }, reached: reached.promise, goOn: () => gate.resolve(undefined) };
}
