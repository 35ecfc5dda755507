import type { AssessInput } from './assess.ts';
import type { Measured } from './measure.ts';
import { outlooksOf } from './outlook.ts';
import type { Group, Outlook } from './outlook.ts';
import { chooseRoute, holds, speaks } from './route.ts';
import type { Facts } from './score.ts';
import type { Condition } from './script.ts';
import type { Topic } from './values.ts';

export interface OpenInput extends AssessInput {
  /** Questions that were asked in vain and are not asked again. */
  readonly passedOver: readonly Topic[];
}

/** A way in which the open questions may end, as far as conditions tell: who gets the lead, and what each may bring. */
export interface Completion {
  readonly team: string;
  /** The questions that are asked on this way. */
  readonly asked: ReadonlyMap<Topic, Group>;
}

/** Whether a question may still be answered: not answered, declined or passed over. Contact is asked by other rules. */
export function isOpen(topic: Topic, { answers }: Facts, passedOver: readonly Topic[]): boolean {
  const status = answers.get(topic)?.status ?? 'unclear';
  return topic !== 'contact' && status === 'unclear' && !passedOver.includes(topic);
}

/**
 * Every completion of the open questions. Only those on which a condition still depends are gone through group by group;
 * all others are taken whole, as nothing connects them. A condition holds or fails for good once its topics are
 * answered, so the order of asking makes no difference.
 */
export function* completionsOf(input: OpenInput, facts: Facts): Generator<Completion> {
  const { script, language, passedOver } = input;
  const open = [...outlooksOf(script).values()].filter(({ question }) => isOpen(question.topic, facts, passedOver));
  const deciding = decidingTopics(input, open, facts.known);
  const known = new Map(facts.known);
  const chosen = new Map<Topic, Group>();

  function* choose(): Generator<Completion> {
    const next = open.find(
      ({ question: { topic, when } }) => deciding.has(topic) && !chosen.has(topic) && holds(when, known),
    );
    if (next === undefined) {
      yield { team: chooseRoute(script.routing, known, language).team, asked: withOthers(chosen, open, known) };
      return;
    }
    const { topic } = next.question;
    for (const group of next.groups) {
      chosen.set(topic, group);
      if (group.answer !== null) known.set(topic, group.answer);
      yield* choose();
      known.delete(topic);
    }
    chosen.delete(topic);
  }
  yield* choose();
}

/** Open topics that a condition still looks at which the known answers have not ruled out. */
function decidingTopics(
  { script, language }: OpenInput,
  open: readonly Outlook[],
  known: ReadonlyMap<Topic, Measured>,
): ReadonlySet<Topic> {
  const openTopics = new Set(open.map(({ question }) => question.topic));
  const deciding = new Set<Topic>();
  const holdsAlready = (when: Condition): boolean => {
    const pending = Object.keys(when).filter((topic) => !known.has(topic));
    const settled = Object.fromEntries(Object.entries(when).filter(([topic]) => known.has(topic)));
    const possible = holds(settled, known) && pending.every((topic) => openTopics.has(topic));
    if (possible) for (const topic of pending) deciding.add(topic);
    return possible && pending.length === 0;
  };
  for (const { question } of open) holdsAlready(question.when);
  // A route that holds already hides all routes after it.
  script.routing.routes.filter((route) => speaks(route, language)).some((route) => holdsAlready(route.when));
  return deciding;
}

function withOthers(
  chosen: ReadonlyMap<Topic, Group>,
  open: readonly Outlook[],
  known: ReadonlyMap<Topic, Measured>,
): ReadonlyMap<Topic, Group> {
  const asked = new Map(chosen);
  for (const { question, all } of open) {
    if (!asked.has(question.topic) && holds(question.when, known)) asked.set(question.topic, all);
  }
  return asked;
}
