import { beforeAll, describe, expect, test } from 'vitest';
import type { Script } from '../../../src/lead/script.ts';
import { understand } from './reading.ts';
import { shippedKnowledge } from './shipped-knowledge.ts';
import { ENGLISH, GERMAN } from './shipped-questions.ts';

let script: Script;
beforeAll(async () => {
  script = await shippedKnowledge();
});

async function headingOf(question: string, language: string): Promise<string | null> {
  const { answer } = await understand(script, [question]);
  const id = answer?.citations[0]?.passageId;
  const passage = script.knowledge.find((one) => one.id === id && one.language === language);
  return passage?.heading ?? null;
}

describe('the files that come with the project answer', () => {
  test.each(ENGLISH)('"%s" from "%s"', async (question, heading) => {
    expect(await headingOf(question, 'en')).toBe(heading);
  });

  test.each(GERMAN)('"%s" from "%s"', async (question, heading) => {
    expect(await headingOf(question, 'de')).toBe(heading);
  });
});
