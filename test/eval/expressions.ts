import type { Script } from '../../src/lead/script.ts';
import { createOfflineUnderstanding } from '../../src/understanding/offline/understand.ts';
import type { Expression } from './material.ts';

/** Shares of newswire expressions in which an amount or a date is found where there is one, and none where there is none. */
export interface Heard {
  /** Found at all, also where it was then left aside because it is somebody else's, or past, or of something else. */
  readonly read: number;
  /** Taken for what the visitor can spend or plans; newswire seldom speaks of that. */
  readonly taken: number;
}

/** Only whether something is found is compared: the values are of another kind (any money, any date) than a visitor's. */
export async function heardIn(
  topic: 'budget' | 'timeline',
  expressions: readonly Expression[],
  script: Script,
): Promise<Heard> {
  const understanding = createOfflineUnderstanding();
  let read = 0;
  let taken = 0;
  for (const { text, ref, expected } of expressions) {
    const at = Date.parse(`${ref ?? '2016-11-07T00:00:00'}Z`);
    const { findings, dropped } = await understanding.understand({
      messages: [{ activityId: 'message', text, at }],
      asked: topic,
      confirming: null,
      script,
      known: new Map(),
      transcript: [],
      language: 'en',
      locale: 'en-US',
      timeZone: null,
    });
    const isTaken = findings.some((one) => one.topic === topic);
    const isRead = isTaken || dropped.some(({ finding }) => finding.topic === topic);
    if (isTaken === expected.length > 0) taken += 1;
    if (isRead === expected.length > 0) read += 1;
  }
  return { read: read / expressions.length, taken: taken / expressions.length };
}
