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

describe('a date, seen from the day on which it was said', () => {
  const said = Date.UTC(2026, 10, 24, 14);
  test.each<[what: string, from: string | null, to: string | null, en: string, de: string]>([
    ['in 3 years', '2029-11-24', '2029-11-24', 'around November 2029', 'etwa im November 2029'],
    ['in 3 weeks', '2026-12-15', '2026-12-15', 'on December 15, 2026', 'am 15. Dezember 2026'],
    [
      'in 2 to 3 years',
      '2028-11-24',
      '2029-11-24',
      'from November 2028 to November 2029',
      'von November 2028 bis November 2029',
    ],
    ['in 52 to 53 weeks', '2027-11-23', '2027-11-30', 'around November 2027', 'etwa im November 2027'],
    ['as soon as possible', '2026-11-24', '2026-12-24', 'by December 24, 2026', 'bis zum 24. Dezember 2026'],
    ['within 2 years', '2026-11-24', '2028-11-24', 'by November 2028', 'bis November 2028'],
    ['by summer after next', null, '2028-08-31', 'by August 2028', 'bis August 2028'],
    ['not before', '2028-01-15', null, 'from January 2028', 'ab Januar 2028'],
    ['this quarter', '2026-10-01', '2026-12-31', 'from October to December 2026', 'von Oktober bis Dezember 2026'],
    ['6 to 8 weeks', '2027-01-05', '2027-01-19', 'January 5 – 19, 2027', '5.–19. Januar 2027'],
  ])('%s', (_, from, to, en, de) => {
    expect(plain(factsOf('timeline', timeline(from, to), 'en', undefined, said).date)).toBe(en);
    expect(plain(factsOf('timeline', timeline(from, to), 'de', undefined, said).date)).toBe(de);
  });
});

describe('the visitor’s own words', () => {
  const summary = (text: string) => factsOf('need', { strength: 'must', summary: text }, 'en').summary;

  test('are said back when they are short', () => {
    expect(summary('we lose two people to mis-picks.')).toBe('we lose two people to mis-picks');
  });

  test('are left out when they are long, ask something, or hold a link or markup', () => {
    expect(summary('picking and packing and shipping and returns and invoices and claims')).toBeUndefined();
    expect(summary('can you fix it?')).toBeUndefined();
    expect(summary('see https://example.com/x')).toBeUndefined();
    expect(summary('[click](x)')).toBeUndefined();
    expect(summary('  ')).toBeUndefined();
  });

  test.each([
    ['we lose customers because of wrong items', 'we lose customers because of wrong items'],
    [
      'we lose customers because of wrong items, and returns cost a lot every month',
      'we lose customers because of wrong items',
    ],
    ['our pickers walk too much and we ship late almost every day', 'our pickers walk too much'],
    ['We lose orders every week. Customers complain about it every single day', 'We lose orders every week'],
    ['unsere Leute laufen zu viel, weil die Regale seit Jahren falsch beschriftet sind', 'unsere Leute laufen zu viel'],
  ])('are cut where their first clause ends: %s', (text, said) => {
    expect(summary(text)).toBe(said);
  });

  test.each([
    'we pick fast enough, but one order in ten has a wrong item in it',
    'wenn die Saison beginnt, kommen wir mit dem Kommissionieren nicht mehr hinterher',
    'wir brauchen etwas, das unsere Fehler im Lager endlich deutlich verringert',
    'wir wollen Fehler und Laufwege in der Kommissionierung noch deutlich verringern',
  ])('are not cut where the first clause would say something else: %s', (text) => {
    expect(summary(text)).toBeUndefined();
  });

  test('change their point of view', () => {
    const deciders = (who: string[], language: string) =>
      factsOf('authority', { role: 'shares', deciders: who }, language).deciders;
    expect(deciders(['my boss', 'our CFO'], 'en')).toBe('your boss and your CFO');
    expect(deciders(['boss', 'CFO', 'the board'], 'en')).toBe('your boss, the CFO, and the board');
    expect(deciders(['somebody else', 'Jane'], 'en')).toBe('somebody else and Jane');
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
