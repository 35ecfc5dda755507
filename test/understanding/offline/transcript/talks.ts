import type { BuiltInTopic } from '../../../../src/lead/values.ts';

/** A short conversation, its turns told apart by who speaks, and what stands at its end. Said on 24 November 2026. */
export interface TestTalk {
  readonly title: string;
  readonly locale: string;
  readonly turns: readonly (readonly ['a' | 'v', string])[];
  /** Null: nothing is known of it. */
  readonly ends: Partial<Record<BuiltInTopic, object | null>>;
}

export const ASKING: readonly TestTalk[] = [
  {
    title: 'questions without a question mark open the answers',
    locale: 'en-US',
    turns: [
      ['a', "so uh what's driving this"],
      ['v', 'um so we ship the wrong boxes like twice a week and two customers walked because of it'],
      ['a', 'ouch okay and budget-wise'],
      ['v', 'around thirty thousand'],
      ['a', 'and walk me through who signs off'],
      ['v', 'I do, it is my company'],
      ['a', 'cool and timing wise'],
      ['v', 'second quarter'],
    ],
    ends: {
      need: { strength: 'must' },
      budget: { min: 30_000, max: 30_000, stance: 'planned' },
      authority: { role: 'decides' },
      timeline: { from: '2027-04-01', to: '2027-06-30' },
    },
  },
  {
    title: 'an answer may come after a short exchange',
    locale: 'en-GB',
    turns: [
      ['a', 'How much were you thinking of spending?'],
      ['v', 'Sorry, you broke up there.'],
      ['a', 'Can you hear me now.'],
      ['v', 'Better. Somewhere around 25.'],
    ],
    ends: { budget: { min: 25, max: 25 } },
  },
  {
    title: 'another question closes the one before',
    locale: 'en-GB',
    turns: [
      ['a', 'What would you want to spend?'],
      ['v', 'Let me come back to that.'],
      ['a', 'How many people work there?'],
      ['v', 'About 25.'],
    ],
    ends: { budget: null },
  },
  {
    title: 'two questions in a breath are both answered',
    locale: 'en-US',
    turns: [
      ['a', 'What would you like to spend, and when would you like to start?'],
      ['v', '40k, in March'],
    ],
    ends: { budget: { min: 40_000, max: 40_000 }, timeline: { from: '2027-03-01', to: '2027-03-31' } },
  },
  {
    title: 'the verb says what is hoped for',
    locale: 'en-US',
    turns: [
      ['a', 'what are you hoping to spend'],
      ['v', 'fifty to sixty'],
      ['a', 'fifty to sixty thousand'],
      ['v', 'yeah'],
    ],
    ends: { budget: { min: 50_000, max: 60_000 } },
  },
  {
    title: 'auch auf Deutsch, ohne Fragezeichen',
    locale: 'de-DE',
    turns: [
      ['a', 'erzählen Sie mal, wo drückt denn der Schuh'],
      ['v', 'wir verschicken ständig falsche Ware und zwei Kunden haben deshalb schon gekündigt'],
      ['a', 'und preislich, was ist da machbar'],
      ['v', 'so um die 20.000'],
      ['a', 'wer redet da noch mit'],
      ['v', 'das entscheide ich allein'],
      ['a', 'und zeitlich'],
      ['v', 'bis Ende März'],
    ],
    ends: {
      need: { strength: 'must' },
      budget: { min: 20_000, max: 20_000, stance: 'planned' },
      authority: { role: 'decides' },
      timeline: { from: null, to: '2027-03-31' },
    },
  },
];

