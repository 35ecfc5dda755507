import type { Mistake } from './mistake.ts';

const routing = 'dialogs/routing.yaml';
const rates = 'dialogs/rates.yaml';
const pricing = 'prompts/knowledge/en/pricing.md';

/** Routing, rates, prompts and knowledge. */
export const mistakesElsewhere: readonly Mistake[] = [
  {
    mistake: 'a tab indents',
    file: routing,
    from: '    name: Sales\n',
    to: '\tname: Sales\n',
    at: '\tname',
    says: 'a tab is used to indent. Use spaces.',
  },
  {
    mistake: 'the last route has a condition',
    file: routing,
    from: '    name: Sales\n',
    to: '    name: Sales\n    when: { users: { below: 50 } }\n',
    at: 'when: { users: { below',
    says: 'the last route must have no `when`: it takes every lead that no other route took.',
  },
  {
    mistake: 'a route’s condition names no question',
    file: routing,
    from: 'users: { atLeast: 50 }',
    to: 'user: { atLeast: 50 }',
    at: 'user:',
    says: 'there is no question `user`, which a condition in `routes.when` names. Did you mean `users`?',
  },
  {
    mistake: 'the meeting link is none',
    file: routing,
    from: 'https://example.com/meet',
    to: 'example.com/meet',
    at: 'meeting:',
    says: '`meeting` must be a link such as `https://example.com/meet`, not `example.com/meet`.',
  },
  {
    mistake: 'the next rep is asked before the first was reminded',
    file: routing,
    from: 'nextAfter: 5 minutes',
    to: 'nextAfter: 1 minute',
    at: 'nextAfter',
    says: '`nextAfter` must be longer than `nudgeAfter`: the rep is reminded before the next is asked.',
  },
  {
    mistake: 'a rate is no number',
    file: rates,
    from: 'EUR: 0.868',
    to: 'EUR: "0,868"',
    at: 'EUR',
    says: '`EUR` in `perUsDollar` must be a number above 0: units of the currency for one US dollar, not `0,868`.',
  },
  {
    mistake: 'a prompt’s front matter lacks a key',
    file: 'prompts/brief.md',
    from: 'purpose:',
    to: 'purpse:',
    at: 'purpse',
    says: 'unknown key `purpse`. Did you mean `purpose`?',
  },
  {
    mistake: 'a knowledge file has no front matter',
    file: pricing,
    from: '---\ntitle: Pricing\nurl: https://example.com/pricing\n---\n',
    to: '',
    at: '',
    says: 'the file has no front matter. Begin it with `title: …` (and `url: …`) between two lines of `---`.',
  },
  {
    mistake: 'a knowledge file’s link is none',
    file: pricing,
    from: 'url: https://example.com/pricing',
    to: 'url: pricing',
    at: 'url:',
    says: '`url` must be a link such as `https://example.com/pricing`, not `pricing`.',
  },
  {
    mistake: 'a passage begins with a sentence that is too long to quote',
    file: pricing,
    from: 'Contracts run for twelve months and can be',
    to: 'Contracts run for twelve months from the day on which the first of your pickers has confirmed the first of your items with our app, and can be',
    at: '## Contract term',
    says: 'the first sentence below `Contract term and cancellation` has 34 words; an answer has at most 25. Split it.',
  },
  {
    mistake: 'two passages have the same heading',
    file: pricing,
    from: '## Discount',
    to: '## Setup fee',
    at: '## Setup fee',
    says: 'the heading `Setup fee` stands twice in this file. Rename one of them.',
  },
  {
    mistake: 'a group of synonyms has one word',
    file: 'prompts/knowledge/synonyms.yaml',
    from: '- [discount, rebate, deal, rabatt, nachlass, skonto]',
    to: '- [discount]',
    at: '- [discount]',
    says: 'entry 3 of this file must have at least two words that mean the same.',
  },
];
