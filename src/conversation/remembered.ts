import type { Topic } from '../lead/values.ts';
import type { Dialogue } from './conversation.ts';
import { isReachable } from './learn.ts';
import type { Move } from './moves.ts';
import type { Situation } from './situation.ts';

/** What the dialogue remembers of a reply: the question that is open now, offers, what was asked for. */
export function remembered(
  { then, opening }: Extract<Move, { kind: 'reply' }>,
  { dialogue, lead, script }: Situation,
  text: string,
): Dialogue {
  const offered = then.kind === 'line' ? then.offer : null;
  const visitorAsked = opening?.kind === 'answer' || opening?.kind === 'why';
  const plain = { ...dialogue, offered, repeatedAfterAnswer: false };
  switch (then.kind) {
    case 'ask': {
      const { topic, kind } = then.question;
      // The answer left no room for the question: it is still to be put.
      if (visitorAsked && !text.includes('?')) return plain;
      const returns = then.wording === 'afterAnswer' && timesAsked(dialogue, topic) > 0;
      const counted = { ...dialogue.timesAsked, [topic]: timesAsked(dialogue, topic) + (returns ? 0 : 1) };
      if (kind === 'contact') return { ...plain, timesAsked: counted, asked: null, contactAsked: true };
      return { ...plain, timesAsked: counted, asked: topic, repeatedAfterAnswer: visitorAsked };
    }
    case 'greet':
      // It asks what brings the visitor: an answer to the first question is understood as one.
      return { ...plain, asked: script.questions[0]?.topic ?? null };
    case 'call': {
      const asksContact = !isReachable(lead) && text.includes('?');
      return { ...plain, asked: null, emailAsked: dialogue.emailAsked || asksContact, contactAsked: asksContact };
    }
    case 'line':
      return then.line === 'askEmail' || then.line === 'nobodyThere'
        ? { ...plain, emailAsked: true, contactAsked: true }
        : plain;
    case 'end':
      return { ...plain, asked: null, contactAsked: false };
    default:
      return plain;
  }
}

function timesAsked(dialogue: Dialogue, topic: Topic): number {
  return dialogue.timesAsked[topic] ?? 0;
}
