import type { Reading } from '../reading.ts';
import type { Part } from './parts.ts';

/** 40-50k, between 40 and 50 thousand, 40k to 50k: the unit and the currency hold for both ends. */
export function rangeOf(reading: Reading, one: Part, other: Part): Part | null {
  if (!joined(reading, one, other)) return null;
  const currency = one.currency ?? other.currency;
  const span = { start: one.start, end: other.end, currency };
  // "low to mid five figures"
  if (one.quantity && !other.quantity) {
    // "five to six figures"
    const low = one.low >= 3 && one.low <= 9 ? 10 ** (one.low - 1) : null;
    return low !== null && low < other.high ? { ...span, low, high: other.high, quantity: null } : null;
  }
  if (!one.quantity || !other.quantity)
    return one.low < other.high ? { ...span, low: one.low, high: other.high, quantity: other.quantity } : null;
  let low = one.low;
  let high = other.high;
  if (one.quantity.magnitude === 1 && other.quantity.magnitude >= 1000) {
    const shared =
      one.quantity.coefficient <= other.quantity.coefficient
        ? other.quantity.magnitude
        : other.quantity.magnitude / 1000;
    if (one.low < 1000) low = one.low * shared;
  }
  // "entre 10 et 15 000": the thousands are said once
  if (
    low < 1000 &&
    other.low >= 1000 &&
    other.low % 1000 === 0 &&
    one.quantity.magnitude === 1 &&
    low * 1000 < other.low
  )
    low *= 1000;
  const tens = other.quantity.magnitude; // "three to four hundred"
  if (one.quantity.magnitude === 1 && (tens === 12 || (tens === 100 && low < other.quantity.coefficient))) low *= tens;
  if (one.quantity.magnitude >= 1000 && other.quantity.magnitude === 1 && high < 1000) high *= one.quantity.magnitude;
  if (low > high) return null;
  const quantity = one.quantity.magnitude > other.quantity.magnitude ? one.quantity : other.quantity;
  return { ...span, low, high, quantity };
}

const SIGNS: readonly string[] = ['-', '–', '—', '..', '/', '--', '…', '...', '~', '-,'];

/** Words that also stand between two things that are no range: "40k and 12 people". */
const BARE: ReadonlySet<string> = new Set(['and', 'und', 'y', 'et', 'e', 'en', 'or', 'oder', 'o', 'ou', 'of', 'ed']);

function joined({ tokens, marks }: Reading, one: Part, other: Part): boolean {
  const dash = tokens[one.end]?.text === '-' && tokens[one.end + 1]?.kind === 'word' ? 1 : 0;
  const gap = tokens.slice(one.end + dash, other.start);
  if (gap.length === 0 || gap.length > 3) return false;
  if (SIGNS.includes(gap.map(({ word }) => word).join(''))) return true;
  const word = marks.of('money.to').find((mark) => mark.start === one.end + dash && mark.end === other.start);
  if (!word) return false;
  const joint = tokens[word.start]?.word ?? '';
  if (!BARE.has(joint)) return true;
  if (marks.of('money.between').some((mark) => mark.end <= one.start && mark.end >= one.start - 2)) return true;
  // "20 or 30k": two sizes of one thing.
  return /^(or|oder|o|ou|of)$/.test(joint) && one.high < other.low * (other.quantity?.magnitude ?? 1);
}
