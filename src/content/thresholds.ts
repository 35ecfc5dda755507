import type { Script } from '../lead/script.ts';
import type { Source } from './yaml-source.ts';

/** Thresholds that are out of order, or that no lead could ever reach. */
export function checkThresholds(
  source: Source,
  { bands, fit, decay, questions }: Pick<Script, 'bands' | 'fit' | 'decay' | 'questions'>,
): void {
  if (bands.hot <= bands.warm) {
    source.report(['bands', 'hot'], `\`hot\` (${bands.hot}) must be above \`warm\` (${bands.warm}) in \`bands\`.`);
  }
  if (fit.A <= fit.B || fit.B <= fit.C) {
    source.report(['fit'], `the grades in \`fit\` must fall from A to C, not ${fit.A}, ${fit.B}, ${fit.C}.`);
  }
  decay.forEach((step, index) => {
    const before = decay[index - 1];
    if (before !== undefined && step.afterDays <= before.afterDays) {
      source.report(
        ['decay', index, 'after'],
        `entry ${index + 1} of \`decay\` must come later than the one before it.`,
      );
    }
  });
  const best = (counts: 'score' | 'fit') =>
    questions
      .filter((question) => question.counts === counts)
      .reduce((sum, { points }) => sum + Math.max(0, ...points.map((rule) => rule.points)), 0);
  const reachable = best('score');
  if (reachable < bands.hot) {
    source.report(
      ['bands', 'hot'],
      `no lead can be hot: all questions together give at most ${reachable} points, and \`hot\` begins at ${bands.hot}.`,
    );
  }
  const fitting = best('fit');
  if (questions.some(({ counts }) => counts === 'fit') && fitting < fit.A) {
    source.report(
      ['fit', 'A'],
      `no company can be graded A: the questions with \`counts: fit\` give at most ${fitting} points, and A begins at ${fit.A}.`,
    );
  }
}
