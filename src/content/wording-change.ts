import { isDeepStrictEqual } from 'node:util';
import type { Script } from '../lead/script.ts';

/**
 * Whether two scripts differ in what is said only: same questions, choices, points, criterion and routes. A running
 * conversation may then move to the new one. Labels of choices are no mere wording: a visitor may still see the old.
 */
export function wordingOnlyChange(before: Script, after: Script): boolean {
  return isDeepStrictEqual(withoutWording(before), withoutWording(after));
}

function withoutWording(script: Script) {
  const { languages, qualified, bands, enough, fit, decay, confidence, quiet, routing, rates } = script;
  const questions = script.questions.map(({ topic, kind, counts, points, when, choices, units }) => ({
    topic,
    kind,
    counts,
    points,
    when,
    choices,
    units,
  }));
  return { languages, qualified, bands, enough, fit, decay, confidence, quiet, routing, rates, questions };
}
