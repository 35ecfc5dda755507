import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { bantam, machineNode, objectsIn, startCommand, temporaryFolder } from './bantam.ts';

const at = '2026-03-01';
const jsonLines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('bantam understand', () => {
  test('prints for each message its findings, each with the words it was read from', async () => {
    const input = jsonLines([
      { id: 'a', asked: 'budget', text: 'around 40k USD, approved', at, locale: 'en-US' },
      { id: 2, asked: null, text: 'we need it by the end of June', at },
      { id: 'c', asked: null, text: 'ok', at },
    ]);
    const { code, stdout, stderr } = await bantam(['understand'], { input });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [first, second, third] = objectsIn(stdout);
    expect(first).toEqual({
      id: 'a',
      findings: [
        {
          topic: 'budget',
          value: { min: 40000, max: 40000, currency: 'USD', period: null, stance: 'approved' },
          quote: expect.stringContaining('40k') as string,
          confidence: expect.any(Number) as number,
        },
      ],
    });
    expect(second).toMatchObject({
      id: 2,
      findings: expect.arrayContaining([expect.objectContaining({ topic: 'timeline' })]) as unknown,
    });
    expect(third).toEqual({ id: 'c', findings: [] });
  });

  test("runs the same under the machine's own Node", async () => {
    const input = jsonLines([{ id: 'a', asked: 'budget', text: '40k', at }]);

    expect(await bantam(['understand'], { input, node: machineNode })).toEqual(await bantam(['understand'], { input }));
  });

  test('reads "by the end of the month" from the day it was where the message was written', async () => {
    const said = (moment: string) => ({ id: moment, asked: 'timeline', text: 'by the end of the month', at: moment });
    const { stdout } = await bantam(['understand'], {
      input: jsonLines([said('2026-03-31T23:30:00-05:00'), said('2026-04-01T04:30:00Z')]),
    });

    const days = objectsIn(stdout).map(({ findings }) => (findings as [{ value: { to: string } }])[0].value.to);
    expect(days).toEqual(['2026-03-31', '2026-04-30']);
  });

  test('tells each line that it cannot read by its number, reads all others, and ends with exit code 1', async () => {
    const input = [
      'not json',
      JSON.stringify({ id: 'good', text: '', at }),
      '[1]',
      JSON.stringify({ id: 'a', text: 7, at }),
      '',
      JSON.stringify({ id: 'a', text: 'x' }),
      JSON.stringify({ id: 'a', text: 'x', at: '2026-02-31T25:00' }),
      JSON.stringify({ id: 'a', text: 'x', at, locale: 'english!' }),
      JSON.stringify({ id: 'a', asked: 'bugdet', text: 'x', at }),
      JSON.stringify({ id: 'last', text: '', at }),
    ].join('\r\n');
    const { code, stdout, stderr } = await bantam(['understand'], { input });

    expect(code).toBe(1);
    expect(objectsIn(stdout).map(({ id }) => id)).toEqual(['good', 'last']);
    const mustBeDate = 'must be an ISO date such as "2026-03-01" or "2026-03-01T09:30:00+01:00".';
    expect(stderr.trimEnd().split('\n')).toEqual([
      'line 1: this is no JSON. Write one object a line.',
      'line 3: this is no JSON object. Write one object a line, in braces.',
      'line 4: "text" must be a text.',
      `line 6: "at" ${mustBeDate}`,
      `line 7: "at" ${mustBeDate}`,
      'line 8: "locale" must be a language tag such as "en-US".',
      'line 9: "asked" is "bugdet", and the script has no such question. Did you mean `budget`?',
    ]);
  });

  test('reads a file as well, and keeps the order of ten thousand lines', async () => {
    const file = join(temporaryFolder(), 'messages.jsonl');
    const rows = Array.from({ length: 10_000 }, (_, id) => ({ id, asked: null, text: 'grüß Gott', at }));
    writeFileSync(file, jsonLines(rows));
    const { code, stdout, stderr } = await bantam(['understand', file]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(objectsIn(stdout).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  test('says which file is not there', async () => {
    const { code, stdout, stderr } = await bantam(['understand', '/nowhere/messages.jsonl']);

    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no file /nowhere/messages.jsonl.\n',
    });
  });

  test('ends without a word when its reader has seen enough', async () => {
    const file = join(temporaryFolder(), 'messages.jsonl');
    writeFileSync(file, jsonLines(Array.from({ length: 50_000 }, (_, id) => ({ id, text: 'about 40k', at }))));
    const child = startCommand(['understand', file]);
    const ended = once(child, 'close');
    const complaints = text(child.stderr);
    await once(child.stdout, 'data');
    child.stdout.destroy();

    expect(await ended).toEqual([0, null]);
    expect(await complaints).toBe('');
  });
});

describe('bantam qualify', () => {
  const good = {
    id: 'good',
    at,
    locale: 'en-US',
    turns: [
      { by: 'agent', name: 'Kim', text: 'What brings you here?' },
      { by: 'visitor', text: 'We lose orders every week to picking errors.' },
      { by: 'agent', text: 'And what is your budget?' },
      { by: 'visitor', text: 'about 40k, approved', at: '2026-03-02T10:00:00Z' },
      { by: 'visitor', text: 'I decide alone, and we want to start by June' },
    ],
  };

  test('prints the answers by topic with their quotes, and the verdict of the script', async () => {
    const { code, stdout, stderr } = await bantam(['qualify'], { input: jsonLines([good]) });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [verdict] = objectsIn(stdout);
    expect(Object.keys(verdict ?? {})).toEqual(['id', 'answers', 'unmet', 'unknown', 'score', 'band', 'qualified']);
    expect(verdict).toMatchObject({ id: 'good', unmet: [], unknown: [], band: 'hot', qualified: true });
    expect(verdict?.['answers']).toMatchObject({
      budget: {
        value: { max: 40000, stance: 'approved' },
        quote: expect.stringContaining('40k') as string,
        status: 'answered',
      },
      authority: { value: { role: 'decides' }, status: 'answered' },
      timeline: { value: { to: '2026-06-30' }, status: 'answered' },
      need: { value: { strength: 'must' }, status: 'answered' },
    });
  });

  test('tells what is missing and what fails apart', async () => {
    const { stdout } = await bantam(['qualify'], {
      input: jsonLines([
        { id: 'silent', at, turns: [] },
        {
          id: 'poor',
          at,
          turns: [
            { by: 'agent', text: 'What is your budget?' },
            { by: 'visitor', text: 'we have no budget' },
          ],
        },
      ]),
    });

    const [silent, poor] = objectsIn(stdout);
    expect(silent).toMatchObject({ unmet: [], unknown: ['budget', 'authority', 'need', 'timeline'], qualified: false });
    expect(poor).toMatchObject({ unmet: ['budget'], unknown: ['authority', 'need', 'timeline'], qualified: false });
  });

  test('says where in a transcript the mistake is', async () => {
    const { code, stdout, stderr } = await bantam(['qualify'], {
      input: jsonLines([
        {
          ...good,
          turns: [
            { by: 'visitor', text: 'hi' },
            { by: 'bot', text: 'hi' },
          ],
        },
        { ...good, turns: 'none' },
        good,
      ]),
    });

    expect(code).toBe(1);
    expect(objectsIn(stdout)).toHaveLength(1);
    expect(stderr).toBe(
      'line 1: "turns[1].by" must be "visitor" or "agent".\nline 2: "turns" must be a list of {"by","text"}.\n',
    );
  });
});
