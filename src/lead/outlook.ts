import { standing } from './criterion.ts';
import type { Standing } from './criterion.ts';
import { meets } from './measure.ts';
import type { Measured } from './measure.ts';
import { possibleAnswers } from './possible-answers.ts';
import { pointsFor } from './score.ts';
import type { Criterion, Question, Script, ValueTest } from './script.ts';
import { BANT } from './values.ts';
import type { BantTopic, Topic } from './values.ts';

/**
 * What an open question can still bring. Its possible answers are put into groups that all conditions of the script
 * (of routes and of other questions) treat alike; within a group only points and the criterion tell them apart.
 */
export interface Outlook {
  readonly question: Question;
  readonly groups: readonly Group[];
  /** All groups as one, for questions on which no open condition depends. */
  readonly all: Group;
}

export interface Group {
  /** One answer of the group; null for the group that meets no condition, where the question may also end unanswered. */
  readonly answer: Measured | null;
  /** Points that the score may get; 0 where the question counts for the fit. */
  readonly lowest: number;
  readonly highest: number;
  /** For one of the four: how it may stand. Empty for other questions. */
  readonly standings: readonly Standing[];
}

const kept = new WeakMap<Script, ReadonlyMap<Topic, Outlook>>();

/** By topic; worked out once for each script. Contact is left out: no outcome is to depend on asking for it. */
export function outlooksOf(script: Script): ReadonlyMap<Topic, Outlook> {
  const known = kept.get(script);
  if (known !== undefined) return known;
  const outlooks = new Map<Topic, Outlook>();
  for (const question of script.questions) {
    if (question.topic !== 'contact') outlooks.set(question.topic, outlookOf(script, question));
  }
  kept.set(script, outlooks);
  return outlooks;
}

function outlookOf(script: Script, question: Question): Outlook {
  const conditions = [...script.routing.routes, ...script.questions].flatMap(({ when }) => when[question.topic] ?? []);
  const tests: ValueTest[] = [...question.points, ...conditions, ...criterionBounds(script.qualified, question.topic)];
  const groups = new Map<string, Group>();
  for (const answer of [null, ...possibleAnswers(question, tests)]) {
    const key = conditions.map((test) => Number(answer !== null && meets(test, answer))).join('');
    const group = groupOf(script, question, answer);
    const earlier = groups.get(key);
    groups.set(key, earlier === undefined ? group : joined(earlier, group));
  }
  return { question, groups: [...groups.values()], all: [...groups.values()].reduce(joined) };
}

function groupOf(script: Script, question: Question, answer: Measured | null): Group {
  const points = answer === null || question.counts === 'fit' ? 0 : pointsFor(question, answer);
  const standings = isBant(question.topic) ? [standing(script.qualified, question.topic, answer)] : [];
  return { answer, lowest: points, highest: points, standings };
}

function joined(one: Group, other: Group): Group {
  return {
    answer: one.answer,
    lowest: Math.min(one.lowest, other.lowest),
    highest: Math.max(one.highest, other.highest),
    standings: [...new Set([...one.standings, ...other.standings])],
  };
}

/** The criterion's own bounds, as tests. */
function criterionBounds(criterion: Criterion, topic: Topic): ValueTest[] {
  const open: ValueTest = { is: null, atLeast: null, below: null, within: null };
  if (topic === 'budget') return [{ ...open, atLeast: criterion.budgetAtLeast }];
  return topic === 'timeline' ? [{ ...open, within: criterion.timelineWithinMonths }] : [];
}

function isBant(topic: Topic): topic is BantTopic {
  return (BANT as readonly Topic[]).includes(topic);
}
