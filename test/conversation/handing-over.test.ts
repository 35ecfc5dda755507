import { afterEach, beforeEach, expect, test } from 'vitest';
import { ALEX, type House, KIM, openHouse, type Talk } from '../support/talk.ts';
import { brokenRules } from './talk-rules.ts';

let house: House;
let talk: Talk;
beforeEach(async () => {
  house = await openHouse({ webhook: true });
  await house.arrives(KIM);
  talk = await house.welcome();
});
afterEach(() => house.close());

const kinds = async () => (await talk.ledger()).map(({ kind }) => kind);

test('one of two reps who claim at once gets the conversation, the other learns who has it', async () => {
  await talk.say('I want to talk to a person');
  const results = await Promise.all([house.engine.desk.claim(talk.id, KIM), house.engine.desk.claim(talk.id, ALEX)]);
  const winner = (await talk.load()).conversation.handoff?.repName;
  expect(results.map(({ outcome }) => outcome).sort()).toEqual(['done', 'refused']);
  expect(results).toContainEqual({ outcome: 'refused', because: 'taken', by: winner });
  expect((await talk.log()).filter(({ kind }) => kind === 'status')).toHaveLength(1);
});

test('a rep may step in before anybody called, and the ledger says so', async () => {
  await talk.say('we lose two people to mis-picks');
  expect(await house.engine.desk.claim(talk.id, KIM)).toMatchObject({ outcome: 'done' });
  await talk.silentAfter('25 people');
  expect((await talk.load()).conversation).toMatchObject({ state: 'human', handoff: { reason: 'rep-took-over' } });
  const claimed = (await talk.ledger()).find(({ kind }) => kind === 'handoff.claimed');
  expect(claimed?.detail).toMatchObject({ repId: 'kim', reason: 'rep-took-over', waitedMs: 0 });
});