export const CONFIRMED: readonly TestTalk[] = [
  {
    title: 'a confirmed amount and who decides count',
    locale: 'en-US',
    turns: [
      ['a', "So that's $40k a year?"],
      ['v', 'Yep, thereabouts.'],
      ['a', "And you're the one who decides?"],
      ['v', "That's right."],
    ],
    ends: {
      budget: { min: 40_000, max: 40_000, currency: 'USD', period: 'year' },
      authority: { role: 'decides' },
    },
  },
  {
    title: 'a correction takes unit, currency and period of what it corrects',
    locale: 'en-US',
    turns: [
      ['a', 'So I have you down for $40k a year.'],
      ['v', 'Closer to 30.'],
    ],
    ends: { budget: { min: 30_000, max: 30_000, currency: 'USD', period: 'year' } },
  },
  {
    title: 'auch auf Deutsch: eher 30',
    locale: 'de-DE',
    turns: [
      ['a', 'Dann notiere ich ein Budget von 40.000 Euro im Jahr?'],
      ['v', 'Nein, eher 30.'],
    ],
    ends: { budget: { min: 30_000, max: 30_000, currency: 'EUR', period: 'year' } },
  },
  {
    title: 'genau, im Jahr',
    locale: 'de-DE',
    turns: [
      ['a', 'Sie haben also 15.000 Euro im Jahr eingeplant?'],
      ['v', 'Genau.'],
      ['a', 'Und Sie entscheiden das selbst?'],
      ['v', 'Ja, so ist es.'],
    ],
    ends: { budget: { min: 15_000, max: 15_000, currency: 'EUR', period: 'year' }, authority: { role: 'decides' } },
  },
  {
    title: 'the year after the one that the agent said',
    locale: 'en-US',
    turns: [
      ['a', 'And you would start in March 2027?'],
      ['v', 'No, the year after.'],
    ],
    ends: { timeline: { from: '2028-03-01', to: '2028-03-31' } },
  },
  {
    title: 'the period is asked for on its own',
    locale: 'en-US',
    turns: [
      ['a', 'What is your budget?'],
      ['v', '$12,000'],
      ['a', 'One-time or annual?'],
      ['v', 'annual'],
    ],
    ends: { budget: { min: 12_000, max: 12_000, currency: 'USD', period: 'year' } },
  },
  {
    title: 'what is denied, or left unanswered, says nothing',
    locale: 'en-US',
    turns: [
      ['a', 'So you have $50k set aside for this?'],
      ['v', "No, I didn't say that."],
      ['a', 'I take it you decide on your own?'],
      ['v', 'Hang on, somebody is at the door.'],
      ['a', "And you'd want it by May 2027, I guess?"],
      ['v', "I'd have to see."],
    ],
    ends: { budget: null, authority: null, timeline: null },
  },
  {
    title: "the agent's own prices and dates are not the visitor's",
    locale: 'en-GB',
    turns: [
      ['a', 'Our standard plan is £600 a month. We could send an engineer on 12 January.'],
      ['v', 'Mm, six hundred, yeah I mean, I would have to see.'],
    ],
    ends: { budget: null, timeline: null },
  },
  {
    title: 'the period is told beside a yes',
    locale: 'de-DE',
    turns: [
      ['a', 'Was darf das denn kosten?'],
      ['v', 'Im Plan stehen 50.'],
      ['a', '50.000 Euro?'],
      ['v', 'Ja, einmalig.'],
    ],
    ends: { budget: { min: 50_000, max: 50_000, currency: 'EUR', period: 'once' } },
  },
  {
    title: 'the year of a question about money is no date',
    locale: 'en-US',
    turns: [
      ['a', 'Is there money for it this year?'],
      ['v', 'Yes, about 40k.'],
    ],
    ends: { budget: { min: 40_000, max: 40_000 }, timeline: null },
  },
  {
    title: 'a number that is read back is confirmed',
    locale: 'de-DE',
    turns: [
      ['a', 'Und Ihre Nummer ist die 030 23125 640?'],
      ['v', 'Ja, die ist richtig.'],
    ],
    ends: { contact: { phone: '+493023125640' } },
  },
];

