import type { Answer } from './answer.ts';
import type { Fit, ReceiptLine } from './assessment.ts';
import { describeNoRule, describeRule } from './describe.ts';
import { meets } from './measure.ts';
import type { Measured } from './measure.ts';
import type {
  Band,
  BandThresholds,
  DecayStep,
  FitGrade,
  FitThresholds,
  PointRule,
  Question,
  Script,
} from './script.ts';
import type { Instant, Topic } from './values.ts';

const DAY = 24 * 60 * 60 * 1_000;
const LOWEST = 0;
const HIGHEST = 100;

export interface Facts {
  /** The answers that count, and the measures of those with a value. */
  readonly answers: ReadonlyMap<Topic, Answer>;
  readonly known: ReadonlyMap<Topic, Measured>;
}

/** Points for what was said, less what age takes off, cut to 0..100. The points of the receipt add up to the score. */
export function scoreOf(script: Script, facts: Facts, ageDays: number): { score: number; receipt: ReceiptLine[] } {
  const receipt = receiptOf(script, 'score', facts);
  const decay = decayOf(script.decay, ageDays);
  if (decay !== null && decay.points !== 0) {
    receipt.push(ownLine(script, `not seen for ${days(decay.afterDays)}`, -decay.points));
  }
  const sum = total(receipt);
  const score = cut(sum);
  if (score !== sum) receipt.push(ownLine(script, `cut to ${score}`, score - sum));
  return { score, receipt };
}

/** How well the company fits, apart from how much it wants to buy. Nothing known is no grade, not the lowest one. */
export function fitOf(script: Script, facts: Facts): Fit {
  const receipt = receiptOf(script, 'fit', facts);
  const points = total(receipt);
  const isKnown = script.questions.some(({ topic, counts }) => counts === 'fit' && facts.known.has(topic));
  return { grade: isKnown ? gradeOf(script.fit, points) : null, points, receipt };
}

function ruleFor(question: Question, measured: Measured): PointRule | null {
  return question.points.find((rule) => meets(rule, measured)) ?? null;
}

export function pointsFor(question: Question, measured: Measured): number {
  return ruleFor(question, measured)?.points ?? 0;
}

export function cut(points: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, points));
}

export function bandOf(thresholds: BandThresholds, score: number): Band {
  if (score >= thresholds.hot) return 'hot';
  return score >= thresholds.warm ? 'warm' : 'cold';
}

/** The last step that applies; null while the visitor was seen recently. `points` are taken off. */
export function decayOf(steps: readonly DecayStep[], ageDays: number): DecayStep | null {
  return steps.findLast((step) => ageDays >= step.afterDays) ?? null;
}

/** Days since the visitor's last sign of life; never negative, so that clocks that disagree take nothing off. */
export function daysSince(lastSeenAt: Instant, now: Instant): number {
  return Math.max(0, now - lastSeenAt) / DAY;
}

function gradeOf(thresholds: FitThresholds, points: number): FitGrade {
  if (points >= thresholds.A) return 'A';
  if (points >= thresholds.B) return 'B';
  return points >= thresholds.C ? 'C' : 'D';
}

/** One line for each answered question that counts, those that gave nothing included. */
function receiptOf(script: Script, counts: Question['counts'], { answers, known }: Facts): ReceiptLine[] {
  return script.questions.flatMap((question) => {
    const answer = answers.get(question.topic);
    const measured = known.get(question.topic);
    if (question.counts !== counts || question.points.length === 0 || !answer || !measured) return [];
    const rule = ruleFor(question, measured);
    return {
      topic: question.topic,
      rule: rule ? describeRule(question, rule, script.languages[0] ?? 'en') : describeNoRule(question),
      points: rule?.points ?? 0,
      evidence: { quote: answer.quote, activityId: answer.activityId },
      scriptVersion: script.version,
    };
  });
}

function ownLine(script: Script, rule: string, points: number): ReceiptLine {
  return { topic: null, rule, points, evidence: null, scriptVersion: script.version };
}

function total(receipt: readonly ReceiptLine[]): number {
  return receipt.reduce((sum, line) => sum + line.points, 0);
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
