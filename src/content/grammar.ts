import { z } from 'zod';

/**
 * The small words of the content grammar. Every schema is for what is written in the file (turning it into the
 * script's values comes after), so that the JSON Schema for editors is generated from the same definitions.
 * An `error` continues the sentence "`key` in question `budget` …".
 */
export const Text = z.string({ error: 'must be a text' }).regex(/\S/, { error: 'must not be empty' });

const Variants = z.union([Text, z.array(Text).min(1, { error: 'must have at least one text' })], {
  error: 'must be a text or a list of texts',
});

export const LanguageCode = z
  .string({ error: 'must be a language code such as `en`' })
  .regex(/^[a-z]{2,3}$/, { error: 'must be a language code such as `en` or `de`' });

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** `de` for `ger`; null for what is no language. */
function shortCode(code: string): string | null {
  return languageNames.of(code) === undefined ? null : (Intl.getCanonicalLocales(code)[0] ?? null);
}

/** A language by the short code under which everything else knows it. */
export const KnownLanguage = LanguageCode.refine((code) => !/^[a-z]{2,3}$/.test(code) || shortCode(code) === code, {
  error: ({ input }) => {
    const known = shortCode(String(input));
    return known === null
      ? 'must be a known language code such as `en` or `de`'
      : `must be the language code \`${known}\``;
  },
});

/** One text, or one for each language. */
export const TextPerLanguage = z.union([Text, z.record(LanguageCode, Text)], {
  error: 'must be a text, or one text for each language (`en: …`)',
});
export type TextPerLanguage = z.infer<typeof TextPerLanguage>;

/** Variants of a text of which one is said, or such variants for each language. */
export const VariantsPerLanguage = z
  .union([Text, z.array(Text).min(1, { error: 'must have at least one text' }), z.record(LanguageCode, Variants)], {
    error: 'must be a text, a list of texts, or these for each language (`en: […]`)',
  })
  .meta({ id: 'variants' });
export type VariantsPerLanguage = z.infer<typeof VariantsPerLanguage>;

const Points = z
  .int({ error: 'must be a whole number from -100 to 100' })
  .min(-100, { error: 'must be a whole number from -100 to 100' })
  .max(100, { error: 'must be a whole number from -100 to 100' });

export const Threshold = z
  .int({ error: 'must be a whole number from 1 to 100' })
  .min(1, { error: 'must be a whole number from 1 to 100' })
  .max(100, { error: 'must be a whole number from 1 to 100' });

const moneyPattern = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/;
export const Money = z
  .string({ error: 'must be money such as `5000 USD`' })
  .regex(moneyPattern, { error: 'must be money such as `5000 USD` (digits, a space, a currency code)' });

export function readMoney(written: string): { readonly amount: number; readonly currency: string } {
  const [, amount = '0', currency = 'USD'] = moneyPattern.exec(written) ?? [];
  return { amount: Number(amount), currency };
}

const milliseconds = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const durationPattern = /^(\d+) (second|minute|hour|day)s?$/;
export const Duration = z
  .string({ error: 'must be a time such as `20 minutes`' })
  .regex(durationPattern, { error: 'must be a time such as `20 minutes` (seconds, minutes, hours or days)' });

/** In milliseconds. */
export function readDuration(written: string): number {
  const [, count = '0', unit = 'second'] = durationPattern.exec(written) ?? [];
  return Number(count) * milliseconds[unit as keyof typeof milliseconds];
}

const monthsPattern = /^(\d+) (month|year)s?$/;
export const Months = z
  .string({ error: 'must be a span such as `6 months`' })
  .regex(monthsPattern, { error: 'must be a span such as `6 months` or `1 year`' });

export function readMonths(written: string): number {
  const [, count = '0', unit = 'month'] = monthsPattern.exec(written) ?? [];
  return Number(count) * (unit === 'year' ? 12 : 1);
}

const Words = z.union([Text, z.array(Text).min(1, { error: 'must name at least one word' })], {
  error: 'must be a word or a list of words',
});

const testKeys = {
  is: Words.optional().describe(
    'The answer is this word, or one of these: budget approved|planned|none|undisclosed, authority decides|shares|influences|none, need must|should|good|none, timeline committed|exploring|none; of a choice question the name of a choice.',
  ),
  atLeast: z
    .union([z.number(), Money], { error: 'must be a number, or for the budget money such as `5000 USD`' })
    .optional()
    .describe('The amount or number is this or more. Budget: money such as `20000 USD` (a year or once).'),
  below: z
    .union([z.number(), Money], { error: 'must be a number, or for the budget money such as `5000 USD`' })
    .optional()
    .describe('The amount or number is less than this.'),
  within: Months.optional().describe(
    'Timeline only: the last day of it lies within this span, such as `6 months`. “Next year” ends in December.',
  ),
};

/** A test of one answer; all parts that are given must hold. */
export const Test = z.strictObject(testKeys, { error: 'must be a test such as `{ is: approved }`' });
export type Test = z.infer<typeof Test>;

export const PointRule = z.strictObject(
  { ...testKeys, points: Points.describe('Points for an answer that passes the test; may be negative.') },
  { error: 'must be a rule such as `{ is: approved, points: 20 }`' },
);
export type PointRule = z.infer<typeof PointRule>;

export const Heard = z.strictObject(
  {
    ...testKeys,
    say: VariantsPerLanguage.describe(
      'The line, in variants: at most 12 words, no question, no praise. One of them needs no fact that may be missing.',
    ),
  },
  { error: 'must be a line such as `{ is: approved, say: … }`' },
);
export type Heard = z.infer<typeof Heard>;

export const Conditions = z
  .record(z.string(), Test, { error: 'must be tests by question, such as `users: { atLeast: 10 }`' })
  .meta({ id: 'conditions' });
export type Conditions = z.infer<typeof Conditions>;
