import { describe, expect, test } from 'vitest';
import type { ActKind } from '../../../src/conversation/ports/understanding.ts';
import type { Need } from '../../../src/lead/values.ts';
import { testScript } from '../../support/scripts.ts';
import { actsOf, understand } from './reading.ts';

const script = testScript({ languages: ['en', 'de'] });

/** Visitors with an ending of their own, who want to buy nothing. */
const NO_BUYERS: [text: string, expected: ActKind][] = [
  ['i need help my scanner doesnt conect anymore', 'support'],
  ["I need help, my scanner doesn't connect anymore", 'support'],
  ['my app keeps crashing', 'support'],
  ['my handheld wont start', 'support'],
  ['I want a refund', 'support'],
  ['where do I get my money back', 'support'],
  ['help, the scanner does not connect', 'support'],
  ['mein Scanner verbindet sich nicht mehr', 'support'],
  ['ich brauche Hilfe, mein Scanner verbindet nicht mehr', 'support'],
  ['meine App startet nicht', 'support'],
  ['ich will eine Rückerstattung', 'support'],
  ['We sell SEO services, can boost your ranking to #1', 'vendor'],
  ['we are a recruitment agency, can we offer you developers?', 'vendor'],
  ["I'd like to offer you our services", 'vendor'],
  ["we're an SEO company and can improve your Google ranking", 'vendor'],
  ['Wir verkaufen SEO und bringen Ihr Ranking auf Platz 1', 'vendor'],
  ['wir sind eine Personalvermittlung, können wir Ihnen Entwickler anbieten?', 'vendor'],
  ['dürfen wir Ihnen unsere Agentur vorstellen', 'vendor'],
  ["I'd like to apply as a developer", 'job'],
  ['do you have any open positions', 'job'],
  ['I want to apply for the warehouse job', 'job'],
  ['ich möchte mich als Entwickler bewerben', 'job'],
  ['habt ihr Stellen frei?', 'job'],
  ['ich würde gerne bei euch arbeiten', 'job'],
];

const BUYERS: string[] = [
  'we are a manufacturer of toys and our picking is slow',
  'improve visibility of our stock',
  'can I send you our list of requirements?',
  'we can offer you 20k for the first year',
  'actually change the number to 50',
  'my software is outdated, I want a new one',
  'we need help, our picking does not work',
  'does the discount apply at the end of the year?',
  'Haben Sie Mitarbeiter vor Ort?',
  'meine Software kann das nicht',
  'wir brauchen Hilfe, unser System reagiert nicht schnell genug',
  'what is your refund policy?',
  'wie ist eure Rückerstattung geregelt?',
  'we need help with our picking errors',
  'we sell shoes and lose orders',
  "our scanners don't connect to the old system, we lose orders",
  'our ranking of suppliers is done in Excel',
  'we want to offer our customers faster delivery',
  'we want to apply for ISO certification and need traceability',
  'can you offer us a discount?',
  'wir brauchen Hilfe bei unseren Pickfehlern',
  'wir verkaufen Schuhe und verlieren Aufträge',
  'wir bieten Logistik für Apotheken und haben zu viele Fehler',
  'wir wollen unseren Kunden schnellere Lieferung anbieten',
  'unsere alten Scanner verbinden sich nicht mit SAP',
];

describe('who does not want to buy is recognised', () => {
  test.each(NO_BUYERS)('"%s": %s', async (text, expected) => {
    const { acts, findings } = await understand(script, [text]);
    expect(acts[0]).toBe(expected);
    for (const { topic, value } of findings) if (topic === 'need') expect((value as Need).strength).toBe('none');
  });
});

describe('who may want to buy is not sent away', () => {
  test.each(BUYERS)('"%s"', async (text) => {
    const acts = await actsOf(script, text);
    for (const door of ['support', 'job', 'vendor', 'spam']) expect(acts).not.toContain(door);
  });
});
