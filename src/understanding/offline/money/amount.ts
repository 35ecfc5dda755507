import type { Period } from '../../../lead/values.ts';
import type { Bound } from './bounds.ts';
import type { Bond } from './counted.ts';

/** An amount of something that may be money. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: Period | null;
  /** Said with a currency, with a unit like k, as "five figures", or as a plain number. */
  readonly form: 'currency' | 'unit' | 'figures' | 'plain';
  /** Whether a head count or another noun follows: 200 people. */
  readonly bond: Bond;
  readonly bound: Bound;
  /** The words of its period, where they stand after it. */
  readonly until: number;
}