export const AT_THE_END: readonly TestTalk[] = [
  {
    title: 'a pain outlasts small talk',
    locale: 'en-US',
    turns: [
      ['a', 'What brings you here?'],
      ['v', 'We ship the wrong boxes and two customers left because of it.'],
      ['a', "I see you're on the coast, lovely."],
      ['v', 'It is nice, yes. And a dashboard would be nice to have too.'],
    ],
    ends: { need: { strength: 'must' } },
  },
  {
    title: 'a withdrawn grant leaves no budget',
    locale: 'en-US',
    turns: [
      ['a', 'Do you have a budget?'],
      ['v', 'Yes, a grant of 30 grand is set aside for it.'],
      ['a', 'Great. Anything else?'],
      ['v', 'Oh no. I just got an email, the grant was withdrawn.'],
    ],
    ends: { budget: { min: null, max: null, stance: 'none' } },
  },
  {
    title: 'ein Investitionsstopp auch',
    locale: 'de-DE',
    turns: [
      ['a', 'Haben Sie ein Budget?'],
      ['v', 'Ja, 30.000 Euro.'],
      ['a', 'Prima, dann machen wir weiter.'],
      ['v', 'Moment, ich höre gerade: bei uns gilt ab sofort ein Investitionsstopp.'],
    ],
    ends: { budget: { min: null, max: null, stance: 'none' } },
  },
  {
    title: 'a project on hold has no date',
    locale: 'en-GB',
    turns: [
      ['a', 'When would you like to start?'],
      ['v', 'In April.'],
      ['a', 'Lovely.'],
      ['v', "Actually I've just heard that the whole project is on hold."],
    ],
    ends: { timeline: { from: null, to: null, stance: 'exploring' } },
  },
  {
    title: 'who was told to stop buys nothing',
    locale: 'en-GB',
    turns: [
      ['a', 'When would you like to start?'],
      ['v', 'In April.'],
      ['v', "Hm. We've been told to stop."],
    ],
    ends: { timeline: { stance: 'none' } },
  },
  {
    title: 'a project that is not on hold goes on',
    locale: 'en-GB',
    turns: [
      ['a', 'When would you like to start?'],
      ['v', 'In April.'],
      ['a', 'Is the project on hold?'],
      ['v', 'No, it is not on hold.'],
    ],
    ends: { timeline: { from: '2027-04-01', to: '2027-04-30' } },
  },
  {
    title: 'a later word replaces the earlier one',
    locale: 'en-US',
    turns: [
      ['a', 'What is the budget?'],
      ['v', '$20,000'],
      ['a', 'Okay, and who decides?'],
      ['v', 'My boss. Oh, and sorry, make that $35,000.'],
    ],
    ends: { budget: { min: 35_000, max: 35_000, currency: 'USD' }, authority: { role: 'influences' } },
  },
  {
    title: 'the year that takes in a date makes it no vaguer',
    locale: 'en-US',
    turns: [
      ['a', 'By when?'],
      ['v', 'by June 30, 2027'],
      ['a', "That's next year then?"],
      ['v', 'Yes, next year.'],
    ],
    ends: { timeline: { from: null, to: '2027-06-30' } },
  },
  {
    title: 'no need yet',
    locale: 'en-US',
    turns: [
      ['a', 'What are you hoping to fix?'],
      ['v', 'Still exploring, no clear need yet.'],
      ['a', 'And who decides?'],
      ['v', "I'll need to consult finance, I don't have the final say."],
    ],
    ends: { need: { strength: 'none' }, authority: { role: 'influences' } },
  },
  {
    title: 'a refusal tells no need and no amount',
    locale: 'en-GB',
    turns: [
      ['a', 'What is going on that makes you look at it?'],
      ['v', "I'm afraid I can't talk about that. Legal have been quite firm with us."],
      ['a', 'And what would you want to spend?'],
      ['v', "I'm not going to tell you that."],
    ],
    ends: { need: null, budget: { min: null, max: null, stance: 'undisclosed' } },
  },
  {
    title: 'facts of the company are no answers',
    locale: 'en-US',
    turns: [
      ['a', 'Tell me a bit about the company.'],
      ['v', 'We do 12 million in revenue, 85 people, about 1,800 orders a day, founded in 2009.'],
      ['a', 'And the competition?'],
      ['v', 'They spend 200k a year on theirs, crazy.'],
    ],
    ends: { budget: null, authority: null, timeline: null },
  },
];
