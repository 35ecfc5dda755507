import type { LineKey, Question } from '../lead/script.ts';
import type { Topic } from '../lead/values.ts';
import type { Confirming, HandoffReason, Offer, VisitorLabel } from './conversation.ts';

/**
 * What the bot does with a turn: decided by code, worded by the script. A reply has a first half that takes up what the
 * visitor said and a second that goes on with the bot's own business; either may be missing.
 */
export type Move =
  | { readonly kind: 'silent'; readonly because: 'human' | 'nothing-to-say' }
  | { readonly kind: 'reply'; readonly opening: Opening | null; readonly then: Then };

/** How a reply begins: the visitor's question answered, or the visitor's own fact restated, or a line of the script. */
export type Opening =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'heard' }
  | { readonly kind: 'why'; readonly text: string }
  | { readonly kind: 'line'; readonly line: LineKey };

/** How a reply goes on. */
export type Then =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'greet' }
  | { readonly kind: 'ask'; readonly question: Question; readonly wording: AskWording }
  | { readonly kind: 'confirm'; readonly topic: Topic; readonly why: Confirming['why'] }
  | { readonly kind: 'call'; readonly reason: HandoffReason }
  | { readonly kind: 'line'; readonly line: LineKey; readonly offer: Offer | null }
  | { readonly kind: 'end'; readonly how: EndKind };

export type AskWording = 'ask' | 'clarify' | 'again' | 'afterAnswer';

export type EndKind = 'goodbye' | 'disqualified' | 'not-now' | VisitorLabel;

export const silent = (because: 'human' | 'nothing-to-say'): Move => ({ kind: 'silent', because });
export const line = (key: LineKey): Opening => ({ kind: 'line', line: key });
export const say = (key: LineKey, offer: Offer | null = null): Then => ({ kind: 'line', line: key, offer });
export const ask = (question: Question, wording: AskWording): Then => ({ kind: 'ask', question, wording });
export const call = (reason: HandoffReason): Then => ({ kind: 'call', reason });
export const confirm = ({ finding: { topic }, why }: Confirming): Then => ({ kind: 'confirm', topic, why });
export const end = (how: EndKind): Then => ({ kind: 'end', how });
export const nothing: Then = { kind: 'nothing' };
