/** Words around people and their part in a decision. */
export interface PeopleWords {
  /** "I", "me", "myself", and "my own". */
  readonly selves: readonly string[];
  readonly we: readonly string[];
  /** Whom the visitor asks: "can you", "könnt ihr". */
  readonly you: readonly string[];
  /** "she decides": somebody who was named before. */
  readonly pronouns: readonly string[];
  /** "the", "our", "my": what a person's title stands behind. */
  readonly determiners: readonly string[];
  /** Between a decider and the verb: "will", "always", "has to", "bei uns". */
  readonly between: readonly string[];
  /** Inside a decider: "head of finance", "Priya in finance". */
  readonly inside: readonly string[];
  readonly and: readonly string[];
  readonly with: readonly string[];
  readonly alone: readonly string[];
  /** Under a limit one may sign oneself: "under 20k". */
  readonly limits: readonly string[];
  /** What decides about no purchase, whatever stands behind an article: "software", "budget", "customers". */
  readonly matters: readonly string[];
  /** What is signed and approved every day: "timesheets", "on paper". */
  readonly routine: readonly string[];
  /** Work about money that decides nothing: "does the books". */
  readonly clerical: readonly string[];
  /** "Finance pays". */
  readonly pays: readonly string[];
  readonly together: readonly string[];
  /** "decides when", "entscheidet, welche": another matter, unless what is bought (`buys`) is named behind it. */
  readonly asksWhat: readonly string[];
  readonly buys: readonly string[];
  /** "but here I": back to the visitor's own. */
  readonly here: readonly string[];
  /** Verbs of deciding in the past. */
  readonly past: readonly string[];
  /** "nobody asks me", "gefragt werden wir nie". */
  readonly asks: readonly string[];
  /** "manager of", "Leiter der". */
  readonly titleOf: readonly string[];
  /** What words for jobs end with, where a language writes them as one word. */
  readonly titleEndings: readonly string[];
}

const NO_PEOPLE: PeopleWords = {
  selves: [],
  you: [],
  we: [],
  pronouns: [],
  determiners: [],
  between: [],
  inside: [],
  and: [],
  with: [],
  alone: [],
  limits: [],
  matters: [],
  routine: [],
  clerical: [],
  pays: [],
  together: [],
  asksWhat: [],
  buys: [],
  here: [],
  past: [],
  asks: [],
  titleOf: [],
  titleEndings: [],
};

export function peopleWords({ people }: { readonly people?: PeopleWords }): PeopleWords {
  return people ?? NO_PEOPLE;
}
