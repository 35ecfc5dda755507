import type { Script } from '../../src/lead/script.ts';
import { TEST_LINES } from './script-lines.ts';
import { TEST_QUESTIONS, test } from './script-questions.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * A believable script of a fictional company: need, budget, authority and timeline, the number of users (grades the fit
 * and chooses the team) and the current tool (asked only where there is a need), in English and German.
 * Full marks are 105, cut to 100; hot from 70, warm from 40.
 */
export function testScript(overrides: Partial<Script> = {}): Script {
  const { need, budget, authority, timeline, users, currentTool } = TEST_QUESTIONS;
  return {
    version: 'test-script-1',
    company: 'Example Warehousing',
    assistant: 'Pico',
    languages: ['en', 'de'],
    questions: [need, budget, authority, timeline, users, currentTool],
    qualified: {
      need: ['must', 'should'],
      authority: ['decides', 'shares', 'influences'],
      budgetAtLeast: 5_000,
      timelineWithinMonths: 12,
      unknownAtMost: 1,
      neverUnknown: ['need'],
    },
    bands: { hot: 70, warm: 40 },
    enough: { band: 'hot', known: 3 },
    fit: { A: 30, B: 20, C: 10 },
    decay: [
      { afterDays: 14, points: 10 },
      { afterDays: 45, points: 25 },
    ],
    confidence: { confirmBelow: 0.5 },
    quiet: { afterMs: 10 * MINUTE, qualified: 'hand-over', unqualified: 'keep' },
    routing: {
      routes: [
        { team: 'enterprise', name: 'Large customers', when: { users: test({ atLeast: 200 }) }, languages: [] },
        { team: 'dach', name: 'German-speaking customers', when: {}, languages: ['de'] },
        { team: 'sales', name: 'Everybody else', when: {}, languages: [] },
      ],
      meetingUrl: 'https://example.com/meet',
      offerAfterMs: 60 * SECOND,
      nudgeAfterMs: 90 * SECOND,
      nextAfterMs: 180 * SECOND,
      answerWithinMs: 5 * MINUTE,
    },
    rates: {
      date: '2026-11-01',
      perUsDollar: {
        USD: 1,
        EUR: 0.9,
        GBP: 0.8,
        CHF: 0.85,
        SEK: 10,
        DKK: 6.7,
        NOK: 10.5,
        CAD: 1.4,
        AUD: 1.5,
        INR: 85,
        JPY: 150,
      },
    },
    lines: TEST_LINES,
    knowledge: [
      {
        id: 'pricing-starter',
        language: 'en',
        title: 'Pricing',
        heading: 'Starter',
        text: 'The Starter edition costs 400 USD a month for up to 10 users.',
        file: 'prompts/knowledge/pricing.md',
        url: 'https://example.com/pricing',
      },
      {
        id: 'security-hosting',
        language: 'en',
        title: 'Security',
        heading: 'Hosting',
        text: 'All data stays in data centres in the European Union.',
        file: 'prompts/knowledge/security.md',
        url: 'https://example.com/security',
      },
      {
        id: 'preise-starter',
        language: 'de',
        title: 'Preise',
        heading: 'Starter',
        text: 'Die Ausgabe Starter kostet 400 USD im Monat für bis zu 10 Nutzer.',
        file: 'prompts/knowledge/preise.md',
        url: 'https://example.com/de/preise',
      },
    ],
    synonyms: [
      ['price', 'cost', 'pricing'],
      ['preis', 'kosten'],
    ],
    ...overrides,
  };
}
