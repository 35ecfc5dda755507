import { performance } from 'node:perf_hooks';
import type { Finding } from '../../src/lead/answer.ts';
import type { Script } from '../../src/lead/script.ts';
import type { BuiltInTopic } from '../../src/lead/values.ts';
import { createOfflineUnderstanding } from '../../src/understanding/offline/understand.ts';
import { TOPICS, type Utterance, type Value } from './material.ts';

/** What was understood of one message, beside what it says. */
export interface Reading {
  readonly utterance: Utterance;
  readonly found: readonly (Finding & { readonly topic: BuiltInTopic; readonly value: Value })[];
  readonly acts: readonly string[];
  readonly milliseconds: number;
}

/** Each message as the first of a conversation, with the question that was open. */
export async function readAll(utterances: readonly Utterance[], script: Script): Promise<Reading[]> {
  const understanding = createOfflineUnderstanding();
  const readings: Reading[] = [];
  for (const utterance of utterances) {
    const { text, at, locale } = utterance;
    const began = performance.now();
    const understood = await understanding.understand({
      messages: [{ activityId: 'message', text, at: at.instant }],
      asked: utterance.asked ?? null,
      confirming: null,
      script,
      known: new Map(),
      transcript: [],
      language: null,
      locale,
      timeZone: at.timeZone,
    });
    const milliseconds = performance.now() - began;
    readings.push({ utterance, found: understood.findings.filter(isBuiltIn), acts: understood.acts, milliseconds });
  }
  return readings;
}

function isBuiltIn<Any extends Finding>(finding: Any): finding is Any & { topic: BuiltInTopic; value: Value } {
  return TOPICS.some((topic) => topic === finding.topic);
}
