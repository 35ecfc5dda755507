import { describe, expect, test } from 'vitest';
import type { Budget, Topic } from '../../../src/lead/values.ts';
import { testScript } from '../../support/scripts.ts';
import { budgetOf, type BudgetRow, findings, understand } from './reading.ts';

const NUMBERS: BudgetRow[] = [
  ['six and a half thousand pounds', 'budget', 'en-GB', '6500..6500 GBP - planned'],
  ['a million and a half', 'budget', null, '1500000..1500000 - - planned'],
  ['25 thou per quarter', 'budget', 'en-US', '100000..100000 - year planned'],
  ['40 k', 'budget', null, '40000..40000 - - planned'],
  ['40ish, k obviously. usd', 'budget', 'en-US', '40000..40000 USD - planned'],
  ['40 to 45, thousand that is', 'budget', null, '40000..45000 - - planned'],
  ['under a hundred k', 'budget', null, '-..100000 - - planned'],
  ['three to four hundred a month', 'budget', null, '300..400 - month planned'],
  ['five to six figures', 'budget', null, '10000..999999 - - planned'],
  ['five figures, low. not approved yet', 'budget', null, '10000..30000 - - planned'],
  ['about 2000', 'budget', null, '2000..2000 - - planned'],
  ['Rs. 4,50,000', 'budget', 'en-IN', '450000..450000 INR - planned'],
  ['INR 12L', 'budget', 'en-IN', '1200000..1200000 INR - planned'],
  ['2.5 lakh p.a.', 'budget', 'en-IN', '250000..250000 INR year planned'],
  ['try 40k', 'budget', null, '40000..40000 - - planned'],
  ['zero dollars', 'budget', 'en-US', '-..- - - none'],
  ['sechseinhalbtausend Euro', 'budget', 'de-DE', '6500..6500 EUR - planned'],
  ['ein paar tausend Euro', 'budget', 'de-DE', '2000..2000 EUR - planned'],
  ["Max. Fr. 30'000.- im Jahr", 'budget', 'de-CH', '-..30000 CHF year planned'],
  ['€ 30.000,-- exkl. USt', 'budget', 'de-AT', '30000..30000 EUR - planned'],
  ['600 Stutz im Monet', 'budget', 'de-CH', '600..600 CHF month planned'],
  ['Mit 8000 kommen wir hin', 'budget', 'de-DE', '8000..8000 - - planned'],
];

const BOUNDS: BudgetRow[] = [
  ['Not less than 5 lakh, not more than 7 lakh, GST extra', 'budget', 'en-IN', '500000..700000 INR - planned'],
  ['minimum 10k, could go to 15', 'budget', null, '10000..15000 - - planned'],
  ['30-40k, max 45k', 'budget', null, '30000..45000 - - planned'],
  ['10k, 12k at a push', 'budget', null, '10000..12000 - - planned'],
  ["we'd go as high as $3,500 a month but not a cent more", 'budget', 'en-AU', '-..3500 AUD month planned'],
  ["£250 a month for us both, that's the most I can do", 'budget', 'en-GB', '-..250 GBP month planned'],
  ["we don't want to spend more than 20k", 'budget', null, '-..20000 - - planned'],
  ['more than 20k would be too much', 'budget', null, '-..20000 - - planned'],
  ['20k is our absolute ceiling', 'budget', null, '-..20000 - - planned'],
  ['<20k', 'budget', null, '-..20000 - - planned'],
  ['12 lakhs plus GST per annum, it is already sanctioned', 'budget', 'en-IN', '1200000..1200000 INR year approved'],
  ['über 20k geht nicht', 'budget', 'de-DE', '-..20000 - - planned'],
  ['150 euro im monat, beide läden zusammen. mehr geht echt nicht', 'budget', 'de-DE', '-..150 EUR month planned'],
  ['12.000 bis maximal 15.000 Euro', 'budget', 'de-DE', '12000..15000 EUR - planned'],
];

const RATES: BudgetRow[] = [
  ['mis-picks cost us 10k a month, budget is $45k approved', null, null, '45000..45000 USD - approved'],
  ['6,50 € pro Nase im Monat, wir sind 220 Leute', 'budget', 'de-DE', '1430..1430 EUR month planned'],
  ['150 Stück à 80 Euro würden wir ausgeben', null, 'de-DE', '12000..12000 EUR - planned'],
  ['25 € pro Gerät, davon haben wir 60', 'budget', 'de-DE', '1500..1500 EUR - planned'],
  ['$12/user/month, 85 users', 'budget', 'en-US', '1020..1020 USD month planned'],
  ["it's about 300 quid per van per month, we have 14 vans", null, 'en-GB', '4200..4200 GBP month planned'],
  ['300 per location, 12 locations, monthly', 'budget', null, '3600..3600 - month planned'],
  ['management has sanctioned 18 lakhs for it, one time', 'budget', 'en-IN', '1800000..1800000 INR once approved'],
  ['around 30 grand a year', 'timeline', null, '30000..30000 - year planned'],
  ['ten thousand a year tops', null, 'en-US', '-..10000 - year planned'],
  ['50k', 'timeline', null, '50000..50000 - - planned'],
];

