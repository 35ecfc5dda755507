import type { Topic } from '../lead/values.ts';
import type { Composed } from './compose.ts';
import type { Dialogue } from './conversation.ts';
import { timesAsked } from './fate.ts';
import type { Move } from './moves.ts';
import { isReachable } from './reachable.ts';
import type { Situation } from './situation.ts';

/** What the dialogue remembers of a reply: the question that is open now, offers, what was asked for. */
export function remembered(
  { then, opening }: Extract<Move, { kind: 'reply' }>,
  { dialogue, lead, script, somebodyHere }: Situation,
  said: Composed['said'],
): Dialogue {
  const plain: Dialogue = {
    ...dialogue,
    offered: then.kind === 'line' ? then.offer : null,
    repeatedAfterAnswer: false,
  };
  // The answer left no room for it: it is still to be said.
  if (then.kind !== 'nothing' && !said.has('then')) return { ...plain, offered: null };
  const asksContact: Dialogue = {
    ...plain,
    asked: null,
    contactAsked: true,
    emailAsked: true,
    timesAsked: counted(dialogue, 'contact'),
  };
  switch (then.kind) {
    case 'ask': {
      const { topic, kind } = then.question;
      if (kind === 'contact') return asksContact;
      const visitorAsked = opening?.kind === 'answer' || opening?.kind === 'why';
      const returns = visitorAsked && timesAsked(dialogue, topic) > 0;
      const times = returns ? dialogue.timesAsked : counted(dialogue, topic);
      return { ...plain, timesAsked: times, asked: topic, contactAsked: false, repeatedAfterAnswer: visitorAsked };
    }
    case 'greet':
      // It asks what brings the visitor: an answer to the first question is understood as one.
      return { ...plain, asked: script.questions[0]?.topic ?? null };
    case 'call':
      return said.has('also') || (!somebodyHere && !isReachable(lead))
        ? asksContact
        : { ...plain, asked: null, contactAsked: false };
    case 'line':
      if (then.line === 'askEmail' || then.line === 'nobodyThere') return asksContact;
      return then.line === 'priceLater' ? { ...plain, priceQuestionOpen: false } : plain;
    case 'end':
      return { ...plain, asked: null, contactAsked: false };
    default:
      return plain;
  }
}

function counted(dialogue: Dialogue, topic: Topic): Dialogue['timesAsked'] {
  return { ...dialogue.timesAsked, [topic]: timesAsked(dialogue, topic) + 1 };
}
