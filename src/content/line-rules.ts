import { LINE_KEYS, type LineKey } from '../lead/script.ts';
import type { Placeholder } from '../lead/placeholders.ts';

/** The groups in which the lines stand in `dialogs/qualify.yaml`. */
export const LINE_GROUPS = ['talk', 'handoff', 'endings', 'buttons'] as const;
export type LineGroup = (typeof LINE_GROUPS)[number];

/** What holds for one kind of line. A reply has at most 35 words and one question mark, together with what it is joined to. */
export interface LineRule {
  readonly group: LineGroup;
  readonly maxWords: number;
  /** `never` where a question follows in the same reply, or none is meant; `always` where the visitor is to choose. */
  readonly asks: 'never' | 'perhaps' | 'always';
  /** Facts that are always there when the line is said (`{assistant}` and `{company}` are everywhere). */
  readonly always: readonly Placeholder[];
  /** Facts that may be missing: a variant that needs one is then passed over. */
  readonly sometimes: readonly Placeholder[];
  /** For the editor's hover and the README. */
  readonly meaning: string;
}

type Facts = { readonly always?: readonly Placeholder[]; readonly sometimes?: readonly Placeholder[] };

const rule =
  (group: LineGroup) =>
  (
    maxWords: number,
    ending: '.' | '?' | '.?',
    meaning: string,
    { always = [], sometimes = [] }: Facts = {},
  ): LineRule => ({
    group,
    maxWords,
    asks: ending === '.' ? 'never' : ending === '?' ? 'always' : 'perhaps',
    always,
    sometimes,
    meaning,
  });
const talk = rule('talk');
const handoff = rule('handoff');
const endings = rule('endings');
const buttons = rule('buttons');

