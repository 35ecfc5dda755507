import type { Finding } from '../../../lead/answer.ts';
import type { Budget } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { corrections } from '../exclusions.ts';
import { quoteOf, type Reading } from '../reading.ts';
import { readBudget } from './budget.ts';
import { inUnitOf, sizeOf } from './shared-unit.ts';

/**
 * The amount of a message that corrects one said before it, in the unit of the earlier one. While another question is
 * open it counts only where the message takes the earlier amount back in words.
 */
export function correctedAmount(
  reading: Reading,
  findings: readonly Finding[],
  earlierBudget: () => Budget | null,
): Finding | null {
  const found = findings.find(({ topic }) => topic === 'budget')?.value as Budget | undefined;
  if (found && (found.currency !== null || (sizeOf(found) ?? Infinity) >= 1000)) return null;
  if (corrections(reading).length === 0 && !reading.marks.has('money.insteadOf')) return null;
  const candidates = readBudget(reading);
  const earlier = candidates.length > 0 ? earlierBudget() : null;
  if (earlier === null) return null;
  const isEarlier = ({ value, excluded }: Candidate<Budget>): boolean =>
    excluded === 'denied' && sizeOf(inUnitOf(value, earlier) ?? value) === sizeOf(earlier);
  if (reading.asked !== 'budget' && !candidates.some(isEarlier)) return null;
  for (const { value, excluded, start, end } of candidates) {
    const scaled = excluded === null ? inUnitOf(value, earlier) : null;
    if (scaled) return { topic: 'budget', value: scaled, quote: quoteOf(reading, start, end), confidence: 0.85 };
  }
  return null;
}
