import type { Lead } from './lead.ts';
import type { Contact } from './values.ts';

/**
 * How much a visitor takes part, from 1 (little) to 4 (much): a step up each for talking on, for asking, for leaving a
 * way to be reached and for coming back; a step down each after a week, a month and a quarter of silence.
 */
export function engagementOf(lead: Lead, contact: Contact | null, ageDays: number): 1 | 2 | 3 | 4 {
  const { messages, questions, conversations } = lead.activity;
  const reachable = contact?.email != null || contact?.phone != null;
  const gained = [messages >= 3, questions >= 1, reachable, conversations >= 2].filter(Boolean).length;
  const faded = [7, 30, 90].filter((days) => ageDays >= days).length;
  const level = Math.min(4, 1 + gained) - faded;
  if (level >= 4) return 4;
  if (level === 3) return 3;
  return level === 2 ? 2 : 1;
}
