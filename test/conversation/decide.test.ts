import { beforeAll, describe, expect, test } from 'vitest';
import type { Script } from '../../src/lead/script.ts';
import type { Value } from '../../src/lead/values.ts';
import { defaultFiles, scriptOf } from '../content/content.ts';
import { pretendedTalk, type PretendedTalk, type Said } from '../support/pretended-talk.ts';
import type { KeptThen } from './talk-rules.ts';

let script: Script;
beforeAll(async () => {
  script = scriptOf(await defaultFiles());
});

const fact = (topic: string, value: Value, confidence = 0.9, corrects = false) => ({
  topic,
  value,
  quote: topic,
  confidence,
  corrects,
});
const need = fact('need', { strength: 'must', summary: 'wrong items go out' });
const budget = fact('budget', { min: 40_000, max: 50_000, currency: 'USD', period: 'year', stance: 'approved' });
const authority = fact('authority', { role: 'decides', deciders: [] });
const timeline = fact('timeline', { from: null, to: '2027-03-31', stance: 'committed' });
const noMoney = fact('budget', { min: null, max: null, currency: null, period: null, stance: 'none' });
const tooLate = fact('timeline', { from: '2030-01-01', to: '2030-01-01', stance: 'committed' });
const email = fact('contact', { name: null, email: 'jane@example.com', phone: null, company: null, role: null });
const mistyped = fact('contact', { name: null, email: 'jane@gmial.com', phone: null, company: null, role: null });
const TOO_LONG = 'wrong items go out '.repeat(500);
const price = { about: 'price', text: 'what does it cost?' } as const;
const costs = { text: 'It costs $49.', citations: [] };

type Move = { readonly opening: { readonly kind: string; readonly line?: string } | null; readonly then: KeptThen };
const says = (line: string) => ({ opening: { kind: 'line', line } });

