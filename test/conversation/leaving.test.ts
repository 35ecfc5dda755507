import { beforeAll, expect, test } from 'vitest';
import type { Script } from '../../src/lead/script.ts';
import type { Value } from '../../src/lead/values.ts';
import { defaultFiles, scriptOf } from '../content/content.ts';
import { pretendedTalk, type Said } from '../support/pretended-talk.ts';

let script: Script;
beforeAll(async () => {
  script = scriptOf(await defaultFiles());
});

const fact = (topic: string, value: Value) => ({ topic, value, quote: topic, confidence: 0.9, corrects: false });
const need = fact('need', { strength: 'should', summary: 'wrong items go out' });
const qualified = [
  need,
  fact('authority', { role: 'influences', deciders: [] }),
  fact('timeline', { from: null, to: '2027-03-31', stance: 'exploring' }),
];
const doubtful = { ...fact('timeline', { from: null, to: '2027-03-31', stance: 'committed' }), confidence: 0.4 };
const email = fact('contact', { name: null, email: 'jane@example.com', phone: null, company: null, role: null });
const ANSWER = { text: 'It costs $49.', citations: [] };
const notConfirmed = (topic: string): unknown => expect.objectContaining({ topic, unconfirmed: true });
const price = { about: 'other', text: 'can it fly?' } as const;

async function leftAfter(...before: readonly Said[]) {
  const talk = await pretendedTalk(script);
  for (const said of before) await talk.say(said);
  await talk.ring();
  return talk;
}

test('who falls silent qualified is handed over', async () => {
  const { conversation, ledger } = await leftAfter({ text: 'a', findings: qualified });
  expect(conversation).toMatchObject({ state: 'queued', handoff: { reason: 'quiet' } });
  expect(ledger.filter((kind) => kind === 'handoff.requested')).toHaveLength(1);
});

test('who falls silent before that is nurtured, and where they left is noted', async () => {
  const { conversation, lead, ledger } = await leftAfter({ text: 'a', findings: [need] });
  expect(conversation).toMatchObject({ state: 'closed', ended: { how: 'quiet', note: 'left at users' } });
  expect(lead.stage).toBe('nurture');
  expect(ledger).toEqual(expect.arrayContaining(['conversation.fell-silent', 'conversation.ended', 'stage.changed']));
});

test('who was promised an answer is handed over, qualified or not', async () => {
  const { conversation } = await leftAfter(
    { text: 'a', question: price },
    { text: 'b', acts: ['wants-email'] },
    { text: 'c', findings: [email] },
  );
  expect(conversation).toMatchObject({ state: 'queued', handoff: { reason: 'unanswered-question' } });
});

test.each(['support', 'job', 'vendor', 'spam'] as const)(
  '%s never rings a rep, whatever else was said',
  async (label) => {
    const talk = await leftAfter({ text: 'a', findings: qualified, acts: [label] });
    expect(talk.conversation).toMatchObject({ state: 'closed', handoff: null, dialogue: { label } });
  },
);

test('a value that was being checked when the visitor fell silent is kept, unconfirmed', async () => {
  const { lead } = await leftAfter({ text: 'a', findings: [need] }, { text: 'b', findings: [doubtful] });
  expect(lead.answers).toMatchObject([{ topic: 'need' }, { topic: 'timeline', unconfirmed: true }]);
  expect(lead.answers[0]?.unconfirmed).toBeUndefined();
});

const noMoney = fact('budget', { min: null, max: null, currency: null, period: null, stance: 'none' });
const noPart = fact('authority', { role: 'none', deciders: [] });

test.each<[string, readonly Said[]]>([
  ['was not confirmed', [{ text: 'a', findings: [noMoney] }]],
  [
    'was passed over',
    [
      { text: 'a', findings: [noMoney] },
      { text: 'b', findings: [fact('users', 20)] },
    ],
  ],
  ['found no room to be checked', [{ text: 'a', findings: [noMoney], question: price, answer: ANSWER }]],
])('who falls silent after an answer against a purchase that %s is nurtured', async (_title, before) => {
  const { lead, conversation } = await leftAfter({ text: 'first', findings: [need] }, ...before);
  expect(lead).toMatchObject({
    stage: 'nurture',
    answers: expect.arrayContaining([notConfirmed('budget')]) as unknown,
  });
  expect(conversation).toMatchObject({ state: 'closed', ended: { how: 'quiet' } });
});

