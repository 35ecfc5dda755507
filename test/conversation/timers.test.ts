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
  unansweredSince: null, repActedAt: null, leftAt: null, nudgedAt: null, offeredAt: null, passedBy: [],
}; // prettier-ignore
const queued = (change: Partial<Handoff> = {}): Conversation => ({
  ...fresh,
  state: 'queued',
  lastVisitorAt: at,
  handoff: { ...handoff, ...change },
});

const QUIET = 20 * MINUTE;

test('a chat that was opened and left is ended after the quiet time of the script', () => {
  expect(timersOf(fresh, script)).toEqual([{ name: 'quiet', dueAt: fresh.createdAt + QUIET }]);
});

test('a visitor who falls silent is judged after the quiet time of the script', () => {
  expect(timersOf({ ...fresh, lastVisitorAt: at }, script)).toEqual([{ name: 'quiet', dueAt: at + 20 * MINUTE }]);
});

test('a visitor who waits for a person is offered other ways after 60 seconds, once, and not waited for without end', () => {
  const offer = { name: 'queue-offer', dueAt: at + 60 * SECOND };
  expect(timersOf(queued(), script)).toEqual([offer, { name: 'quiet', dueAt: at + QUIET }]);
  const offered = queued({ offeredAt: at + MINUTE });
  expect(timersOf(offered, script)).toEqual([{ name: 'quiet', dueAt: at + MINUTE + QUIET }]);
  expect(timersOf(queued({ somebodyHere: false }), script)).toEqual([{ name: 'quiet', dueAt: at + QUIET }]);
});

test.each([{ leftAt: at }, { reason: 'quiet' }, { reason: 'unanswered-question' }] as const)(
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
});

test("a visitor who falls silent with a rep is waited for from the rep's last words on", () => {
  const answered: Conversation = { ...queued({ repActedAt: at + MINUTE }), state: 'human' };
  const quiet = [{ name: 'quiet', dueAt: at + MINUTE + QUIET }];
  expect(timersOf(answered, script)).toEqual(quiet);
  expect(timersOf({ ...answered, state: 'returned' }, script)).toEqual(quiet);
});

test('what a rep left unanswered is taken up at once after the hand-back', () => {
  const owed: Conversation = { ...queued({ unansweredSince: at, repActedAt: at + MINUTE }), state: 'returned' };
  expect(timersOf(owed, script)).toEqual([{ name: 'hand-back', dueAt: at }]);
});

test('a closed conversation waits for nothing', () => {
  const ended = { at, how: 'goodbye', note: null } as const;
  expect(timersOf({ ...fresh, lastVisitorAt: at, state: 'closed', ended }, script)).toEqual([]);
});