/** What is said before, what is said now, and the move that follows. */
const MOVES: readonly (readonly [title: string, before: readonly Said[], now: Said, move: object])[] = [
  ['a greeting is followed by the first question', [], { text: 'hi', acts: ['greeting'] }, { opening: null, then: { kind: 'ask', topic: 'need', wording: 'ask' } }],
  ['a fact is restated, and the next question put', [], { text: 'a', findings: [need] }, { opening: { kind: 'heard' }, then: { kind: 'ask', topic: 'users' } }],
  ['a question is answered first', [], { text: 'b', question: price, answer: costs }, { opening: { kind: 'answer' }, then: { kind: 'ask', topic: 'need', wording: 'afterAnswer' } }],
  ['the question is not repeated after two answers running', [{ text: 'a', findings: [need] }, { text: 'b', question: price, answer: costs }], { text: 'c', question: price, answer: costs }, { opening: { kind: 'answer' }, then: { kind: 'nothing' } }],
  ['without an answer a person or an e-mail is offered', [], { text: 'b', question: price }, { opening: null, then: { kind: 'line', line: 'noAnswerFound', offer: 'person-or-email' } }],
  ['yes to that offer calls a person', [{ text: 'b', question: price }], { text: 'yes', acts: ['yes'] }, { then: { kind: 'call', reason: 'asked' } }],
  ['no to that offer leaves the price to a person and goes on', [{ text: 'b', question: price }], { text: 'no', acts: ['no'] }, { ...says('priceLater'), then: { kind: 'ask', topic: 'need' } }],
  ['a refusal is accepted', [{ text: 'a', findings: [need] }], { text: 'no comment', acts: ['refusal'] }, { ...says('declined'), then: { kind: 'ask', topic: 'timeline' } }],
  ['not knowing is accepted', [{ text: 'a', findings: [need] }], { text: 'no idea', acts: ['dont-know'] }, { ...says('unknownAnswer') }],
  ['an unclear answer is clarified once', [{ text: 'a', findings: [need] }], { text: 'hm' }, { opening: null, then: { kind: 'ask', topic: 'users', wording: 'clarify' } }],
  ['and then passed over', [{ text: 'a', findings: [need] }, { text: 'hm' }], { text: 'hm' }, { ...says('passedOver'), then: { kind: 'ask', topic: 'timeline' } }],
  ['a question that returns is reworded', [{ text: 'a', findings: [need] }], { text: 'b', findings: [authority] }, { opening: { kind: 'heard' }, then: { kind: 'ask', topic: 'users', wording: 'again' } }],
  ['a correction is acknowledged', [{ text: 'a', findings: [need, fact('users', 20)] }], { text: 'no, 30', acts: ['correction'], findings: [fact('users', 30, 0.9, true)] }, says('corrected')],
  ['a doubtful value is checked', [], { text: 'a', findings: [fact('budget', budget.value, 0.4)] }, { then: { kind: 'confirm', why: 'uncertain' } }],
  ['a disqualifying value is checked', [{ text: 'a', findings: [need] }], { text: 'b', findings: [noMoney] }, { then: { kind: 'confirm', why: 'disqualifying' } }],
  ['one that was confirmed ends the talk', [{ text: 'a', findings: [noMoney] }], { text: 'yes', acts: ['yes'] }, { opening: null, then: { kind: 'end', how: 'disqualified' } }],
  ['each topic is checked, even where the talk was ended before', [{ text: 'a', findings: [noMoney] }, { text: 'yes', acts: ['yes'] }], { text: 'b', findings: [tooLate] }, { opening: null, then: { kind: 'confirm', topic: 'timeline', why: 'disqualifying' } }],
  ['an uncertain value that was checked leaves room for one that ends the talk', [{ text: 'a', findings: [fact('need', need.value, 0.4)] }, { text: 'yes', acts: ['yes'] }], { text: 'b', findings: [noMoney] }, { then: { kind: 'confirm', topic: 'budget', why: 'disqualifying' } }],
  ['what would end the talk is checked before what is only uncertain', [], { text: 'a', findings: [fact('need', need.value, 0.4), noMoney] }, { then: { kind: 'confirm', topic: 'budget', why: 'disqualifying' } }],
  ['one that was checked is not checked again', [{ text: 'a', findings: [noMoney] }, { text: 'no', acts: ['no'] }], { text: 'b', findings: [noMoney] }, { then: { kind: 'ask', topic: 'need' } }],
  ['a correction without a new value denies it', [{ text: 'a', findings: [noMoney] }], { text: "that's wrong", acts: ['correction'] }, { ...says('misread'), then: { kind: 'ask', topic: 'budget', wording: 'clarify' } }],
  ['no goes before a yes', [{ text: 'a', findings: [noMoney] }], { text: "that's not right", acts: ['yes', 'no'] }, { ...says('misread'), then: { kind: 'ask', topic: 'budget', wording: 'clarify' } }],
  ['what is said of something else confirms nothing', [{ text: 'a', findings: [noMoney] }], { text: 'b', acts: ['correction'], findings: [need] }, { opening: { kind: 'heard' }, then: { kind: 'ask', topic: 'users' } }],
  ['a fact that comes with the no is restated', [{ text: 'a', findings: [noMoney] }], { text: 'no, 20', acts: ['no'], findings: [fact('users', 20)] }, { opening: { kind: 'heard' }, then: { kind: 'ask', topic: 'budget', wording: 'clarify' } }],
  ['what was denied is not asked where an earlier answer stands', [{ text: 'a', findings: [need, budget] }, { text: 'b', findings: [noMoney] }], { text: 'no', acts: ['no'] }, { then: { kind: 'ask', topic: 'users' } }],
  ['what was not read to its end is told before all, whatever was understood', [], { text: TOO_LONG, findings: [need], question: price, answer: costs }, { ...says('tooLong'), then: { kind: 'nothing' } }],
  ['nothing is checked of what was not read to its end', [], { text: TOO_LONG, findings: [noMoney] }, { ...says('tooLong'), then: { kind: 'nothing' } }],
  ['a person is called even after a message without end', [], { text: TOO_LONG, acts: ['wants-person'] }, { then: { kind: 'call', reason: 'asked' } }],
  ['thanks use nothing up, and the question returns', [{ text: 'a', findings: [need] }], { text: 'thanks', acts: ['thanks'] }, { opening: null, then: { kind: 'ask', topic: 'users', wording: 'afterAnswer' } }],
  ['after many thanks an unclear answer is still clarified', [{ text: 'a', findings: [need] }, { text: 'thanks', acts: ['thanks'] }, { text: 'hi', acts: ['greeting'] }, { text: 'thanks', acts: ['thanks'] }], { text: 'hm' }, { opening: null, then: { kind: 'ask', topic: 'users', wording: 'clarify' } }],
  ['thanks after an ending get a farewell', [{ text: 'a', findings: [need] }, { text: 'b', acts: ['erase-data'] }], { text: 'thanks', acts: ['thanks'] }, { opening: null, then: { kind: 'end', how: 'goodbye' } }],
  ['so does an "ok" after another door', [{ text: 'a', acts: ['job'] }], { text: 'ok', acts: ['yes'] }, { opening: null, then: { kind: 'end', how: 'goodbye' } }],
  ['one that was denied is asked for plainly', [{ text: 'a', findings: [fact('need', need.value, 0.4)] }], { text: 'no', acts: ['no'] }, { ...says('misread'), then: { kind: 'ask', topic: 'need', wording: 'clarify' } }],
  ['a person is called at once when asked for', [], { text: 'human', acts: ['wants-person'] }, { then: { kind: 'call', reason: 'asked' } }],
  ['a person is called as soon as enough is known', [], { text: 'a', findings: [need, budget, authority] }, { opening: { kind: 'heard' }, then: { kind: 'call', reason: 'enough' } }],
  ['support has its own door', [], { text: 'a', acts: ['support'], findings: [need] }, { opening: null, then: { kind: 'end', how: 'support' } }],
  ['support that comes back is offered a person', [{ text: 'a', acts: ['support'] }], { text: 'b', acts: ['support'] }, { then: { kind: 'line', line: 'noAnswerFound', offer: 'person-or-email' } }],
  ['a wish to be forgotten goes before everything but a person', [], { text: 'a', acts: ['erase-data'], findings: [need] }, { then: { kind: 'line', line: 'eraseRequested' } }],
  ['a wish for an e-mail asks for the address', [], { text: 'a', acts: ['wants-email'] }, { then: { kind: 'ask', topic: 'contact', wording: 'ask' } }],
  ['an address that is known is enough for an e-mail', [{ text: 'a', findings: [email] }], { text: 'b', acts: ['wants-email'] }, { ...says('emailChosen'), then: { kind: 'ask', topic: 'need' } }],
  ['a meeting is a link', [], { text: 'a', acts: ['wants-meeting'] }, { then: { kind: 'line', line: 'meetingChosen' } }],
  ['a goodbye is returned', [], { text: 'bye', acts: ['goodbye'] }, { opening: null, then: { kind: 'end', how: 'goodbye' } }],
  ['why we ask is explained, and the question returns', [{ text: 'a', findings: [need] }], { text: 'why?', acts: ['why'] }, { opening: { kind: 'why' }, then: { kind: 'ask', topic: 'users', wording: 'again' } }],
  ['a foreign language is told which ones there are', [], { text: 'ciao', language: 'it' }, says('languageUnavailable')],
  ['a tapped choice is not restated', [{ text: 'a', findings: [need, fact('users', 20)] }], { text: 'As soon as possible', findings: [timeline] }, { opening: null }],
]; // prettier-ignore

