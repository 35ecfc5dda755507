import type { ExchangeRates, Route, Routing } from '../lead/script.ts';
import type { LanguageTag } from '../lead/values.ts';
import { readDuration } from './grammar.ts';
import { conditionTakesAllOf, hiddenBy } from './precedence.ts';
import { code, listed, suggest } from './problems.ts';
import type { Rates, Routing as Written } from './routing-schema.ts';
import { readConditions, type TestedTopics } from './value-tests.ts';
import { watched, type Source } from './yaml-source.ts';

export function readRates({ date, perUsDollar }: Rates): ExchangeRates {
  return { date, perUsDollar: { ...perUsDollar, USD: 1 } };
}

/** Each lead goes to the first route that takes it: none may leave a later one nothing, and the last takes the rest. */
function checkRoutesDiffer(source: Source, routes: readonly Route[]): void {
  const takesAll = (earlier: Route, later: Route) =>
    conditionTakesAllOf(earlier.when, later.when) &&
    later.languages.every((language) => earlier.languages.includes(language));
  const hidden = hiddenBy(routes, takesAll);
  hidden.forEach((places, index) => {
    const names = places.flatMap((at) => routes[at]?.team ?? []).map(code);
    const [first] = names;
    if (first === undefined) return;
    const others = `${names.length === 1 ? 'route' : 'routes'} ${listed(names)}`;
    source.report(
      ['routes', index],
      `route ${code(routes[index]?.team ?? '')} takes every lead that ${others} would take, so ${names.length === 1 ? 'that one gets' : 'those get'} none. Give it a narrower \`when\`, or move it below.`,
    );
  });
  const last = routes.length - 1;
  const isHidden = hidden.some((places) => places.includes(last));
  if (isHidden || Object.keys(routes[last]?.when ?? {}).length === 0) return;
  source.report(
    ['routes', last, 'when'],
    'the last route must have no `when`: it takes every lead that no other route took.',
  );
}

/** Two routes may lead to one team; under two names it would be two. */
function checkTeamNames(source: Source, routes: readonly Route[]): void {
  routes.forEach(({ team, name }, index) => {
    const first = routes.find((route) => route.team === team);
    if (!first || first.name === name) return;
    source.report(
      ['routes', index, 'team'],
      `the team ${code(team)} is named both ${code(first.name)} and ${code(name)}. Give one of them another \`team\`, or both the same \`name\`.`,
    );
  });
}

/** What `dialogs/routing.yaml` says. */
export function readRouting(
  source: Source,
  written: Written,
  { topics, languages, rates }: { topics: TestedTopics; languages: readonly LanguageTag[]; rates: ExchangeRates },
): Routing {
  const { routes, waiting } = written;
  const last = routes.length - 1;
  const reading = watched(source);
  const read = routes.map(({ team, name, when, languages: spoken }, index) => ({
    team,
    name,
    when: readConditions(reading.source, ['routes', index, 'when'], when, topics, rates),
    languages: spoken ?? languages,
  }));
  if (reading.isFaultless()) checkRoutesDiffer(source, read);
  checkTeamNames(source, read);
  routes.forEach((route, index) => {
    for (const language of route.languages ?? []) {
      if (languages.includes(language)) continue;
      source.report(
        ['routes', index, 'languages'],
        `route ${code(route.team)} names the language ${code(language)}, which the script does not have.${suggest(language, languages)}`,
      );
    }
    if (
      index === last &&
      route.languages !== undefined &&
      languages.some((language) => !route.languages?.includes(language))
    ) {
      source.report(
        ['routes', index, 'languages'],
        'the last route must take all languages of the script. Take its `languages` out.',
      );
    }
  });
  const nudge = readDuration(waiting.nudgeAfter);
  const next = readDuration(waiting.nextAfter);
  if (next <= nudge) {
    source.report(
      ['waiting', 'nextAfter'],
      '`nextAfter` must be longer than `nudgeAfter`: the rep is reminded before the next is asked.',
    );
  }
  return {
    routes: read,
    meetingUrl: written.meeting ?? null,
    offerAfterMs: readDuration(waiting.offerAfter),
    nudgeAfterMs: nudge,
    nextAfterMs: next,
    answerWithinMs: readDuration(waiting.answerWithin),
  };
}
