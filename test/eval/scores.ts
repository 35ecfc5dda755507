import type { BuiltInTopic } from '../../src/lead/values.ts';
import { sameValue } from './compare.ts';
import { TOPICS } from './material.ts';
import type { Reading } from './read.ts';

/** Right, false and missed findings. A wrong value is both false and missed. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  add(expected: boolean, found: boolean, isRight: boolean): void {
    if (expected && found && isRight) this.right += 1;
    else {
      if (found) this.wrong += 1;
      if (expected) this.missed += 1;
    }
  }

  get precision(): number {
    return this.right / (this.right + this.wrong);
  }
  get recall(): number {
    return this.right / (this.right + this.missed);
  }
  /** 1 where there was nothing to read and nothing was read. */
  get f1(): number {
    const all = 2 * this.right + this.wrong + this.missed;
    return all === 0 ? 1 : (2 * this.right) / all;
  }
}

export interface Scores {
  /** Whether the topic was heard. */
  readonly topics: Readonly<Record<BuiltInTopic, Tally>>;
  /** Whether its value is right too. */
  readonly values: Readonly<Record<BuiltInTopic, Tally>>;
  /** The values of all topics, by the primary language of the locale. */
  readonly languages: ReadonlyMap<string, Tally>;
  /** The share of messages that say nothing about the purchase in which something was read. */
  readonly falseExtractions: number;
}

export function scoresOf(readings: readonly Reading[]): Scores {
  const tallies = () => Object.fromEntries(TOPICS.map((topic) => [topic, new Tally()])) as Record<BuiltInTopic, Tally>;
  const topics = tallies();
  const values = tallies();
  const languages = new Map<string, Tally>();
  for (const { utterance, found } of readings) {
    const [primary = 'en'] = utterance.locale.split('-');
    const language = languages.get(primary) ?? new Tally();
    languages.set(primary, language);
    for (const topic of TOPICS) {
      const expected = utterance.findings.find((one) => one.topic === topic);
      const actual = found.find((one) => one.topic === topic);
      const isRight = expected && actual ? sameValue(topic, expected.value, actual.value) : false;
      topics[topic].add(expected !== undefined, actual !== undefined, true);
      values[topic].add(expected !== undefined, actual !== undefined, isRight);
      language.add(expected !== undefined, actual !== undefined, isRight);
    }
  }
  const negatives = readings.filter(({ utterance }) => utterance.findings.length === 0);
  const falseExtractions = negatives.filter(({ found }) => found.length > 0).length / negatives.length;
  return { topics, values, languages, falseExtractions };
}

/** How often findings given a confidence are right: pairs of the mean confidence and the share that is right. */
export function calibrationOf(
  readings: readonly Reading[],
): readonly { readonly from: number; readonly confidence: number; readonly right: number; readonly count: number }[] {
  const given = readings.flatMap(({ utterance, found }) =>
    found.map(({ topic, value, confidence }) => {
      const expected = utterance.findings.find((one) => one.topic === topic);
      return { confidence, right: expected !== undefined && sameValue(topic, expected.value, value) };
    }),
  );
  return [0, 0.5, 0.7, 0.8, 0.9].flatMap((from, index, edges) => {
    const within = given.filter(({ confidence }) => confidence >= from && confidence < (edges[index + 1] ?? Infinity));
    if (within.length === 0) return [];
    const confidence = within.reduce((sum, one) => sum + one.confidence, 0) / within.length;
    return [
      { from, confidence, right: within.filter(({ right }) => right).length / within.length, count: within.length },
    ];
  });
}

const QUESTIONS: ReadonlySet<string> = new Set(['why', 'asks-meaning', 'asks-who', 'asks-wait']);

/** Leading acts: how often right, and which were taken for which. */
export function actsOf(readings: readonly Reading[]): {
  readonly right: number;
  readonly confused: readonly { readonly expected: string; readonly found: string; readonly count: number }[];
} {
  const confused = new Map<string, number>();
  let right = 0;
  for (const { utterance, acts } of readings) {
    const expected = utterance.acts[0] ?? 'unclear';
    // The material has one kind of question; asking for our reason, or what we mean, is one.
    const leading = acts[0] ?? 'unclear';
    const found = QUESTIONS.has(leading) ? 'question' : leading;
    if (expected === found) right += 1;
    else confused.set(`${expected} ${found}`, (confused.get(`${expected} ${found}`) ?? 0) + 1);
  }
  const pairs = [...confused].map(([pair, count]) => {
    const [expected = '', found = ''] = pair.split(' ');
    return { expected, found, count };
  });
  return { right: right / readings.length, confused: pairs.toSorted((one, other) => other.count - one.count) };
}
