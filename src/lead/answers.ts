import type { Answer } from './answer.ts';
import type { Lead } from './lead.ts';
import type { Contact, Topic, Value, ValueOf } from './values.ts';

/**
 * The answer of a topic that counts now: the newest one. A later `unclear` does not wipe a usable answer, a later
 * `declined` does. Null when the topic never came up.
 */
export function currentAnswer<T extends Topic>(lead: Lead, topic: T): Answer<T> | null {
  let current: Answer | null = null;
  for (const answer of lead.answers) if (answer.topic === topic) current = newer(current, answer);
  return current as Answer<T> | null;
}

/** The answers that count now, by topic, in the order in which the topics first came up. */
export function currentAnswers(lead: Lead): ReadonlyMap<Topic, Answer> {
  const current = new Map<Topic, Answer>();
  for (const answer of lead.answers) current.set(answer.topic, newer(current.get(answer.topic) ?? null, answer));
  return current;
}

/** What is known about a topic; null while it was not answered, was declined or stayed unclear. */
export function knownValue<T extends Topic>(lead: Lead, topic: T): ValueOf<T> | null {
  return currentAnswer(lead, topic)?.value ?? null;
}

/** What is known of all topics. */
export function knownValues(lead: Lead): ReadonlyMap<Topic, Value> {
  return new Map([...currentAnswers(lead)].flatMap(([topic, { value }]) => (value === null ? [] : [[topic, value]])));
}

/** A later contact detail stands beside the earlier ones and replaces only its own kind. */
export function foldContact(earlier: Contact, later: Contact): Contact {
  return {
    name: later.name ?? earlier.name,
    email: later.email ?? earlier.email,
    phone: later.phone ?? earlier.phone,
    company: later.company ?? earlier.company,
    role: later.role ?? earlier.role,
  };
}

function newer(current: Answer | null, later: Answer): Answer {
  if (current === null) return later;
  if (later.status === 'unclear' && current.status !== 'unclear') return current;
  if (later.topic === 'contact' && current.status === 'answered') return newerContact(current, later);
  return later;
}

/** Refusing to give a phone number takes no e-mail address back. */
function newerContact(current: Answer, later: Answer): Answer {
  if (later.status !== 'answered') return current;
  return { ...later, value: foldContact(current.value as Contact, later.value as Contact) };
}
