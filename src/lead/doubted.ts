import type { Answer } from './answer.ts';
import { type AssessInput, assess } from './assess.ts';

/**
 * Whether a lead would be qualified if the answers that speak against it, and that the visitor never confirmed, were
 * simply unknown.
 */
export function qualifiesButForDoubts({ lead, ...setting }: AssessInput): boolean {
  const { unmet, qualified } = assess({ lead, ...setting });
  if (qualified) return true;
  const topics: readonly string[] = unmet;
  const isDoubted = ({ topic, unconfirmed }: Answer): boolean => unconfirmed === true && topics.includes(topic);
  const answers = lead.answers.filter((answer) => !isDoubted(answer));
  return answers.length < lead.answers.length && assess({ lead: { ...lead, answers }, ...setting }).qualified;
}
