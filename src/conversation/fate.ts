import { currentAnswer } from '../lead/answers.ts';
import type { Lead } from '../lead/lead.ts';
import type { Budget, Topic } from '../lead/values.ts';
import type { Confirming, Dialogue } from './conversation.ts';
import { isMereCourtesy } from './courtesies.ts';
import { did, type Heard } from './listen.ts';

/** What became of the question that was open; `left`: the visitor spoke of something else. */
export interface Asked {
  readonly topic: Topic;
  readonly fate: AskedFate;
  /** It is not asked again. */
  readonly closed: boolean;
}

export type AskedFate = 'answered' | 'declined' | 'unknown' | 'unclear' | 'left';

/** Null when no question was open. */
export function fateOfAsked(dialogue: Dialogue, heard: Heard, held: Confirming | null): Asked | null {
  const topic = dialogue.contactAsked ? 'contact' : dialogue.asked;
  if (topic === null) return null;
  const fate = fateOf(topic, dialogue, heard, held);
  return { topic, fate, closed: isClosed(topic, fate, dialogue, heard) };
}

function fateOf(topic: Topic, dialogue: Dialogue, heard: Heard, held: Confirming | null): AskedFate {
  if (heard.findings.some((finding) => finding.topic === topic) || held?.finding.topic === topic) return 'answered';
  if (dialogue.confirming || answersAnOffer(dialogue, heard)) return 'left';
  if (refusesAnother(topic, heard)) return 'left';
  // The greeting opened the first question without putting it: nothing is refused or unknown yet.
  const isPut = topic === 'contact' || timesAsked(dialogue, topic) > 0;
  if (!isPut && did(heard, 'refusal', 'dont-know')) return 'unclear';
  if (did(heard, 'refusal') || (topic === 'contact' && did(heard, 'no'))) return 'declined';
  if (did(heard, 'dont-know')) return 'unknown';
  const isElsewhere = heard.findings.length > 0 || heard.question !== null || heard.filesOnly;
  return isElsewhere || !heard.acts.every((act) => UNCLEAR.has(act)) ? 'left' : 'unclear';
}

/** Acts that leave an open question unanswered without being about something else. */
const UNCLEAR: ReadonlySet<string> = new Set(['answer', 'unclear', 'yes', 'no', 'correction', 'asks-meaning']);

/** "I'd rather not say who decides", "I can't tell you our budget": the question that is open stays open. */
function refusesAnother(topic: Topic, { refused = [], findings }: Heard): boolean {
  const keeps = findings.some(({ topic: about, value }) => about === 'budget' && (value as Budget).stance === 'undisclosed'); // prettier-ignore
  return (keeps || refused.length > 0) && !refused.includes(topic);
}

/** A topic that a refusal names, beside the question that was asked; nothing that was answered is taken back by it. */
export function declinedBeside(asked: Asked | null, { refused = [] }: Heard, lead: Lead): readonly Topic[] {
  return refused.filter((topic) => topic !== asked?.topic && (currentAnswer(lead, topic)?.value ?? null) === null);
}

/** After "shall I call a colleague?" yes and no are about that, and not about the question before. */
function answersAnOffer({ offered }: Dialogue, heard: Heard): boolean {
  if (offered === null) return false;
  return did(heard, 'yes', 'no', 'refusal', 'dont-know', 'wants-email', 'wants-wait', 'wants-meeting');
}

/** Neither courtesies, nor what the visitor asks in between, nor what was not read to its end count against a question. */
function isClosed(topic: Topic, fate: AskedFate, dialogue: Dialogue, heard: Heard): boolean {
  if (fate === 'unknown') return true;
  if (did(heard, 'asks-meaning') && !isClarified(dialogue, topic)) return false;
  if (!isSpent(dialogue, topic) || isMereCourtesy(heard) || heard.tooLong) return false;
  return fate === 'unclear' || (fate === 'left' && heard.question === null);
}

function isClarified({ variants }: Dialogue, topic: Topic): boolean {
  return variants[`${topic}.clarify`] !== undefined;
}

/** A question is put twice at most; once more where the visitor asks what it means. */
export function isSpent(dialogue: Dialogue, topic: Topic): boolean {
  return timesAsked(dialogue, topic) >= 2;
}

export function timesAsked(dialogue: Dialogue, topic: Topic): number {
  return dialogue.timesAsked[topic] ?? 0;
}
