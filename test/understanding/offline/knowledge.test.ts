import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/lead/script.ts';
import { testScript } from '../../support/scripts.ts';
import { understand } from './reading.ts';

function passage(id: string, language: string, heading: string, text: string): Passage {
  return {
    id,
    language,
    title: 'Product',
    heading,
    text,
    file: `prompts/knowledge/${id}.md`,
    url: `https://example.com/${id}`,
  };
}

const script = testScript({
  languages: ['en', 'de'],
  synonyms: [
    ['price', 'cost', 'fee', 'pricing', 'expensive', 'charge'],
    ['preis', 'kosten', 'kostet', 'gebühr', 'teuer'],
    ['sap', 'erp'],
    ['security', 'secure', 'safe', 'gdpr'],
  ],
  knowledge: [
    passage(
      'pricing',
      'en',
      'Prices',
      'The starter plan is 49 euros per user and month. It includes support by e-mail. Discounts begin at 50 users.',
    ),
    passage(
      'integrations',
      'en',
      'Integrations',
      'There are ready connectors for SAP, Shopify and Dynamics. Everything else goes through our API.',
    ),
    passage(
      'security',
      'en',
      'Security and hosting',
      'Your data stays in a data centre in Frankfurt. It is encrypted at rest and in transit.',
    ),
    passage('onboarding', 'en', 'Onboarding', 'A typical rollout takes six weeks. Training for your team is included.'),
    passage('preise', 'de', 'Preise', 'Der Einstieg kostet 49 Euro je Nutzer und Monat. Ab 50 Nutzern gibt es Rabatt.'),
    passage('schnittstellen', 'de', 'Schnittstellen', 'Fertige Anbindungen gibt es für SAP, Shopify und Dynamics.'),
  ],
});

const ANSWERED: [question: string, passageId: string][] = [
  ['What does it cost?', 'pricing'],
  ['what does it cost', 'pricing'],
  ['how much is the starter plan per user', 'pricing'],
  ['do you integrate with SAP', 'integrations'],
  ['can it talk to SAP?', 'integrations'],
  ['do you work with Shopify?', 'integrations'],
  ['do you have a Dynamics integration?', 'integrations'],
  ['does it work with our ERP?', 'integrations'],
  ['what does the SAP connection cost?', 'pricing'],
  ['kann es mit SAP reden?', 'schnittstellen'],
  ['do you have an API?', 'integrations'],
  ['is it secure?', 'security'],
  ['where is our data hosted?', 'security'],
  ['how long does onboarding take?', 'onboarding'],
  ['is training included?', 'onboarding'],
  ['do you give discounts?', 'pricing'],
  ['do you have conectors for shopfy?', 'integrations'],
  ['Was kostet das?', 'preise'],
  ['was kostet das pro Nutzer', 'preise'],
  ['habt ihr eine Anbindung an SAP?', 'schnittstellen'],
];

describe('a question is answered from the knowledge files', () => {
  test.each(ANSWERED)('"%s" from %s', async (question, passageId) => {
    const { answer } = await understand(script, [question]);
    expect(answer?.citations.map((citation) => citation.passageId)).toEqual([passageId]);
  });

  test('in their own sentences, at most 25 words, with title and address', async () => {
    const { answer, question } = await understand(script, ['what does it cost']);
    expect(question).toEqual({ about: 'price', text: 'what does it cost' });
    expect(answer).toEqual({
      text: 'The starter plan is 49 euros per user and month. It includes support by e-mail. Discounts begin at 50 users.',
      citations: [{ title: 'Product', url: 'https://example.com/pricing', passageId: 'pricing' }],
    });
    for (const [text] of ANSWERED) {
      const said = (await understand(script, [text])).answer?.text ?? '';
      expect(said.split(/\s+/).length).toBeLessThanOrEqual(25);
      expect(script.knowledge.some((one) => one.text.includes(said))).toBe(true);
    }
  });
});

describe('nothing is made up: no answer is given to', () => {
  test.each([
    'who won the football match?',
    'what is the capital of France?',
    'do you sell bicycles?',
    'do you work with Navision?',
    'do you work with navision',
    'can it talk to Navision?',
    'does it work with SAP and Navision?',
    'do you have a Navision integration?',
    'how long does it take to connect to Navision?',
    'arbeitet ihr mit Navision zusammen?',
    'lässt sich das an Datev anbinden?',
    'can you write me a poem?',
    'wer ist der Bundeskanzler?',
  ])('"%s"', async (question) => {
    const understood = await understand(script, [question]);
    expect(understood.acts).toContain('question');
    expect(understood.answer).toBeNull();
  });

  test('a message that asks nothing', async () => {
    expect((await understand(script, ['our budget is 40k'])).answer).toBeNull();
  });
});
