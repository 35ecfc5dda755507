import { beforeAll, describe, expect, test } from 'vitest';
import { hashOf, type ContentFiles } from '../../src/content/files.ts';
import { loadContent } from '../../src/content/load.ts';
import { countWords } from '../../src/content/text-rules.ts';
import { factsOf, fill, scriptFacts } from '../../src/lead/placeholders.ts';
import { LINE_KEYS, type Script } from '../../src/lead/script.ts';
import type { Value } from '../../src/lead/values.ts';
import { defaultFiles, projectFolder, scriptOf, withChange } from './content.ts';

let files: ContentFiles = {};
let script: Script;
beforeAll(async () => {
  files = await defaultFiles();
  script = scriptOf(files);
});

test('the default content has no mistake', async () => {
  expect(await loadContent(projectFolder)).not.toHaveProperty('problems');
});

describe('the default script', () => {
  test('asks for need first and for money once its purpose is clear', () => {
    expect(script.questions.map(({ topic }) => topic)).toEqual([
      'need',
      'users',
      'timeline',
      'authority',
      'budget',
      'current-tool',
      'contact',
    ]);
  });

  test('qualifies as documented', () => {
    expect(script.qualified).toEqual({
      need: ['must', 'should'],
      authority: ['decides', 'shares', 'influences'],
      budgetAtLeast: 5000,
      timelineWithinMonths: 12,
      unknownAtMost: 1,
      neverUnknown: ['need'],
    });
  });

  test('turns written amounts, spans and times into numbers', () => {
    const budget = script.questions.find(({ topic }) => topic === 'budget');
    expect(budget?.points[0]).toEqual({ is: ['approved'], atLeast: 20_000, below: null, within: null, points: 25 });
    const timeline = script.questions.find(({ topic }) => topic === 'timeline');
    expect(timeline?.points[0]).toEqual({ is: ['committed'], atLeast: null, below: null, within: 6, points: 25 });
    expect(script.quiet.afterMs).toBe(20 * 60_000);
    expect(script.decay[0]).toEqual({ afterDays: 14, points: 5 });
    expect(script.routing.routes.map(({ team, when }) => [team, when['users']?.atLeast ?? null])).toEqual([
      ['large-accounts', 50],
      ['sales', null],
    ]);
  });

  test('says everything in both languages', () => {
    for (const language of ['en', 'de']) {
      const silent = LINE_KEYS.filter((key) => (script.lines[language]?.[key] ?? []).length === 0);
      expect(silent).toEqual([]);
      expect(script.questions.every(({ wording }) => (wording[language]?.ask.length ?? 0) > 0)).toBe(true);
      expect(script.knowledge.filter((passage) => passage.language === language).length).toBeGreaterThan(30);
    }
  });

  test('has the same pages of knowledge in both languages', () => {
    const pages = (language: string) =>
      script.knowledge.filter((passage) => passage.language === language).map(({ file }) => file.split('/').at(-1));
    expect(pages('de')).toEqual(pages('en'));
  });

  test('restates facts without praise, and never twice with the same opener', () => {
    for (const { wording } of script.questions) {
      for (const { heard } of Object.values(wording)) {
        for (const { when, say } of heard) {
          const variants = heard.filter((other) => other.when === when).flatMap((other) => other.say);
          expect(variants.length).toBeGreaterThanOrEqual(3);
          expect(new Set(say.map((line) => line.split(' ')[0])).size).toBe(say.length);
          expect(say.join(' ')).not.toMatch(/!|great|perfect|excellent|awesome|super|toll|prima|wunderbar|freut/i);
        }
      }
    }
  });

  test('restates the visitor’s fact where it can, and has a line where it cannot', () => {
    for (const { topic, wording } of script.questions) {
      for (const { heard } of Object.values(wording)) {
        for (const when of new Set(heard.map((line) => line.when))) {
          const groups = heard.filter((line) => line.when === when).map(({ say }) => say);
          expect(groups.length, topic).toBeLessThanOrEqual(2);
          const isSayable = (line: string) => fill(line, { value: '1' }) !== null;
          expect(groups.at(-1)?.every(isSayable), topic).toBe(true);
        }
      }
    }
  });

  test('asks neutrally after an answer to whatever the visitor asked', () => {
    for (const { topic, wording } of script.questions) {
      for (const { ask, afterAnswer } of Object.values(wording)) {
        expect(
          afterAnswer.filter((text) => ask.includes(text)),
          topic,
        ).toEqual([]);
        expect(afterAnswer.join(' ')).not.toMatch(/\b(that fit|passt das)\b/i);
      }
    }
  });

  test('keeps a reply with real facts within 35 words', () => {
    const answers: [topic: string, value: Value][] = [
      ['need', { strength: 'must', summary: 'we lose two people to mis-picks' }],
      ['budget', { min: 40_000, max: 50_000, currency: 'EUR', period: 'month', stance: 'approved' }],
      ['timeline', { from: '2026-12-05', to: '2027-01-19', stance: 'committed' }],
      ['timeline', { from: '2026-11-01', to: '2027-01-31', stance: 'committed' }],
      ['authority', { role: 'shares', deciders: ['my boss', 'the CFO', 'IT'] }],
      ['contact', { name: 'Jane Doe', company: 'Example Ltd', email: 'jane@example.com', phone: null, role: null }],
      ['users', 12_000],
    ];
    let said = 0;
    for (const [topic, value] of answers) {
      const question = script.questions.find((candidate) => candidate.topic === topic);
      for (const [language, wording] of Object.entries(question?.wording ?? {})) {
        const facts = { ...scriptFacts(script), ...factsOf(topic, value, language, question) };
        for (const line of wording.heard.flatMap(({ say }) => say.flatMap((variant) => fill(variant, facts) ?? []))) {
          expect(countWords(line), line).toBeLessThanOrEqual(12);
          said += 1;
        }
      }
    }
    expect(said).toBeGreaterThan(50);
  });
});

describe('the hash', () => {
  test('is the same whatever the order of the files and their line ends', () => {
    const reversed = Object.fromEntries(
      Object.entries(files)
        .reverse()
        .map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    expect(hashOf(reversed)).toBe(hashOf(files));
    expect(script.version).toBe(hashOf(files));
  });

  test('changes with any word and any name', () => {
    expect(hashOf(withChange(files, 'prompts/brief.md', 'salesperson', 'seller'))).not.toBe(hashOf(files));
    const { 'prompts/brief.md': brief = '', ...rest } = files;
    expect(hashOf({ ...rest, 'prompts/brief2.md': brief })).not.toBe(hashOf(files));
  });
});
