/** The typed values that answers carry. Their meaning, case by case, is documented in src/lead/README.md. */

/** A calendar date without a time, `YYYY-MM-DD`. */
export type IsoDate = string;

/** An instant in milliseconds since the epoch. */
export type Instant = number;

/** A BCP 47 tag; scripts are written per primary language (`en`, `de`), visitors may send more (`en-GB`). */
export type LanguageTag = string;

export type Period = 'once' | 'month' | 'year';

export type BudgetStance = 'approved' | 'planned' | 'none' | 'undisclosed';

/** Money the visitor can spend. `min` and `max` in units of `currency`, per `period`; null where nothing was said. */
export interface Budget {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217 code; null when none was said. */
  readonly currency: string | null;
  readonly period: Period | null;
  readonly stance: BudgetStance;
}

export type AuthorityRole = 'decides' | 'shares' | 'influences' | 'none';

/** The visitor's part in the decision, and who else decides, in the visitor's words. */
export interface Authority {
  readonly role: AuthorityRole;
  readonly deciders: readonly string[];
}

export type NeedStrength = 'must' | 'should' | 'good' | 'none';

export interface Need {
  readonly strength: NeedStrength;
  /** In the visitor's own words. */
  readonly summary: string;
}

export type TimelineStance = 'committed' | 'exploring' | 'none';

/** When the purchase or decision is to happen, in the visitor's calendar; a null end is open. */
export interface Timeline {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly stance: TimelineStance;
}

/** How to reach the visitor; null for what was not said. E-mail in lower case, phone as E.164 where the country is known. */
export interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly company: string | null;
  readonly role: string | null;
}

/** A custom question's value: a choice's id, a text, an e-mail address, a phone number, an ISO country, or a count. */
export type CustomValue = string | number;

export interface BuiltInValues {
  readonly budget: Budget;
  readonly authority: Authority;
  readonly need: Need;
  readonly timeline: Timeline;
  readonly contact: Contact;
}

export type BuiltInTopic = keyof BuiltInValues;

/** A built-in topic, or the id of a question that the script declares. */
export type Topic = string;

/** The four that decide whether a lead is qualified. */
export const BANT = ['budget', 'authority', 'need', 'timeline'] as const satisfies readonly BuiltInTopic[];
export type BantTopic = (typeof BANT)[number];

/** The value of a topic; of a topic that is only known to be some topic, any value. */
export type ValueOf<T extends Topic> = string extends T
  ? Value
  : T extends BuiltInTopic
    ? BuiltInValues[T]
    : CustomValue;
export type Value = BuiltInValues[BuiltInTopic] | CustomValue;
