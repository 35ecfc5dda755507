import type { Need } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { notMeant } from '../exclusions.ts';
import type { Reading } from '../reading.ts';
import { stretchOf, summaryOf } from './summary.ts';

/** Who wants support, a job, or to sell us something says that they need nothing of ours. */
export function isNoBuyer(reading: Reading): Candidate<Need> | null {
  const mark = reading.marks
    .affirmed('acts.support', 'acts.job', 'acts.vendor')
    .find(({ start, end }) => end - start > 1 || (reading.asked === null && reading.tokens.length <= 5));
  if (!mark) return null;
  const value: Need = { strength: 'none', summary: summaryOf(reading, mark) };
  return { value, ...stretchOf(reading, mark), confidence: 0.66, excluded: notMeant(reading, mark) };
}
