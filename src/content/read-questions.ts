import type { Choice, PointRule, Question, QuestionKind } from '../lead/script.ts';
import { BANT, type BuiltInTopic } from '../lead/values.ts';
import { code } from './problems.ts';
import type { Question as Written } from './qualify-schema.ts';
import { checkPrecedence } from './precedence.ts';
import { labelRule, readWording } from './question-wording.ts';
import { checkUnitsDiffer, readUnits } from './units.ts';
import { readConditions, readTest, type Reading, type TestedTopics } from './value-tests.ts';
import { checkLabelsDiffer, readText } from './wording.ts';
import { watched, type Path, type Source } from './yaml-source.ts';

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
  const questions = Object.entries(written).map(([topic, block]) => readQuestion(reading, topic, block));
  checkUnitsDiffer(reading.source, questions);
  return questions;
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
    ...(written.units === undefined ? {} : { units: readUnits(reading, path, kind, written.units) }),
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
  const reading = watched(source);
  const rules = points.map((rule, index) => ({
    ...readTest(reading.source, [...path, index], rule, topic, tested, rates),
    points: rule.points,
  }));
  if (reading.isFaultless()) checkPrecedence(source, path, rules);
  return rules;
}

function readChoices({ source, languages }: Reading, path: Path, { choices = {} }: Written): readonly Choice[] {
  const read = Object.entries(choices).map(([id, labels]) => ({
    id,
    label: readText(source, languages, [...path, id], labels, labelRule),
  }));
  checkLabelsDiffer(
    source,
    languages,
    read.map(({ id, label }) => ({ path: [...path, id], label })),
  );
  return read;
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
