import { amountText, dateText, listText, numberText, toVisitor } from './phrases.ts';
import { quotable, quotableClause } from './quotable.ts';
import type { Question, Script } from './script.ts';
import type { Authority, Budget, Contact, Instant, LanguageTag, Need, Timeline, Topic, Value } from './values.ts';

/** What may stand in braces in a line. Each is a fact of the visitor's own, of the script, or of the handoff. */
export const PLACEHOLDERS = [
  /** The company and the assistant that the script names, and its meeting link. */
  'company',
  'assistant',
  'meeting',
  /** The budget as said: `up to €50,000 a year`. */
  'amount',
  /** The timeline as said: `by March 31, 2027`. */
  'date',
  /** The need in the visitor's words. */
  'summary',
  /** The others who decide. */
  'deciders',
  /** Contact details; `role` is the job title. */
  'name',
  'visitorCompany',
  'role',
  'email',
  'phone',
  /** An answer of any topic, as a person would say it. */
  'value',
  /** The visitor's words that carry the answer. */
  'quote',
  /** The person who took over. */
  'rep',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export type Facts = Readonly<Partial<Record<Placeholder, string>>>;

const pattern = /\{([^{}]*)\}/g;

/** Names in braces, known or not, in the order in which they stand. */
export function placeholdersIn(line: string): readonly string[] {
  return Array.from(line.matchAll(pattern), ([, name = '']) => name);
}

/** The line with its facts in place; null when one is missing, so that the caller takes another variant. */
export function fill(line: string, facts: Facts): string | null {
  const known: Readonly<Record<string, string | undefined>> = facts;
  if (placeholdersIn(line).some((name) => known[name] === undefined)) return null;
  const filled = line.replace(pattern, (_, name: string) => known[name] ?? '');
  // An address is written as it is, at the beginning of a sentence too.
  return line.startsWith('{') && !line.startsWith('{email}') ? capitalised(filled) : filled;
}

/** The facts that every line may use. */
export function scriptFacts(script: Script): Facts {
  return present({ company: script.company, assistant: script.assistant, meeting: script.routing.meetingUrl });
}

/**
 * An answer's facts in a language. A choice is named by its label where its question is given, a date as it is seen from
 * the instant at which it was said.
 */
export function factsOf(
  topic: Topic,
  value: Value,
  language: LanguageTag,
  question?: Question,
  at: Instant | null = null,
): Facts {
  switch (topic) {
    case 'budget': {
      const amount = amountText(value as Budget, language);
      return present({ amount, value: amount });
    }
    case 'timeline': {
      const date = dateText(value as Timeline, language, at);
      return present({ date, value: date });
    }
    case 'need': {
      const { summary } = value as Need;
      return present({ summary: quotableClause(summary), value: quotable(summary) });
    }
    case 'authority': {
      const { deciders } = value as Authority;
      const others =
        deciders.length === 0 || deciders.length > 3 ? null : deciders.map((who) => toVisitor(who, language));
      return present({ deciders: others === null ? null : quotable(listText(others, language), 8) });
    }
    case 'contact': {
      const { name, company, role, email, phone } = value as Contact;
      return present({
        name: name === null ? null : quotable(name),
        visitorCompany: company === null ? null : quotable(company),
        role: role === null ? null : quotable(role),
        email,
        phone,
      });
    }
    default: {
      const custom = value as string | number;
      if (typeof custom === 'number') return present({ value: numberText(custom, language) });
      const choice = question?.choices.find(({ id }) => id === custom);
      return present({ value: choice === undefined ? quotable(custom) : (choice.label[language] ?? null) });
    }
  }
}

function present(facts: Readonly<Partial<Record<Placeholder, string | null>>>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null));
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
