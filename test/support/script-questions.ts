import type { Choice, Question, QuestionWording, ValueTest } from '../../src/lead/script.ts';

/** A test that holds for every known value, narrowed by what is given. */
export function test(parts: Partial<ValueTest> = {}): ValueTest {
  return { is: null, atLeast: null, below: null, within: null, ...parts };
}

/** A question with neutral wording; give what the test is about. */
export function aQuestion(parts: Partial<Question> & Pick<Question, 'topic' | 'kind'>): Question {
  const name = parts.topic.replaceAll('-', ' ');
  return {
    learn: `what the visitor says about ${name}`,
    counts: 'score',
    points: [],
    when: {},
    choices: [],
    wording: {
      en: wording(`What about your ${name}?`, `So: {value}.`, `Could you say more about your ${name}?`),
      de: wording(`Wie steht es um ${name}?`, `Also: {value}.`, `Können Sie zu ${name} mehr sagen?`),
    },
    ...parts,
  };
}

export function aChoice(id: string, english: string, german: string): Choice {
  return { id, label: { en: english, de: german } };
}

function wording(ask: string, heard: string, clarify: string, parts: Partial<QuestionWording> = {}): QuestionWording {
  return {
    ask: [ask],
    heard: [{ when: null, say: [heard] }],
    clarify: [clarify],
    again: [`To come back to it: ${ask}`],
    afterAnswer: [`And from your side: ${ask}`],
    why: null,
    ...parts,
  };
}

const need: Question = aQuestion({
  topic: 'need',
  kind: 'need',
  learn: 'what is to get better, and what happens if it does not',
  points: [
    { ...test({ is: ['must'] }), points: 25 },
    { ...test({ is: ['should'] }), points: 15 },
    { ...test({ is: ['none'] }), points: -20 },
  ],
  wording: {
    en: wording(
      'What would you like to get better in your warehouse?',
      '{summary}, understood.',
      'What would have to change?',
    ),
    de: wording('Was soll in Ihrem Lager besser werden?', '{summary}, verstanden.', 'Was müsste sich ändern?'),
  },
});

const budget: Question = aQuestion({
  topic: 'budget',
  kind: 'budget',
  learn: 'how much money there is for it, and whether it is approved',
  points: [
    { ...test({ is: ['approved'], atLeast: 20_000 }), points: 30 },
    { ...test({ atLeast: 20_000 }), points: 20 },
    { ...test({ is: ['approved'] }), points: 15 },
    { ...test({ atLeast: 5_000 }), points: 10 },
  ],
  choices: [
    aChoice('under-20k', 'Under $20k', 'Unter 20.000 $'),
    aChoice('20k-50k', '$20k to $50k', '20.000 bis 50.000 $'),
    aChoice('over-50k', 'More than $50k', 'Mehr als 50.000 $'),
  ],
  wording: {
    en: wording('What budget do you have in mind?', 'Around {amount}, noted.', 'Roughly how much a year?', {
      why: 'It tells us which edition fits.',
    }),
    de: wording('Mit welchem Budget rechnen Sie?', 'Etwa {amount}, notiert.', 'Wie viel ungefähr im Jahr?', {
      why: 'Daran sehen wir, welche Ausgabe passt.',
    }),
  },
});

const authority: Question = aQuestion({
  topic: 'authority',
  kind: 'authority',
  learn: 'who decides about the purchase, and the part of the visitor in it',
  points: [
    { ...test({ is: ['decides'] }), points: 20 },
    { ...test({ is: ['shares'] }), points: 15 },
    { ...test({ is: ['influences'] }), points: 8 },
  ],
  choices: [
    aChoice('decides', 'I decide', 'Ich entscheide'),
    aChoice('shares', 'We decide together', 'Wir entscheiden gemeinsam'),
    aChoice('influences', 'I recommend, someone else decides', 'Ich empfehle, jemand anderes entscheidet'),
  ],
  wording: {
    en: wording('Who decides about this on your side?', 'Good to know.', 'Do you decide alone or with others?'),
    de: wording('Wer entscheidet bei Ihnen darüber?', 'Gut zu wissen.', 'Entscheiden Sie allein oder mit anderen?'),
  },
});

const timeline: Question = aQuestion({
  topic: 'timeline',
  kind: 'timeline',
  learn: 'when it is to be decided or bought',
  points: [
    { ...test({ is: ['committed'], within: 3 }), points: 25 },
    { ...test({ within: 6 }), points: 15 },
    { ...test({ within: 12 }), points: 5 },
  ],
  choices: [
    aChoice('this-quarter', 'Within 3 months', 'Innerhalb von 3 Monaten'),
    aChoice('this-year', 'Within 12 months', 'Innerhalb von 12 Monaten'),
  ],
  wording: {
    en: wording('When should it be running?', 'By {date}, noted.', 'Is there a month you aim for?'),
    de: wording('Wann soll es laufen?', 'Bis {date}, notiert.', 'Gibt es einen Monat, den Sie anpeilen?'),
  },
});

const users: Question = aQuestion({
  topic: 'users',
  kind: 'number',
  learn: 'how many people would work with it',
  counts: 'fit',
  points: [
    { ...test({ atLeast: 200 }), points: 30 },
    { ...test({ atLeast: 50 }), points: 20 },
    { ...test({ atLeast: 10 }), points: 10 },
  ],
  wording: {
    en: wording('How many people would use it?', '{value} people, noted.', 'Roughly how many?'),
    de: wording('Wie viele Menschen würden es nutzen?', '{value} Menschen, notiert.', 'Wie viele ungefähr?'),
  },
});

const currentTool: Question = aQuestion({
  topic: 'current-tool',
  kind: 'choice',
  learn: 'what they use today',
  points: [
    { ...test({ is: ['spreadsheets', 'paper'] }), points: 5 },
    { ...test({ is: ['other-software'] }), points: 3 },
  ],
  when: { need: test({ is: ['must', 'should'] }) },
  choices: [
    aChoice('spreadsheets', 'Spreadsheets', 'Tabellen'),
    aChoice('paper', 'Paper', 'Papier'),
    aChoice('other-software', 'Other software', 'Andere Software'),
    aChoice('nothing', 'Nothing yet', 'Noch nichts'),
  ],
  wording: {
    en: wording('What do you use today?', '{value}, understood.', 'Spreadsheets, paper or software?'),
    de: wording('Was nutzen Sie heute?', '{value}, verstanden.', 'Tabellen, Papier oder Software?'),
  },
});

export const TEST_QUESTIONS = { need, budget, authority, timeline, users, currentTool } as const;
