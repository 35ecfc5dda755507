import type { Choice, PointRule, Question, QuestionKind } from '../lead/script.ts';
import { BANT, type BuiltInTopic } from '../lead/values.ts';
import { code } from './problems.ts';
import type { Question as Written } from './qualify-schema.ts';
import { labelRule, readWording } from './question-wording.ts';
import { readConditions, readTest, type Reading, type TestedTopics } from './value-tests.ts';
import { readText } from './wording.ts';
import type { Path, Source } from './yaml-source.ts';

const topicPattern = /^[a-z][a-z0-9-]*$/;

/** The questions' kinds and choices, which tests anywhere in the content may name. */
export function testedTopics(source: Source, questions: Readonly<Record<string, Written>>): TestedTopics {
  return new Map(
    Object.entries(questions).map(([topic, written]) => [
      topic,
      { kind: kindOf(source, topic, written), choices: Object.keys(written.choices ?? {}) },
    ]),
  );
}

function kindOf(source: Source, topic: string, { kind, choices }: Written): QuestionKind {
  const path = ['questions', topic];
  if (isBuiltIn(topic)) {
    if (kind !== undefined) {
      source.report([...path, 'kind'], `${code(topic)} is built in and needs no \`kind\`. Take the line out.`);
    }
    return topic;
  }
  if (!topicPattern.test(topic)) {
    source.report(path, `the name ${code(topic)} must be small letters, digits and hyphens, such as \`team-size\`.`);
  }
  if (kind === 'choice' && choices === undefined) {
    source.report(path, `\`choices\` is missing in question ${code(topic)}, which has \`kind: choice\`.`);
  }
  if (kind !== undefined) return kind;
  source.report(
    path,
    `\`kind\` is missing in question ${code(topic)}. Say what answer is expected, such as \`kind: number\`.`,
  );
  // Go on with the likeliest kind, so that its other mistakes are found too.
  return choices === undefined ? 'number' : 'choice';
}

function isBuiltIn(topic: string): topic is BuiltInTopic {
  return topic === 'contact' || BANT.some((known) => known === topic);
}

export function readQuestions(reading: Reading, written: Readonly<Record<string, Written>>): readonly Question[] {
  return Object.entries(written).map(([topic, block]) => readQuestion(reading, topic, block));
}

function readQuestion(reading: Reading, topic: string, written: Written): Question {
  const { source, topics, rates } = reading;
  const path = ['questions', topic];
  const kind = topics.get(topic)?.kind ?? 'text';
  if (kind === 'contact' && written.points !== undefined) {
    source.report([...path, 'points'], '`contact` has no `points`: contact details play no part in the score.');
  }
  const when = readConditions(source, [...path, 'when'], written.when, topics, rates);
  checkAskedEarlier(reading, path, topic, Object.keys(when));
  return {
    topic,
    kind,
    learn: written.learn.trim(),
    counts: written.counts ?? 'score',
    points: readPoints(reading, [...path, 'points'], topic, written),
    when,
    choices: readChoices(reading, [...path, 'choices'], written),
    wording: readWording(reading, path, topic, kind, written),
  };
}

function readPoints(
  { source, topics, rates }: Reading,
  path: Path,
  topic: string,
  { points = [] }: Written,
): readonly PointRule[] {
  const tested = topics.get(topic);
  if (tested === undefined || tested.kind === 'contact') return [];
  return points.map((rule, index) => {
    const test = readTest(source, [...path, index], rule, topic, tested, rates);
    const isOpen = Object.values(test).every((part) => part === null);
    if (isOpen && index < points.length - 1) {
      source.report(
        [...path, index],
        `entry ${index + 1} of \`points\` in question ${code(topic)} holds for every answer, so those below it never count. Move it to the end.`,
      );
    }
    return { ...test, points: rule.points };
  });
}

function readChoices({ source, languages }: Reading, path: Path, { choices = {} }: Written): readonly Choice[] {
  return Object.entries(choices).map(([id, labels]) => ({
    id,
    label: readText(source, languages, [...path, id], labels, labelRule),
  }));
}

/** A condition on a question that comes later would keep its question back until the visitor volunteers the answer. */
function checkAskedEarlier(
  { source, topics }: Reading,
  path: Path,
  topic: string,
  conditions: readonly string[],
): void {
  const order = [...topics.keys()];
  for (const condition of conditions) {
    if (order.indexOf(condition) < order.indexOf(topic)) continue;
    const reason =
      condition === topic
        ? 'names the question itself'
        : `names ${code(condition)}, which is asked later. Move ${code(condition)} up`;
    source.report([...path, 'when', condition], `\`when\` in question ${code(topic)} ${reason}.`);
  }
}
