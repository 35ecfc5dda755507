import type { Conversation } from '../conversation/conversation.ts';
import type { LeadSummary, OpenConversation } from '../conversation/ports/store.ts';
import type { Lead } from '../lead/lead.ts';

/** A conversation in which nothing was said yet. */
export function newConversation(request: OpenConversation, leadId: string): Conversation {
  const { conversationId, visitorId, channel, language, locale, timeZone, page, at, scriptVersion } = request;
  return {
    id: conversationId,
    visitorId,
    leadId,
    channel,
    state: 'bot',
    language,
    locale,
    timeZone,
    page,
    createdAt: at,
    lastVisitorAt: null,
    scriptVersion,
    dialogue: {
      greeted: false,
      asked: null,
      timesAsked: {},
      repeatedAfterAnswer: false,
      passedOver: [],
      confirming: null,
      confirmations: 0,
      checkedTopics: [],
      deniedEmails: [],
      endedOn: null,
      over: false,
      offered: null,
      priceQuestionOpen: false,
      emailWanted: false,
      emailAsked: false,
      contactAsked: false,
      lastOpener: null,
      shown: [],
      variants: {},
      label: null,
    },
    handoff: null,
    ended: null,
  };
}

/** What lists show until the first turn. */
export const newSummary: LeadSummary = {
  score: 0,
  band: 'cold',
  qualified: false,
  stage: 'visitor',
  name: null,
  company: null,
  email: null,
  team: null,
  lastText: '',
  openTopics: [],
};

/** Whether a returning visitor continues this lead. What a rep has closed stays closed: a new lead begins. */
export function isOpen({ disposition }: Lead): boolean {
  return disposition !== 'won' && disposition !== 'not-a-fit' && disposition !== 'spam';
}
