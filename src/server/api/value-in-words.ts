import type { Question } from '../../lead/script.ts';
import type { Authority, Budget, Contact, IsoDate, Need, Timeline, Topic, Value } from '../../lead/values.ts';

/** An answer's value as a rep reads it, in English: `40,000–50,000 USD a year, approved`. */
export function valueInWords(value: Value, question: Question | null, language: string): string {
  if (typeof value === 'number') return count(value);
  if (typeof value === 'string') return labelOf(question, value, language) ?? value;
  if ('period' in value) return budgetInWords(value);
  if ('deciders' in value) return authorityInWords(value);
  if ('summary' in value) return needInWords(value);
  if ('from' in value) return timelineInWords(value);
  return contactInWords(value);
}

const builtInTitles: Readonly<Record<string, string>> = {
  budget: 'Budget',
  authority: 'Authority',
  need: 'Need',
  timeline: 'Timeline',
  contact: 'Contact',
};

/** A topic as a heading: `current-tool` is `Current tool`. */
export function titleOf(topic: Topic): string {
  const words = topic.replaceAll(/[-_]+/g, ' ');
  return builtInTitles[topic] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

const periods = { once: 'once', month: 'a month', year: 'a year' } as const;

function budgetInWords({ min, max, currency, period, stance }: Budget): string {
  if (stance === 'none') return 'No budget';
  const amount = amountInWords(min, max);
  if (stance === 'undisclosed') return amount === null ? 'Would rather not say' : `${amount}, undisclosed`;
  if (amount === null) return stance === 'approved' ? 'Approved, no amount said' : 'Planned, no amount said';
  const money = [amount, currency, period === null ? null : periods[period]].filter((part) => part !== null).join(' ');
  return `${money}, ${stance}`;
}

function amountInWords(min: number | null, max: number | null): string | null {
  if (min === null && max === null) return null;
  if (min === null) return `Up to ${count(max ?? 0)}`;
  if (max === null) return `From ${count(min)}`;
  return min === max ? count(min) : `${count(min)}–${count(max)}`;
}

const roles = {
  decides: 'Decides',
  shares: 'Decides with others',
  influences: 'Influences the decision',
  none: 'No part in the decision',
} as const;

function authorityInWords({ role, deciders }: Authority): string {
  return deciders.length === 0 ? roles[role] : `${roles[role]} (${deciders.join(', ')})`;
}

const strengths = { must: 'Must have', should: 'Should have', good: 'Nice to have', none: 'No need' } as const;

function needInWords({ strength, summary }: Need): string {
  return summary === '' ? strengths[strength] : `${strengths[strength]}: ${summary}`;
}

function timelineInWords({ from, to, stance }: Timeline): string {
  if (stance === 'none') return 'No purchase planned';
  if (from === null && to === null) return stance === 'committed' ? 'Soon, no date said' : 'Exploring, no date said';
  return `${spanInWords(from, to)}, ${stance}`;
}

function spanInWords(from: IsoDate | null, to: IsoDate | null): string {
  if (from === null) return `By ${day(to ?? '')}`;
  if (to === null) return `From ${day(from)}`;
  return from === to ? `On ${day(from)}` : `${day(from)} to ${day(to)}`;
}

function contactInWords({ name, role, company, email, phone }: Contact): string {
  return [name, role, company, email, phone].filter((part) => part !== null).join(' · ');
}

function labelOf(question: Question | null, id: string, language: string): string | null {
  const label = question?.choices.find((choice) => choice.id === id)?.label;
  return label?.['en'] ?? label?.[language] ?? null;
}

const numbers = new Intl.NumberFormat('en-US');
const count = (value: number): string => numbers.format(value);

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
function day(date: IsoDate): string {
  const instant = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(instant) ? date : days.format(instant);
}
