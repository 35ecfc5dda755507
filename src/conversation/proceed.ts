import { currentAnswer } from '../lead/answers.ts';
import { qualifiesButForDoubts } from '../lead/doubted.ts';
import type { Topic } from '../lead/values.ts';
import { isFarewell, isMereCourtesy } from './courtesies.ts';
import { isSpent, timesAsked } from './fate.ts';
import { callElsewhere } from './lead-call.ts';
import { did } from './listen.ts';
import { ask, call, confirm, end, nothing, type Opening, say, type Then } from './moves.ts';
import { contactQuestion, hasEmail, isReachable } from './reachable.ts';
import type { Situation } from './situation.ts';

type Step = (situation: Situation, opening: Opening | null) => Then | null;

/** The steps in the order of their right of way: people first, then the visitor's wishes, then what the bot wants to know. */
const STEPS: readonly Step[] = [
  callsAPersonWhenAsked,
  takesUpAWishToBeForgotten,
  leavesItAtTheEnd,
  showsTheRightDoor,
  checksWhatItUnderstood,
  endsWhereNothingFits,
  asksForTheMainPoints,
  saysWhatItDoesNotKnow,
  takesTheChosenWay,
  saysGoodbye,
  callsAPersonWhenEnoughIsKnown,
  putsTheQuestionPlainly,
  leavesThePriceToAPerson,
  asksWhatMatters,
  asksForContact,
  callsAPersonForTheQualified,
];

/** How the bot goes on while it has the word: the first step that has something to do; none has: the talk is over. */
export function proceed(situation: Situation, opening: Opening | null): Then {
  for (const step of STEPS) {
    const then = step(situation, opening);
    if (then) return then;
  }
  // Who is back after the ending with a mere "hello?" is not sent away a second time.
  const isBack = opening === null && situation.dialogue.variants['notNow'] !== undefined;
  return isBack ? say('stillHere') : end('not-now');
}

/** Closed as spam, or ended and only courtesies follow: it stays closed, except for who asks for a person. */
export function isOver({ conversation: { state }, heard }: Situation): boolean {
  return state === 'closed' && !did(heard, 'wants-person');
}

function callsAPersonWhenAsked({ heard }: Situation): Then | null {
  return did(heard, 'wants-person') ? call('asked') : null;
}

function takesUpAWishToBeForgotten({ heard }: Situation): Then | null {
  return did(heard, 'erase-data') ? say('eraseRequested') : null;
}

/** "Thanks" after an ending is no answer to anything. */
function leavesItAtTheEnd({ dialogue, conversation, heard }: Situation): Then | null {
  return dialogue.over && isFarewell(heard, conversation.dialogue) ? end('goodbye') : null;
}

/** Support, jobs, vendors and spam have endings of their own and never ring a rep; support that comes back may want one. */
function showsTheRightDoor({ heard, dialogue }: Situation): Then | null {
  const isBack = did(heard, 'support') && dialogue.variants['support'] !== undefined;
  if (isBack) return say('noAnswerFound', 'person-or-email');
  for (const label of ['support', 'job', 'vendor', 'spam'] as const) if (did(heard, label)) return end(label);
  return null;
}

function checksWhatItUnderstood({ dialogue }: Situation): Then | null {
  return dialogue.confirming ? confirm(dialogue.confirming) : null;
}

/** Only a disqualifying answer that the visitor confirmed ends the talk. */
function endsWhereNothingFits({ learned }: Situation): Then | null {
  const { settled } = learned ?? {};
  return settled?.as === 'yes' && settled.confirming.why === 'disqualifying' ? end('disqualified') : null;
}

/** What was read of it is kept; the rest is for the visitor to say again. */
function asksForTheMainPoints({ heard }: Situation): Then | null {
  return heard?.tooLong ? nothing : null;
}

/** "Why do you ask?" is answered by the script. */
function saysWhatItDoesNotKnow({ heard }: Situation, opening: Opening | null): Then | null {
  return heard?.question && !heard.answer && opening?.kind !== 'why' ? say('noAnswerFound', 'person-or-email') : null;
}

