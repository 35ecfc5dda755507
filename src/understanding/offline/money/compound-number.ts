import type { CompoundNumbers } from '../words/words.ts';

/** Reads a number written as one word: "zweihundertfuenfzigtausend" = 250000. Null where the word is no number. */
export function compoundNumber(word: string, by: CompoundNumbers): number | null {
  if (word.length < 3) return null;
  const plain = by.units[word];
  if (plain !== undefined) return plain;
  if (by.half !== undefined && word.endsWith(by.half) && word.length > by.half.length) {
    const whole = compoundNumber(word.slice(0, -by.half.length), by);
    return whole === null ? null : whole + 0.5;
  }
  for (const thousand of by.thousand) {
    const value = split(word, thousand, 1000, by);
    if (value !== null) return value;
  }
  return split(word, by.hundred, 100, by) ?? belowHundred(word, by);
}

function split(word: string, unit: string, factor: number, by: CompoundNumbers): number | null {
  const at = word.indexOf(unit);
  if (at < 0) return null;
  const before = at === 0 ? 1 : compoundNumber(word.slice(0, at), by);
  const rest = withoutAnd(word.slice(at + unit.length), by);
  const after = rest === '' ? 0 : compoundNumber(rest, by);
  return before === null || after === null ? null : before * factor + after;
}

function withoutAnd(rest: string, { and }: CompoundNumbers): string {
  return and !== null && rest.startsWith(and) ? rest.slice(and.length) : rest;
}

function belowHundred(word: string, { units, and }: CompoundNumbers): number | null {
  for (let at = 2; at <= word.length - 3; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (and === null) {
      // "ventuno" drops the last letter of "venti".
      const tens = units[first] ?? units[`${first}i`] ?? units[`${first}a`];
      const ones = units[second];
      if (tens !== undefined && tens >= 20 && ones !== undefined && ones < 10) return tens + ones;
    } else if (second.startsWith(and)) {
      const ones = units[first];
      const tens = units[second.slice(and.length)];
      if (ones !== undefined && ones < 10 && tens !== undefined && tens >= 20) return ones + tens;
    }
  }
  return null;
}
