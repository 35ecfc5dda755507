import type { Lead, LeadCall } from '../lead/lead.ts';
import type { Conversation } from './conversation.ts';
import { handoffId } from './handoff.ts';

/** The lead's call for a person, where it is in another conversation of the visitor's. */
export function callElsewhere({ call }: Lead, { id }: Conversation): LeadCall | null {
  return call && call.conversationId !== id ? call : null;
}

/**
 * The lead with its one open call. It is where the visitor last wrote (`present`) or a human talks with them; what waits
 * in a conversation that the visitor has left for another is no call any more.
 */
export function withCall(lead: Lead, conversation: Conversation, { present }: { readonly present: boolean }): Lead {
  const { id, state, handoff } = conversation;
  const isHere = lead.call?.conversationId === id;
  const isOpen = state === 'human' || (state === 'queued' && (present || isHere || lead.call === undefined));
  if (!isOpen || !handoff) return isHere ? { ...lead, call: null } : lead;
  const { repId, repName } = handoff;
  return { ...lead, call: { id: handoffId(conversation), conversationId: id, repId, repName } };
}

/** The visitor waits in another conversation, or nowhere any more. */
export function isLeftForAnother(lead: Lead, conversation: Conversation): boolean {
  return conversation.state === 'queued' && lead.call !== undefined && lead.call?.conversationId !== conversation.id;
}
