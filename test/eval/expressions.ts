import { understandText } from '../../src/understanding/offline/understand.ts';
import type { Expression } from './material.ts';

/**
 * The share of newswire expressions in which an amount or a date is found where there is one, and none where there is
 * none. Their values are of another kind (any money, any date) than what a visitor plans: only the finding is compared.
 */
export function shareHeard(topic: 'budget' | 'timeline', expressions: readonly Expression[]): number {
  const heard = expressions.filter(({ text, ref, expected }) => {
    const at = Date.parse(`${ref ?? '2016-11-07T00:00:00'}Z`);
    const found = understandText({ asked: topic, text, at, locale: 'en-US' }).some((one) => one.topic === topic);
    return found === expected.length > 0;
  });
  return heard.length / expressions.length;
}
