import { assess, outcomeOf } from '../../src/lead/assess.ts';
import { knownValue } from '../../src/lead/answers.ts';
import type { Assessment, Outcome } from '../../src/lead/assessment.ts';
import type { Lead } from '../../src/lead/lead.ts';
import { declineTopic, mergeFindings } from '../../src/lead/merge.ts';
import type { Question, Script, ValueTest } from '../../src/lead/script.ts';
import type { Budget, Need, Timeline, Topic, Value } from '../../src/lead/values.ts';
import { everyValue } from '../support/generated-scripts.ts';
import { anOccasion, dateIn, said, TEST_NOW } from '../support/leads.ts';

/**
 * Plays a chat to its end in every possible way with real values, one after the other, and assesses each end. It shares
 * nothing with the code that decides about questions but `assess`; it even reads conditions in its own, plainer way.
 */
export function* everyEnd(
  script: Script,
  lead: Lead,
  language: string,
  closed: ReadonlySet<Topic>,
): Generator<Assessment> {
  const question = openQuestions(script, lead, closed)[0];
  if (question === undefined) {
    yield assess({ lead, script, now: TEST_NOW, language });
    return;
  }
  const { topic } = question;
  const rest = new Set([...closed, topic]);
  yield* everyEnd(
    script,
    declineTopic(lead, topic, { ...anOccasion(), quote: 'no', activityId: 'no' }),
    language,
    rest,
  );
  for (const value of everyValue(topic)) {
    yield* everyEnd(script, mergeFindings(lead, [said(topic, value)], anOccasion()), language, rest);
  }
}

/** The outcomes that are still possible; ends with the second where `atMost` is 2. */
export function outcomesOf(ends: Iterable<Assessment>, atMost = Infinity): ReadonlySet<string> {
  const outcomes = new Set<string>();
  for (const end of ends) {
    outcomes.add(nameOf(outcomeOf(end)));
    if (outcomes.size >= atMost) break;
  }
  return outcomes;
}

export function openQuestions(script: Script, lead: Lead, closed: ReadonlySet<Topic>): readonly Question[] {
  return script.questions.filter(
    ({ topic, when }) =>
      !closed.has(topic) && Object.entries(when).every(([other, test]) => passes(test, knownValue(lead, other), other)),
  );
}

function nameOf({ qualified, band, route }: Outcome): string {
  return [qualified ? 'qualified' : 'not qualified', band, route].join(', ');
}

function passes(test: ValueTest, value: Value | null, topic: Topic): boolean {
  if (value === null) return false;
  const word = wordOf(value, topic);
  if (test.is !== null && !test.is.includes(word)) return false;
  return [
    atLeast(value, topic, test.atLeast),
    test.below === null || (hasSize(value, topic) && !atLeast(value, topic, test.below)),
    test.within === null || (hasSize(value, topic) && lastDay(value as Timeline) <= dateIn(test.within)),
  ].every(Boolean);
}

function wordOf(value: Value, topic: Topic): string {
  if (typeof value !== 'object') return String(value);
  if (topic === 'need') return (value as Need).strength;
  return 'role' in value ? String(value.role) : (value as Budget | Timeline).stance;
}

function hasSize(value: Value, topic: Topic): boolean {
  if (topic === 'budget') return (value as Budget).max !== null;
  return topic === 'timeline' ? lastDay(value as Timeline) !== '' : typeof value === 'number';
}

function atLeast(value: Value, topic: Topic, bound: number | null): boolean {
  if (bound === null) return true;
  if (!hasSize(value, topic)) return false;
  if (topic === 'budget') return ((value as Budget).max ?? 0) >= bound;
  return topic === 'timeline' ? lastDay(value as Timeline) >= dateIn(bound) : Number(value) >= bound;
}

/** Dates of one form sort as their text does; '' where no date was said. */
function lastDay({ from, to }: Timeline): string {
  return to ?? from ?? '';
}
