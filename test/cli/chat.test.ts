import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LeadReport } from '../../src/cli/chat/lead-report.ts';
import { openReadOnly } from '../../src/store/sqlite/read-only.ts';
import { changedContent, removeFolder } from '../support/bantam-server.ts';
import { bantam, machineNode, objectsIn, temporaryFolder, type Start } from './bantam.ts';

const lines = [
  'we lose two people to mis-picks',
  'about 40-50k, already approved',
  'I run operations and sign it off',
  'before the end of Q1',
  'jane@example.com',
];

async function chatJson(said: readonly string[], args: readonly string[] = [], start: Start = {}) {
  const ended = await bantam(['chat', '--json', ...args], { ...start, input: `${said.join('\n')}\n` });
  const objects = objectsIn(ended.stdout);
  return { ...ended, objects, lead: objects.at(-1)?.['lead'] as LeadReport };
}

describe('a conversation from a pipe', () => {
  test('ends with a hot lead whose answers carry the words as quotes and whose receipt adds up', async () => {
    const { code, stderr, lead } = await chatJson(lines);

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lead).toMatchObject({ band: 'hot', qualified: true, unmet: [], unknown: [], stage: 'prospect' });
    expect(lead.conversation.state).toBe('queued');
    expect(lead.conversation.handoff?.requestedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    // No time is a number of milliseconds.
    expect(JSON.stringify(lead)).not.toMatch(/:\d{13}\b/);
    expect(lead.receipt.reduce((sum, { points }) => sum + points, 0)).toBe(lead.score);
    const said = { need: lines[0], budget: lines[1], authority: lines[2], timeline: lines[3], contact: lines[4] };
    expect(lead.answers.map(({ topic }) => topic).toSorted()).toEqual(Object.keys(said).toSorted());
    for (const [topic, line] of Object.entries(said)) {
      const answer = lead.answers.find((candidate) => candidate.topic === topic);
      expect(answer?.status, topic).toBe('answered');
      expect(line, topic).toContain(answer?.quote);
    }
  });

  test('is answered line by line: each message goes out only after the reply to the one before', async () => {
    const { objects } = await chatJson(lines);

    expect(objects.map((object) => Object.keys(object)[0])).toEqual([
      'bot', ...lines.flatMap(() => ['visitor', 'bot']), 'lead',
    ]); // prettier-ignore
    expect(objects.flatMap((object) => object['visitor'] ?? [])).toEqual(lines);
  });

  test("runs the same under the machine's own Node", async () => {
    const { code, stderr, lead } = await chatJson(lines, [], { node: machineNode });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lead.band).toBe('hot');
  });

  test('with nothing in it shows the greeting and an empty lead', async () => {
    const { objects, lead } = await chatJson([]);

    expect(objects).toHaveLength(2);
    expect(lead).toMatchObject({ answers: [], score: 0, stage: 'visitor', qualified: false });
  });

  test('reads each line as it stands, numbers too, and passes over empty ones', async () => {
    const { objects } = await chatJson(['', '3', '   ', '/quit', 'never said']);

    expect(objects.flatMap((object) => object['visitor'] ?? [])).toEqual(['3']);
  });
});

describe('a conversation for a person to read', () => {
  test('shows choices with numbers, takes a number as the choice, and has no colours away from a terminal', async () => {
    const { stdout } = await bantam(['chat'], { input: '3\n' });

    expect(stdout).toMatch(/^ {2}3 What does it cost\?$/m);
    expect(stdout).toMatch(/^You: What does it cost\?$/m);
    expect(stdout).toMatch(/from Pricing/);
    expect(stdout).not.toContain('\u001b');
  });

  test('ends with the score, the answers with their quotes, and the rules that gave points', async () => {
    const { stdout } = await bantam(['chat'], { input: `${lines[0]}\n` });

    expect(stdout).toMatch(/cold, 25 of 100, fit not known yet, not qualified/);
    expect(stdout).toContain(`“${lines[0]}”`);
    expect(stdout).toMatch(/\+25 {2}need must/);
  });
});

describe('an answer against a purchase that the visitor never confirmed', () => {
  const input = [lines[0], 'we have no budget', 'by the end of March'].join('\n');

  test('is marked, and disqualifies nobody', async () => {
    const { lead } = await chatJson(input.split('\n'));
    expect(lead).toMatchObject({ stage: 'lead', unmet: ['budget'], qualified: false });
    expect(lead.answers.flatMap(({ topic, unconfirmed }) => (unconfirmed ? [topic] : []))).toEqual(['budget']);
  });

  test('is marked for a person to read, too', async () => {
    const { stdout } = await bantam(['chat'], { input: `${input}\n` });
    expect(stdout).toMatch(/budget: stance none \(not confirmed\)/);
    expect(stdout).toMatch(/need: [^()]*$/m);
  });
});

describe('the options of chat', () => {
  test('--rep: a person is there, so nobody is said to be away', async () => {
    const away = await chatJson(['I want to talk to a person']);
    const here = await chatJson(['I want to talk to a person'], ['--rep']);

    expect(away.lead.conversation.handoff?.somebodyHere).toBe(false);
    expect(here.lead.conversation.handoff?.somebodyHere).toBe(true);
    expect(here.objects.at(-2)?.['bot']).not.toBe(away.objects.at(-2)?.['bot']);
  });

  test('--locale: a visitor from Austria is greeted in German', async () => {
    const { objects, lead } = await chatJson([], ['--locale', 'de-AT']);

    expect(lead.conversation.language).toBe('de');
    expect(objects[0]?.['bot']).toMatch(/KI/);
  });

  test('--locale with no language tag is refused with an example', async () => {
    const { code, stderr } = await bantam(['chat', '--locale', 'english!']);

    expect(code).toBe(1);
    expect(stderr).toBe('"english!" is no language tag: write one such as en-US or de-AT.\n');
  });

  test('--data: the conversation is kept in that folder, under the script it was led by', async () => {
    const folder = join(temporaryFolder(), 'data');
    const { lead } = await chatJson(lines.slice(0, 1), ['--data', folder]);

    const store = openReadOnly(folder);
    const kept = await store.load(lead.conversation.id);
    await store.close();
    expect(kept?.lead.answers[0]?.quote).toBe(lines[0]);
    expect(kept?.conversation.scriptVersion).toBe(lead.conversation.scriptVersion);
  });

  test('--script: the folder named is what is said', async () => {
    const folder = changedContent('dialogs/qualify.yaml', (yaml) =>
      yaml.replaceAll('What brings you here?', 'And you?'),
    );
    const { objects } = await chatJson([], ['--script', folder]);
    removeFolder(folder);

    expect(objects[0]?.['bot']).toMatch(/And you\?$/);
  });

  test('--script with a mistake in it: the mistake is told with file and line, and nothing is said', async () => {
    const folder = changedContent('dialogs/qualify.yaml', (yaml) =>
      yaml.replace('\n    kind: number', '\n    knd: number'),
    );
    const { code, stdout, stderr } = await bantam(['chat', '--script', folder]);
    removeFolder(folder);

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^The script in .* has mistakes:\ndialogs\/qualify\.yaml:\d+: .*knd/);
  });
});
