import { quantityAt } from '../money/quantities.ts';
import type { Reading } from '../reading.ts';
import type { TimeUnit } from '../words/words.ts';

/** A length of time: 6-8 weeks, a couple of months, half a year. */
export interface Duration {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly unit: TimeUnit;
}

export function durationAt(reading: Reading, at: number): Duration | null {
  const { tokens, words } = reading;
  const vague = vagueAt(reading, at);
  if (vague) return vague;
  const half = halfYearAt(reading, at);
  if (half) return half;
  const first = quantityAt(tokens, at, words) ?? articleAt(reading, at);
  if (!first || first.value > 400) return null;
  let end = first.end;
  let high = first.value;
  const separator = tokens[end]?.word ?? '';
  if (['-', '–', 'to', 'or', 'bis', 'oder', '/'].includes(separator)) {
    const second = quantityAt(tokens, end + 1, words);
    if (second && second.value > first.value) {
      high = second.value;
      end = second.end;
    }
  }
  while (['more', 'weitere', 'weiteren', '+', 'full', 'short'].includes(tokens[end]?.word ?? '')) end++;
  const unit = words.calendar.units[tokens[end]?.word ?? ''];
  return unit ? { start: at, end: end + 1, low: first.value, high, unit } : null;
}

function articleAt({ tokens, words }: Reading, at: number): { end: number; value: number } | null {
  return words.numbers.units[tokens[at]?.word ?? ''] === 1 ? { end: at + 1, value: 1 } : null;
}

function vagueAt({ tokens, words }: Reading, at: number): Duration | null {
  let here = at;
  if (words.numbers.units[tokens[here]?.word ?? ''] === 1) here++;
  const range = words.numbers.vague[tokens[here]?.word ?? ''];
  if (!range) return null;
  here++;
  if (['of', 'more', 'weiteren', 'naechsten'].includes(tokens[here]?.word ?? '')) here++;
  const unit = words.calendar.units[tokens[here]?.word ?? ''];
  return unit ? { start: at, end: here + 1, low: range[0], high: range[1], unit } : null;
}

/** "half a year", "ein halbes Jahr". */
function halfYearAt({ tokens, words }: Reading, at: number): Duration | null {
  let here = at;
  if (words.numbers.units[tokens[here]?.word ?? ''] === 1) here++;
  if (words.numbers.fractions[tokens[here]?.word ?? ''] !== 0.5) return null;
  here++;
  if (words.numbers.units[tokens[here]?.word ?? ''] === 1) here++;
  const unit = words.calendar.units[tokens[here]?.word ?? ''];
  return unit === 'year' ? { start: at, end: here + 1, low: 6, high: 6, unit: 'month' } : null;
}
