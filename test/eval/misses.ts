import { differingParts } from './compare.ts';
import { TOPICS } from './material.ts';
import type { Reading } from './read.ts';
import { actsOf } from './scores.ts';
import type { Judged } from './transcripts.ts';

/** What was misread in the development half, for whoever mends it. */
export function missesOf(readings: readonly Reading[], judged: readonly Judged[]): string {
  const messages = readings.flatMap(({ utterance, found }) => {
    const wrong = TOPICS.flatMap((topic) => {
      const expected = utterance.findings.find((one) => one.topic === topic);
      const actual = found.find((one) => one.topic === topic);
      if (!expected && !actual) return [];
      if (!expected) return [`  false ${topic} ${JSON.stringify(actual?.value)} “${actual?.quote ?? ''}”`];
      if (!actual) return [`  missed ${topic} ${JSON.stringify(expected.value)} “${expected.quote}”`];
      const parts = differingParts(topic, expected.value, actual.value);
      if (parts.length === 0) return [];
      return [
        `  wrong ${topic} (${parts.join(', ')}) ${JSON.stringify(actual.value)}, not ${JSON.stringify(expected.value)}`,
      ];
    });
    const { id, locale, asked, text } = utterance;
    return wrong.length === 0 ? [] : [`${id} ${locale} asked ${asked ?? 'nothing'}: ${text}`, ...wrong];
  });
  const acts = actsOf(readings).confused.map(
    ({ expected, found, count }) => `  ${count}x ${expected} taken for ${found}`,
  );
  const talks = judged.flatMap(({ transcript, qualified, misses }) => {
    const verdict = qualified === transcript.qualified ? [] : [`  judged ${qualified ? '' : 'not '}qualified`];
    const all = [...verdict, ...misses.map((miss) => `  ${miss}`)];
    return all.length === 0 ? [] : [`transcript ${transcript.id}`, ...all];
  });
  return [...messages, 'leading acts', ...acts, ...talks].join('\n');
}
