import { knownValue } from '../lead/answers.ts';
import type { Lead } from '../lead/lead.ts';
import type { Question, Script } from '../lead/script.ts';

/** Whether the visitor can be reached after the chat. */
export function isReachable(lead: Lead): boolean {
  const contact = knownValue(lead, 'contact');
  return contact !== null && (contact.email !== null || contact.phone !== null);
}

export function hasEmail(lead: Lead): boolean {
  return knownValue(lead, 'contact')?.email != null;
}

/** The visitor waits for an answer that the files do not hold, and can be sent one. */
export function isOwedAnAnswer(lead: Lead): boolean {
  return lead.unanswered.length > 0 && isReachable(lead);
}

export function contactQuestion({ questions }: Script): Question | undefined {
  return questions.find(({ kind }) => kind === 'contact');
}
