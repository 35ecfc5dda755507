import { expect, test } from 'vitest';
import type { LogEntry } from '../../src/conversation/log.ts';
import type { TurnRecord } from '../../src/conversation/ports/store.ts';
import { breaches, brokenRules, type RuleName, RULES, type Talked } from './talk-rules.ts';

interface Written {
  readonly visitor: string;
  readonly bot?: string | null;
  readonly buttons?: readonly string[];
  readonly acts?: readonly string[];
  readonly asked?: 'price' | 'other';
  readonly answered?: boolean;
  readonly opening?: unknown;
  readonly then?: unknown;
  /** The bot takes the turn without a word. */
  readonly silent?: true;
}

const BLANK = {
  at: 0, kind: 'message', visibility: 'everyone', language: 'en', suggestions: [], citations: [], attachments: [],
  covers: [], channelData: null, event: null,
} as const; // prettier-ignore
const VISITOR = { role: 'visitor', id: 'v', name: null } as const;
const REP = { role: 'rep', id: 'kim', name: 'Kim' } as const;
const BOT = { role: 'bot', id: 'bantam', name: 'Ada' } as const;
const GREETING = "Hello, I'm Ada, the AI assistant. What brings you here?";

/** A conversation as the store would keep it, written down by hand. */
function talked(turns: readonly Written[], greeting = GREETING, suggestions: readonly string[] = []): Talked {
  const log: LogEntry[] = [{ ...BLANK, id: 'b0', position: 1, from: BOT, text: greeting, suggestions }];
  const records = turns.map(
    (
      {
        visitor,
        bot = 'Noted.',
        buttons = [],
        acts = ['answer'],
        asked,
        answered = false,
        opening = null,
        then = { kind: 'nothing' },
        silent,
      },
      index,
    ): TurnRecord => {
      const id = `m${index}`;
      log.push({ ...BLANK, id, position: log.length + 1, from: VISITOR, text: visitor });
      if (bot !== null && !silent) {
        log.push({
          ...BLANK,
          id: `b${index + 1}`,
          position: log.length + 1,
          from: BOT,
          text: bot,
          covers: [id],
          suggestions: buttons,
        });
      }
      const question = asked === undefined ? null : { about: asked, text: visitor };
      return {
        conversationId: 'c',
        at: 0,
        scriptVersion: 's',
        activityIds: [id],
        understood: { acts, question, answered },
        move: silent ? { kind: 'silent', because: 'human' } : { kind: 'reply', opening, then },
        page: null,
      };
    },
  );
  return { log, turns: records };
}

const ask = (topic: string, wording = 'ask') => ({ kind: 'ask', topic, wording });

test('a well-said conversation breaks no rule', () => {
  const conversation = talked([
    {
      visitor: 'wrong items go out',
      bot: 'Noted: wrong items. How many people pick?',
      opening: { kind: 'heard' },
      then: ask('users'),
    },
    {
      visitor: 'what is it?',
      bot: 'It costs $49. How many people pick?',
      asked: 'price',
      answered: true,
      opening: { kind: 'answer', text: 'It costs $49.' },
      then: ask('users', 'afterAnswer'),
    },
  ]);
  expect(brokenRules(conversation)).toEqual([]);
});

