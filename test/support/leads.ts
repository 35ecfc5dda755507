import type { Lead } from '../../src/lead/lead.ts';
import { mergeFindings, newLead } from '../../src/lead/merge.ts';
import type { NewFinding, Occasion } from '../../src/lead/merge.ts';
import type {
  Authority,
  Budget,
  Contact,
  Instant,
  IsoDate,
  Need,
  Timeline,
  Topic,
  Value,
} from '../../src/lead/values.ts';

/** Tuesday, 3 November 2026, 10:00 UTC. */
export const TEST_NOW: Instant = Date.UTC(2026, 10, 3, 10);
export const DAY = 24 * 60 * 60 * 1_000;

export function aBudget(parts: Partial<Budget> = {}): Budget {
  return { min: null, max: null, currency: null, period: null, stance: 'planned', ...parts };
}

/** About so much: both ends the same. */
export function about(amount: number, parts: Partial<Budget> = {}): Budget {
  return aBudget({ min: amount, max: amount, ...parts });
}

export function anAuthority(role: Authority['role'], deciders: readonly string[] = []): Authority {
  return { role, deciders };
}

export function aNeed(strength: Need['strength'], summary = 'fewer mis-picks'): Need {
  return { strength, summary };
}

export function aTimeline(parts: Partial<Timeline> = {}): Timeline {
  return { from: null, to: null, stance: 'committed', ...parts };
}

/** The date so many calendar months (and days) after the day of an instant. */
export function dateIn(months: number, days = 0, from: Instant = TEST_NOW): IsoDate {
  const start = new Date(from);
  const date = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate() + days);
  return new Date(date).toISOString().slice(0, 10);
}

export function aContact(parts: Partial<Contact> = {}): Contact {
  return { name: null, email: null, phone: null, company: null, role: null, ...parts };
}

export function anOccasion(parts: Partial<Occasion> = {}): Occasion {
  return { at: TEST_NOW, by: 'visitor', scriptVersion: 'test-script-1', ...parts };
}

export function said(topic: Topic, value: Value, parts: Partial<NewFinding> = {}): NewFinding {
  return { topic, value, quote: `words about ${topic}`, confidence: 1, activityId: `about-${topic}`, ...parts };
}

/** A lead that said these values, one message each, in the order given. */
export function leadWith(values: Readonly<Record<Topic, Value>> = {}, at: Instant = TEST_NOW): Lead {
  const lead = newLead({ id: 'lead-1', visitorId: 'visitor-1', at });
  const findings = Object.entries(values).map(([topic, value]) => said(topic, value));
  return mergeFindings(lead, findings, anOccasion({ at }));
}