test('a second answer against a purchase is not checked, and disqualifies nobody by itself', async () => {
  const { lead } = await leftAfter(
    { text: 'a', findings: [noMoney] },
    { text: 'no', acts: ['no'] },
    { text: 'b', findings: [noPart] },
  );
  expect(lead).toMatchObject({ stage: 'nurture', answers: [notConfirmed('authority')] });
});

test('an answer against a purchase that was passed over is not confirmed by being added to', async () => {
  const { lead } = await leftAfter(
    { text: 'a', findings: [noMoney] },
    { text: 'b', findings: [fact('users', 20)] },
    { text: 'c', findings: [noMoney] },
  );
  expect(lead).toMatchObject({ stage: 'nurture' });
  expect(lead.answers.filter(({ topic }) => topic === 'budget')).toEqual([
    notConfirmed('budget'),
    notConfirmed('budget'),
  ]);
});

test('where the script keeps the unqualified, they are kept', async () => {
  const keeping = { ...script, quiet: { ...script.quiet, unqualified: 'keep' as const } };
  const talk = await pretendedTalk(keeping);
  await talk.say({ text: 'a', findings: [noMoney] });
  await talk.ring();
  expect(talk.lead).toMatchObject({ stage: 'visitor', answers: [notConfirmed('budget')] });
});

test.each<[string, Said]>([
  ['with a yes', { text: 'yes', acts: ['yes'] }],
  ['in other words', { text: 'no money at all', findings: [noMoney] }],
])('an answer against a purchase that is confirmed %s disqualifies', async (_title, yes) => {
  const talk = await pretendedTalk(script);
  await talk.say({ text: 'a', findings: [noMoney] });
  await talk.say(yes);
  expect(talk.lead.stage).toBe('disqualified');
  expect(talk.conversation).toMatchObject({ state: 'closed', ended: { how: 'disqualified' } });
});

test('another amount instead of a yes is no confirmation, even where it is too little as well', async () => {
  const talk = await pretendedTalk(script);
  const little = fact('budget', { min: 900, max: 900, currency: 'USD', period: 'year', stance: 'planned' });
  await talk.say({ text: 'a', findings: [noMoney] });
  await talk.say({ text: 'b', findings: [little] });
  expect(talk.conversation.state).toBe('bot');
  expect(talk.lead).toMatchObject({ stage: 'lead', answers: [notConfirmed('budget')] });
});

test('a return continues the conversation where it was', async () => {
  const talk = await leftAfter({ text: 'a', findings: [need] });
  await talk.say({ text: 'b', findings: [fact('users', 20)] });
  expect(talk.conversation).toMatchObject({ state: 'bot', ended: null, dialogue: { asked: 'timeline' } });
  expect(talk.lead.answers).toHaveLength(2);
});

test('a qualified visitor who says goodbye is handed over, too', async () => {
  const talk = await pretendedTalk(script);
  await talk.say({ text: 'a', findings: [...qualified, fact('users', 20)] });
  await talk.say({ text: 'bye', acts: ['goodbye'] });
  expect(talk.conversation.state).toBe('queued');
});

test('no sales talk is taken up with somebody who wants to be forgotten', async () => {
  const talk = await leftAfter({ text: 'a', findings: qualified }, { text: 'delete my data', acts: ['erase-data'] });
  expect(talk.conversation).toMatchObject({ state: 'closed', ended: { note: 'erasure requested' }, handoff: null });
  expect(talk.ledger).toContain('erasure.requested');
});

test('one who qualifies after sounding like a vendor is a buyer', async () => {
  const talk = await pretendedTalk(script, { somebodyHere: true });
  await talk.say({ text: 'a', acts: ['vendor'] });
  const budget = fact('budget', { min: 40_000, max: 40_000, currency: 'USD', period: 'year', stance: 'approved' });
  const decides = fact('authority', { role: 'decides', deciders: [] });
  const pain = fact('need', { strength: 'must', summary: 'wrong items go out' });
  await talk.say({ text: 'b', findings: [pain, budget, decides] });
  expect(talk.conversation).toMatchObject({
    state: 'queued',
    handoff: { reason: 'enough' },
    dialogue: { label: null },
  });
});
