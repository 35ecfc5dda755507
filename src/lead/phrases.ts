import { dateFormat, figureFormat, listFormat, numberFormat } from './formats.ts';
import type { Budget, Instant, LanguageTag, Period, Timeline } from './values.ts';

/** How amounts and dates are said, beyond what Intl knows. A language that is not here says less, never wrong. */
interface Words {
  readonly upTo: string;
  readonly atLeast: string;
  readonly per: Readonly<Record<Period, string>>;
  readonly on: string;
  readonly by: string;
  readonly from: string;
  readonly inMonth: string;
  readonly fromMonth: string;
  readonly toMonth: string;
  /** Of dates far away, of which a month is near enough. */
  readonly aroundMonth: string;
  readonly byMonth: string;
  readonly sinceMonth: string;
  /** How the visitor's "my" and "our" come back. */
  readonly possessives: Readonly<Record<string, string>>;
  /** A decider named without an article: "boss", "CFO". */
  bare(who: string): string;
}

const DETERMINED =
  /^(the|an?|some\w*|any\w*|every\w*|no|nobody|other|another|his|her|their|all|both|others|us|me|we|you|it|two|three)\b/u;

const words: Readonly<Record<LanguageTag, Words>> = {
  en: {
    upTo: 'up to',
    atLeast: 'at least',
    per: { once: '', month: 'a month', year: 'a year' },
    on: 'on',
    by: 'by',
    from: 'from',
    inMonth: 'in',
    fromMonth: 'from',
    toMonth: 'to',
    aroundMonth: 'around',
    byMonth: 'by',
    sinceMonth: 'from',
    possessives: { my: 'your', our: 'your' },
    bare: (who) => {
      if (/^C\p{Lu}{1,2}O?$/u.test(who)) return `the ${who}`;
      return /^\p{Ll}/u.test(who) && !DETERMINED.test(who) ? `your ${who}` : who;
    },
  },
  de: {
    upTo: 'bis zu',
    atLeast: 'mindestens',
    per: { once: '', month: 'im Monat', year: 'im Jahr' },
    on: 'am',
    by: 'bis zum',
    from: 'ab dem',
    inMonth: 'im',
    fromMonth: 'von',
    toMonth: 'bis',
    aroundMonth: 'etwa im',
    byMonth: 'bis',
    sinceMonth: 'ab',
    possessives: {
      mein: 'Ihr',
      meine: 'Ihre',
      meinem: 'Ihrem',
      meinen: 'Ihren',
      meiner: 'Ihrer',
      unser: 'Ihr',
      unsere: 'Ihre',
      unserem: 'Ihrem',
      unseren: 'Ihren',
      unserer: 'Ihrer',
    },
    // The article depends on the gender, which is not known.
    bare: (who) => who,
  },
};

const wordsOf = (language: LanguageTag): Words | undefined => words[language.split('-')[0] ?? language];

/** `$40,000 – $50,000 a year`; null where no amount was said. */
export function amountText(budget: Budget, language: LanguageTag): string | null {
  const { min, max, currency, period } = budget;
  const figure = figureFormat(currency, language);
  const said = wordsOf(language);
  let amount: string;
  if (min !== null && max !== null) amount = min === max ? figure.format(max) : figure.formatRange(min, max);
  else if (said === undefined || (min === null && max === null)) return null;
  else if (max !== null) amount = `${said.upTo} ${figure.format(max)}`;
  else amount = `${said.atLeast} ${figure.format(min ?? 0)}`;
  const per = period === null || period === 'once' ? '' : (said?.per[period] ?? '');
  return per === '' ? amount : `${amount} ${per}`;
}

/**
 * `by March 31, 2027`, `from January to March 2027`; null where no date was said. Seen from the instant at which it was
 * said, a day that is far away is named by its month (`around November 2029`), and what begins at once by its end.
 */
export function dateText({ from, to }: Timeline, language: LanguageTag, at: Instant | null = null): string | null {
  const said = wordsOf(language);
  const first = from === null ? null : utcDay(from);
  const last = to === null ? null : utcDay(to);
  if (first !== null && last !== null) {
    if (said === undefined) return first < last ? days(language, first, last) : days(language, last);
    if (isMonthStart(first) && isMonthEnd(last)) return monthsText(first, last, language, said);
    if (first < last && at !== null && first.getTime() <= at) return until(last, language, said, at);
    if (isFar(first, at)) {
      const isOneMonth = month(language, first) === month(language, last);
      return isOneMonth ? `${said.aroundMonth} ${month(language, last)}` : monthsText(first, last, language, said);
    }
    return first < last ? days(language, first, last) : `${said.on} ${days(language, last)}`;
  }
  if (said === undefined) return null;
  if (last !== null) return until(last, language, said, at);
  if (first === null) return null;
  return isFar(first, at) ? `${said.sinceMonth} ${month(language, first)}` : `${said.from} ${days(language, first)}`;
}

function until(last: Date, language: LanguageTag, said: Words, at: Instant | null): string {
  return isFar(last, at) ? `${said.byMonth} ${month(language, last)}` : `${said.by} ${days(language, last)}`;
}

function days(language: LanguageTag, first: Date, last = first): string {
  const day = dateFormat('day', language);
  return first < last ? day.formatRange(first, last) : day.format(first);
}

function month(language: LanguageTag, day: Date): string {
  return dateFormat('month and year', language).format(day);
}

/** Nobody means a single day more than half a year ahead. */
function isFar(day: Date, at: Instant | null): boolean {
  return at !== null && day.getTime() - at > 183 * 86_400_000;
}

function monthsText(first: Date, last: Date, language: LanguageTag, said: Words): string {
  const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
  if (sameYear && first.getUTCMonth() === last.getUTCMonth()) return `${said.inMonth} ${month(language, last)}`;
  const begins = sameYear ? dateFormat('month', language).format(first) : month(language, first);
  return `${said.fromMonth} ${begins} ${said.toMonth} ${month(language, last)}`;
}

export function numberText(value: number, language: LanguageTag): string {
  return numberFormat(language).format(value);
}

export function listText(items: readonly string[], language: LanguageTag): string {
  return listFormat(language).format(items);
}

/** "my boss" as the bot says it back: "your boss". */
export function toVisitor(who: string, language: LanguageTag): string {
  const said = wordsOf(language);
  if (said === undefined) return who;
  const [first = ''] = /^\p{L}+/u.exec(who) ?? [];
  const possessive = said.possessives[first.toLowerCase()];
  return possessive === undefined ? said.bare(who) : possessive + who.slice(first.length);
}

function utcDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function isMonthStart(day: Date): boolean {
  return day.getUTCDate() === 1;
}

function isMonthEnd(day: Date): boolean {
  return new Date(day.getTime() + 86_400_000).getUTCDate() === 1;
}
