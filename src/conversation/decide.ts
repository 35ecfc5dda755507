import { isOver, proceed } from './proceed.ts';
import { proceedQueued } from './proceed-queued.ts';
import { end, type EndKind, type Move, type Opening, say, silent, type Then } from './moves.ts';
import { isThinking } from './courtesies.ts';
import { react } from './react.ts';
import type { Situation } from './situation.ts';
import { isClosedAsSpam } from './welcome.ts';

/** What the bot does now. A pure function: the same situation always gives the same move. */
export function decide(situation: Situation): Move {
  const { conversation, heard } = situation;
  if (conversation.state === 'human') return silent('human');
  if (!heard) return conversation.dialogue.greeted ? silent('nothing-to-say') : greeting();
  if (isOver(situation)) return { kind: 'reply', opening: null, then: staysOver(conversation) };
  if (isThinking(heard)) return { kind: 'reply', opening: null, then: say('takeYourTime') };
  const opening = react(situation);
  const then = conversation.state === 'queued' ? proceedQueued(situation, opening) : proceed(situation, opening);
  return { kind: 'reply', opening: standsAlone(then, opening) ? null : opening, then };
}

const staysOver = (conversation: Situation['conversation']): Then =>
  isClosedAsSpam(conversation) ? say('closed') : end('goodbye');

const greeting = (): Move => ({ kind: 'reply', opening: null, then: { kind: 'greet' } });

/** Endings, and lines that say all there is to say. The visitor's question is answered even then, but for other doors. */
function standsAlone(then: Then, opening: Opening | null): boolean {
  // An address that is in doubt is not read back before it is asked about.
  if (then.kind === 'confirm') return then.why === 'email-typo';
  if (then.kind === 'end' && isDoor(then.how)) return true;
  if (opening?.kind === 'answer') return false;
  // Whoever is not understood in full must know that before hearing that there is no answer.
  if (then.kind === 'line' && opening?.kind === 'line' && opening.line === 'languageUnavailable') return false;
  if (then.kind === 'end') return then.how !== 'not-now';
  return then.kind === 'line' && !FOLLOWS.has(then.line);
}

/** Lines that may follow what the visitor said. */
const FOLLOWS: ReadonlySet<string> = new Set([
  'askEmail',
  'nobodyThere',
  'qualifiedNobodyThere',
  'personCalled',
  'personCalledEnough',
  'stillCalling',
  'keptForTheTeam',
  'priceLater',
]);

function isDoor(how: EndKind): boolean {
  return how === 'support' || how === 'job' || how === 'vendor' || how === 'spam';
}