function takesTheChosenWay({ conversation, heard, lead, script }: Situation): Then | null {
  const { offered } = conversation.dialogue;
  if (did(heard, 'wants-meeting') && script.routing.meetingUrl !== null) return say('meetingChosen');
  if (offered !== null && did(heard, 'yes') && !did(heard, 'wants-email')) return call('asked');
  if (!did(heard, 'wants-email') || hasEmail(lead)) return null;
  const question = contactQuestion(script);
  return question ? ask(question, 'ask') : say('askEmail');
}

function saysGoodbye({ heard }: Situation): Then | null {
  return did(heard, 'goodbye') ? end('goodbye') : null;
}

function callsAPersonWhenEnoughIsKnown(situation: Situation): Then | null {
  return situation.assessment.enough && mayCall(situation) ? call('enough') : null;
}

/** Once in a conversation, and not where a person already talks with the visitor in another. */
function mayCall({ conversation, lead }: Situation): boolean {
  return conversation.handoff === null && (callElsewhere(lead, conversation)?.repId ?? null) === null;
}

/** An unclear answer is clarified once, and so is a value that the visitor did not confirm. */
function putsTheQuestionPlainly(situation: Situation, opening: Opening | null): Then | null {
  const { learned, dialogue, script } = situation;
  if (opening?.kind === 'answer' || opening?.kind === 'why') return null;
  const questionAbout = (about: Topic) => script.questions.find(({ topic }) => topic === about);
  const denied = questionAbout(deniedTopic(situation) ?? '');
  if (denied) return ask(denied, 'clarify');
  if (learned?.asked?.fate !== 'unclear' || learned.asked.closed) return null;
  const question = questionAbout(learned.asked.topic);
  return question ? ask(question, isAsked(dialogue, question.topic) ? 'clarify' : 'ask') : null;
}

/** What the visitor's no left open, unless an earlier answer stands, it was put often enough, or waits for the price. */
function deniedTopic({ learned, lead, dialogue }: Situation): Topic | null {
  if (learned?.settled?.as !== 'no' || learned.settled.confirming.why === 'email-typo') return null;
  const { topic } = learned.settled.confirming.finding;
  const stands = (currentAnswer(lead, topic)?.status ?? 'unclear') !== 'unclear';
  const mustWait = topic === 'budget' && dialogue.priceQuestionOpen;
  return stands || mustWait || isSpent(dialogue, topic) ? null : topic;
}

/** While the visitor's price question is open, budget is not asked: who can tell the price is said first. */
function leavesThePriceToAPerson({ next, dialogue }: Situation): Then | null {
  return next?.kind === 'budget' && dialogue.priceQuestionOpen ? say('priceLater', 'person-or-email') : null;
}

function asksWhatMatters({ next, dialogue, conversation, heard }: Situation, opening: Opening | null): Then | null {
  if (!next) return null;
  const returns = isAsked(dialogue, next.topic);
  const { repeatedAfterAnswer } = conversation.dialogue;
  const isAnswer = opening?.kind === 'answer';
  const visitorAsked = isAnswer || opening?.kind === 'why';
  if (visitorAsked && returns && repeatedAfterAnswer) return nothing;
  const takesCourtesy = isMereCourtesy(heard) && returns && !repeatedAfterAnswer;
  if (isAnswer || takesCourtesy) return ask(next, 'afterAnswer');
  return ask(next, returns ? 'again' : 'ask');
}

/** Who is not qualified, but warm, is asked for contact once before the talk ends. */
function asksForContact({ assessment, lead, dialogue, script }: Situation): Then | null {
  if (assessment.qualified || assessment.band === 'cold' || isReachable(lead)) return null;
  const question = contactQuestion(script);
  return question && !isAsked(dialogue, question.topic) ? ask(question, 'ask') : null;
}

/** Who told all there was to ask is not turned away for an answer that they never confirmed: a person looks at it. */
function callsAPersonForTheQualified(situation: Situation): Then | null {
  const { lead, script, conversation } = situation;
  if (!mayCall(situation)) return null;
  const setting = { lead, script, now: lead.lastSeenAt, language: conversation.language };
  return qualifiesButForDoubts(setting) ? call('qualified') : null;
}

function isAsked(dialogue: Situation['dialogue'], topic: Topic): boolean {
  return timesAsked(dialogue, topic) > 0;
}
