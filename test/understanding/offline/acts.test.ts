import { describe, expect, test } from 'vitest';
import type { ActKind } from '../../../src/conversation/ports/understanding.ts';
import type { Topic } from '../../../src/lead/values.ts';
import { testScript } from '../../support/scripts.ts';
import { actsOf, understand } from './reading.ts';

const script = testScript({ languages: ['en', 'de'] });

const ACTS: [text: string, asked: Topic | null, expected: ActKind][] = [
  ['yes', null, 'yes'],
  ['yep, exactly', null, 'yes'],
  ['nope', null, 'no'],
  ['no thanks', null, 'no'],
  ['no idea yet', 'budget', 'dont-know'],
  ["I don't really know", 'budget', 'dont-know'],
  ['not sure', 'timeline', 'dont-know'],
  ['no budget yet', 'budget', 'dont-know'],
  ['rather not say', 'budget', 'refusal'],
  ["I'd prefer not to say", 'budget', 'refusal'],
  ['skip', 'contact', 'refusal'],
  ['actually make that 60k', 'timeline', 'correction'],
  ['sorry, I meant Q3', 'authority', 'correction'],
  ['let me talk to a human', null, 'wants-person'],
  ['can someone call me', null, 'wants-person'],
  ['human please', 'budget', 'wants-person'],
  ['can I speak to your sales team?', null, 'wants-person'],
  ['what does it cost', null, 'question'],
  ['do you integrate with SAP', null, 'question'],
  ['is my data safe?', null, 'question'],
  ['why do you ask?', 'budget', 'why'],
  ['I forgot my password', null, 'support'],
  ["I'm a customer and can't log in", null, 'support'],
  ['are you hiring?', null, 'job'],
  ['I want to apply for a job', null, 'job'],
  ['we offer SEO services to grow your traffic', null, 'vendor'],
  ['earn bitcoin now at our casino', null, 'spam'],
  ['please delete all my data', null, 'erase-data'],
  ['bye', null, 'goodbye'],
  ['hi there', null, 'greeting'],
  ['thanks!', null, 'thanks'],
  ['how are you', null, 'small-talk'],
  ['How is the weather where you are?', null, 'small-talk'],
  ["what's the weather like?", null, 'small-talk'],
  ['how was your weekend?', null, 'small-talk'],
  ['wie ist das Wetter bei euch?', null, 'small-talk'],
  ['casino bonus click here', 'need', 'spam'],
  ['call me at 0151 23456789', null, 'wants-person'],
  ['are you a human?', null, 'small-talk'],
  ['you stupid bot', null, 'insult'],
  ['just email me', null, 'wants-email'],
  ['can we book a demo', null, 'wants-meeting'],
  ["I'll wait", null, 'wants-wait'],
  ['about 40k', 'budget', 'answer'],
  ['asdf', 'budget', 'unclear'],
  ['ja genau', null, 'yes'],
  ['nein', null, 'no'],
  ['keine Ahnung', 'budget', 'dont-know'],
  ['möchte ich lieber nicht sagen', 'budget', 'refusal'],
  ['können wir mit jemandem sprechen', null, 'wants-person'],
  ['ich möchte mit einem Menschen sprechen', null, 'wants-person'],
  ['was kostet das', null, 'question'],
  ['warum wollen Sie das wissen?', 'budget', 'why'],
  ['Passwort vergessen', null, 'support'],
  ['ich möchte mich bewerben', null, 'job'],
  ['löschen Sie bitte meine Daten', null, 'erase-data'],
  ['tschüss', null, 'goodbye'],
  ['guten Tag', null, 'greeting'],
  ['vielen Dank', null, 'thanks'],
  ['email please', 'need', 'wants-email'],
  ['Later', 'contact', 'refusal'],
  ['not now', 'budget', 'refusal'],
  ['später', 'contact', 'refusal'],
  ['later!', null, 'goodbye'],
  ["I'd rather have an email", 'need', 'wants-email'],
  ['lieber eine Mail', 'need', 'wants-email'],
  ['who decides is none of your business', 'authority', 'refusal'],
  ['wer entscheidet geht Sie nichts an', 'authority', 'refusal'],
];

/** Said to "just to check: 40k, is that right?". */
const DENIALS: string[] = [
  'no',
  "no, that's wrong",
  "that's wrong",
  'this is not right',
  'I did not say that',
  "I didn't say that",
  "that's not what I said",
  'you got that wrong',
  "no, that's wrong, the CFO decides",
  'nein, das stimmt nicht',
  'das stimmt nicht',
  'das stimmt so nicht',
  'nein, das ist falsch',
  'das ist falsch',
  'das habe ich nicht gesagt',
  'ich habe das so nicht gesagt',
  'Sie haben mich falsch verstanden',
];

const NOT_THE_ACT: [text: string, asked: Topic | null, notExpected: ActKind][] = [
  ['no budget', 'budget', 'no'],
  ["we can't pick outside when the weather is bad", 'need', 'small-talk'],
  ['How is the weather where you are?', null, 'question'],
  ['our HR system covers human resources', null, 'wants-person'],
  ["please don't call me", null, 'wants-person'],
  ['wrong person, I just work here', 'authority', 'wants-person'],
  ['we can wait until summer', 'timeline', 'wants-wait'],
  ['right now we use Excel', 'need', 'yes'],
  ['what we need is scanning', 'need', 'insult'],
  ['we actually need it by March', 'timeline', 'correction'],
  ['our last demo with them went badly, we lost a customer', 'need', 'wants-meeting'],
  ['stupid errors cost us two customers a week', 'need', 'insult'],
  ['our tickets pile up and nobody knows why', 'need', 'why'],
  ['kein Budget', 'budget', 'no'],
  ['no, make that 60k', 'budget', 'no'],
  ['later this year', 'timeline', 'refusal'],
  ['later', 'timeline', 'goodbye'],
  ['no wait, make that 60k', 'contact', 'no'],
  ['nein, 60k', 'budget', 'no'],
  ['who decides is none of your business', 'authority', 'question'],
  ['who decides? well the CFO signs', 'authority', 'question'],
  ['Budget? around 40k', 'budget', 'question'],
  ['wer entscheidet? das macht der Geschäftsführer', 'authority', 'question'],
];

const STILL_ASKS: [text: string, asked: Topic | null][] = [
  ['when can you start? we need it by March', null],
  ['our budget is 40k, what does it cost?', 'budget'],
  ['rather not say. what does it cost?', 'budget'],
  ['who decides at your company? here the CFO signs', 'authority'],
];

describe('a message is understood as the act', () => {
  test.each(ACTS)('"%s" (asked: %s): %s', async (text, asked, expected) => {
    expect((await actsOf(script, text, asked))[0]).toBe(expected);
  });
});

describe('a message is not taken for an act that it only resembles', () => {
  test.each(NOT_THE_ACT)('"%s" (asked: %s) is no %s', async (text, asked, notExpected) => {
    expect(await actsOf(script, text, asked)).not.toContain(notExpected);
  });
});

test.each([null, 'need'])('spam says nothing about a need (asked: %s)', async (asked) => {
  expect((await understand(script, ['casino bonus click here'], { asked })).findings).toEqual([]);
});

describe('a value that is checked is denied by', () => {
  test.each(DENIALS)('"%s"', async (text) => {
    expect(await actsOf(script, text, 'budget')).toContain('no');
  });
});

describe('a question stays one beside an answer', () => {
  test.each(STILL_ASKS)('"%s" (asked: %s)', async (text, asked) => {
    expect(await actsOf(script, text, asked)).toContain('question');
  });
});
