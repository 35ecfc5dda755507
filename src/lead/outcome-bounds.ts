import { measuredAnswers } from './assess.ts';
import { completionsOf } from './completions.ts';
import type { Completion, OpenInput } from './completions.ts';
import { judge, standingsOf } from './criterion.ts';
import type { Standing, Standings } from './criterion.ts';
import type { Group } from './outlook.ts';
import { bandOf, cut, daysSince, decayOf, pointsFor } from './score.ts';
import type { Facts } from './score.ts';
import type { Band } from './script.ts';
import { BANT } from './values.ts';
import type { BantTopic, Topic } from './values.ts';

/** What the answers that are still open can make of a lead. */
export interface OutcomeBounds {
  readonly lowestScore: number;
  readonly highestScore: number;
  readonly lowestBand: Band;
  readonly highestBand: Band;
  /** Whether some, and whether every completion is qualified. */
  readonly qualified: { readonly possible: boolean; readonly certain: boolean };
  /** The teams that may get the lead. */
  readonly teams: readonly string[];
}

/** The bounds over every completion of the open questions, whether they end answered, declined or unknown. */
export function outcomeBounds(input: OpenInput): OutcomeBounds {
  return [...everyBounds(input, measuredAnswers(input.lead, input.script))].reduce(joined);
}

/**
 * Whether every completion gives the same outcome. An outcome is the same exactly if each of its three parts is, so the
 * parts are followed apart from each other, and the search ends with the first that is not.
 */
export function isSettled(input: OpenInput, facts: Facts): boolean {
  let all: OutcomeBounds | null = null;
  for (const bounds of everyBounds(input, facts)) {
    all = all === null ? bounds : joined(all, bounds);
    if (!isOneOutcome(all)) return false;
  }
  return true;
}

function isOneOutcome({ lowestBand, highestBand, qualified, teams }: OutcomeBounds): boolean {
  return lowestBand === highestBand && qualified.possible === qualified.certain && teams.length === 1;
}

function* everyBounds(input: OpenInput, facts: Facts): Generator<OutcomeBounds> {
  const points = knownPoints(input, facts);
  const standings = standingsOf(input.script.qualified, facts.known);
  for (const completion of completionsOf(input, facts)) yield boundsOf(input, points, standings, completion);
}

/** Points that stand already, age included, not yet cut. */
function knownPoints({ script, lead, now }: OpenInput, { known }: Facts): number {
  const decay = decayOf(script.decay, daysSince(lead.lastSeenAt, now))?.points ?? 0;
  return script.questions.reduce((sum, question) => {
    const measured = known.get(question.topic);
    return measured === undefined || question.counts === 'fit' ? sum : sum + pointsFor(question, measured);
  }, -decay);
}

function boundsOf(
  { script }: OpenInput,
  points: number,
  standings: Standings,
  { asked, team }: Completion,
): OutcomeBounds {
  const groups = [...asked.values()];
  const lowestScore = cut(groups.reduce((sum, group) => sum + group.lowest, points));
  const highestScore = cut(groups.reduce((sum, group) => sum + group.highest, points));
  return {
    lowestScore,
    highestScore,
    lowestBand: bandOf(script.bands, lowestScore),
    highestBand: bandOf(script.bands, highestScore),
    qualified: {
      possible: judge(script.qualified, chosenStandings(standings, asked, ['met', 'unknown', 'unmet'])).qualified,
      certain: judge(script.qualified, chosenStandings(standings, asked, ['unmet', 'unknown', 'met'])).qualified,
    },
    teams: [team],
  };
}

/** The four with each asked one as it may stand first by the given preference. */
function chosenStandings(
  standings: Standings,
  asked: ReadonlyMap<Topic, Group>,
  preference: readonly Standing[],
): Standings {
  const choose = (topic: BantTopic) => {
    const possible = asked.get(topic)?.standings ?? [];
    return preference.find((standing) => possible.includes(standing)) ?? standings[topic];
  };
  return Object.fromEntries(BANT.map((topic) => [topic, choose(topic)])) as Record<BantTopic, Standing>;
}

function joined(one: OutcomeBounds, other: OutcomeBounds): OutcomeBounds {
  const lower = one.lowestScore <= other.lowestScore ? one : other;
  const higher = one.highestScore >= other.highestScore ? one : other;
  return {
    lowestScore: lower.lowestScore,
    highestScore: higher.highestScore,
    lowestBand: lower.lowestBand,
    highestBand: higher.highestBand,
    qualified: {
      possible: one.qualified.possible || other.qualified.possible,
      certain: one.qualified.certain && other.qualified.certain,
    },
    teams: [...new Set([...one.teams, ...other.teams])],
  };
}
