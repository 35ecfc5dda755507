import type { Budget } from '../../../lead/values.ts';

const UNITS = [1e3, 1e5, 1e6, 1e7] as const;
const FAR_APART = 8;

/**
 * "It's 25, not 30" after "we have 30k": a small number without a unit takes the unit of what it corrects. Null where no
 * unit brings the two near each other.
 */
export function inUnitOf(later: Budget, earlier: Budget): Budget | null {
  const [value, known] = [sizeOf(later), sizeOf(earlier)];
  if (value === null || known === null || later.currency !== null || value >= 1000 || known < 1000) return null;
  const unit = UNITS.find((one) => known / FAR_APART <= value * one && value * one <= known * FAR_APART);
  if (unit === undefined) return null;
  const times = (amount: number | null): number | null => (amount === null ? null : amount * unit);
  return { ...later, min: times(later.min), max: times(later.max) };
}

/** The upper end, or the lower one where there is no upper. */
export function sizeOf({ min, max }: Budget): number | null {
  return max ?? min;
}
