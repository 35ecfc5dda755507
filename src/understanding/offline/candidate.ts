import type { Span } from './reading.ts';

/** A value that a reader proposes. One that does not count says why, and is kept for replay. */
export interface Candidate<V> extends Span<V> {
  readonly excluded: string | null;
}

/** Readings below it are not worth telling. */
const LEAST_CONFIDENCE = 0.5;

export function counts<V>(candidate: Candidate<V>): boolean {
  return candidate.excluded === null && candidate.confidence >= LEAST_CONFIDENCE;
}
