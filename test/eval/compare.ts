import type { BuiltInTopic } from '../../src/lead/values.ts';
import type { Value } from './material.ts';

type Equal = (one: unknown, other: unknown) => boolean;

const same: Equal = (one, other) => (one ?? null) === (other ?? null);
const sameAmount: Equal = (one, other) =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 0.01 * Math.abs(one)
    : same(one, other);
const sameWords: Equal = (one, other) => wordsOf(one) === wordsOf(other);

/** What of a value must agree, and how. A need's summary and the names of others who decide are nobody's exact words. */
const PARTS: Readonly<Record<BuiltInTopic, Readonly<Record<string, Equal>>>> = {
  budget: { min: sameAmount, max: sameAmount, currency: same, period: same, stance: same },
  authority: { role: same },
  need: { strength: same },
  timeline: { from: same, to: same, stance: same },
  contact: { name: sameWords, email: sameWords, phone: same, company: sameWords, role: sameWords },
};

export function sameValue(topic: BuiltInTopic, expected: Value, found: Value): boolean {
  return differingParts(topic, expected, found).length === 0;
}

/** The parts of a value that do not agree. */
export function differingParts(topic: BuiltInTopic, expected: Value, found: Value): string[] {
  return Object.entries(PARTS[topic]).flatMap(([part, equal]) => (equal(expected[part], found[part]) ? [] : [part]));
}

/** Case, articles, dots and the form of a company are nobody's mistake. */
function wordsOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .toLocaleLowerCase()
    .replace(/\b(the|a|an|our|my|der|die|das|unser|unsere|mein|meine)\b\s*/gu, '')
    .replace(/[.,]/g, '')
    .replace(/\s+(gmbh|ag|kg|ltd|inc|llc|bv|sa|srl)$/u, '')
    .trim();
}
