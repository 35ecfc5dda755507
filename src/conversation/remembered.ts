import type { Topic } from '../lead/values.ts';
import type { Composed } from './compose.ts';
import type { Dialogue } from './conversation.ts';
import { isMereCourtesy } from './courtesies.ts';
import { timesAsked } from './fate.ts';
import type { EndKind, Move } from './moves.ts';
import { isReachable } from './reachable.ts';
import type { Situation } from './situation.ts';

/** What the dialogue remembers of a reply: the question that is open now, offers, what was asked for. */
export function remembered(
  { then, opening }: Extract<Move, { kind: 'reply' }>,
  { dialogue, lead, script, somebodyHere, heard, learned }: Situation,
  said: Composed['said'],
): Dialogue {
  const plain: Dialogue = {
    ...dialogue,
    offered: then.kind === 'line' ? then.offer : null,
    repeatedAfterAnswer: false,
    endedOn: then.kind === 'ask' || then.kind === 'call' ? null : dialogue.endedOn,
    over: false,
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
      const { question, wording } = then;
      const { topic, kind } = question;
      if (kind === 'contact') return asksContact;
      const isCourtesy = isMereCourtesy(heard);
      const isBetween = opening?.kind === 'answer' || opening?.kind === 'why' || isCourtesy;
      const returns = isBetween && timesAsked(dialogue, topic) > 0;
      const times = returns ? dialogue.timesAsked : counted(dialogue, topic);
      return {
        ...plain,
        timesAsked: times,
        asked: topic,
        contactAsked: false,
        repeatedAfterAnswer: isBetween && !(isCourtesy && wording === 'again'),
      };
    }
    case 'greet':
      // It asks what brings the visitor: an answer to the first question is understood as one.
      return { ...plain, asked: script.questions[0]?.topic ?? null };
    case 'call':
      if (said.has('also') || (!somebodyHere && !isReachable(lead))) return asksContact;
      // Who asked for a person does not send it away.
      return {
        ...plain,
        asked: null,
        contactAsked: false,
        offered: somebodyHere && then.reason !== 'asked' ? 'called-person' : null,
      };
    case 'line':
      if (ASKS_CONTACT.has(then.line)) return asksContact;
      if (then.line === 'eraseRequested') return { ...plain, asked: null, contactAsked: false, over: true };
      return then.line === 'priceLater' ? { ...plain, priceQuestionOpen: false } : plain;
    case 'end':
      return { ...plain, asked: null, contactAsked: false, over: true, endedOn: endedOn(then.how, learned, dialogue) };
    default:
      return plain;
  }
}

const ASKS_CONTACT: ReadonlySet<string> = new Set(['askEmail', 'nobodyThere', 'qualifiedNobodyThere']);

/** The answer that the visitor just confirmed; farewells leave it as it was. */
function endedOn(how: EndKind, learned: Situation['learned'], dialogue: Dialogue): Topic | null {
  return how === 'disqualified' ? (learned?.settled?.confirming.finding.topic ?? null) : dialogue.endedOn;
}

function counted(dialogue: Dialogue, topic: Topic): Dialogue['timesAsked'] {
  return { ...dialogue.timesAsked, [topic]: timesAsked(dialogue, topic) + 1 };
}
