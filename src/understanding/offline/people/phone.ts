import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../words/currencies.ts';
import { spokenDigits } from './spoken-digits.ts';
import { type Reading, regionFrom, type Span } from '../reading.ts';

const LANGUAGE_COUNTRIES: Readonly<Record<string, CountryCode>> = { de: 'DE' };

/** Phone numbers: E.164 where prefix, locale or language shows the country, else the digits as typed. */
export function readPhones(reading: Reading): readonly Span<string>[] {
  const region = regionFrom(reading.locale) ?? LANGUAGE_COUNTRIES[reading.language] ?? null;
  const country = region !== null && isSupportedCountry(region) ? region : undefined;
  if (!mayHoldPhone(reading)) return saidInWords(reading, country);
  const found: Span<string>[] = [];
  for (const { number, startsAt, endsAt } of findPhoneNumbersInText(reading.text, country)) {
    const inside = reading.tokens.filter((token) => token.start < endsAt && token.end > startsAt);
    const first = inside[0];
    const last = inside.at(-1);
    // "2026-12-31" alone is a day.
    if (first && first === last && first.kind === 'date') continue;
    if (first && last && !isAmount(reading, first.index, last.index) && !isLabelled(reading, first.index))
      found.push({ value: number.number, start: first.index, end: last.index + 1, confidence: 0.93 });
  }
  return found.length > 0 ? found : bareDigits(reading, country);
}

/** "1.000.000" and "EUR 1000000" are money. */
function isAmount({ tokens, words }: Reading, first: number, last: number): boolean {
  if (first === last && /^[1-9]\d{0,2}(?:[.,' \u00a0\u202f]\d{3})+$/.test(tokens[first]?.text ?? '')) return true;
  return [tokens[first - 1], tokens[last + 1]].some(
    (token) =>
      token && (CURRENCY_SIGNS[token.text] ?? CURRENCY_CODES[token.word] ?? words.currencies[token.word]) !== undefined,
  );
}

/** "Order 4155550100", "Rechnung Nr. 4711001234": a number of something else. */
function isLabelled({ tokens, marks }: Reading, first: number): boolean {
  if (marks.of('contact.phone').some((mark) => mark.end <= first && mark.end >= first - 2 && !(tokens[mark.start]?.word.startsWith('num') ?? false))) return false; // prettier-ignore
  return tokens.slice(Math.max(0, first - 4), first).some(({ word, sentence }) => sentence === tokens[first]?.sentence && LABELS.test(word)); // prettier-ignore
}

const LABELS = /^(?:order|invoice|tracking|ticket|po|ref|reference|serial|sku|iban|vat|case|rechnung|rechnungsnummer|auftrag|auftragsnummer|bestellung|bestellnummer|kundennummer|sendung|sendungsnummer|seriennummer|artikel|artikelnummer|code|id|code|ustid|fall)$/; // prettier-ignore

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

/** Without a country only where it begins like a phone number, the message says it is one, or contact details were asked for. */
function bareDigits(reading: Reading, country: CountryCode | undefined): readonly Span<string>[] {
  const { tokens, marks } = reading;
  const spokenOf = marks.has('contact.phone') || reading.asked === 'contact' || reading.asked === 'phone';
  let start: number | null = null;
  let digits = '';
  for (const token of [...tokens, undefined]) {
    const part = token && (token.kind === 'number' || token.kind === 'date' || /^[+()/.-]$/.test(token.text));
    if (part) {
      start ??= token.index;
      digits +=
        start === token.index && isAmount(reading, token.index, token.index) ? '' : token.text.replace(/\D/g, '');
      continue;
    }
    // No amount, count or date begins with a zero and has so many digits.
    const isDialled = digits.length >= 9 && /^[0+]/.test(tokens[start ?? 0]?.text ?? '');
    if (
      start !== null &&
      (spokenOf || isDialled) &&
      !isLabelled(reading, start) &&
      digits.length >= 7 &&
      digits.length <= 15 &&
      !/[$€£]/.test(tokens[start - 1]?.text ?? '')
    ) {
      const number = international(digits, tokens[start]?.text.startsWith('+') ?? false, country);
      return [{ value: number ?? digits, start, end: token?.index ?? tokens.length, confidence: number ? 0.9 : 0.75 }];
    }
    start = null;
    digits = '';
  }
  return [];
}

/** "Oh seven seven …", where a number is spoken of or asked for. */
function saidInWords(reading: Reading, country: CountryCode | undefined): readonly Span<string>[] {
  if (reading.asked !== 'contact' && reading.asked !== 'phone' && !reading.marks.has('contact.phone')) return [];
  const spoken = spokenDigits(reading);
  if (!spoken) return [];
  const { digits, start, end } = spoken;
  return [{ value: international(digits, false, country) ?? digits, start, end, confidence: 0.8 }];
}

/** With the country's prefix, where the number is as long as that country's are; numbers kept for films are, too. */
function international(digits: string, plus: boolean, country: CountryCode | undefined): string | null {
  const dialled = plus || /^00[1-9]/.test(digits) ? `+${digits.replace(/^00/, '')}` : digits;
  if (!dialled.startsWith('+') && country === undefined) return null;
  const number = parsePhoneNumberFromString(dialled.replace(/^(\+\d\d)0/, '$1'), country);
  return number?.isPossible() === true && (dialled.startsWith('+') || digits.length >= 9) ? number.number : null;
}
