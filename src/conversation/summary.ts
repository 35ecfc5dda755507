import { knownValue } from '../lead/answers.ts';
import type { Assessment } from '../lead/assessment.ts';
import type { Lead } from '../lead/lead.ts';
import type { LeadSummary } from './ports/store.ts';

/** What the console's lists show of a lead. */
export function summarise(lead: Lead, assessment: Assessment, lastText: string): LeadSummary {
  const contact = knownValue(lead, 'contact');
  return {
    score: assessment.score,
    band: assessment.band,
    qualified: assessment.qualified,
    stage: lead.stage,
    name: contact?.name ?? null,
    company: contact?.company ?? null,
    email: contact?.email ?? null,
    team: assessment.route.team,
    lastText: lastText.slice(0, 140),
    openTopics: assessment.unknown,
  };
}
