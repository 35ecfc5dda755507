import { dateFormat, figureFormat, numberFormat } from './formats.ts';
import type { Budget, LanguageTag, Period, Timeline } from './values.ts';

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
  /** How the visitor's "my" and "our" come back. */
  readonly possessives: Readonly<Record<string, string>>;
}

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
    possessives: { my: 'your', our: 'your' },
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

/** `by March 31, 2027`, `from January to March 2027`; null where no date was said. */
export function dateText({ from, to }: Timeline, language: LanguageTag): string | null {
  const said = wordsOf(language);
  const first = from === null ? null : utcDay(from);
  const last = to === null ? null : utcDay(to);
  const day = dateFormat('day', language);
  if (first !== null && last !== null) {
    if (first.getTime() === last.getTime())
      return said === undefined ? day.format(last) : `${said.on} ${day.format(last)}`;
    if (said !== undefined && isMonthStart(first) && isMonthEnd(last)) return monthsText(first, last, language, said);
    return day.formatRange(first, last);
  }
  if (said === undefined) return null;
  if (last !== null) return `${said.by} ${day.format(last)}`;
  return first === null ? null : `${said.from} ${day.format(first)}`;
}

function monthsText(first: Date, last: Date, language: LanguageTag, said: Words): string {
  const month = dateFormat('month', language);
  const withYear = dateFormat('month and year', language);
  const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
  if (sameYear && first.getUTCMonth() === last.getUTCMonth()) return `${said.inMonth} ${withYear.format(last)}`;
  const begins = sameYear ? month.format(first) : withYear.format(first);
  return `${said.fromMonth} ${begins} ${said.toMonth} ${withYear.format(last)}`;
}

export function numberText(value: number, language: LanguageTag): string {
  return numberFormat(language).format(value);
}

export function listText(items: readonly string[], language: LanguageTag): string {
  return new Intl.ListFormat(language).format(items);
}

/** "my boss" as the bot says it back: "your boss". */
export function toVisitor(who: string, language: LanguageTag): string {
  const possessives = wordsOf(language)?.possessives ?? {};
  return who.replace(/^\p{L}+/u, (first) => possessives[first.toLowerCase()] ?? first);
}

/**
 * A visitor's own words where they can be said back in a line; null where they are long, ask something, or hold a
 * link or markup.
 */
export function quotable(text: string): string | null {
  const oneLine = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!,;:]+$/, '');
  const fits = oneLine !== '' && oneLine.length <= 60 && oneLine.split(' ').length <= 6;
  return fits && !/[?<>{}[\]*_`#|\n]|:\/\/|www\./i.test(oneLine) ? oneLine : null;
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
