import { describe, expect, test } from 'vitest';
import { understandText } from '../../../src/understanding/offline/understand.ts';
import { fc } from '../../support/property.ts';
import { AT, type TimelineRow, timelineOf, valueOf } from './reading.ts';

const ENGLISH: readonly TimelineRow[] = [
  ['before the end of Q1', null, null, '-..2027-03-31 committed'],
  ['need it before the end of Q1', 'timeline', null, '-..2027-03-31 committed'],
  ['by March', 'timeline', null, '-..2027-03-31 committed'],
  ['by tomorrow', 'timeline', null, '-..2026-11-25 committed'],
  ['by Friday', 'timeline', null, '-..2026-11-27 committed'],
  ['by March 15', 'timeline', null, '-..2027-03-15 committed'],
  ['by the 15th of March 2027', 'timeline', null, '-..2027-03-15 committed'],
  ['not before summer', 'timeline', null, '2027-06-01..- committed'],
  ['from July', 'timeline', null, '2027-07-01..- committed'],
  ['after Easter', 'timeline', null, '2027-03-30..- committed'],
  ['Q2', 'timeline', null, '2027-04-01..2027-06-30 committed'],
  ['Q4', 'timeline', null, '2026-10-01..2026-12-31 committed'],
  ['third quarter of 2027', 'timeline', null, '2027-07-01..2027-09-30 committed'],
  ['next quarter', 'timeline', null, '2027-01-01..2027-03-31 committed'],
  ['first half of next year', 'timeline', null, '2027-01-01..2027-06-30 committed'],
  ['H2 2027', 'timeline', null, '2027-07-01..2027-12-31 committed'],
  ['early next year', 'timeline', null, '2027-01-01..2027-03-31 committed'],
  ['end of March', 'timeline', null, '2027-03-21..2027-03-31 committed'],
  ['mid April', 'timeline', null, '2027-04-11..2027-04-20 committed'],
  ['end of the year', 'timeline', null, '2026-09-01..2026-12-31 committed'],
  ['by eoy', 'timeline', null, '-..2026-12-31 committed'],
  ['summer', 'timeline', null, '2027-06-01..2027-08-31 committed'],
  ['in 6-8 weeks', 'timeline', null, '2027-01-05..2027-01-19 committed'],
  ['in three months', 'timeline', null, '2027-02-24..2027-02-24 committed'],
  ['within 3 months', 'timeline', null, '2026-11-24..2027-02-24 committed'],
  ['in the next 6 months', 'timeline', null, '2026-11-24..2027-05-24 committed'],
  ['a couple of months', 'timeline', null, '2026-12-24..2027-02-24 committed'],
  ['half a year from now', 'timeline', null, '2027-05-24..2027-05-24 committed'],
  ['asap', 'timeline', null, '2026-11-24..2026-12-24 committed'],
  ['now', 'timeline', null, '2026-11-24..2026-12-24 committed'],
  ['maybe in spring', 'timeline', null, '2027-03-01..2027-05-31 exploring'],
  ['no rush', 'timeline', null, '-..- exploring'],
  ['once we close our round', 'timeline', null, '-..- exploring'],
  ["we're not planning to buy anything", 'timeline', null, '-..- none'],
  ['our contract ends in June', null, null, '-..2027-06-30 committed'],
  ['06/07', 'timeline', 'en-US', '2027-06-07..2027-06-07 committed'],
  ['06/07', 'timeline', 'en-GB', '2027-07-06..2027-07-06 committed'],
  ['FY27', 'timeline', 'en-US', '2027-01-01..2027-12-31 committed'],
  ['FY27', 'timeline', 'en-IN', '2026-04-01..2027-03-31 committed'],
  ['between March and May', 'timeline', null, '2027-03-01..2027-05-31 committed'],
  ['I guess Q3 or Q4', 'timeline', null, '2027-07-01..2027-12-31 exploring'],
  ['June-July', 'timeline', null, '2027-06-01..2027-07-31 committed'],
  ['we want to go live in May', null, null, '2027-05-01..2027-05-31 committed'],
  ['before Black Friday', 'timeline', null, '-..2026-11-27 committed'],
  ['2027-03-01', 'timeline', null, '2027-03-01..2027-03-01 committed'],
];

const GERMAN: readonly TimelineRow[] = [
  ['bis Ende März', 'timeline', 'de-DE', '-..2027-03-31 committed'],
  ['noch dieses Jahr', 'timeline', 'de-DE', '2026-01-01..2026-12-31 committed'],
  ['nächstes Quartal', 'timeline', 'de-DE', '2027-01-01..2027-03-31 committed'],
  ['im ersten Halbjahr 2027', 'timeline', 'de-DE', '2027-01-01..2027-06-30 committed'],
  ['Anfang nächsten Jahres', 'timeline', 'de-DE', '2027-01-01..2027-03-31 committed'],
  ['Mitte Mai', 'timeline', 'de-DE', '2027-05-11..2027-05-20 committed'],
  ['KW 12', 'timeline', 'de-DE', '2027-03-22..2027-03-28 committed'],
  ['zum 1.3.', 'timeline', 'de-DE', '2027-03-01..2027-03-01 committed'],
  ['bis zum 15. Februar', 'timeline', 'de-DE', '-..2027-02-15 committed'],
  ['ab Juli', 'timeline', 'de-DE', '2027-07-01..- committed'],
  ['in 6 bis 8 Wochen', 'timeline', 'de-DE', '2027-01-05..2027-01-19 committed'],
  ['in den nächsten drei Monaten', 'timeline', 'de-DE', '2026-11-24..2027-02-24 committed'],
  ['so schnell wie möglich', 'timeline', 'de-DE', '2026-11-24..2026-12-24 committed'],
  ['vor Weihnachten', 'timeline', 'de-DE', '-..2026-12-24 committed'],
  ['nicht vor Sommer', 'timeline', 'de-DE', '2027-06-01..- committed'],
  ['keine Eile', 'timeline', 'de-DE', '-..- exploring'],
  ['vielleicht im Sommer', 'timeline', 'de-DE', '2027-06-01..2027-08-31 exploring'],
  ['bis Jahresende', 'timeline', 'de-DE', '-..2026-12-31 committed'],
];