describe('while the bot has the word', () => {
  test.each(MOVES)('%s', async (_title, before, now, move) => {
    const talk = await pretendedTalk(script);
    for (const said of before) await talk.say(said);
    await talk.say(now);
    expect(lastMove(talk)).toMatchObject(move);
  });
});

const asked: Said = { text: 'human', acts: ['wants-person'] };
const QUEUED: readonly (readonly [title: string, here: boolean, before: readonly Said[], now: Said, move: object])[] = [
  ['an address is kept', true, [asked], { text: 'a', findings: [email] }, { then: { line: 'emailKept' } }],
  ['an address that looks mistyped is asked about', true, [asked], { text: 'a', findings: [mistyped] }, { opening: null, then: { kind: 'confirm', why: 'email-typo' } }],
  ['an address that was denied is kept as it was typed', true, [asked, { text: 'a', findings: [mistyped] }], { text: 'no', acts: ['no'] }, { ...says('emailKept'), then: { kind: 'nothing' } }],
  ['and not asked about again', true, [asked, { text: 'a', findings: [mistyped] }, { text: 'no', acts: ['no'] }, { text: 'b', findings: [need] }], { text: 'a', findings: [mistyped] }, { then: { line: 'emailKept' } }],
  ['a fact is restated and kept for the person', true, [asked], { text: 'a', findings: [timeline] }, { opening: { kind: 'heard' }, then: { line: 'stillCalling' } }],
  ['a question is answered', true, [asked], { text: 'a', question: price, answer: costs }, { opening: { kind: 'answer' }, then: { kind: 'nothing' } }],
  ['a question without an answer is left to the person', true, [asked], { text: 'a', question: price }, { then: { line: 'stillCalling' } }],
  ['the e-mail address is not asked for twice', true, [asked], { text: 'no', acts: ['no'] }, { ...says('theyWillJoin'), then: { kind: 'nothing' } }],
  ['with nobody there it is, as there is no other way', false, [asked], { text: 'a', findings: [timeline] }, { opening: { kind: 'heard' }, then: { kind: 'ask', topic: 'contact', wording: 'again' } }],
  ['with nobody there it is clarified', false, [asked], { text: 'hm' }, { then: { kind: 'ask', topic: 'contact', wording: 'clarify' } }],
  ['with nobody there an "ok" is heard', false, [asked, { text: 'no', acts: ['no'] }], { text: 'ok', acts: ['yes'] }, { opening: null, then: { line: 'stillHere' } }],
  ['with nobody there what is added is kept', false, [asked, { text: 'no', acts: ['no'] }], { text: 'a', findings: [timeline] }, { opening: { kind: 'heard' }, then: { line: 'keptForTheTeam' } }],
  ['with nobody there what becomes of it all is told once', false, [asked, { text: 'a', findings: [email] }], { text: 'b', findings: [timeline] }, { opening: { kind: 'heard' }, then: { line: 'keptForTheTeam' } }],
  ['with nobody there the lead waits with its address', false, [asked], { text: 'a', findings: [email] }, { then: { line: 'nobodyThereKept' } }],
  ['who asked for a person stays in the queue when saying no', true, [asked, { text: 'a', findings: [email] }], { text: 'no', acts: ['no'] }, { opening: null, then: { line: 'theyWillJoin' } }],
  ['thanks are no addition for the person', true, [asked, { text: 'a', findings: [email] }], { text: 'thanks', acts: ['thanks'] }, { opening: null, then: { line: 'theyWillJoin' } }],
  ['who did not ask for one may send it away', true, [{ text: 'a', findings: [need, budget, authority, email] }], { text: 'no', acts: ['no'] }, { then: { kind: 'end', how: 'not-now' } }],
  ['but not with a no to something else', true, [{ text: 'a', findings: [need, budget, authority, email] }, { text: 'b', question: price, answer: costs }], { text: 'no', acts: ['no'] }, { then: { line: 'theyWillJoin' } }],
  ['nor where nobody is there to be sent away', false, [{ text: 'a', findings: [need, budget, authority, email] }], { text: 'no', acts: ['no'] }, { then: { line: 'stillHere' } }],
  ['a doubtful value is left to the person', true, [asked], { text: 'a', findings: [noMoney] }, { then: { line: 'stillCalling' } }],
]; // prettier-ignore

describe('while a person is called', () => {
  test.each(QUEUED)('%s', async (_title, somebodyHere, before, now, move) => {
    const talk = await pretendedTalk(script, { somebodyHere });
    for (const said of before) await talk.say(said);
    await talk.say(now);
    expect(lastMove(talk)).toMatchObject(move);
  });
});

function lastMove({ turns }: PretendedTalk): Move {
  return turns.at(-1)?.move as Move;
}
