import type { ExchangeRates, Routing } from '../lead/script.ts';
import type { LanguageTag } from '../lead/values.ts';
import { readDuration } from './grammar.ts';
import { code, suggest } from './problems.ts';
import type { Rates, Routing as Written } from './routing-schema.ts';
import { readConditions, type TestedTopics } from './value-tests.ts';
import type { Source } from './yaml-source.ts';

export function readRates({ date, perUsDollar }: Rates): ExchangeRates {
  return { date, perUsDollar: { ...perUsDollar, USD: 1 } };
}

/** What `dialogs/routing.yaml` says. */
export function readRouting(
  source: Source,
  written: Written,
  { topics, languages, rates }: { topics: TestedTopics; languages: readonly LanguageTag[]; rates: ExchangeRates },
): Routing {
  const { routes, waiting } = written;
  const last = routes.length - 1;
  const catchesAll = routes[last];
  if (catchesAll !== undefined && Object.keys(catchesAll.when ?? {}).length > 0) {
    source.report(
      ['routes', last, 'when'],
      'the last route must have no `when`: it takes every lead that no other route took.',
    );
  }
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
    routes: routes.map(({ team, name, when, languages: spoken }, index) => ({
      team,
      name,
      when: readConditions(source, ['routes', index, 'when'], when, topics, rates),
      languages: spoken ?? languages,
    })),
    meetingUrl: written.meeting ?? null,
    offerAfterMs: readDuration(waiting.offerAfter),
    nudgeAfterMs: nudge,
    nextAfterMs: next,
    answerWithinMs: readDuration(waiting.answerWithin),
  };
}