const WRONG: readonly (readonly [title: string, RuleName, Talked, RegExp])[] = [
  ['a message without a reply', 'oneReplyATurn', talked([{ visitor: 'hello', bot: null }]), /covered by no reply/],
  ['a message with two replies', 'oneReplyATurn', twice(), /two replies/],
  ['replies out of order', 'inOrder', turnedRound(), /out of order/],
  ['a bot that wrongly stays silent', 'silentOnlyForAHuman', talked([{ visitor: 'hello', silent: true }]), /no human talks/],
  ['a bot that stays silent when it was handed back', 'silentOnlyForAHuman', afterRep('Kim has left. I am Ada, the AI, again.'), /no human talks/],
  ['more than 35 words', 'atMost35Words', talked([{ visitor: 'hello', bot: 'word '.repeat(36) }]), /35 words/],
  ['two questions', 'oneQuestionMark', talked([{ visitor: 'hello', bot: 'How many? By when?' }]), /asks twice/],
  ['the same opener twice running', 'noOpenerTwiceRunning', talked([{ visitor: 'a', bot: 'So it is 5.' }, { visitor: 'b', bot: 'So it goes.' }]), /opens like/],
  ['a first message that names no AI', 'saysFirstThatItIsAnAi', talked([], 'Hello, what brings you here?'), /names no AI/],
  ['a question before the answer', 'answersFirst', talked([{ visitor: 'how much?', bot: 'How many people? It costs $49.', asked: 'price', answered: true, opening: { kind: 'answer', text: 'It costs $49 a month.' } }]), /does not begin/],
  ['a question that returns in its first wording', 'rewordsAReturningQuestion', talked([{ visitor: 'a', bot: 'By when?', then: ask('timeline') }, { visitor: 'b', bot: 'When exactly?', then: ask('timeline') }]), /first wording/],
  ['a question behind an answer as if nothing was asked', 'rewordsAReturningQuestion', talked([{ visitor: 'what?', bot: 'It does. By when?', asked: 'other', answered: true, opening: { kind: 'answer', text: 'It does.' }, then: ask('timeline') }]), /as if nothing/],
  ['two checks', 'checksAtMostOnce', talked([{ visitor: 'a', bot: 'Just to check: 5?', then: { kind: 'confirm', topic: 'users', why: 'uncertain' } }, { visitor: 'b', bot: 'Right: none?', then: { kind: 'confirm', topic: 'need', why: 'uncertain' } }]), /second time/],
  ['two checks of the same disqualifying answer', 'checksAtMostOnce', talked([{ visitor: 'a', bot: 'Before we stop: none?', then: { kind: 'confirm', topic: 'budget', why: 'disqualifying' } }, { visitor: 'b', bot: 'Right: none?', then: { kind: 'confirm', topic: 'budget', why: 'disqualifying' } }]), /second time/],
  ['a second “just to check”', 'saysJustToCheckOnce', talked([{ visitor: 'a', bot: 'Just to check: 5?', then: { kind: 'confirm', topic: 'users', why: 'uncertain' } }, { visitor: 'b', bot: 'Only just to check: none?', then: { kind: 'confirm', topic: 'budget', why: 'disqualifying' } }]), /second “just to check”/],
  ['a scripted question where no answer is known', 'asksNothingWhereItKnowsNoAnswer', talked([{ visitor: 'what?', bot: 'No idea. By when?', asked: 'other', then: ask('timeline') }]), /without an answer/],
  ['the budget while the price is open', 'asksNoBudgetWhileThePriceIsOpen', talked([{ visitor: 'price?', bot: 'Not in my files.', asked: 'price', then: { kind: 'line', line: 'noAnswerFound' } }, { visitor: 'a', bot: 'Your budget?', then: ask('budget') }]), /before the price/],
  ['a tapped choice restated', 'restatesNoTappedChoice', talked([{ visitor: 'Yes', bot: 'Yes it is.', opening: { kind: 'heard' } }], GREETING, ['Yes']), /tapped/],
  ['praise', 'praisesNobody', talked([{ visitor: 'a', bot: 'Great, noted.' }]), /praises/],
  ['praise in German', 'praisesNobody', talked([{ visitor: 'a', bot: 'Toll, notiert.' }]), /praises/],
]; // prettier-ignore

test.each(WRONG)('%s is found, and nothing else', (_title, name, conversation, words) => {
  const { [name]: found, ...others } = breaches(conversation);
  expect(found.join('\n')).toMatch(words);
  expect(Object.values(others).flat()).toEqual([]);
});

test('every rule is shown to fail', () => {
  expect(new Set(WRONG.map(([, name]) => name))).toEqual(new Set(Object.keys(RULES)));
});

test('the bot may be silent while a human has the word', () => {
  expect(brokenRules(afterRep(null))).toEqual([]);
});

test('each answer that would end the talk may be checked', () => {
  const checks = talked([
    { visitor: 'a', bot: 'Just to check: 5?', then: { kind: 'confirm', topic: 'users', why: 'uncertain' } },
    { visitor: 'b', bot: 'Before we stop: none?', then: { kind: 'confirm', topic: 'budget', why: 'disqualifying' } },
    { visitor: 'c', bot: 'So it ends: in 2030?', then: { kind: 'confirm', topic: 'timeline', why: 'disqualifying' } },
  ]);
  expect(brokenRules(checks)).toEqual([]);
});

test('praise in the words of the visitor is theirs', () => {
  expect(brokenRules(talked([{ visitor: 'great mess', bot: 'Noted: “great mess”.' }]))).toEqual([]);
});

function twice(): Talked {
  const { log, turns } = talked([{ visitor: 'hello' }]);
  const again = { ...BLANK, id: 'x', position: 9, from: BOT, text: 'Still here.', covers: ['m0'] };
  return { log: [...log, again], turns };
}

function turnedRound(): Talked {
  const { log, turns } = talked([
    { visitor: 'a', bot: 'Noted.' },
    { visitor: 'b', bot: 'Kept.' },
  ]);
  const swapped = { m0: ['m1'], m1: ['m0'] } as const;
  return {
    log: log.map((entry) => ({
      ...entry,
      covers: entry.covers.flatMap((id) => (id === 'm0' || id === 'm1' ? swapped[id] : [id])),
    })),
    turns,
  };
}

/** A rep joins, and perhaps the bot is back; then a message gets no reply. */
function afterRep(handedBack: string | null): Talked {
  const { log, turns } = talked([{ visitor: 'hello', silent: true }]);
  const joined: LogEntry = { ...BLANK, id: 's1', position: 2, from: REP, kind: 'status', text: 'Kim has joined.' };
  const back = handedBack === null ? [] : [{ ...BLANK, id: 'b2', position: 3, from: BOT, text: handedBack }];
  return { log: [...log.slice(0, 1), joined, ...back, ...log.slice(1)], turns };
}
