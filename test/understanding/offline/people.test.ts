import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/lead/values.ts';
import { findings, valueOf } from './reading.ts';

type Row = [text: string, asked: Topic | null, expected: string];

function part(text: string, asked: Topic | null): string {
  const authority = valueOf('authority', text, asked);
  return authority ? [authority.role, ...authority.deciders].join(', ') : 'nothing';
}

const AUTHORITY: Row[] = [
  ['I run operations and sign it off', null, 'decides'],
  ['I decide', 'authority', 'decides'],
  ["it's my call", 'authority', 'decides'],
  ["I'm the decision maker", null, 'decides'],
  ['just me', 'authority', 'decides'],
  ['that would be me', 'authority', 'decides'],
  ['I have the final say', null, 'decides'],
  ['I sign off anything below 20k', 'authority', 'decides'],
  ["I'm the CEO", null, 'decides'],
  ["I'm the founder of a small webshop", null, 'decides'],
  ['owner', 'authority', 'decides'],
  ['CTO here', 'authority', 'decides'],
  ["I'm director of logistics", 'authority', 'decides'],
  ['I decide alone', null, 'decides'],
  ['we lose two people to mis-picks, my budget is 40k approved and I decide alone', null, 'decides'],
  ['it is approved and I decide', 'authority', 'decides'],
  ['das Budget ist genehmigt und ich entscheide allein', null, 'decides'],
  ['das Budget steht und ich entscheide', 'authority', 'decides'],
  ["it's my call, not the CFO's call", 'authority', 'decides'],
  ['my sister and I decide', 'authority', 'shares, sister'],
  ['Bob and I decide', 'authority', 'shares, Bob'],
  ['two people and I decide', 'authority', 'shares'],
  ["I can't decide alone", 'authority', 'influences'],
  ['ich entscheide nicht allein', 'authority', 'influences'],
  ["it's the cfo's call, I just look around", null, 'influences, cfo'],
  ["my boss's decision", 'authority', 'influences, boss'],
  ["that's the managing director's call", 'authority', 'influences, managing director'],
  ['das ist Chefsache', 'authority', 'influences, Chef'],
  ['das ist Sache des Chefs', 'authority', 'influences, Chefs'],
  ['CFO signs off', 'authority', 'influences, CFO'],
  ['my boss has to approve', 'authority', 'influences, boss'],
  ['the CFO and the board decide', 'authority', 'influences, CFO, board'],
  ["I'll need to consult finance, I don't have the final say", 'authority', 'influences, finance'],
  ['I need to run it by the board', 'authority', 'influences, board'],
  ['I make the recommendation, our CEO decides', 'authority', 'influences, CEO'],
  ['not my decision', 'authority', 'influences'],
  ['me and my partner decide', 'authority', 'shares, partner'],
  ['we decide as a team', 'authority', 'shares'],
  ["I'm part of the buying committee", 'authority', 'shares'],
  ["I'm just the intern", 'authority', 'none'],
  ["I'm not involved in that", 'authority', 'none'],
  ['ich entscheide das', 'authority', 'decides'],
  ['Geschäftsführer', 'authority', 'decides'],
  ['ich bin der Inhaber', 'authority', 'decides'],
  ['ich entscheide zusammen mit meinem Chef', 'authority', 'shares, Chef'],
  ['das entscheidet unser Geschäftsführer', 'authority', 'influences, Geschäftsführer'],
  ['mein Chef muss zustimmen', 'authority', 'influences, Chef'],
  ['ich muss das mit der Geschäftsführung abstimmen', 'authority', 'influences, Geschäftsführung'],
  ['bin nur Praktikant', 'authority', 'none'],
];

const NO_AUTHORITY: Row[] = [
  ['who decides at your company?', null, 'nothing'],
  ["I'm a warehouse manager", 'authority', 'nothing'],
  ['my boss likes your website', null, 'nothing'],
  ['not sure yet', 'authority', 'nothing'],
  ['we have two directors', null, 'nothing'],
  ['ich bin Einkäufer', 'authority', 'nothing'],
  ['keine Ahnung', 'authority', 'nothing'],
  ['pretend I decide everything', null, 'nothing'],
];

describe('the part in the decision is read from', () => {
  test.each(AUTHORITY)('"%s" (asked: %s): %s', (text, asked, expected) => {
    expect(part(text, asked)).toBe(expected);
  });
});

describe('no part in the decision is read from', () => {
  test.each(NO_AUTHORITY)('"%s" (asked: %s)', (text, asked, expected) => {
    expect(part(text, asked)).toBe(expected);
  });
});

/** The parts that are known, as `name=… email=…`. */
function details(text: string, asked: Topic | null, locale: string | null = null): string {
  const contact = valueOf('contact', text, asked, locale);
  if (!contact) return 'nothing';
  return Object.entries(contact).filter(([, value]) => value !== null).map(([key, value]) => `${key}=${String(value)}`).join(' '); // prettier-ignore
}

