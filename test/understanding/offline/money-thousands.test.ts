import { describe, expect, test } from 'vitest';
import { type BudgetRow, budgetOf } from './reading.ts';

const ROWS: BudgetRow[] = [
  ['60 T€', 'budget', 'de-DE', '60000..60000 EUR - planned'],
  ['60T€', 'budget', 'de-DE', '60000..60000 EUR - planned'],
  ['60 T €', 'budget', null, '60000..60000 EUR - planned'],
  ['60 T EUR', 'budget', null, '60000..60000 EUR - planned'],
  ['T€ 60', 'budget', 'de-DE', '60000..60000 EUR - planned'],
  ['k€ 60', 'budget', null, '60000..60000 EUR - planned'],
  ['60 k€', 'budget', null, '60000..60000 EUR - planned'],
  ['60 kEUR', 'budget', null, '60000..60000 EUR - planned'],
  ['60 TCHF', 'budget', 'de-CH', '60000..60000 CHF - planned'],
  ['TCHF 60', 'budget', 'de-CH', '60000..60000 CHF - planned'],
  ['60 Tsd. €', 'budget', null, '60000..60000 EUR - planned'],
  ['1,5 M€', 'budget', 'de-DE', '1500000..1500000 EUR - planned'],
  ['30 k$', 'budget', 'en-US', '30000..30000 USD - planned'],
  ['ca. 45 T€ im Jahr', 'budget', 'de-DE', '45000..45000 EUR year planned'],
  ['40-60 T€', 'budget', 'de-DE', '40000..60000 EUR - planned'],
  ['max. 80 T€', 'budget', 'de-DE', '-..80000 EUR - planned'],
  ['wir haben 120 T€ freigegeben', 'budget', 'de-DE', '120000..120000 EUR - approved'],
  ['60 €', 'budget', 'de-DE', '60..60 EUR - planned'],
  ['6 T-Shirts', 'budget', 'de-DE', 'nothing'],
  ['wir bewegen 60 t am Tag', 'need', 'de-DE', 'nothing'],
];

describe('a letter for thousands or millions beside the currency', () => {
  test.each(ROWS)('"%s" (asked: %s, %s): %s', (text, asked, locale, expected) => {
    expect(budgetOf(text, asked, locale)).toBe(expected);
  });
});

const MODEST: BudgetRow[] = [
  ['Na gut, so 20 TEUR hätten wir, aber noch nicht freigegeben', 'timeline', 'de-DE', '20000..20000 EUR - planned'],
  ['20k hätten wir', 'budget', 'de-DE', '20000..20000 - - planned'],
  ['So 30.000 Euro hätten wir dafür', 'budget', 'de-DE', '30000..30000 EUR - planned'],
  ['da hätten wir 30.000 Euro', 'budget', 'de-DE', '30000..30000 EUR - planned'],
  ['50.000 € hätten wir im Budget', 'timeline', 'de-DE', '50000..50000 EUR - planned'],
  ['20 TEUR wären drin', 'budget', 'de-DE', '20000..20000 EUR - planned'],
  ['Hätten wir 20k, würden wir kaufen', 'budget', 'de-DE', 'nothing'],
  ['wenn wir 20k hätten', 'budget', 'de-DE', 'nothing'],
  ['hätten wir eine Million', 'budget', 'de-DE', 'nothing'],
  ['20 TEUR hätten wir gern, haben wir aber nicht', 'budget', 'de-DE', 'nothing'],
];

describe('"hätten wir" behind an amount is modest, before it a wish', () => {
  test.each(MODEST)('"%s" (asked: %s, %s): %s', (text, asked, locale, expected) => {
    expect(budgetOf(text, asked, locale)).toBe(expected);
  });
});
