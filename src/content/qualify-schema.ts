import { z } from 'zod';
import {
  Conditions,
  Duration,
  Heard,
  KnownLanguage,
  Money,
  Months,
  PointRule,
  Text,
  TextPerLanguage,
  Threshold,
  VariantsPerLanguage,
} from './grammar.ts';
import { LINE_RULES, linesOfGroup, type LineGroup } from './line-rules.ts';
import type { LineKey } from '../lead/script.ts';

const CustomKind = z.enum(['choice', 'number', 'text', 'email', 'phone', 'country', 'company-size'], {
  error: 'must be one of the kinds of question',
});

const Question = z.strictObject(
  {
    learn: Text.describe('In plain words: what is to be learned. Also guides the model.'),
    kind: CustomKind.optional().describe('For questions of your own only: what kind of answer is expected.'),
    counts: z
      .enum(['score', 'fit'], { error: 'must be `score` or `fit`' })
      .optional()
      .describe('`score` (the default): points raise the score. `fit`: points grade the company from A to D.'),
    when: Conditions.optional().describe('Asked only while all of these hold, such as `users: { atLeast: 10 }`.'),
    ask: VariantsPerLanguage.describe('The question, in variants: at most 20 words, one question mark.'),
    choices: z
      .record(z.string(), TextPerLanguage, { error: 'must be choices by name, such as `paper: { en: Paper }`' })
      .optional()
      .describe('Quick replies: a name for each, and its label. A label is read as if it had been typed.'),
    units: VariantsPerLanguage.optional().describe(
      'Of a number: the words for what is counted, such as `[pickers, users]`. With one of them a number is understood at any time.',
    ),
    heard: z
      .array(Heard, { error: 'must be a list of lines such as `- say: …`' })
      .optional()
      .describe('Shows that the answer was heard by restating it. The first whose test holds is said.'),
    clarify: VariantsPerLanguage.describe('Said once when the answer was not clear. At most 20 words.'),
    again: VariantsPerLanguage.describe('Said when the question returns later. At most 20 words.'),
    afterAnswer: VariantsPerLanguage.describe('Said after an answer to the visitor’s own question. At most 10 words.'),
    why: TextPerLanguage.optional().describe('Said when the visitor asks why we want to know. At most 35 words.'),
    points: z
      .array(PointRule, { error: 'must be a list of rules such as `- { is: approved, points: 20 }`' })
      .optional()
      .describe('What an answer is worth: the first rule that holds counts, none holds: 0.'),
  },
  { error: 'must be a block with `learn`, `ask`, …' },
);
export type Question = z.infer<typeof Question>;

const Stances = (words: [string, ...string[]]) =>
  z.array(z.enum(words, { error: `must be ${words.join(', ')}` }), { error: `must be a list of ${words.join(', ')}` });

const Qualified = z.strictObject(
  {
    need: Stances(['must', 'should', 'good', 'none']).describe('Needs that count as met.'),
    authority: Stances(['decides', 'shares', 'influences', 'none']).describe(
      'Parts in the decision that count as met.',
    ),
    budgetAtLeast: Money.describe('The smallest budget, a year or once. A monthly one counts twelve times.'),
    timelineWithin: Months.describe(
      'How far away a purchase may begin, such as `12 months`. “Some time next year” is fine if January is near enough.',
    ),
    unknownAtMost: z
      .int({ error: 'must be a whole number from 0 to 4' })
      .min(0, { error: 'must be a whole number from 0 to 4' })
      .max(4, { error: 'must be a whole number from 0 to 4' })
      .describe('How many of budget, authority, need and timeline may stay unknown.'),
    neverUnknown: Stances(['budget', 'authority', 'need', 'timeline']).describe('Those that must be known.'),
  },
  { error: 'must be a block with `need`, `authority`, …' },
);

const Lines = (group: LineGroup) => {
  const keys = linesOfGroup(group);
  const line = (key: LineKey) =>
    VariantsPerLanguage.describe(`${LINE_RULES[key].meaning} At most ${LINE_RULES[key].maxWords} words.`);
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, line(key)])), { error: 'must be a block of lines' });
};

/** `dialogs/qualify.yaml`: what is asked, what it is worth, and what is said. */
export const Qualify = z.strictObject(
  {
    company: Text.describe('Your company’s name: `{company}` in texts.'),
    assistant: Text.describe('The assistant’s name: `{assistant}` in texts.'),
    languages: z
      .array(KnownLanguage, { error: 'must be a list such as `[en, de]`' })
      .min(1, { error: 'must name at least one language' })
      .describe('The languages of this script; the first is the default.'),
    questions: z
      .record(z.string(), Question, { error: 'must be questions by name' })
      .describe(
        'One block a question, in the order in which they are asked: `need`, `authority`, `budget`, `timeline`, `contact`, and your own.',
      ),
    qualified: Qualified.describe('When a lead is qualified.'),
    bands: z
      .strictObject({ hot: Threshold, warm: Threshold }, { error: 'must be `{ hot: 70, warm: 40 }`' })
      .describe('Scores from which a lead is hot or warm; below that it is cold.'),
    enough: z
      .strictObject(
        {
          band: z.enum(['hot', 'warm', 'cold'], { error: 'must be `hot`, `warm` or `cold`' }),
          known: z
            .int({ error: 'must be a whole number' })
            .min(1, { error: 'must be 1 to 4' })
            .max(4, { error: 'must be 1 to 4' }),
        },
        { error: 'must be `{ band: hot, known: 3 }`' },
      )
      .optional()
      .describe('When enough is known to call a person at once: a band, with so many of the four known.'),
    fit: z
      .strictObject({ A: Threshold, B: Threshold, C: Threshold }, { error: 'must be `{ A: 30, B: 20, C: 10 }`' })
      .describe('Fit points from which a company is graded A, B or C; below that D.'),
    decay: z
      .array(
        z.strictObject({ after: Duration, takeOff: Threshold }, { error: 'must be `{ after: 30 days, takeOff: 10 }`' }),
        { error: 'must be a list of steps such as `- { after: 30 days, takeOff: 10 }`' },
      )
      .optional()
      .describe('Points taken off when a visitor has not been seen for so long; the last step that applies counts.'),
    confirmBelow: z
      .number({ error: 'must be a number from 0 to 1' })
      .min(0, { error: 'must be a number from 0 to 1' })
      .max(1, { error: 'must be a number from 0 to 1' })
      .optional()
      .describe('Answers understood with less confidence than this are checked once. 0.6 unless you say otherwise.'),
    quiet: z
      .strictObject(
        {
          after: Duration.describe('How long a visitor is silent before the lead is judged on what is known.'),
          qualified: z
            .enum(['hand-over', 'keep'], { error: 'must be `hand-over` or `keep`' })
            .describe('A qualified lead is handed over or kept.'),
          unqualified: z
            .enum(['keep', 'nurture'], { error: 'must be `keep` or `nurture`' })
            .describe('Any other lead is kept or nurtured.'),
        },
        { error: 'must be a block with `after`, `qualified` and `unqualified`' },
      )
      .describe('What happens when a conversation falls silent.'),
    talk: Lines('talk').describe('What is said between the questions.'),
    handoff: Lines('handoff').describe('What is said around a person: called, waited for, there, not there.'),
    endings: Lines('endings').describe('How conversations end.'),
    buttons: Lines('buttons').describe('Labels of the fixed quick replies.'),
  },
  { error: 'must be a list of `key: value` lines' },
);
export type Qualify = z.infer<typeof Qualify>;
