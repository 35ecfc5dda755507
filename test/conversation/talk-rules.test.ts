import { expect, test } from 'vitest';
import type { LogEntry } from '../../src/conversation/log.ts';
import type { TurnRecord } from '../../src/conversation/ports/store.ts';
import { brokenRules, type Talked } from './talk-rules.ts';

interface Written {
  readonly visitor: string;
  readonly bot?: string | null;
  readonly buttons?: readonly string[];
  readonly acts?: readonly string[];
  readonly asked?: 'price' | 'other';
  readonly answered?: boolean;
  readonly opening?: unknown;
  readonly then?: unknown;
}

const BLANK = {
  at: 0, kind: 'message', visibility: 'everyone', language: 'en', suggestions: [], citations: [], attachments: [],
  covers: [], channelData: null, event: null,
} as const; // prettier-ignore
const VISITOR = { role: 'visitor', id: 'v', name: null } as const;
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
      },
      index,
    ): TurnRecord => {
      const id = `m${index}`;
      log.push({ ...BLANK, id, position: log.length + 1, from: VISITOR, text: visitor });
      if (bot !== null) {
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
        move: { kind: 'reply', opening, then },
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

const WRONG: readonly (readonly [title: string, Talked, RegExp])[] = [
  ['a message without a reply', talked([{ visitor: 'hello', bot: null }]), /covered by no reply/],
  ['a message with two replies', twice(), /two replies/],
  ['more than 35 words', talked([{ visitor: 'hello', bot: 'word '.repeat(36) }]), /35 words/],
  ['two questions', talked([{ visitor: 'hello', bot: 'How many? By when?' }]), /asks twice/],
  ['the same opener twice running', talked([{ visitor: 'a', bot: 'So it is 5.' }, { visitor: 'b', bot: 'So it goes.' }]), /opens like/],
  ['a first message that names no AI', talked([], 'Hello, what brings you here?'), /names no AI/],
  ['a question before the answer', talked([{ visitor: 'how much?', bot: 'How many people? It costs $49.', asked: 'price', answered: true, opening: { kind: 'answer', text: 'It costs $49 a month.' } }]), /does not begin/],
  ['a question that returns in its first wording', talked([{ visitor: 'a', bot: 'By when?', then: ask('timeline') }, { visitor: 'b', bot: 'When exactly?', then: ask('timeline') }]), /first wording/],
  ['a question behind an answer as if nothing was asked', talked([{ visitor: 'what?', bot: 'It does. By when?', asked: 'other', answered: true, opening: { kind: 'answer', text: 'It does.' }, then: ask('timeline') }]), /as if nothing/],
  ['two checks', talked([{ visitor: 'a', bot: 'Just to check: 5?', then: { kind: 'confirm', why: 'uncertain' } }, { visitor: 'b', bot: 'Right: none?', then: { kind: 'confirm', why: 'disqualifying' } }]), /second time/],
  ['a scripted question where no answer is known', talked([{ visitor: 'what?', bot: 'No idea. By when?', asked: 'other', then: ask('timeline') }]), /without an answer/],
  ['the budget while the price is open', talked([{ visitor: 'price?', bot: 'Not in my files.', asked: 'price', then: { kind: 'line', line: 'noAnswerFound' } }, { visitor: 'a', bot: 'Your budget?', then: ask('budget') }]), /before the price/],
  ['a tapped choice restated', talked([{ visitor: 'Yes', bot: 'Yes it is.', opening: { kind: 'heard' } }], GREETING, ['Yes']), /tapped/],
  ['praise', talked([{ visitor: 'a', bot: 'Great, noted.' }]), /praises/],
  ['praise in German', talked([{ visitor: 'a', bot: 'Toll, notiert.' }]), /praises/],
]; // prettier-ignore

test.each(WRONG)('%s is found', (_title, conversation, rule) => {
  expect(brokenRules(conversation).join('\n')).toMatch(rule);
});

test('praise in the words of the visitor is theirs', () => {
  expect(brokenRules(talked([{ visitor: 'great mess', bot: 'Noted: “great mess”.' }]))).toEqual([]);
});

function twice(): Talked {
  const { log, turns } = talked([{ visitor: 'hello' }]);
  const again = { ...BLANK, id: 'x', position: 9, from: BOT, text: 'Still here.', covers: ['m0'] };
  return { log: [...log, again], turns };
}
