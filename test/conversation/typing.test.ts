import { afterEach, beforeEach, expect, test } from 'vitest';
import { awaitTyping, type TypingWatch } from '../../src/conversation/typing.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { type House, MORNING, openHouse, type Talk } from '../support/talk.ts';

let clock: HandClock;

let woken: string[];
let watch: TypingWatch;
beforeEach(() => {
  clock = handClock(MORNING);
  woken = [];
  watch = awaitTyping(clock, (id) => woken.push(id));
});

test('who does not type is answered at once', () => {
  expect(watch.postpones('c')).toBe(false);
});

test('who was typing has a moment to go on', () => {
  watch.heard('c');
  clock.advance(2500);
  expect(watch.postpones('c')).toBe(true);
  clock.advance(699);
  expect(woken).toEqual([]);
  clock.advance(1);
  expect(woken).toEqual(['c']);
  expect(watch.waiting).toBe(0);
});

test('who goes on is waited for until the signal ends', () => {
  watch.heard('c');
  watch.postpones('c');
  clock.advance(200);
  watch.heard('c');
  clock.advance(2699);
  expect(woken).toEqual([]);
  clock.advance(1);
  expect(woken).toEqual(['c']);
});

test('who types on and on is answered three seconds after the first message', () => {
  watch.heard('c');
  watch.postpones('c');
  for (let passed = 0; passed < 2900; passed += 500) {
    clock.advance(500);
    if (passed === 1000) watch.postpones('c');
    watch.heard('c');
  }
  expect(woken).toEqual(['c']);
});

test('another conversation is not held up, nor one whose signal is long ago', () => {
  watch.heard('c');
  expect(watch.postpones('d')).toBe(false);
  clock.advance(5001);
  expect(watch.postpones('c')).toBe(false);
});

let house: House | null = null;
afterEach(async () => {
  await house?.close();
  house = null;
});

async function openTalk(): Promise<Talk> {
  house = await openHouse({ clock });
  return house.welcome();
}

/** Lets whatever the time has set going come to its end: the store answers in the order it was asked. */
async function settled(talk: Talk): Promise<void> {
  for (let asked = 0; asked < 8; asked++) await talk.log();
}

const replies = async (talk: Talk) => (await talk.log()).filter(({ covers }) => covers.length > 0);

test('three thoughts typed in a row get one reply, though the worker looks for work in between', async () => {
  const talk = await openTalk();
  const ids: string[] = [];
  for (const text of ['we lose two people to mis-picks', 'we are 25 pickers', 'it has to stop by March']) {
    house?.engine.reception.typing(talk.id);
    clock.advance(600);
    await settled(talk);
    ids.push(await talk.write(text));
    await settled(talk);
    clock.advance(250);
    await settled(talk);
    expect(await replies(talk)).toEqual([]);
  }
  clock.advance(700);
  await house?.engine.worker.idle();
  expect((await replies(talk)).map(({ covers }) => covers)).toEqual([ids]);
});

test('who goes on typing after the message was taken in is waited for', async () => {
  const talk = await openTalk();
  house?.engine.reception.typing(talk.id);
  clock.advance(1000);
  const first = await talk.write('we lose two people to mis-picks');
  clock.advance(300);
  house?.engine.reception.typing(talk.id);
  clock.advance(1500);
  await settled(talk);
  expect(await replies(talk)).toEqual([]);
  const second = await talk.write('and it has to stop by March');
  clock.advance(700);
  await house?.engine.worker.idle();
  expect((await replies(talk)).map(({ covers }) => covers)).toEqual([[first, second]]);
});

test('without a signal the reply is immediate', async () => {
  const talk = await openTalk();
  await talk.say('we lose two people to mis-picks');
  expect(await replies(talk)).toHaveLength(1);
});
