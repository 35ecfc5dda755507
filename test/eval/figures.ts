import { aim, type Figure, inform, quantile } from '../support/figures.ts';
import { type Half, TOPICS } from './material.ts';
import type { Reading } from './read.ts';
import { actsOf, calibrationOf, scoresOf } from './scores.ts';
import { balancedAccuracy, type Judged } from './transcripts.ts';

const LEAST_F1 = { budget: 0.9, timeline: 0.9, contact: 0.9, authority: 0.85, need: 0.85 } as const;

/** The figures of one half. Goals hold for the frozen one: what rules were tuned on proves nothing. */
export function figuresOf(half: Half, readings: readonly Reading[], judged: readonly Judged[]): Figure[] {
  const { topics, values, languages, falseExtractions } = scoresOf(readings);
  const calibration = calibrationOf(readings);
  const acts = actsOf(readings);
  const goal = (name: string, value: number, sign: '<=' | '>=', limit: number): Figure =>
    half === 'frozen' ? aim(`${half}: ${name}`, value, sign, limit, { unit: '' }) : told(name, value);
  const told = (name: string, value: number): Figure => inform(`${half}: ${name}`, value, '');
  const surest = calibration.at(-1);

  return [
    ...TOPICS.map((topic) => goal(`${topic}, value F1`, values[topic].f1, '>=', LEAST_F1[topic])),
    goal('false extractions on negatives', falseExtractions, '<=', 0.03),
    goal('qualified or not, balanced accuracy', balancedAccuracy(judged), '>=', 0.9),
    ...(surest ? [goal('right of those given .9 and more', surest.right, '>=', 0.88)] : []),
    ...TOPICS.flatMap((topic) => [
      told(`${topic}, value precision`, values[topic].precision),
      told(`${topic}, value recall`, values[topic].recall),
      told(`${topic}, topic F1`, topics[topic].f1),
    ]),
    ...[...languages].map(([language, tally]) => told(`${language}, value F1 of all topics`, tally.f1)),
    ...calibration.map(({ from, right, count }) => told(`right of those given ${from} and more (${count})`, right)),
    told('leading act right', acts.right),
    told('topics right at the end of a transcript', share(judged)),
    inform(
      `${half}: a message, median`,
      quantile(
        readings.map(({ milliseconds }) => milliseconds),
        0.5,
      ),
      'ms',
    ),
  ];
}

function share(judged: readonly Judged[]): number {
  return judged.reduce((sum, { rightTopics }) => sum + rightTopics, 0) / (judged.length * 4);
}
