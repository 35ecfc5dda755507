import type { LanguageTag } from './values.ts';

/** Intl formatters cost far more to build than to use; there are few, and languages and currencies bound them. */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();

/** Whole amounts, with their currency where it is an ISO code. */
export function figureFormat(currency: string | null, language: LanguageTag): Intl.NumberFormat {
  const isCode = currency !== null && /^[A-Z]{3}$/i.test(currency);
  return kept(numbers, `${language} ${isCode ? currency : ''}`, () => {
    const rounding = { maximumFractionDigits: 0 } as const;
    return isCode
      ? new Intl.NumberFormat(language, { style: 'currency', currency, ...rounding })
      : new Intl.NumberFormat(language, rounding);
  });
}

export function numberFormat(language: LanguageTag): Intl.NumberFormat {
  return kept(numbers, `${language} number`, () => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));
}

export function listFormat(language: LanguageTag): Intl.ListFormat {
  return kept(lists, language, () => new Intl.ListFormat(language));
}

/** Days and months of the calendar, which has no time zone. */
export function dateFormat(part: 'day' | 'month' | 'month and year', language: LanguageTag): Intl.DateTimeFormat {
  return kept(
    dates,
    `${language} ${part}`,
    () => new Intl.DateTimeFormat(language, { ...DATE_PARTS[part], timeZone: 'UTC' }),
  );
}

const DATE_PARTS = {
  day: { dateStyle: 'long' },
  month: { month: 'long' },
  'month and year': { month: 'long', year: 'numeric' },
} as const;

function kept<Format>(formats: Map<string, Format>, key: string, build: () => Format): Format {
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = build();
  formats.set(key, format);
  return format;
}