const NOT_A_TIMELINE: readonly TimelineRow[] = [
  ['we were founded in 2015', null, null, 'nothing'],
  ['founded in 2015', 'timeline', null, 'nothing'],
  ['can we talk on Tuesday?', 'timeline', null, 'nothing'],
  ['call me tomorrow', null, null, 'nothing'],
  ["I'm on holiday until January", null, null, 'nothing'],
  ['we bought our last system in March', null, null, 'nothing'],
  ['three years ago', 'timeline', null, 'nothing'],
  ['no idea yet', 'timeline', null, 'nothing'],
  ['this may or may not be right', 'timeline', null, 'nothing'],
  ['we are open 24/7', 'timeline', null, 'nothing'],
  ['we have a warehouse in Augusta', 'timeline', null, 'nothing'],
  ['the last version came out in May', null, null, 'nothing'],
  ['we have been using it for 3 years', null, null, 'nothing'],
  ['our budget is 40k a year', null, null, 'nothing'],
  ['we now have 40 pickers', null, null, 'nothing'],
  ['how long does it take?', 'timeline', null, 'nothing'],
  ['seit 2019 nutzen wir Excel', null, 'de-DE', 'nothing'],
  ['können wir am Dienstag telefonieren?', null, 'de-DE', 'nothing'],
  ['ich bin bis Januar im Urlaub', null, 'de-DE', 'nothing'],
  ['weiß ich noch nicht', 'timeline', 'de-DE', 'nothing'],
  ['guten Morgen', 'timeline', 'de-DE', 'nothing'],
];

describe('a timeline is read from', () => {
  test.each([...ENGLISH, ...GERMAN])('"%s" (asked: %s, %s)', (text, asked, locale, expected) => {
    expect(timelineOf(text, asked, locale)).toBe(expected);
  });
});

describe('no timeline is read from', () => {
  test.each(NOT_A_TIMELINE)('"%s" (asked: %s, %s)', (text, asked, locale, expected) => {
    expect(timelineOf(text, asked, locale)).toBe(expected);
  });
});

test('"today" is the date on the visitor\'s own wall', () => {
  const late = Date.UTC(2026, 11, 31, 23, 30);
  const from = (timeZone: string | null) =>
    (
      understandText({ text: 'asap', asked: 'timeline', at: late, locale: null, timeZone })[0]?.value as {
        from: string;
      }
    ).from;
  expect([from(null), from('Europe/Berlin'), from('America/New_York')]).toEqual([
    '2026-12-31',
    '2027-01-01',
    '2026-12-31',
  ]);
});

describe('a date written in any supported way is read back', () => {
  const date = fc.date({ min: new Date('2026-12-01'), max: new Date('2029-12-31'), noInvalidDate: true });
  const ways: Record<string, [locale: string, (date: Date) => string]> = {
    'as ISO date': ['en-GB', (on) => on.toISOString().slice(0, 10)],
    'with German dots': ['de-DE', (on) => on.toLocaleDateString('de-DE', { timeZone: 'UTC' })],
    'with American slashes': ['en-US', (on) => on.toLocaleDateString('en-US', { timeZone: 'UTC' })],
    'with British slashes': ['en-GB', (on) => on.toLocaleDateString('en-GB', { timeZone: 'UTC' })],
    'in English words': ['en-US', (on) => on.toLocaleDateString('en-US', { timeZone: 'UTC', dateStyle: 'long' })],
    'in German words': ['de-DE', (on) => on.toLocaleDateString('de-DE', { timeZone: 'UTC', dateStyle: 'long' })],
  };
  test.each(Object.entries(ways))('%s', (_, [locale, write]) => {
    fc.assert(
      fc.property(date, (on) => {
        expect(valueOf('timeline', write(on), 'timeline', locale)?.to).toBe(on.toISOString().slice(0, 10));
      }),
    );
  });
});

test('the message is read against its own time, whenever it was written', () => {
  expect(new Date(AT).getUTCDay()).toBe(2);
  const value = understandText({ text: 'by June', asked: 'timeline', at: Date.UTC(2027, 6, 1), locale: null })[0]
    ?.value;
  expect(value).toEqual({ from: null, to: '2028-06-30', stance: 'committed' });
});

test('a message padded with innocent sentences gives the same timeline', () => {
  const core = fc.constantFrom(
    'We want to go live by March.',
    'We buy in Q2.',
    'Our contract ends on 30 June.',
    'We need it in 6-8 weeks.',
  );
  const padding = fc.constantFrom(
    'Hello there.',
    'Thanks for the quick reply!',
    'We pick parcels in two halls.',
    'I like your site.',
  );
  fc.assert(
    fc.property(padding, core, padding, (before, message, after) => {
      expect(timelineOf(`${before} ${message} ${after}`, null, 'en-GB')).toBe(timelineOf(message, null, 'en-GB'));
    }),
  );
});
