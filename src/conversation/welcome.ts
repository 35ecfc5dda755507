import type { Script } from '../lead/script.ts';
import type { Instant } from '../lead/values.ts';
import type { Conversation } from './conversation.ts';
import { isFarewell } from './courtesies.ts';
import { awaitingRep, backAgain, calledAgain, takenUp } from './handoff.ts';
import { languageAfter } from './language.ts';
import { isOwedAReply } from './left-unanswered.ts';
import type { Heard } from './listen.ts';
import type { Situation } from './situation.ts';

/** The conversation as the turn's messages find it: reopened by a return (not by a mere farewell), in the visitor's language. */
export function welcome(
  conversation: Conversation,
  heard: Heard | null,
  { script, now, somebodyHere }: { script: Script; now: Instant; somebodyHere: boolean },
): Conversation {
  if (!heard) return isOwedAReply(conversation) ? takenUp(conversation) : conversation;
  const isOver = isClosedAsSpam(conversation) || isFarewell(heard, conversation.dialogue);
  const isReturn = conversation.state === 'closed' && !isOver;
  const open = isReturn ? reopened(conversation, now, somebodyHere) : conversation;
  const label =
    (['support', 'job', 'vendor', 'spam'] as const).find((kind) => heard.acts.includes(kind)) ?? open.dialogue.label;
  const at = heard.messages.at(-1)?.at ?? now;
  const present: Conversation = {
    ...introduced(open, heard),
    language: languageAfter(heard.language, open, script.languages),
    visitorLanguage: heard.language ?? open.visitorLanguage ?? null,
    lastVisitorAt: at,
    dialogue: { ...open.dialogue, label, emailWanted: open.dialogue.emailWanted || heard.acts.includes('wants-email') },
  };
  const here = present.state === 'closed' ? present : backAgain(present);
  if (here.state === 'human') return awaitingRep(here, at);
  return isOwedAReply(here) ? takenUp(here) : here;
}

/** Goes on where it was left: with the person, while there is one; waiting for one; or else with the bot. */
function reopened(conversation: Conversation, now: Instant, somebodyHere: boolean): Conversation {
  const { handoff } = conversation;
  const wasLeft = handoff !== null && handoff.leftAt !== null;
  if (wasLeft && handoff.repId === null) return calledAgain(conversation, now, somebodyHere);
  return { ...conversation, state: wasLeft && somebodyHere ? 'human' : 'bot', ended: null };
}

/** How the bot takes the word again: after a person it says once more what it is. */
export function takesTheWord(before: Conversation, after: Conversation): Pick<Situation, 'back' | 'calledAgain'> {
  const isReopened = before.state === 'closed' && after.state !== 'closed';
  const { ended, handoff } = before;
  const wasWithAPerson = ended?.how === 'closed-by-rep' || (handoff?.repId != null && handoff.leftAt !== null);
  const saysAgain = isReopened && wasWithAPerson && after.state !== 'human';
  return {
    back: isOwedAReply(before) ? 'humanLeft' : saysAgain ? 'introduction' : null,
    calledAgain: isReopened && after.state === 'queued',
  };
}

/** What a rep closed as spam is not opened again by writing on. */
export function isClosedAsSpam({ ended }: Conversation): boolean {
  return ended?.how === 'closed-by-rep' && ended.note === 'spam';
}

/** What the client says about itself fills what was not known; the page is the one that the visitor is on now. */
function introduced(conversation: Conversation, { messages }: Heard): Conversation {
  const client = messages.findLast((message) => message.client)?.client;
  if (!client) return conversation;
  return {
    ...conversation,
    locale: conversation.locale ?? client.locale,
    timeZone: conversation.timeZone ?? client.timeZone,
    page: client.page ?? conversation.page,
  };
}
