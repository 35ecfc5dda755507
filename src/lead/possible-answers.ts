import type { Measured } from './measure.ts';
import type { Question, ValueTest } from './script.ts';

/**
 * Every answer that a question may get, as far as tests can tell answers apart: each word with a size at, and between,
 * all bounds that any of the tests names; only combinations that can exist (no money has no amount, and no timeline
 * ends before it begins).
 */
export function possibleAnswers(question: Question, tests: readonly ValueTest[]): readonly Measured[] {
  switch (question.kind) {
    case 'budget':
      return [
        ...each(['approved', 'planned'], [null, ...sizesAround(tests)]),
        ...each(['none', 'undisclosed'], [null]),
      ];
    case 'authority':
      return each(['decides', 'shares', 'influences', 'none'], [null]);
    case 'need':
      return each(['must', 'should', 'good', 'none'], [null]);
    case 'timeline':
      return [
        ...each(['committed', 'exploring', 'none'], [null]),
        ...spans(sizesAround(tests)).flatMap((span) =>
          ['committed', 'exploring'].map((word): Measured => ({ word, ...span })),
        ),
      ];
    case 'contact':
      return each([null], [null]);
    case 'number':
      return each([null], sizesAround(tests));
    case 'company-size':
      return each([null], countsAround(tests));
    case 'choice':
      return each(
        question.choices.map((choice) => choice.id),
        [null],
      );
    case 'text':
    case 'email':
    case 'phone':
    case 'country':
      return each([...tests.flatMap((test) => test.is ?? []), ANY_OTHER_WORD], [null]);
  }
}

/** Stands for every text that no test names; no test can name it, as it is not a character. */
const ANY_OTHER_WORD = '\uffff';

function each(words: readonly (string | null)[], sizes: readonly (number | null)[]): Measured[] {
  return words.flatMap((word) => sizes.map((size) => ({ word, size })));
}

/** Every pair of a beginning and an end. Both may lie in the same stretch: then one size stands for the two. */
function spans(sizes: readonly number[]): { begins: number; size: number }[] {
  return sizes.flatMap((size) => sizes.filter((begins) => begins <= size).map((begins) => ({ begins, size })));
}

/** A size in every stretch that the bounds make of the numbers from zero up, the bounds themselves included. */
function sizesAround(tests: readonly ValueTest[]): number[] {
  const bounds = boundsOf(tests).filter((bound) => bound > 0);
  const between = bounds.map((bound, index) => (bound + (bounds[index - 1] ?? 0)) / 2);
  return [0, ...bounds, ...between, (bounds.at(-1) ?? 0) + 1];
}

/** The same for whole numbers from one up, so that no stretch without a whole number counts as possible. */
function countsAround(tests: readonly ValueTest[]): number[] {
  const around = boundsOf(tests).flatMap((bound) => [
    Math.ceil(bound) - 1,
    Math.floor(bound),
    Math.ceil(bound),
    Math.floor(bound) + 1,
  ]);
  return [...new Set([1, ...around])].filter((count) => count >= 1);
}

function boundsOf(tests: readonly ValueTest[]): number[] {
  const bounds = tests.flatMap((test) => [test.atLeast, test.below, test.within]).filter((bound) => bound !== null);
  return [...new Set(bounds)].sort((a, b) => a - b);
}
