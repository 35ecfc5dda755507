import { measuredAnswers } from './assess.ts';
import { isOpen } from './completions.ts';
import type { OpenInput } from './completions.ts';
import { isSettled } from './outcome-bounds.ts';
import { holds } from './route.ts';
import type { Facts } from './score.ts';
import type { Question } from './script.ts';

export interface NextQuestionInput extends OpenInput {
  /** The visitor's own price question is not answered yet: budget is put off while anything else is open. */
  readonly priceQuestionOpen: boolean;
}

/**
 * The first open question in the script's order, or null when there is nothing left to find out: every completion of
 * the open ones, each answered in any way, declined or left unknown, gives the same outcome (qualified, band, route).
 */
export function nextQuestion(input: NextQuestionInput): Question | null {
  const facts = measuredAnswers(input.lead, input.script);
  const open = askable(input, facts);
  if (open.length === 0 || isSettled(input, facts)) return null;
  const first = input.priceQuestionOpen ? open.find((question) => question.topic !== 'budget') : undefined;
  return first ?? open[0] ?? null;
}

function askable({ script, passedOver }: OpenInput, facts: Facts): readonly Question[] {
  return script.questions.filter(
    (question) => isOpen(question.topic, facts, passedOver) && holds(question.when, facts.known),
  );
}
