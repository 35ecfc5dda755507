import { currentAnswers } from './answers.ts';
import type { Assessment, Outcome } from './assessment.ts';
import { judge, standingsOf } from './criterion.ts';
import { engagementOf } from './engagement.ts';
import type { Lead } from './lead.ts';
import { measureAnswer } from './measure.ts';
import type { Measured } from './measure.ts';
import { chooseRoute } from './route.ts';
import { bandOf, daysSince, fitOf, scoreOf } from './score.ts';
import type { Facts } from './score.ts';
import type { Band, Script } from './script.ts';
import { BANT } from './values.ts';
import type { Contact, Instant, LanguageTag, Topic } from './values.ts';

export interface AssessInput {
  readonly lead: Lead;
  readonly script: Script;
  readonly now: Instant;
  /** The conversation's language: routes may ask for it. */
  readonly language: LanguageTag;
}

/** Everything that follows from a lead's answers under a script at an instant. */
export function assess({ lead, script, now, language }: AssessInput): Assessment {
  const facts = measuredAnswers(lead, script);
  const ageDays = daysSince(lead.lastSeenAt, now);
  const { score, receipt } = scoreOf(script, facts, ageDays);
  const band = bandOf(script.bands, score);
  const verdict = judge(script.qualified, standingsOf(script.qualified, facts.known));
  const known = BANT.length - verdict.unknown.length;
  const contact = (facts.answers.get('contact')?.value ?? null) as Contact | null;
  return {
    score,
    receipt,
    band,
    fit: fitOf(script, facts),
    engagement: engagementOf(lead, contact, ageDays),
    ...verdict,
    known,
    enough: verdict.unmet.length === 0 && isEnough(script, band, known),
    route: chooseRoute(script.routing, facts.known, language),
  };
}

export function outcomeOf({ qualified, band, route }: Assessment): Outcome {
  return { qualified, band, route: route.team };
}

/** The answers that count and the measures of those that have a value. */
export function measuredAnswers(lead: Lead, script: Script): Facts {
  const answers = currentAnswers(lead);
  const known = new Map<Topic, Measured>();
  for (const [topic, answer] of answers) {
    const measured = measureAnswer(answer, script.rates);
    if (measured !== null) known.set(topic, measured);
  }
  return { answers, known };
}

function isEnough({ enough }: Script, band: Band, known: number): boolean {
  const rising: readonly Band[] = ['cold', 'warm', 'hot'];
  return enough !== null && known >= enough.known && rising.indexOf(band) >= rising.indexOf(enough.band);
}
