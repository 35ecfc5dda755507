import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../words/currencies.ts';
import { type Reading, regionFrom, type Span } from '../reading.ts';

const LANGUAGE_COUNTRIES: Readonly<Record<string, CountryCode>> = { de: 'DE' };

/** Phone numbers: E.164 where prefix, locale or language shows the country, else the digits as typed. */
export function readPhones(reading: Reading): readonly Span<string>[] {
  if (!mayHoldPhone(reading)) return [];
  const region = regionFrom(reading.locale) ?? LANGUAGE_COUNTRIES[reading.language] ?? null;
  const country = region !== null && isSupportedCountry(region) ? region : undefined;
  const found: Span<string>[] = [];
  for (const { number, startsAt, endsAt } of findPhoneNumbersInText(reading.text, country)) {
    const inside = reading.tokens.filter((token) => token.start < endsAt && token.end > startsAt);
    const first = inside[0];
    const last = inside.at(-1);
    if (first && last && !isAmount(reading, first.index, last.index))
      found.push({ value: number.number, start: first.index, end: last.index + 1, confidence: 0.93 });
  }
  return found.length > 0 ? found : bareDigits(reading);
}

/** "1.000.000" and "EUR 1000000" are money. */
function isAmount({ tokens, words }: Reading, first: number, last: number): boolean {
  if (first === last && /^[1-9]\d{0,2}(?:[.,' \u00a0\u202f]\d{3})+$/.test(tokens[first]?.text ?? '')) return true;
  return [tokens[first - 1], tokens[last + 1]].some(
    (token) =>
      token && (CURRENCY_SIGNS[token.text] ?? CURRENCY_CODES[token.word] ?? words.currencies[token.word]) !== undefined,
  );
}

/** At least seven digits in tokens that follow one another; money and dates have fewer or are read otherwise. */
function mayHoldPhone({ tokens }: Reading): boolean {
  let digits = 0;
  for (const { kind, text } of tokens) {
    if (kind === 'number' || kind === 'date') digits += text.replace(/\D/g, '').length;
    else if (kind === 'word') digits = 0;
    if (digits >= 7) return true;
  }
  return false;
}

/** Without a country only where the message says that it is a phone number, or where contact details were asked for. */
function bareDigits(reading: Reading): readonly Span<string>[] {
  const { tokens, marks } = reading;
  if (!marks.has('contact.phone') && reading.asked !== 'contact' && reading.asked !== 'phone') return [];
  let start: number | null = null;
  let digits = '';
  for (const token of [...tokens, undefined]) {
    const part = token && (token.kind === 'number' || token.kind === 'date' || /^[+()/.-]$/.test(token.text));
    if (part) {
      start ??= token.index;
      digits += isAmount(reading, token.index, token.index) ? '' : token.text.replace(/\D/g, '');
      continue;
    }
    if (start !== null && digits.length >= 7 && digits.length <= 15 && !/[$€£]/.test(tokens[start - 1]?.text ?? '')) {
      return [{ value: digits, start, end: token?.index ?? tokens.length, confidence: 0.75 }];
    }
    start = null;
    digits = '';
  }
  return [];
}
