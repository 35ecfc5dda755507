import { meets } from './measure.ts';
import type { Measured } from './measure.ts';
import type { Condition, Route, Routing } from './script.ts';
import type { LanguageTag, Topic } from './values.ts';

/** The first route whose conditions and languages hold; where none does, the last, which takes everybody. */
export function chooseRoute(routing: Routing, known: ReadonlyMap<Topic, Measured>, language: LanguageTag): Route {
  const route =
    routing.routes.find((candidate) => speaks(candidate, language) && holds(candidate.when, known)) ??
    routing.routes.at(-1);
  if (route === undefined) throw new RangeError('The script has no route: give it one without conditions.');
  return route;
}

/** Whether every test of a condition holds. A topic without a known value holds for none. */
export function holds(condition: Condition, known: ReadonlyMap<Topic, Measured>): boolean {
  for (const topic of Object.keys(condition)) {
    const test = condition[topic];
    const measured = known.get(topic);
    if (test === undefined) continue;
    if (measured === undefined || !meets(test, measured)) return false;
  }
  return true;
}

/** A route without languages takes all; `de` takes `de-AT` too. */
export function speaks(route: Route, language: LanguageTag): boolean {
  return route.languages.length === 0 || route.languages.some((spoken) => primary(spoken) === primary(language));
}

function primary(language: LanguageTag): string {
  return (language.split('-')[0] ?? language).toLowerCase();
}
