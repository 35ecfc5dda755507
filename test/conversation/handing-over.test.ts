import { afterEach, beforeEach, expect, test } from 'vitest';
import { ALEX, type House, KIM, openHouse, type Talk } from '../support/talk.ts';

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

test('a rep may step in before anybody called', async () => {
  await talk.say('we lose two people to mis-picks');
  expect(await house.engine.desk.claim(talk.id, KIM)).toMatchObject({ outcome: 'done' });
  await talk.silentAfter('25 people');
  expect((await talk.load()).conversation.state).toBe('human');
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

test('an answer of the rep stops the clock', async () => {
  await house.engine.desk.claim(talk.id, KIM);
  await talk.silentAfter('hello?');
  await house.engine.desk.say(talk.id, KIM, 'Hello', 'a');
  expect(await talk.wait(10 * 60_000)).toEqual([]);
  expect((await talk.load()).conversation.state).toBe('human');
});
