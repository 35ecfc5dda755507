import type { Topic } from '../lead/values.ts';
import { timesAsked } from './fate.ts';
import { did } from './listen.ts';
import { ask, call, end, nothing, type Opening, say, type Then } from './moves.ts';
import { contactQuestion, hasEmail, isReachable } from './reachable.ts';
import type { Situation } from './situation.ts';

type Step = (situation: Situation, opening: Opening | null) => Then | null;

/** The steps in the order of their right of way: people first, then the visitor's wishes, then what the bot wants to know. */
const STEPS: readonly Step[] = [
  callsAPersonWhenAsked,
  takesUpAWishToBeForgotten,
  showsTheRightDoor,
  checksWhatItUnderstood,
  endsWhereNothingFits,
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
  return end('not-now');
}

/** A rep closed the conversation as spam: it stays closed, except for who asks for a person. */
export function isOver({ conversation: { state }, heard }: Situation): boolean {
  return state === 'closed' && !did(heard, 'wants-person');
}

function callsAPersonWhenAsked({ heard }: Situation): Then | null {
  return did(heard, 'wants-person') ? call('asked') : null;
}

function takesUpAWishToBeForgotten({ heard }: Situation): Then | null {
  return did(heard, 'erase-data') ? say('eraseRequested') : null;
}

/** Support, jobs, vendors and spam have endings of their own and never ring a rep; support that comes back may want one. */
function showsTheRightDoor({ heard, dialogue }: Situation): Then | null {
  const isBack = did(heard, 'support') && dialogue.variants['support'] !== undefined;
  if (isBack) return say('noAnswerFound', 'person-or-email');
  for (const label of ['support', 'job', 'vendor', 'spam'] as const) if (did(heard, label)) return end(label);
  return null;
}

function checksWhatItUnderstood({ dialogue }: Situation): Then | null {
  return dialogue.confirming ? { kind: 'confirm', why: dialogue.confirming.why } : null;
}

/** Only a disqualifying answer that the visitor confirmed ends the talk. */
function endsWhereNothingFits({ learned }: Situation): Then | null {
  const { settled } = learned ?? {};
  return settled?.as === 'yes' && settled.confirming.why === 'disqualifying' ? end('disqualified') : null;
}

/** "Why do you ask?" is answered by the script. */
function saysWhatItDoesNotKnow({ heard }: Situation, opening: Opening | null): Then | null {
  return heard?.question && !heard.answer && opening?.kind !== 'why' ? say('noAnswerFound', 'person-or-email') : null;
}

function takesTheChosenWay({ conversation, heard, lead, script }: Situation): Then | null {
  const { offered } = conversation.dialogue;
  if (did(heard, 'wants-meeting') && script.routing.meetingUrl !== null) return say('meetingChosen');
  if (offered !== null && did(heard, 'yes')) return call('asked');
  if (!did(heard, 'wants-email') || hasEmail(lead)) return null;
  const question = contactQuestion(script);
  return question ? ask(question, 'ask') : say('askEmail');
}

function saysGoodbye({ heard }: Situation): Then | null {
  return did(heard, 'goodbye') ? end('goodbye') : null;
}

function callsAPersonWhenEnoughIsKnown({ assessment, conversation }: Situation): Then | null {
  return assessment.enough && conversation.handoff === null ? call('enough') : null;
}

/** An unclear answer is clarified once, and so is a value that the visitor did not confirm. */
function putsTheQuestionPlainly({ learned, dialogue, script, next }: Situation, opening: Opening | null): Then | null {
  if (opening?.kind === 'answer' || opening?.kind === 'why') return null;
  const isDenied = learned?.settled?.as === 'no' && learned.settled.confirming.finding.topic === next?.topic;
  if (isDenied) return ask(next, 'clarify');
  if (learned?.asked?.fate !== 'unclear' || learned.asked.closed) return null;
  const { topic: asked } = learned.asked;
  const question = script.questions.find(({ topic }) => topic === asked);
  return question ? ask(question, isAsked(dialogue, question.topic) ? 'clarify' : 'ask') : null;
}

/** While the visitor's price question is open, budget is not asked: who can tell the price is said first. */
function leavesThePriceToAPerson({ next, dialogue }: Situation): Then | null {
  return next?.kind === 'budget' && dialogue.priceQuestionOpen ? say('priceLater', 'person-or-email') : null;
}

function asksWhatMatters({ next, dialogue, conversation }: Situation, opening: Opening | null): Then | null {
  if (!next) return null;
  const returns = isAsked(dialogue, next.topic);
  const isAnswer = opening?.kind === 'answer';
  const visitorAsked = isAnswer || opening?.kind === 'why';
  if (visitorAsked && returns && conversation.dialogue.repeatedAfterAnswer) return nothing;
  if (isAnswer) return ask(next, 'afterAnswer');
  return ask(next, returns ? 'again' : 'ask');
}

/** Who is not qualified, but warm, is asked for contact once before the talk ends. */
function asksForContact({ assessment, lead, dialogue, script }: Situation): Then | null {
  if (assessment.qualified || assessment.band === 'cold' || isReachable(lead)) return null;
  const question = contactQuestion(script);
  return question && !isAsked(dialogue, question.topic) ? ask(question, 'ask') : null;
}

function callsAPersonForTheQualified({ assessment, conversation }: Situation): Then | null {
  return assessment.qualified && conversation.handoff === null ? call('qualified') : null;
}

function isAsked(dialogue: Situation['dialogue'], topic: Topic): boolean {
  return timesAsked(dialogue, topic) > 0;
}
