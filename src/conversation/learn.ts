import type { Lead } from '../lead/lead.ts';
import { declineTopic, markUnclear, mergeFindings, seen } from '../lead/merge.ts';
import type { Topic } from '../lead/values.ts';
import { deniedEmails, holdDoubtful, type Known, settle, type Settled, settledFindings, type Taken } from './check.ts';
import type { Confirming, Dialogue } from './conversation.ts';
import { type Asked, declinedBeside, fateOfAsked, isSpent } from './fate.ts';
import { did, type Heard } from './listen.ts';
import type { GroundedFinding } from './ports/understanding.ts';

/** What a turn changed in what is known. */
export interface Learned {
  readonly lead: Lead;
  readonly dialogue: Dialogue;
  /** Findings that count from now on. */
  readonly taken: readonly Taken[];
  /** What became of the question that was open. */
  readonly asked: Asked | null;
  /** Topics that were refused by name, beside the question that was open. */
  readonly declined: readonly Topic[];
  /** How the visitor settled the value that was checked. */
  readonly settled: Settled | null;
}

/** Takes what was heard into the lead: facts, refusals, corrections, and the yes or no to a value that was checked. */
export function learn({ conversation, lead, script }: Known, heard: Heard): Learned {
  const last = heard.messages.at(-1);
  const at = last?.at ?? lead.lastSeenAt;
  const occasion = { at, by: heard.tapped ? 'choice' : 'visitor', scriptVersion: script.version } as const;
  const { dialogue } = conversation;
  const settled = settle(dialogue.confirming, heard, script);
  const { counts, held } = holdDoubtful(heard, { conversation, lead, script }, settled);
  const taken = [...settledFindings(settled), ...counts];

  let known = seen(lead, at, { messages: heard.messages.length, questions: heard.question ? 1 : 0 });
  known = mergeFindings(known, taken, occasion);
  const owed = owedAnswers(heard, known, dialogue);
  if (owed.length > 0) known = { ...known, unanswered: [...known.unanswered, ...owed].slice(-MOST_UNANSWERED) };

  const asked = fateOfAsked(dialogue, heard, held);
  const said = { quote: last?.text.slice(0, 200) ?? '', activityId: last?.activityId ?? '', ...occasion };
  if (asked?.fate === 'declined') known = declineTopic(known, asked.topic, said);
  const declined = declinedBeside(asked, heard, known);
  for (const topic of declined) known = declineTopic(known, topic, said);
  const isUnclear = asked?.fate === 'unknown' || (asked?.fate === 'unclear' && asked.closed);
  if (isUnclear) known = markUnclear(known, asked.topic, said);

  return {
    lead: known,
    dialogue: remember(dialogue, { asked, held, settled, heard }),
    taken,
    asked,
    declined,
    settled,
  };
}

/** Those of a turn's findings that take an earlier answer back; `lead` as it is after the turn. */
export function correctedFindings(taken: readonly GroundedFinding[], lead: Lead): readonly GroundedFinding[] {
  const isGivenTwice = (topic: Topic) =>
    lead.answers.filter((answer) => answer.topic === topic && answer.status === 'answered').length > 1;
  return taken.filter(({ topic, corrects }) => corrects && isGivenTwice(topic));
}

const MOST_UNANSWERED = 50;

/** Questions that the files do not answer, or the wish for an e-mail about nothing that was asked before. */
function owedAnswers(heard: Heard, { unanswered }: Lead, dialogue: Dialogue): readonly string[] {
  if (isShownAnotherDoor(heard, dialogue)) return [];
  const questions = unansweredQuestions(heard).filter((text) => !unanswered.includes(text));
  if (heard.question) return questions;
  const isNewWish = did(heard, 'wants-email') && unanswered.length === 0;
  return isNewWish ? heard.messages.slice(-1).map(({ text }) => text.slice(0, 200)) : [];
}

/** Those of a turn's questions that its answer leaves open. */
export function unansweredQuestions({ question, answer, more = [] }: Heard): readonly string[] {
  return [...(question && !answer ? [question.text] : []), ...more.map(({ text }) => text)];
}

/** The ending for jobs, vendors and spam is the answer; support is shown its door once, and may then ask a person. */
function isShownAnotherDoor(heard: Heard, { variants }: Dialogue): boolean {
  return did(heard, 'job', 'vendor', 'spam') || (did(heard, 'support') && variants['support'] === undefined);
}

interface TurnHeard {
  readonly asked: Asked | null;
  readonly held: Confirming | null;
  readonly settled: Settled | null;
  readonly heard: Heard;
}

function remember(dialogue: Dialogue, { asked, held, settled, heard }: TurnHeard): Dialogue {
  const isDone = asked !== null && (asked.closed || (asked.fate !== 'left' && asked.fate !== 'unclear'));
  const open = isDone ? null : dialogue.asked;
  const unknown = asked?.fate === 'unknown' && asked.topic !== 'contact' ? [asked.topic] : [];
  const spent = Object.keys(dialogue.timesAsked).filter((topic) => isSpent(dialogue, topic) && topic !== open);
  const asksThePrice = heard.question?.about === 'price';
  const leavesThePrice = heard.more?.some(({ about }) => about === 'price') ?? false;
  const letsItGo = dialogue.offered !== null && did(heard, 'no', 'refusal');
  return {
    ...dialogue,
    asked: open,
    contactAsked: dialogue.contactAsked && !isDone,
    passedOver: [...new Set([...dialogue.passedOver, ...unknown, ...spent])],
    confirming: held,
    confirmations: dialogue.confirmations + (held?.why === 'uncertain' ? 1 : 0),
    checkedTopics:
      held?.why === 'disqualifying' ? [...dialogue.checkedTopics, held.finding.topic] : dialogue.checkedTopics,
    deniedEmails: deniedEmails(dialogue, settled),
    priceQuestionOpen:
      leavesThePrice || (asksThePrice ? heard.answer === null : dialogue.priceQuestionOpen && !letsItGo),
  };
}
