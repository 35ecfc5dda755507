import { describe, expect, test } from 'vitest';
import type { ActKind } from '../../../src/conversation/ports/understanding.ts';
import type { Topic } from '../../../src/lead/values.ts';
import { testScript } from '../../support/scripts.ts';
import { actsOf } from './reading.ts';

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
];

const NOT_THE_ACT: [text: string, asked: Topic | null, notExpected: ActKind][] = [
  ['no budget', 'budget', 'no'],
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
