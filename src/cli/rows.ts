import { z } from 'zod';
import type { Instant } from '../lead/values.ts';

/** An instant, and the offset in which the person who said something read the calendar. */
export interface Moment {
  readonly instant: Instant;
  /** `+02:00`; null: UTC. */
  readonly timeZone: string | null;
}

const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const mustBeMoment = 'must be an ISO date such as "2026-03-01" or "2026-03-01T09:30:00+01:00"';

/** A date alone, or a time without an offset, is UTC's. */
const moment = z.string({ error: mustBeMoment }).transform((text, context): Moment => {
  const match = iso.exec(text);
  const offset = match?.[1];
  const instant = match === null ? NaN : Date.parse(text.includes('T') && offset === undefined ? `${text}Z` : text);
  if (Number.isNaN(instant)) {
    context.addIssue({ code: 'custom', message: mustBeMoment });
    return z.NEVER;
  }
  return { instant, timeZone: offset === undefined || offset === 'Z' ? null : offset };
});

const id = z.union([z.string(), z.number()], { error: 'must be a text or a number that names the line' });
const text = z.string({ error: 'must be a text' });
const locale = z
  .string({ error: 'must be a language tag such as "en-US"' })
  .refine(isLocale, { error: 'must be a language tag such as "en-US"' })
  .nullish()
  .transform((tag) => tag ?? defaultLocale);

/** Whose dates and numbers are read where nothing else is said. */
export const defaultLocale = 'en-US';

export function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A line of `bantam understand`. */
export const MessageRow = z.object({
  id,
  asked: z.string({ error: 'must be the name of a question, or null' }).nullish(),
  text,
  at: moment,
  locale,
});
export type MessageRow = z.infer<typeof MessageRow>;

/** A line of `bantam qualify`. */
export const TranscriptRow = z.object({
  id,
  at: moment,
  locale,
  turns: z.array(
    z.object(
      {
        by: z.enum(['visitor', 'agent'], { error: 'must be "visitor" or "agent"' }),
        text,
        /** Who speaks: several may on the visitor's side. */
        name: text.nullish(),
        at: moment.nullish(),
      },
      { error: 'must be an object {"by","text"}' },
    ),
    { error: 'must be a list of {"by","text"}' },
  ),
});
export type TranscriptRow = z.infer<typeof TranscriptRow>;
