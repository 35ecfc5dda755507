import type { Script } from '../lead/script.ts';
import type { Instant } from '../lead/values.ts';
import type { Conversation } from './conversation.ts';
import { awaitingRep } from './handoff.ts';
import type { Heard } from './listen.ts';

/** The conversation as the turn's messages find it: reopened by a return, in the visitor's language. */
export function welcome(conversation: Conversation, heard: Heard | null, script: Script, now: Instant): Conversation {
  if (!heard) return conversation;
  const isReturn = conversation.state === 'closed' && !isClosedAsSpam(conversation);
  const open: Conversation = isReturn ? { ...conversation, state: 'bot', ended: null } : conversation;
  const language =
    heard.language !== null && script.languages.includes(heard.language) ? heard.language : open.language;
  const label =
    (['support', 'job', 'vendor', 'spam'] as const).find((kind) => heard.acts.includes(kind)) ?? open.dialogue.label;
  const at = heard.messages.at(-1)?.at ?? now;
  const present: Conversation = {
    ...introduced(open, heard),
    language,
    lastVisitorAt: at,
    dialogue: { ...open.dialogue, label },
  };
  return present.state === 'human' ? awaitingRep(present, at) : present;
}

/** What a rep closed as spam is not opened again by writing on. */
function isClosedAsSpam({ ended }: Conversation): boolean {
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