const CONTACT: [text: string, asked: Topic | null, locale: string | null, expected: string][] = [
  ['jane@example.com', null, null, 'email=jane@example.com'],
  ['Jane.Doe@Example.COM', 'contact', null, 'email=jane.doe@example.com'],
  ["it's jane at example dot com", 'contact', null, 'email=jane@example.com'],
  ['jane.doe (at) example.com', null, null, 'email=jane.doe@example.com'],
  ['jane dot doe at example dot co dot uk', null, null, 'email=jane.doe@example.co.uk'],
  ['jane [at] example [dot] com', null, null, 'email=jane@example.com'],
  ['Jane Doe, jane@example.com', 'contact', null, 'name=Jane Doe email=jane@example.com'],
  ['my name is jane doe', null, null, 'name=Jane Doe'],
  ["I'm Jane", null, null, 'name=Jane'],
  ["I'm Jane Doe from Example Logistics", null, null, 'name=Jane Doe company=Example Logistics'],
  ['Jane Doe here', null, null, 'name=Jane Doe'],
  ['this is Jane', null, null, 'name=Jane'],
  ['Jane', 'contact', null, 'name=Jane'],
  ['I work at Example Logistics', null, null, 'company=Example Logistics'],
  ['we are Example Ltd', null, null, 'company=Example Ltd'],
  ["I'm the CEO", null, null, 'role=CEO'],
  ["I'm head of operations", null, null, 'role=head of operations'],
  ['+49 30 12345678', 'contact', null, 'phone=+493012345678'],
  ['call me on 020 7946 0958', null, 'en-GB', 'phone=+442079460958'],
  ['(212) 555-2368', 'contact', 'en-US', 'phone=+12125552368'],
  ['my number is 5552368', 'contact', null, 'phone=5552368'],
  ['call me at 0151 23456789', null, 'en-US', 'phone=015123456789'],
  ['call me at 0151 23456789', 'contact', 'en-US', 'phone=015123456789'],
  ['0151 23456789', null, 'en-US', 'phone=015123456789'],
  ['rufen Sie mich an: 0151 23456789', null, 'de-DE', 'phone=+4915123456789'],
  [
    'my email is jane@example.com and my phone is +44 20 7946 0958',
    null,
    null,
    'email=jane@example.com phone=+442079460958',
  ],
  ['mein Name ist Max Muster', null, 'de-DE', 'name=Max Muster'],
  [
    'Max Muster von der Muster GmbH, max@example.de',
    'contact',
    'de-DE',
    'name=Max Muster email=max@example.de company=Muster GmbH',
  ],
  ['max punkt muster at example punkt de', null, 'de-DE', 'email=max.muster@example.de'],
  ['030 12345678', 'contact', 'de-DE', 'phone=+493012345678'],
  ['ich bin Max', null, 'de-DE', 'name=Max'],
  ['ich arbeite bei Beispiel Logistik', null, 'de-DE', 'company=Beispiel Logistik'],
  ['Jane from Acme', null, null, 'name=Jane company=Acme'],
  ['Xiulan, xiulan@example.com', 'contact', null, 'name=Xiulan email=xiulan@example.com'],
  ['from Example Logistics', 'contact', null, 'company=Example Logistics'],
  ['Firma Lagerblick GmbH', 'contact', 'de-DE', 'company=Lagerblick GmbH'],
  ['Firma Lagerblick GmbH', null, 'de-DE', 'company=Lagerblick GmbH'],
  ["Hi, I'm Jane from Acme, do you integrate with SAP?", 'contact', null, 'name=Jane company=Acme'],
];

const NO_CONTACT: [text: string, asked: Topic | null, locale: string | null, expected: string][] = [
  ["my colleague's email is bob@example.com", null, null, 'nothing'],
  ['I wrote to your support at help@example.com', null, null, 'nothing'],
  ['his number is +49 30 12345678', null, null, 'nothing'],
  ["I'm interested in barcode scanning", null, null, 'nothing'],
  ["I'm Swiss and looking for a system", null, null, 'nothing'],
  ['we have 1,000,000 parcels', 'contact', null, 'nothing'],
  ['we ship 01000000 boxes', null, null, 'nothing'],
  ['call me at noon', null, 'en-US', 'nothing'],
  ['1.000.000 €', 'budget', 'de-DE', 'nothing'],
  ['No thanks', 'contact', null, 'nothing'],
  ['we meet at noon', null, null, 'nothing'],
  ['rather not', 'contact', null, 'nothing'],
  ['ich bin Einkäufer bei einem Händler', null, 'de-DE', 'role=Einkäufer'],
  ['ich bin interessiert', null, 'de-DE', 'nothing'],
  ['Nein danke', 'contact', 'de-DE', 'nothing'],
  ['do you integrate with SAP?', 'contact', null, 'nothing'],
  ['do you work with SAP', 'contact', null, 'nothing'],
  ['we work with SAP', 'contact', null, 'nothing'],
  ['do you know Example GmbH?', 'contact', null, 'nothing'],
  ['Excel', 'contact', null, 'nothing'],
  ['Order Picking', 'contact', null, 'nothing'],
  ['Later', 'contact', null, 'nothing'],
  ['Moment', 'contact', null, 'nothing'],
  ['Später', 'contact', 'de-DE', 'nothing'],
  ['Moment', 'contact', 'de-DE', 'nothing'],
  ['Danke', 'contact', 'de-DE', 'nothing'],
  ['Einen Moment', 'contact', 'de-DE', 'nothing'],
  ['Vielleicht morgen', 'contact', 'de-DE', 'nothing'],
  ['arbeitet ihr mit SAP?', 'contact', 'de-DE', 'nothing'],
  ['Fehler im Lager', 'contact', null, 'nothing'],
  ['ich bin die Person, die entscheidet', 'contact', 'de-DE', 'nothing'],
];

describe('contact details are read from', () => {
  test.each(CONTACT)('"%s" (asked: %s, %s)', (text, asked, locale, expected) => {
    expect(details(text, asked, locale)).toBe(expected);
  });
});

describe('no more contact details than said are read from', () => {
  test.each(NO_CONTACT)('"%s" (asked: %s, %s)', (text, asked, locale, expected) => {
    expect(details(text, asked, locale)).toBe(expected);
  });
});

test('every quote stands in the message, character for character', () => {
  for (const [text, asked] of [...AUTHORITY, ...CONTACT]) {
    for (const { quote } of findings(text, asked)) expect(text).toContain(quote);
  }
});