export const LINE_RULES: Readonly<Record<LineKey, LineRule>> = {
  greeting: talk(35, '.?', 'The first message: says that this is an AI, and asks what brings the visitor.'),
  introduction: talk(8, '.', 'Put before the first reply where the visitor spoke first: says that this is an AI.'),
  returning: talk(35, '.?', 'Greets a visitor who comes back: says that this is an AI, and asks what they need.', {
    sometimes: ['name'],
  }),
  openers: talk(7, '.?', 'Quick replies under the greeting, all of them shown. Each is read as if it had been typed.'),
  declined: talk(10, '.', 'The visitor would rather not say; the next question follows.'),
  unknownAnswer: talk(10, '.', 'The visitor does not know; the next question follows.'),
  corrected: talk(10, '.', 'The visitor corrected an earlier answer; the next question follows.', {
    sometimes: ['value'],
  }),
  confirm: talk(20, '?', 'Asks once whether something was understood right.', {
    always: ['quote'],
    sometimes: ['value'],
  }),
  confirmDisqualifying: talk(
    30,
    '?',
    'Asks once before an answer ends the conversation; not in the words of `confirm`.',
    {
      always: ['quote'],
      sometimes: ['value'],
    },
  ),
  misread: talk(10, '.', 'The visitor said that something was understood wrong; the question follows.'),
  passedOver: talk(10, '.', 'The answer stayed unclear; the next question follows.'),
  smallTalk: talk(12, '.', 'Answers small talk; the open question follows.'),
  aboutMe: talk(18, '.', 'The visitor asks whom they talk with: says that this is an AI, and what it can do.'),
  takeYourTime: talk(15, '.', 'The visitor is thinking; nothing follows.'),
  otherQuestionKept: talk(10, '.', 'Put behind an answer that leaves another question of the visitor open.'),
  insult: talk(12, '.', 'Answers an insult calmly; the open question follows.'),
  answerLead: talk(6, '.', 'Put before an answer from the knowledge files that would begin like the reply before it.'),
  noAnswerFound: talk(35, '?', 'The knowledge files have no answer: says so, offers a person or an answer by e-mail.'),
  priceLater: talk(
    10,
    '.',
    'The visitor asked for a price that the knowledge files do not have; a question may follow.',
  ),
  eraseRequested: talk(30, '.', 'The visitor wants their data erased.'),
  languageUnavailable: talk(12, '.', 'The visitor writes in a language that this script does not have.'),
  tooLong: talk(25, '.', 'A message was too long to be read.'),
  fileReceived: talk(12, '.', 'A file arrived; the open question follows.'),

  personCalled: handoff(20, '.', 'The visitor asked for a person, and one was called. `askEmail` may follow.'),
  personCalledEnough: handoff(20, '.', 'Enough is known, and a person was called. `askEmail` may follow.'),
  stillCalling: handoff(20, '.', 'The visitor writes while a person is being called.'),
  stillWaiting: handoff(
    18,
    '.',
    'The visitor asks whether somebody comes: a person was called, and it is not known when.',
  ),
  nobodyYet: handoff(18, '.', 'The visitor asks whether somebody comes, and nobody is there.'),
  theyWillJoin: handoff(15, '.', 'A person is on the way, and the visitor only says “ok”, “thanks” or “no”.'),
  askEmail: handoff(15, '?', 'Asks once for an e-mail address, in case the connection drops. Never a condition.'),
  emailKept: handoff(12, '.', 'The address was kept.', { always: ['email'] }),
  emailTypo: handoff(15, '?', 'The address looks mistyped: asks whether `{email}` is meant.', { always: ['email'] }),
  waitOffer: handoff(30, '?', 'It takes a while: offers to wait, an answer by e-mail, or a meeting.'),
  waitChosen: handoff(20, '.', 'The visitor waits.'),
  emailChosen: handoff(15, '.', 'The visitor wants an e-mail; `contact` is asked where no address is known.', {
    sometimes: ['email'],
  }),
  meetingChosen: handoff(20, '.', 'The visitor wants a meeting: gives the link.', { always: ['meeting'] }),
  nobodyThere: handoff(30, '?', 'The visitor asked for a person and nobody is there: says so, asks how to reach them.'),
  nobodyThereKept: handoff(25, '.', 'Nobody is there, and contact details are known: says what happens next.', {
    sometimes: ['email', 'name'],
  }),
  qualifiedNobodyThere: handoff(30, '?', 'Enough is known and nobody is there: asks how to reach the visitor.'),
  contactDeclined: handoff(25, '.', 'The visitor gives no contact details.', { sometimes: ['meeting'] }),
  keptForTheTeam: handoff(15, '.', 'Nobody is there, and the visitor adds something: it is kept.'),
  stillHere: handoff(
    15,
    '.',
    'The visitor only says “ok” or “thanks” where nobody is there, or “hello?” after the end.',
  ),
  humanJoined: handoff(12, '.', 'A person has taken over.', { always: ['rep'] }),
  humanLeft: handoff(15, '.', 'The person handed back to the bot; a question may follow.', { sometimes: ['rep'] }),
  humanSilent: handoff(30, '?', 'The person has not answered for a while: says so, offers e-mail or a meeting.', {
    sometimes: ['rep', 'meeting'],
  }),
  humanEnded: handoff(15, '.', 'The person ended the conversation.', { always: ['rep'] }),
  waitEnded: handoff(25, '.', 'Nobody came: says so, and that writing again calls a person again.'),

  notNow: endings(35, '.', 'Nothing more to ask, and no person needed now: kept for later, with thanks.', {
    sometimes: ['email'],
  }),
  disqualified: endings(35, '.', 'It is no match: says so kindly.'),
  support: endings(35, '.', 'A customer who needs support.'),
  job: endings(35, '.', 'Somebody who looks for a job.'),
  vendor: endings(35, '.', 'Somebody who wants to sell something.'),
  spam: endings(20, '.', 'Spam.'),
  goodbye: endings(20, '.', 'The visitor says goodbye.', { sometimes: ['name'] }),
  closed: endings(20, '.', 'The visitor writes after the conversation was closed.'),

  choiceWait: buttons(5, '.', 'Button: wait for the person.'),
  choiceEmail: buttons(5, '.', 'Button: an answer by e-mail.'),
  choiceMeeting: buttons(5, '.', 'Button: book a meeting.'),
  choiceYes: buttons(5, '.', 'Button: yes.'),
  choiceNo: buttons(5, '.', 'Button: no.'),
  choicePerson: buttons(5, '.', 'Button: talk to a person.'),
};

export function linesOfGroup(group: LineGroup): readonly LineKey[] {
  return LINE_KEYS.filter((key) => LINE_RULES[key].group === group);
}
