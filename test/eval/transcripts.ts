import { verdictOn } from '../../src/cli/verdict.ts';
import type { Script } from '../../src/lead/script.ts';
import { BANT } from '../../src/lead/values.ts';
import { differingParts } from './compare.ts';
import type { Transcript, Value } from './material.ts';

/** How whole conversations that Bantam did not lead were judged. */
export interface Judged {
  readonly transcript: Transcript;
  readonly qualified: boolean;
  /** `budget: expected …, found …`; for the development half only, as the frozen half's misses are not looked at. */
  readonly misses: readonly string[];
  /** Topics of BANT whose value is right, or rightly absent. */
  readonly rightTopics: number;
}

export function judgeAll(transcripts: readonly Transcript[], script: Script): Judged[] {
  return transcripts.map((transcript) => {
    const { answers, assessment } = verdictOn(transcript, script);
    const misses = BANT.flatMap((topic) => {
      const expected = transcript.answers[topic] ?? null;
      const found = (answers.get(topic)?.value ?? null) as Value | null;
      if (expected === null && found === null) return [];
      if (expected !== null && found !== null && differingParts(topic, expected, found).length === 0) return [];
      return [`${topic}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
    });
    const rightTopics = BANT.length - misses.length;
    return { transcript, qualified: assessment.qualified, misses, rightTopics };
  });
}

/** The mean of the shares of qualified and of not qualified that were judged so. */
export function balancedAccuracy(judged: readonly Judged[]): number {
  const shareRight = (truth: boolean) => {
    const of = judged.filter(({ transcript }) => transcript.qualified === truth);
    return of.filter(({ qualified }) => qualified === truth).length / of.length;
  };
  return (shareRight(true) + shareRight(false)) / 2;
}
