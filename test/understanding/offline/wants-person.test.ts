import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/lead/values.ts';
import { testScript } from '../../support/scripts.ts';
import { actsOf } from './reading.ts';

const script = testScript({ languages: ['en', 'de'] });

const WANTS_A_PERSON: string[] = [
  'I want a human to handle this',
  'do you have a person I can talk to?',
  'ich möchte mit einem Mitarbeiter zum Preis sprechen',
  'dafür brauche ich einen Menschen',
  'kann ich einen Mitarbeiter im Vertrieb sprechen',
  'I need a person',
  'I want a person',
  'person please',
  'a person please',
  'give me a person',
  "I'd prefer a person",
  "I'd rather have a person",
  'I want somebody to help me',
  'can I get a person?',
  'can I have a human please',
  'is there someone I can talk to?',
  'is there anybody who can help me?',
  'is there a human I can reach?',
  'can a human call me',
  'could somebody call me tomorrow',
  'someone who can explain this to me, please',
  'get me somebody from sales',
  'let me talk to a real person',
  'i want to speak with someone',
  'I need someone to talk to',
  'connect me with a human',
  'put me through to somebody',
  'how do I reach a person',
  "why can't I get a human?",
  'I would like a human',
  'not a bot but a person',
  'live agent',
  'we need to talk to a person',
  'please let a colleague call me',
  'talk to a person',
  'ich brauche einen Menschen',
  'ich will einen Menschen',
  'ich möchte eine Person',
  'eine Person bitte',
  'geben Sie mir einen Menschen',
  'gib mir einen Mitarbeiter',
  'ich hätte lieber einen Menschen',
  'lieber mit einem Menschen',
  'ich will, dass mir jemand hilft',
  'ich möchte jemanden, der mir hilft',
  'kann ich einen Menschen haben?',
  'kann ich mit einem Menschen sprechen?',
  'gibt es jemanden, mit dem ich reden kann?',
  'ist da jemand?',
  'kann mich ein Mensch anrufen',
  'kann mich bitte jemand zurückrufen',
  'könnte mir ein Mitarbeiter helfen',
  'holen Sie bitte jemanden',
  'mit wem kann ich sprechen',
  'ich brauche jemanden zum Reden',
  'ich möchte mit einer echten Person sprechen',
  'stellen Sie mich durch',
];

const ONLY_SPEAKS_OF_ONE: [text: string, asked: Topic | null][] = [
  ['I need someone from finance to sign', 'authority'],
  ['I need someone to approve it', 'authority'],
  ['can we train one person as a power user?', null],
  ['kann uns eine App helfen?', null],
  ['we need a person to operate it?', null],
  ['which person decides', 'authority'],
  ['we want to save one person', null],
  ['I am the person who decides', 'authority'],
  ['our person in charge left', null],
  ['our operator left', null],
  ['do we need a person to run it?', null],
  ['each person picks 80 lines an hour', null],
  ['we need one person less at packing', null],
  ["we can't find a person for the night shift", null],
  ['it takes a person two hours', null],
  ['we lost a person to errors', null],
  ['no person needed', null],
  ['the person in finance decides', 'authority'],
  ['does it need a human to confirm picks?', null],
  ['human error costs us money', null],
  ['can a person use it alone?', null],
  ['one person per shift', null],
  ['treat orders like a human would', null],
  ['welche Person entscheidet', null],
  ['wir wollen eine Person einsparen', null],
  ['ich bin die Person, die entscheidet', 'authority'],
  ['unser Ansprechpartner hat gekündigt', null],
  ['brauchen wir dafür einen Menschen?', null],
  ['wir haben zehn Mitarbeiter im Lager', null],
  ['ein Mitarbeiter schafft 80 Picks', null],
  ['wir brauchen einen Mitarbeiter für den Versand', null],
  ['eine Person pro Schicht', null],
  ['menschliche Fehler kosten uns Geld', null],
  ['Mitarbeiter verlieren viel Zeit', null],
];

describe('a person is called for', () => {
  test.each(WANTS_A_PERSON)('"%s"', async (text) => {
    expect((await actsOf(script, text))[0]).toBe('wants-person');
  });
});

describe('no person is called where one is only spoken of', () => {
  test.each(ONLY_SPEAKS_OF_ONE)('"%s" (asked: %s)', async (text, asked) => {
    expect(await actsOf(script, text, asked)).not.toContain('wants-person');
  });
});
