import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/lead/values.ts';
import { understandText } from '../../../src/understanding/offline/understand.ts';
import { aChoice, aQuestion } from '../../support/script-questions.ts';
import { AT } from './reading.ts';

const tool = aQuestion({
  topic: 'current-tool',
  kind: 'choice',
  choices: [
    aChoice('paper', 'Paper lists', 'Papierlisten'),
    aChoice('spreadsheet', 'Excel', 'Excel'),
    aChoice('warehouse-system', 'Our ERP or WMS', 'Unser ERP oder WMS'),
  ],
});
const users = aQuestion({ topic: 'users', kind: 'number', units: { en: ['pickers'], de: ['Picker'] } });

function heard(text: string, asked: Topic | null) {
  return understandText({ text, asked, at: AT, locale: null, questions: [tool, users] });
}

const toolIn = (text: string, asked: Topic | null) =>
  heard(text, asked).find(({ topic }) => topic === 'current-tool')?.value;

describe('with what somebody works today is understood unasked, with a verb of use', () => {
  test.each<[text: string, asked: Topic | null, expected: string]>([
    ['we use excel today', null, 'spreadsheet'],
    ['we pick on paper with 60 pickers', null, 'paper'],
    ['we still work with Excel and it breaks all the time', 'need', 'spreadsheet'],
    ['currently we use SAP', 'budget', 'warehouse-system'],
    ["we're on NetSuite at the moment", null, 'warehouse-system'],
    ['we track stock in a spreadsheet', null, 'spreadsheet'],
    ['we have 30 pickers and use Excel', null, 'spreadsheet'],
    ["it's all on paper", null, 'paper'],
    ['our ERP is Odoo', null, 'warehouse-system'],
    ['we are running Business Central', null, 'warehouse-system'],
    ['picking still runs on paper lists, too many errors', null, 'paper'],
    ['we decide in March, we use Excel so far', 'timeline', 'spreadsheet'],
    ['the pickers use clipboards', null, 'paper'],
    ['wir arbeiten mit Papierlisten', null, 'paper'],
    ['Wir nutzen derzeit Excel', null, 'spreadsheet'],
    ['bei uns läuft alles über SAP', null, 'warehouse-system'],
    ['aktuell kommissionieren wir mit Zetteln', null, 'paper'],
    ['wir haben JTL im Einsatz', null, 'warehouse-system'],
    ['Unsere Leute laufen noch mit Klemmbrett rum', null, 'paper'],
    ['Wir haben ein WMS von Körber', null, 'warehouse-system'],
  ])('"%s" (asked: %s): %s', (text, asked, expected) => {
    expect(toolIn(text, asked)).toBe(expected);
  });
});

describe('a tool that is named otherwise is not what somebody works with today', () => {
  test.each([
    'can we use Excel to import?',
    'does it work with SAP?',
    'we used to use Excel',
    'we used Excel until last year',
    "we don't use Excel",
    'a friend uses SAP',
    'we want to use SAP next year',
    'we need it to work with SAP',
    'we are moving to SAP next year',
    'our accountant uses Excel for invoices',
    'our customers use Excel',
    'our vendor does everything in Excel',
    'we have a customer on SAP',
    'we have SAP experience',
    'we have a paper shortage',
    'I have an Excel with our requirements',
    'it looks good on paper',
    'we got your quote in Excel',
    'wir suchen eine Lagersoftware, die mit SAP kann',
    'früher haben wir mit Excel gearbeitet',
    'wir nutzen kein Excel',
    'das Angebot habe ich auf Papier bekommen',
    'ich habe Ihr Angebot in Excel',
    'wir handeln mit Papier',
  ])('"%s"', (text) => {
    expect(toolIn(text, null)).toBeUndefined();
  });
});

test('asked for the need, "everything is on paper" tells the need and the tool', () => {
  const topics = heard('everything is on paper', 'need').map(({ topic }) => topic);
  expect(topics).toEqual(['need', 'current-tool']);
});