test('what the rep left unanswered is answered after the hand-back, in one reply that covers it', async () => {
  await talk.say('I want to talk to a person');
  await house.engine.desk.claim(talk.id, KIM);
  await talk.silentAfter('we lose two people to mis-picks');
  await talk.silentAfter('do you integrate with SAP?');
  await house.engine.desk.handBack(talk.id, KIM);
  await house.engine.worker.idle();
  const log = await talk.log();
  const [first, second] = log.filter(({ from }) => from.role === 'visitor').slice(1);
  expect(log.at(-1)).toMatchObject({ kind: 'message', covers: [first?.id, second?.id] });
  expect(log.at(-1)?.text).toMatch(/^I'm Ada, the AI, and here again\. .*SAP/u);
  const { lead, conversation } = await talk.load();
  expect(lead.answers.filter(({ topic }) => topic === 'need')).toHaveLength(1);
  expect(conversation).toMatchObject({ state: 'returned', handoff: { unansweredSince: null } });
  expect(brokenRules({ log, turns: await talk.turns() })).toEqual([]);
});

test('a question that the files do not answer is said to be unknown after the hand-back', async () => {
  await house.engine.desk.claim(talk.id, KIM);
  await talk.silentAfter('can it fly to the moon?');
  await house.engine.desk.handBack(talk.id, KIM);
  await house.engine.worker.idle();
  const back = (await talk.log()).find(({ text }) => text.includes('here again'));
  expect(back?.suggestions).toContain('Answer by e-mail');
});

test('what was answered by the rep is not taken up again', async () => {
  await house.engine.desk.claim(talk.id, KIM);
  await talk.silentAfter('do you integrate with SAP?');
  await house.engine.desk.say(talk.id, KIM, 'We do.', 'a');
  await house.engine.desk.handBack(talk.id, KIM);
  await house.engine.worker.idle();
  expect((await talk.log()).at(-1)).toMatchObject({
    covers: [],
    text: expect.stringContaining('here again') as string,
  });
});

test('after a long talk with a rep the visitor has the whole quiet time to answer the bot', async () => {
  await talk.say('I want to talk to a person');
  await house.engine.desk.claim(talk.id, KIM);
  await talk.wait(4 * 60_000);
  await house.engine.desk.say(talk.id, KIM, 'Hello', 'a');
  await talk.wait(18 * 60_000);
  await house.engine.desk.handBack(talk.id, KIM);
  await talk.wait(19 * 60_000);
  expect((await talk.load()).conversation.state).toBe('returned');
  await talk.wait(60_000);
  expect((await talk.load()).conversation).toMatchObject({ state: 'closed', ended: { how: 'quiet' } });
});

test('a visitor is told when the rep ends the chat, and that it is the AI who answers next', async () => {
  await talk.say('I want to talk to a person');
  await house.engine.desk.claim(talk.id, KIM);
  await house.engine.desk.say(talk.id, KIM, 'Hello', 'a');
  await house.engine.desk.dispose(talk.id, KIM, 'nurture', true);
  expect((await talk.log()).at(-1)).toMatchObject({
    kind: 'status',
    text: expect.stringContaining('Kim has ended') as string,
  });
  const reply = await talk.say('one more thing: we lose two people to mis-picks');
  expect(reply.text).toMatch(/^I'm Ada, .*AI/u);
  expect((await talk.say('25')).text).not.toContain('AI');
});

test('a rep who says only what became of the lead ends nothing, and tells the visitor nothing', async () => {
  await house.engine.desk.claim(talk.id, KIM);
  const before = await talk.log();
  await house.engine.desk.dispose(talk.id, KIM, 'nurture', false);
  expect(await talk.log()).toEqual(before);
});

test('who waited when a rep closed the chat is told so, and called a person again on writing', async () => {
  await talk.say('I want to talk to a person');
  await house.engine.desk.dispose(talk.id, KIM, 'no-reply', true);
  expect((await talk.log()).at(-1)?.text).toMatch(/nobody from the team could answer/iu);
  await talk.say('thanks');
  expect((await talk.load()).conversation.state).toBe('closed');
  const reply = await talk.say('hello? is somebody coming?');
  expect(reply.text).toMatch(/Someone from the team|someone from the team/u);
  expect((await talk.load()).conversation).toMatchObject({ state: 'queued', handoff: { n: 2, leftAt: null } });
  expect((await kinds()).filter((kind) => kind === 'handoff.requested')).toHaveLength(2);
});

test('a visitor who falls silent with a rep is ended quietly, and finds the rep again', async () => {
  await talk.say('I want to talk to a person');
  await house.engine.desk.claim(talk.id, KIM);
  await house.engine.desk.say(talk.id, KIM, 'How many are you?', 'a');
  expect(await talk.wait(20 * 60_000)).toEqual([]);
  expect((await talk.load()).conversation).toMatchObject({ state: 'closed', ended: { how: 'quiet' } });
  await talk.silentAfter('25 people');
  const { conversation } = await talk.load();
  expect(conversation).toMatchObject({
    state: 'human',
    handoff: { repId: 'kim', unansweredSince: house.now(), leftAt: null },
  });
});

test('with nobody there any more the bot goes on, and says what it is', async () => {
  await house.engine.desk.claim(talk.id, KIM);
  await house.engine.desk.say(talk.id, KIM, 'How many are you?', 'a');
  await talk.wait(20 * 60_000);
  await house.leaves(KIM);
  expect((await talk.say('we lose two people to mis-picks')).text).toMatch(/^I'm Ada/u);
});

test('a rep may write on to a visitor who fell silent', async () => {
  await house.engine.desk.claim(talk.id, KIM);
  await house.engine.desk.say(talk.id, KIM, 'How many are you?', 'a');
  await talk.wait(20 * 60_000);
  expect(await house.engine.desk.say(talk.id, ALEX, 'Hello', 'b')).toMatchObject({ because: 'closed' });
  expect(await house.engine.desk.say(talk.id, KIM, 'Here it is.', 'c')).toMatchObject({ outcome: 'done' });
  expect((await talk.load()).conversation).toMatchObject({ state: 'human', ended: null });
});

test('who waits and cannot be reached is not waited for without end, is told so, and can come back', async () => {
  await talk.say('I want to talk to a person');
  await talk.wait(60_000);
  const [told] = await talk.wait(20 * 60_000);
  expect(told?.text).toMatch(/nobody from the team could answer/iu);
  const { conversation } = await talk.load();
  expect(conversation).toMatchObject({ state: 'closed', ended: { how: 'quiet', note: 'left while waiting' } });
  await talk.say('are you still there?');
  expect((await talk.load()).conversation.state).toBe('queued');
});

test('who waits and can be reached waits on, without a word', async () => {
  await talk.say('I want to talk to a person');
  await talk.say('jane@example.com');
  await talk.wait(60_000);
  expect(await talk.wait(20 * 60_000)).toEqual([]);
  expect((await talk.load()).conversation).toMatchObject({ state: 'queued', handoff: { leftAt: house.now() } });
  expect(await kinds()).toContain('conversation.fell-silent');
  expect(await talk.wait(60 * 60_000)).toEqual([]);
});

test('a chat in which nobody wrote ends quietly and leaves no lead', async () => {
  expect(await talk.wait(20 * 60_000)).toEqual([]);
  const { conversation, lead } = await talk.load();
  expect(conversation).toMatchObject({ state: 'closed', ended: { how: 'quiet', note: null } });
  expect(lead).toMatchObject({ stage: 'visitor', answers: [] });
  await talk.say('we lose two people to mis-picks');
  expect((await talk.load()).conversation.state).toBe('bot');
});

test('what the visitor tells a rep is learned, too', async () => {
  await house.engine.desk.claim(talk.id, KIM);
  await talk.silentAfter('our budget is $40k a year');
  expect((await talk.load()).lead.answers).toMatchObject([{ topic: 'budget', value: { min: 40_000 } }]);
});

test('a value that was being checked is kept when a rep takes over', async () => {
  await talk.say('we lose two people to mis-picks');
  await talk.say('we have no budget');
  await house.engine.desk.claim(talk.id, KIM);
  expect((await talk.load()).lead.answers).toMatchObject([
    { topic: 'need' },
    { topic: 'budget', value: { stance: 'none' } },
  ]);
});

test('a message that is sent twice is said once', async () => {
  await house.engine.desk.claim(talk.id, KIM);
  await house.engine.desk.say(talk.id, KIM, 'Hello', 'once');
  expect(await house.engine.desk.say(talk.id, KIM, 'Hello', 'once')).toMatchObject({ outcome: 'done' });
  expect((await talk.log()).filter(({ text }) => text === 'Hello')).toHaveLength(1);
});

test('a rep who does not have the conversation may not speak in it, hand it back or close it', async () => {
  const { desk } = house.engine;
  expect(await desk.say(talk.id, ALEX, 'Hello', 'a')).toEqual({ outcome: 'refused', because: 'not-claimed', by: null });
  await desk.claim(talk.id, KIM);
  const notYours = { outcome: 'refused', because: 'not-yours', by: 'Kim' };
  expect(await desk.say(talk.id, ALEX, 'Hello', 'a')).toEqual(notYours);
  expect(await desk.handBack(talk.id, ALEX)).toEqual(notYours);
  expect(await desk.dispose(talk.id, ALEX, 'won', true)).toEqual(notYours);
  expect(await desk.claim('nowhere', KIM)).toMatchObject({ because: 'unknown-conversation' });
});

test('a note is for reps only, and any rep may leave one', async () => {
  await house.engine.desk.note(talk.id, ALEX, 'Called before.', 'n1');
  expect((await talk.log()).at(-1)).toMatchObject({ kind: 'note', visibility: 'reps', text: 'Called before.' });
});

test('the bot returns with the question that still matters, reworded if it was put before', async () => {
  const question = await talk.say('we lose two people to mis-picks');
  await house.engine.desk.claim(talk.id, KIM);
  await house.engine.desk.handBack(talk.id, KIM);
  const back = (await talk.log()).at(-1);
  expect(question.text).toContain('How many people pick orders');
  expect(back?.text).toMatch(/Kim has left\. I'm Ada, the AI, and here again\. Once more about your team/);
  expect(await talk.say('25')).toMatchObject({ text: expect.stringContaining('25') as string });
  expect((await talk.load()).conversation.state).toBe('returned');
});

test('a disposition moves the stage and ends the conversation; a return opens it again', async () => {
  await talk.say('we lose two people to mis-picks');
  await house.engine.desk.claim(talk.id, KIM);
  await house.engine.desk.dispose(talk.id, KIM, 'nurture', true);
  const { conversation, lead } = await talk.load();
  expect(conversation).toMatchObject({ state: 'closed', ended: { how: 'closed-by-rep', note: 'nurture' } });
  expect(lead).toMatchObject({ stage: 'nurture', disposition: 'nurture' });
  await talk.say('hello again');
  expect((await talk.load()).conversation).toMatchObject({ state: 'bot', ended: null });
});

test('a handoff goes to the receiver once, with the lead and its receipt', async () => {
  await talk.say('we lose two people to mis-picks');
  await talk.say('about 40-50k, already approved');
  await talk.say('I run operations and sign it off');
  await talk.say('thanks');
  const rows = await house.store.takeOutbox(house.now(), 1000, 10);
  expect(rows.map(({ id, kind }) => ({ id, kind }))).toEqual([{ id: `${talk.id}:handoff:1`, kind: 'webhook' }]);
  expect(rows[0]?.payload).toMatchObject({ type: 'handoff.requested', data: { lead: { qualified: true } } });
  expect((await kinds()).filter((kind) => kind === 'handoff.requested')).toHaveLength(1);
});

test('a rep who leaves the visitor unanswered is nudged; then the next one is asked, and the visitor is told', async () => {
  const nudges: unknown[] = [];
  house.engine.live.subscribe((event) => event.kind === 'nudge' && nudges.push(event.repId));
  await talk.say('I want to talk to a person');
  await house.engine.desk.claim(talk.id, KIM);
  await talk.silentAfter('hello?');
  expect(await talk.wait(2 * 60_000)).toEqual([]);
  expect(nudges).toEqual(['kim']);
  const [told] = await talk.wait(3 * 60_000);
  expect(told).toMatchObject({ text: expect.stringContaining('Kim is held up') as string });
  expect((await talk.load()).conversation).toMatchObject({ state: 'queued', handoff: { n: 2, passedBy: ['kim'] } });
  expect(await house.engine.desk.claim(talk.id, ALEX)).toMatchObject({ outcome: 'done' });
});

test('however many leave the visitor unanswered, it is said once, and the wait counts from the first call', async () => {
  await talk.say('I want to talk to a person');
  const called = house.now();
  await house.engine.desk.claim(talk.id, KIM);
  await talk.silentAfter('hello?');
  await talk.wait(2 * 60_000);
  expect(await talk.wait(3 * 60_000)).toHaveLength(1);
  await house.engine.desk.claim(talk.id, ALEX);
  await talk.wait(2 * 60_000);
  expect(await talk.wait(3 * 60_000)).toEqual([]);
  const { conversation } = await talk.load();
  expect(conversation.handoff).toMatchObject({ n: 3, requestedAt: called, passedBy: ['kim', 'alex'] });
});

test('after an answer of a rep the visitor waits anew', async () => {
  await talk.say('I want to talk to a person');
  await house.engine.desk.claim(talk.id, KIM);
  await house.engine.desk.say(talk.id, KIM, 'Hello', 'a');
  await talk.wait(60_000);
  const asked = house.now();
  await talk.silentAfter('what does it cost?');
  await talk.wait(2 * 60_000);
  await talk.wait(3 * 60_000);
  expect((await talk.load()).conversation.handoff).toMatchObject({ reason: 'next-rep', requestedAt: asked });
});

test('who left the visitor unanswered does not count as somebody to be asked', async () => {
  await talk.say('I want to talk to a person');
  await house.engine.desk.claim(talk.id, KIM);
  await talk.wait(2 * 60_000);
  await talk.wait(3 * 60_000);
  expect((await talk.load()).conversation.handoff?.somebodyHere).toBe(false);
  await house.arrives(ALEX);
  expect((await talk.say('by the way, we have 25 pickers')).text).not.toContain('Nobody');
});

test('an answer of the rep stops the clock', async () => {
  await house.engine.desk.claim(talk.id, KIM);
  await talk.silentAfter('hello?');
  await house.engine.desk.say(talk.id, KIM, 'Hello', 'a');
  expect(await talk.wait(10 * 60_000)).toEqual([]);
  expect((await talk.load()).conversation.state).toBe('human');
});

test('a visitor who goes on in a second chat is one call for a person, which waits there', async () => {
  const again = { visitorId: 'dl_jane' };
  const first = await house.welcome(again);
  await first.say('We lose two people to mis-picks, jane@example.com, about 40k approved, I decide');
  expect((await first.load()).conversation.state).toBe('queued');
  const second = await house.welcome(again);
  await second.say('we have 25 pickers');
  const queue = await house.engine.store.list(['queued'], 10);
  expect(queue.map(({ conversation }) => conversation.id)).toEqual([second.id]);
  const ledger = await second.ledger();
  expect(ledger.filter(({ kind }) => kind === 'handoff.requested')).toHaveLength(1);
  expect(ledger.filter(({ kind }) => kind === 'handoff.moved')).toHaveLength(1);
  expect(await house.engine.desk.claim(first.id, KIM)).toMatchObject({ outcome: 'refused', because: 'moved' });
  expect(await house.engine.desk.claim(second.id, KIM)).toMatchObject({ outcome: 'done' });
});

test("a lead that one rep talks with is nobody else's, in whichever chat", async () => {
  const again = { visitorId: 'dl_jane' };
  const first = await house.welcome(again);
  await first.say('We lose two people to mis-picks, jane@example.com, about 40k approved, I decide');
  await house.engine.desk.claim(first.id, KIM);
  const second = await house.welcome(again);
  await second.say('we have 25 pickers');
  expect((await second.load()).conversation.state).toBe('bot');
  expect(await house.engine.desk.claim(second.id, ALEX)).toMatchObject({
    outcome: 'refused',
    because: 'taken',
    by: 'Kim',
  });
  expect(await house.engine.desk.dispose(second.id, ALEX, 'not-a-fit', true)).toMatchObject({
    outcome: 'refused',
    because: 'not-yours',
    by: 'Kim',
  });
  expect((await first.load()).lead.stage).toBe('prospect');
});

test('a chat that the visitor left for another one is silent, until they write there again', async () => {
  const again = { visitorId: 'dl_jane' };
  const first = await house.welcome(again);
  await first.say('We lose two people to mis-picks, jane@example.com, about 40k approved, I decide');
  const second = await house.welcome(again);
  await second.say('let me talk to a person');
  expect(await first.wait(24 * 60 * 60_000)).toEqual([]);
  await first.say('here I am again');
  const queue = await house.engine.store.list(['queued'], 10);
  expect(queue.map(({ conversation }) => conversation.id)).toEqual([first.id]);
});
