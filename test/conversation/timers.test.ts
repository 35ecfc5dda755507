import { beforeAll, expect, test } from 'vitest';
import type { Conversation, Handoff } from '../../src/conversation/conversation.ts';
import { timersOf } from '../../src/conversation/timers.ts';
import type { Script } from '../../src/lead/script.ts';
import { defaultFiles, scriptOf } from '../content/content.ts';
import { pretendedTalk } from '../support/pretended-talk.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const at = Date.UTC(2026, 10, 24, 9);
let script: Script;
let fresh: Conversation;
beforeAll(async () => {
  script = scriptOf(await defaultFiles());
  fresh = (await pretendedTalk(script)).conversation;
});

const handoff: Handoff = {
  n: 1, reason: 'asked', team: 'sales', requestedAt: at, somebodyHere: true, repId: null, repName: null, claimedAt: null,
  unansweredSince: null, nudgedAt: null, offeredAt: null, passedBy: [],
}; // prettier-ignore
const queued = (change: Partial<Handoff> = {}): Conversation => ({
  ...fresh,
  state: 'queued',
  lastVisitorAt: at,
  handoff: { ...handoff, ...change },
});

test('nobody is waited for before the visitor wrote', () => {
  expect(timersOf(fresh, script)).toEqual([]);
});

test('a visitor who falls silent is judged after the quiet time of the script', () => {
  expect(timersOf({ ...fresh, lastVisitorAt: at }, script)).toEqual([{ name: 'quiet', dueAt: at + 20 * MINUTE }]);
});

test('a visitor who waits for a person is offered other ways after 60 seconds, once', () => {
  expect(timersOf(queued(), script)).toEqual([{ name: 'queue-offer', dueAt: at + 60 * SECOND }]);
  expect(timersOf(queued({ offeredAt: at }), script)).toEqual([]);
});

test.each([{ somebodyHere: false }, { reason: 'quiet' }, { reason: 'unanswered-question' }] as const)(
  'who does not wait is offered nothing: %o',
  (change) => {
    expect(timersOf(queued(change), script)).toEqual([]);
  },
);

test('a rep who leaves the visitor unanswered is nudged, then the next is asked', () => {
  const human: Conversation = { ...queued({ unansweredSince: at }), state: 'human' };
  const next = { name: 'rep-next', dueAt: at + 5 * MINUTE };
  expect(timersOf(human, script)).toEqual([{ name: 'rep-nudge', dueAt: at + 2 * MINUTE }, next]);
  expect(timersOf({ ...queued({ unansweredSince: at, nudgedAt: at }), state: 'human' }, script)).toEqual([next]);
  expect(timersOf({ ...queued(), state: 'human' }, script)).toEqual([]);
});

test('a closed conversation waits for nothing', () => {
  const ended = { at, how: 'goodbye', note: null } as const;
  expect(timersOf({ ...fresh, lastVisitorAt: at, state: 'closed', ended }, script)).toEqual([]);
});
