import { beforeAll, describe, expect, test } from 'vitest';
import type { Script } from '../../../src/lead/script.ts';
import { understand } from './reading.ts';
import { shippedKnowledge } from './shipped-knowledge.ts';

let script: Script;
beforeAll(async () => {
  script = await shippedKnowledge();
});

const TOLD_AND_ASKED: [text: string, topics: readonly string[], question: string][] = [
  [
    'we lose 2 orders a day, 30 pickers, 40k budget, CFO decides, by march, jane@example.com - what does it cost and do you support SAP?',
    ['authority', 'budget', 'contact', 'need', 'timeline'],
    'what does it cost',
  ],
  [
    'wir verlieren jeden Tag Aufträge, 40.000 Euro Budget, der Chef entscheidet - was kostet das und läuft das mit SAP?',
    ['authority', 'budget', 'need'],
    'was kostet das',
  ],
  ['we have 40k approved, what does it cost', ['budget'], 'what does it cost'],
  ['what does it cost, we have 40k approved', ['budget'], 'what does it cost'],
  ['our budget is 40k and do you support SAP?', ['budget'], 'and do you support SAP?'],
  ['what we need is a better scanner tool, do you support SAP', ['need'], 'do you support SAP'],
  ['40k budget, SAP integration?', ['budget'], 'SAP integration?'],
];

describe('what is told in the breath of a question is kept', () => {
  test.each(TOLD_AND_ASKED)('"%s"', async (text, topics, question) => {
    const understood = await understand(script, [text]);
    expect(understood.findings.map(({ topic }) => topic).sort()).toEqual(topics);
    expect(understood.question?.text).toBe(question);
    expect(understood.answer).not.toBeNull();
  });
});

describe('a question word asks nothing in', () => {
  test.each([
    ['our budget is 40k, which is approved', 'budget'],
    ['when our contract ends in March we want to switch', 'timeline'],
    ['what we need is a better tool against wrong picks', 'need'],
    ['Wenn das klappt, können wir 40.000 Euro ausgeben', 'budget'],
    ['was wir brauchen, ist ein Werkzeug gegen Pickfehler', 'need'],
  ])('"%s"', async (text, topic) => {
    const understood = await understand(script, [text]);
    expect(understood.acts).not.toContain('question');
    expect(understood.findings.map((finding) => finding.topic)).toContain(topic);
  });
});

describe('what a question supposes is not told:', () => {
  test.each([
    'is 40k enough for that?',
    'can you do it by March?',
    'if we had 40k, what would we get?',
    'does 40k cover the setup, the training and SAP?',
  ])('"%s"', async (text) => {
    expect((await understand(script, [text])).findings).toEqual([]);
  });
});

describe('of several questions the first that the files answer is answered:', () => {
  test.each<[readonly string[], string]>([
    [['do you sell bicycles? and what does it cost?'], 'and what does it cost?'],
    [['what does it cost? do you sell bicycles?'], 'what does it cost?'],
    [['what does it cost?', 'do you sell bicycles?'], 'what does it cost?'],
    [['do you sell bicycles and do you support SAP?'], 'and do you support SAP?'],
  ])('%j', async (texts, question) => {
    const understood = await understand(script, texts);
    expect(understood.question?.text).toBe(question);
    expect(understood.answer).not.toBeNull();
  });

  test('where they answer none, the first stays open', async () => {
    const understood = await understand(script, ['do you sell bicycles?', 'who won the match?']);
    expect(understood.question?.text).toBe('do you sell bicycles?');
    expect(understood.answer).toBeNull();
  });
});
