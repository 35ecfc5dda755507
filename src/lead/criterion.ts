import type { Measured } from './measure.ts';
import type { Criterion } from './script.ts';
import { BANT } from './values.ts';
import type { BantTopic, Topic } from './values.ts';

/** How one of the four stands: it speaks for a qualified lead, against one, or is not known. */
export type Standing = 'met' | 'unmet' | 'unknown';

export interface Verdict {
  readonly qualified: boolean;
  readonly unmet: readonly BantTopic[];
  readonly unknown: readonly BantTopic[];
}

export type Standings = Readonly<Record<BantTopic, Standing>>;

/** How each of the four stands by the known values; a topic not among them (not asked, declined, unclear) is unknown. */
export function standingsOf(criterion: Criterion, known: ReadonlyMap<Topic, Measured>): Standings {
  const of = (topic: BantTopic) => standing(criterion, topic, known.get(topic) ?? null);
  return { budget: of('budget'), authority: of('authority'), need: of('need'), timeline: of('timeline') };
}

export function judge(criterion: Criterion, standings: Standings): Verdict {
  const unmet = BANT.filter((topic) => standings[topic] === 'unmet');
  const unknown = BANT.filter((topic) => standings[topic] === 'unknown');
  const qualified =
    unmet.length === 0 &&
    unknown.length <= criterion.unknownAtMost &&
    !unknown.some((topic) => criterion.neverUnknown.includes(topic));
  return { qualified, unmet, unknown };
}

export function standing(criterion: Criterion, topic: BantTopic, measured: Measured | null): Standing {
  if (measured?.word == null) return 'unknown';
  const { word, size, begins } = measured;
  switch (topic) {
    case 'need':
      return criterion.need.includes(word) ? 'met' : 'unmet';
    case 'authority':
      return criterion.authority.includes(word) ? 'met' : 'unmet';
    case 'budget':
      if (word === 'undisclosed') return 'unknown';
      return word === 'none' || (size !== null && size < criterion.budgetAtLeast) ? 'unmet' : 'met';
    case 'timeline':
      if (word === 'none') return 'unmet';
      if (begins === undefined) return 'unknown';
      return begins > criterion.timelineWithinMonths ? 'unmet' : 'met';
  }
}
