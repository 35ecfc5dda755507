import { describe, expect, test } from 'vitest';
import { factsOf, fill, placeholdersIn } from '../../src/lead/placeholders.ts';
import type { Budget, Timeline } from '../../src/lead/values.ts';

const budget = (parts: Partial<Budget>): Budget => ({
  min: null,
  max: null,
  currency: null,
  period: null,
  stance: 'planned',
  ...parts,
});
const timeline = (from: string | null, to: string | null): Timeline => ({ from, to, stance: 'committed' });
/** Intl puts narrow and non-breaking spaces between figures and signs. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('a line', () => {
  test('is filled with its facts', () => {
    expect(fill('So {amount} {date}.', { amount: '$5', date: 'by May' })).toBe('So $5 by May.');
  });

  test('is null where a fact is missing or unknown', () => {
    expect(fill('{name}, noted.', { email: 'jane@example.com' })).toBeNull();
    expect(fill('{nonsense}', {})).toBeNull();
  });

  test('begins with a capital letter', () => {
    expect(fill('{amount}, noted.', { amount: 'up to $5' })).toBe('Up to $5, noted.');
    expect(fill('say {amount}.', { amount: 'up to $5' })).toBe('say up to $5.');
  });

  test('does not fill what the visitor wrote in braces', () => {
    expect(fill('Noted: {quote}.', { quote: '{email}', email: 'jane@example.com' })).toBe('Noted: {email}.');
  });

  test('tells its placeholders', () => {
    expect(placeholdersIn('{name} from {visitorCompany} and {e-mail}')).toEqual(['name', 'visitorCompany', 'e-mail']);
  });
});

describe('an amount', () => {
  test.each<[Partial<Budget>, en: string | undefined, de: string | undefined]>([
    [{ min: 40_000, max: 50_000 }, '40,000–50,000', '40.000–50.000'],
    [{ min: 40_000, max: 50_000, currency: 'USD' }, '$40,000 – $50,000', '40.000–50.000 $'],
    [{ min: 500, max: 500, currency: 'EUR', period: 'month' }, '€500 a month', '500 € im Monat'],
    [{ max: 5000, currency: 'EUR', period: 'year' }, 'up to €5,000 a year', 'bis zu 5.000 € im Jahr'],
    [{ min: 5000, currency: 'GBP', period: 'once' }, 'at least £5,000', 'mindestens 5.000 £'],
    [{ stance: 'approved' }, undefined, undefined],
  ])('%o', (parts, en, de) => {
    expect(plain(factsOf('budget', budget(parts), 'en').amount)).toBe(en);
    expect(plain(factsOf('budget', budget(parts), 'de').amount)).toBe(de);
  });

  test('is said in any language where no words are needed', () => {
    expect(plain(factsOf('budget', budget({ min: 5000, max: 5000, currency: 'EUR' }), 'fr').amount)).toBe('5 000 €');
    expect(factsOf('budget', budget({ max: 5000 }), 'fr')).toEqual({});
  });
});

describe('a date', () => {
  test.each<[from: string | null, to: string | null, en: string | undefined, de: string | undefined]>([
    [null, '2027-03-31', 'by March 31, 2027', 'bis zum 31. März 2027'],
    ['2027-06-01', null, 'from June 1, 2027', 'ab dem 1. Juni 2027'],
    ['2027-02-03', '2027-02-03', 'on February 3, 2027', 'am 3. Februar 2027'],
    ['2027-02-01', '2027-02-28', 'in February 2027', 'im Februar 2027'],
    ['2027-01-01', '2027-03-31', 'from January to March 2027', 'von Januar bis März 2027'],
    ['2026-11-01', '2027-01-31', 'from November 2026 to January 2027', 'von November 2026 bis Januar 2027'],
    ['2026-12-05', '2026-12-19', 'December 5 – 19, 2026', '5.–19. Dezember 2026'],
    [null, null, undefined, undefined],
  ])('from %s to %s', (from, to, en, de) => {
    expect(plain(factsOf('timeline', timeline(from, to), 'en').date)).toBe(en);
    expect(plain(factsOf('timeline', timeline(from, to), 'de').date)).toBe(de);
  });
});

describe('the visitor’s own words', () => {
  const summary = (text: string) => factsOf('need', { strength: 'must', summary: text }, 'en').summary;

  test('are said back when they are short', () => {
    expect(summary('we lose two people to mis-picks.')).toBe('we lose two people to mis-picks');
  });

  test('are left out when they are long, ask something, or hold a link or markup', () => {
    expect(summary('we lose two people a month to mis-picks and returns')).toBeUndefined();
    expect(summary('can you fix it?')).toBeUndefined();
    expect(summary('see https://example.com/x')).toBeUndefined();
    expect(summary('[click](x)')).toBeUndefined();
    expect(summary('  ')).toBeUndefined();
  });

  test('change their point of view', () => {
    const deciders = (who: string[], language: string) =>
      factsOf('authority', { role: 'shares', deciders: who }, language).deciders;
    expect(deciders(['my boss', 'our CFO'], 'en')).toBe('your boss and your CFO');
    expect(deciders(['meine Chefin', 'IT'], 'de')).toBe('Ihre Chefin und IT');
    expect(deciders([], 'en')).toBeUndefined();
  });
});

test('a choice is named by its label', () => {
  const question = {
    topic: 'tool',
    kind: 'choice',
    learn: '',
    counts: 'score',
    points: [],
    when: {},
    choices: [{ id: 'paper', label: { en: 'Paper lists', de: 'Papierlisten' } }],
    wording: {},
  } as const;
  expect(factsOf('tool', 'paper', 'de', question).value).toBe('Papierlisten');
  expect(factsOf('users', 12_000, 'en').value).toBe('12,000');
});

test('contact details are named one by one', () => {
  const contact = { name: 'Jane Doe', email: 'jane@example.com', phone: null, company: null, role: null };
  expect(factsOf('contact', contact, 'en')).toEqual({ name: 'Jane Doe', email: 'jane@example.com' });
});

test('an e-mail address keeps its small letter at the beginning of a line', () => {
  expect(fill('{email} is noted.', { email: 'jane@example.com' })).toBe('jane@example.com is noted.');
});
