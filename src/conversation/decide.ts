import { ask, call, end, nothing, say, silent, type Move, type Then } from './moves.ts';
import { did } from './listen.ts';
import { isReachable } from './learn.ts';
import { react } from './react.ts';
import { proceedQueued } from './proceed-queued.ts';
import type { Situation } from './situation.ts';

/** What the bot does now. A pure function: the same situation always gives the same move. */
export function decide(situation: Situation): Move {
  const { conversation, heard } = situation;
  if (conversation.state === 'human') return silent('human');
  if (!heard) return conversation.dialogue.greeted ? silent('nothing-to-say') : greeting();
  const opening = react(situation);
  const then = conversation.state === 'queued' ? proceedQueued(situation, opening) : proceed(situation);
  if (then === null) return silent('nothing-to-say');
  return { kind: 'reply', opening: speaksForItself(then) ? null : opening, then };
}

const greeting = (): Move => ({ kind: 'reply', opening: null, then: { kind: 'greet' } });

/** Endings and an honest "I don't know" stand alone. */
function speaksForItself(then: Then): boolean {
  return then.kind === 'end' || (then.kind === 'line' && then.line !== 'askEmail');
}

/** The steps in the order of their right of way: people first, then the visitor's wishes, then what the bot wants to know. */
const STEPS: readonly ((situation: Situation) => Then | null)[] = [
  callsAPersonWhenAsked,
  takesUpAWishToBeForgotten,
  showsTheRightDoor,
  checksWhatItUnderstood,
  endsWhereNothingFits,
  saysWhatItDoesNotKnow,
  takesTheChosenWay,
  keepsTheContact,
  saysGoodbye,
  callsAPersonWhenEnoughIsKnown,
  putsTheQuestionPlainly,
  asksWhatMatters,
  asksForContact,
  callsAPersonForTheQualified,
];

function proceed(situation: Situation): Then {
  for (const step of STEPS) {
    const then = step(situation);
    if (then) return then;
  }
  return end('not-now');
}

function callsAPersonWhenAsked({ heard }: Situation): Then | null {
  return did(heard, 'wants-person') ? call('asked') : null;
}

function takesUpAWishToBeForgotten({ heard }: Situation): Then | null {
  return did(heard, 'erase-data') ? say('eraseRequested') : null;
}

/** Support, jobs, vendors and spam have endings of their own and never ring a rep. */
function showsTheRightDoor({ heard }: Situation): Then | null {
  for (const label of ['support', 'job', 'vendor', 'spam'] as const) if (did(heard, label)) return end(label);
  return null;
}

function checksWhatItUnderstood({ dialogue }: Situation): Then | null {
  return dialogue.confirming ? { kind: 'confirm' } : null;
}

/** Only a disqualifying answer that the visitor confirmed ends the talk. */
function endsWhereNothingFits({ learned }: Situation): Then | null {
  const { settled } = learned ?? {};
  return settled?.as === 'yes' && settled.confirming.why === 'disqualifying' ? end('disqualified') : null;
}

function saysWhatItDoesNotKnow({ heard }: Situation): Then | null {
  return heard?.question && !heard.answer && !did(heard, 'why') ? say('noAnswerFound', 'person-or-email') : null;
}

function takesTheChosenWay({ conversation, heard, lead, script }: Situation): Then | null {
  const { offered } = conversation.dialogue;
  if (did(heard, 'wants-meeting') && script.routing.meetingUrl !== null) return say('meetingChosen');
  if (offered !== null && did(heard, 'yes')) return call('asked');
  if (!did(heard, 'wants-email')) return null;
  return isReachable(lead) ? say('emailKept') : (contactQuestion(script) ?? say('askEmail'));
}

function keepsTheContact({ learned, conversation, lead, next }: Situation): Then | null {
  const given = learned?.taken.some(({ topic }) => topic === 'contact') ?? false;
  if (!conversation.dialogue.contactAsked || !given || !isReachable(lead)) return null;
  return next ? null : nothing;
}

function saysGoodbye({ heard }: Situation): Then | null {
  return did(heard, 'goodbye') ? end('goodbye') : null;
}

function callsAPersonWhenEnoughIsKnown({ assessment, conversation }: Situation): Then | null {
  return assessment.enough && conversation.handoff === null ? call('enough') : null;
}

/** An unclear answer is clarified once. */
function putsTheQuestionPlainly({ learned, dialogue, script }: Situation): Then | null {
  if (learned?.asked?.fate !== 'unclear' || dialogue.asked === null) return null;
  const question = script.questions.find(({ topic }) => topic === dialogue.asked);
  return question ? ask(question, (dialogue.timesAsked[question.topic] ?? 0) > 0 ? 'clarify' : 'ask') : null;
}

function asksWhatMatters({ next, dialogue, heard, conversation }: Situation): Then | null {
  if (!next) return null;
  const returns = (dialogue.timesAsked[next.topic] ?? 0) > 0;
  const visitorAsked = heard?.answer !== null || did(heard, 'why');
  if (visitorAsked && returns && conversation.dialogue.repeatedAfterAnswer) return nothing;
  if (visitorAsked) return ask(next, 'afterAnswer');
  return ask(next, returns ? 'again' : 'ask');
}

/** Who is not qualified, but warm, is asked for contact once before the talk ends. */
function asksForContact({ assessment, lead, dialogue, script }: Situation): Then | null {
  if (assessment.qualified || assessment.band === 'cold' || isReachable(lead)) return null;
  return (dialogue.timesAsked['contact'] ?? 0) > 0 ? null : contactQuestion(script);
}

function callsAPersonForTheQualified({ assessment, conversation }: Situation): Then | null {
  return assessment.qualified && conversation.handoff === null ? call('qualified') : null;
}

function contactQuestion({ questions }: Situation['script']): Then | null {
  const question = questions.find(({ kind }) => kind === 'contact');
  return question ? ask(question, 'ask') : null;
}
