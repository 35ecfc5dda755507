import type { Topic } from '../lead/values.ts';
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
  // The greeting opened the first question without putting it: nothing is refused or unknown yet.
  const isPut = topic === 'contact' || timesAsked(dialogue, topic) > 0;
  if (!isPut && did(heard, 'refusal', 'dont-know')) return 'unclear';
  if (did(heard, 'refusal') || (topic === 'contact' && did(heard, 'no'))) return 'declined';
  if (did(heard, 'dont-know')) return 'unknown';
  const isElsewhere = heard.findings.length > 0 || heard.question !== null || heard.filesOnly;
  return isElsewhere || !heard.acts.every((act) => UNCLEAR.has(act)) ? 'left' : 'unclear';
}

/** Acts that leave an open question unanswered without being about something else. */
const UNCLEAR: ReadonlySet<string> = new Set(['answer', 'unclear', 'yes', 'no', 'correction']);

/** After "shall I call a colleague?" yes and no are about that, and not about the question before. */
function answersAnOffer({ offered }: Dialogue, heard: Heard): boolean {
  if (offered === null) return false;
  return did(heard, 'yes', 'no', 'refusal', 'dont-know', 'wants-email', 'wants-wait', 'wants-meeting');
}

/** Neither courtesies, nor what the visitor asks in between, nor what was not read to its end count against a question. */
function isClosed(topic: Topic, fate: AskedFate, dialogue: Dialogue, heard: Heard): boolean {
  if (fate === 'unknown') return true;
  if (!isSpent(dialogue, topic) || isMereCourtesy(heard) || heard.tooLong) return false;
  return fate === 'unclear' || (fate === 'left' && heard.question === null);
}

/** A question is put twice at most. */
export function isSpent(dialogue: Dialogue, topic: Topic): boolean {
  return timesAsked(dialogue, topic) >= 2;
}

export function timesAsked(dialogue: Dialogue, topic: Topic): number {
  return dialogue.timesAsked[topic] ?? 0;
}
