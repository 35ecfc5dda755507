import type { Evidence } from './answer.ts';
import type { Band, FitGrade, Route } from './script.ts';
import type { BantTopic, Topic } from './values.ts';

/** Everything that follows from a lead's answers under a script at an instant. Computed, never stored as truth. */
export interface Assessment {
  /** 0 to 100: the sum of the receipt, cut to that range by a receipt line of its own where needed. */
  readonly score: number;
  /** Its points add up to `score`. */
  readonly receipt: readonly ReceiptLine[];
  readonly band: Band;
  readonly fit: Fit;
  /** 1 (little) to 4 (much): messages, questions, contact given, return visits; fades with age. */
  readonly engagement: 1 | 2 | 3 | 4;
  readonly qualified: boolean;
  readonly unmet: readonly BantTopic[];
  readonly unknown: readonly BantTopic[];
  /** How many of the four are known. */
  readonly known: number;
  /** The script's `enough` is reached: a person is offered at once. */
  readonly enough: boolean;
  readonly route: Route;
}

/** How well the company fits; `grade` is null while no question that counts for the fit was answered. */
export interface Fit {
  readonly grade: FitGrade | null;
  readonly points: number;
  readonly receipt: readonly ReceiptLine[];
}

/** One line of the score receipt: the rule, the answer that met it, the points, the script that says so. */
export interface ReceiptLine {
  readonly topic: Topic | null;
  /** As a person reads it: `budget approved, at least 20,000 USD a year`. */
  readonly rule: string;
  readonly points: number;
  readonly evidence: Evidence | null;
  readonly scriptVersion: string;
}

/** What the bot's questions are to find out. Two leads with the same outcome are treated alike. */
export interface Outcome {
  readonly qualified: boolean;
  readonly band: Band;
  readonly route: string;
}