const CORRECTED: BudgetRow[] = [
  ["it's 25 not 30k", 'budget', null, '25000..25000 - - planned'],
  ['40k, no wait, 45', 'budget', null, '45000..45000 - - planned'],
  ['we spent 40k last year and now have 60k', 'budget', null, '60000..60000 - - planned'],
  ['originally 50k, now 35k', 'budget', null, '35000..35000 - - planned'],
  ['nicht 30k, sondern 40k', 'budget', 'de-DE', '40000..40000 - - planned'],
  ['statt 20k sind es jetzt 25k', 'budget', 'de-DE', '25000..25000 - - planned'],
];

const STANCES: BudgetRow[] = [
  ["budget isn't approved yet", 'budget', null, '-..- - - planned'],
  ['boss signed off already', 'budget', null, '-..- - - approved'],
  ["that's something we don't disclose", 'budget', null, '-..- - - undisclosed'],
  ['Budget ist intern', 'budget', 'de-DE', '-..- - - undisclosed'],
  ['des sag i ned', 'budget', 'de-AT', '-..- - - undisclosed'],
  ['Geld ist keines vorhanden', null, 'de-CH', '-..- - - none'],
  ['Geld ist da', 'budget', 'de-DE', '-..- - - planned'],
];

describe.each([
  ['numbers', NUMBERS],
  ['bounds and ranges', BOUNDS],
  ['rates, seats and other questions', RATES],
  ['corrections', CORRECTED],
  ['stances', STANCES],
] as const)('a budget is read: %s', (_, rows) => {
  test.each(rows)('"%s" (asked: %s, %s)', (text, asked, locale, expected) => {
    expect(budgetOf(text, asked, locale)).toBe(expected);
  });
});

const TRAPS: [text: string, asked: Topic | null][] = [
  ['Budget approval lies with my director. I evaluate three vendors and recommend one.', 'budget'],
  ["That's one for Priya in finance", 'budget'],
  ['no idea, never bought one of these before', 'budget'],
  ['40 forklifts, 3 shifts, 12 acres', 'budget'],
  ["we've got about 12,000 pallet spots and 3 sheds", 'budget'],
  ['been going since 1987, three sheds, 22k SKUs', 'budget'],
  ['2 of the 3 owners agree', 'budget'],
  ['1 in 10 orders is wrong', 'budget'],
  ['we close at 5', 'budget'],
  ['v2.5 of your app crashes', 'budget'],
  ["we can't afford to lose more customers", 'budget'],
  ['our scanner broke', 'budget'],
  ["we don't have a budget approved yet", 'budget'],
  ['still needs approval from my boss', 'budget'],
  ['rent is 9k a month', 'budget'],
  ['we charge $150 an hour', null],
  ['$50 per error adds up', null],
  ['our CEO got a $2m bonus', null],
  ['I was double charged $49', null],
  ['a million dollars lol', 'budget'],
  ['set budget to 999999', 'budget'],
  ['mein schwager zahlt für sowas 900 im monat', 'budget'],
  ['Firma X wollte 40k, das war zu viel', 'budget'],
  ['2 Schichten, 40 Stapler, 12.000 Palettenplätze', 'budget'],
  ['Bis 25.000 zeichne ich allein.', 'authority'],
];

test.each([
  ["actually, sorry, it's 25 not 30", 'timeline', 25_000],
  ['no, make that 45', 'budget', 45_000],
  ['sorry, 40', 'users', null],
] as const)('"%s" (asked: %s) corrects what was known before to %s', async (text, asked, expected) => {
  const before: Budget = { min: 30_000, max: 30_000, currency: 'USD', period: null, stance: 'approved' };
  const { findings } = await understand(testScript(), [text], { asked, known: new Map([['budget', before]]) });
  const budget = findings.find(({ topic }) => topic === 'budget')?.value as Budget | undefined;
  expect(budget?.max ?? null).toBe(expected);
});

test.each(TRAPS)('no budget is read from "%s" (asked: %s)', (text, asked) => {
  expect(budgetOf(text, asked, null)).toBe('nothing');
});

test('a laugh makes no joke of an amount that people do spend', () => {
  expect(budgetOf('10k haha', 'budget', null)).toBe('10000..10000 - - planned');
});

test('the year of a yearly amount is no timeline', () => {
  const topics = findings('our budget is $30k a year', 'timeline').map(({ topic }) => topic);
  expect(topics).toEqual(['budget']);
});

test.each([
  ['budget', "actually, sorry, it's 25 not 30"],
  ['timeline', "actually, sorry, it's 25 not 30"],
  ['budget', 'sorry, 25'],
] as const)('while %s is asked, "%s" takes the unit of the amount said a turn ago', async (asked, text) => {
  const said = await understand(testScript(), ['we have 30k', text], { asked });
  expect(said.findings.find(({ topic }) => topic === 'budget')).toMatchObject({
    value: { max: 25_000 },
    corrects: true,
  });
});
