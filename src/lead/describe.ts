import type { Question, ValueTest } from './script.ts';
import type { LanguageTag } from './values.ts';

const NUMBERS = new Intl.NumberFormat('en-US');

/** A rule as a person reads it: `budget approved, at least 20,000 USD a year`. */
export function describeRule(question: Question, test: ValueTest, language: LanguageTag): string {
  const words = test.is?.map((word) => labelOf(question, word, language)).join(' or ') ?? null;
  const bounds = [
    test.atLeast === null ? null : `at least ${sizeOf(question, test.atLeast)}`,
    test.below === null ? null : `below ${sizeOf(question, test.below)}`,
    test.within === null ? null : `within ${months(test.within)}`,
  ].filter((bound) => bound !== null);
  const parts = words === null ? bounds : [words, ...bounds];
  return `${nameOf(question)} ${parts.length === 0 ? 'known' : parts.join(', ')}`;
}

/** The line of an answer that meets no rule, so that a person sees why it gave nothing. */
export function describeNoRule(question: Question): string {
  return `${nameOf(question)}: no points for this answer`;
}

function nameOf(question: Question): string {
  return question.topic.replaceAll('-', ' ').replaceAll('_', ' ');
}

function labelOf(question: Question, word: string, language: LanguageTag): string {
  if (question.kind !== 'choice') return word;
  const label = question.choices.find((choice) => choice.id === word)?.label;
  return label?.[language] ?? word;
}

function sizeOf(question: Question, size: number): string {
  if (question.kind === 'timeline') return months(size);
  const number = NUMBERS.format(size);
  return question.kind === 'budget' ? `${number} USD a year` : number;
}

function months(count: number): string {
  return count === 1 ? '1 month' : `${count} months`;
}
