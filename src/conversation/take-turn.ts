import { nextQuestion } from '../lead/next-question.ts';
import type { Instant } from '../lead/values.ts';
import { decide } from './decide.ts';
import { judge } from './judge.ts';
import { learn } from './learn.ts';
import { listen } from './listen.ts';
import type { Scripts } from './ports/scripts.ts';
import type { Claim, Commit } from './ports/store.ts';
import type { Understanding } from './ports/understanding.ts';
import { record } from './record.ts';
import type { Situation } from './situation.ts';
import { speak } from './speak.ts';
import { ringTimers } from './ring-timers.ts';
import { welcome } from './welcome.ts';

export interface TurnNeeds {
  readonly understanding: Understanding;
  readonly scripts: Scripts;
  readonly somebodyHere: (now: Instant) => Promise<boolean>;
  readonly now: () => Instant;
  /** A receiver of handoffs is configured: they go into the outbox. */
  readonly webhook: boolean;
}

/**
 * One turn, the whole product on one page: what waited is understood, learned, judged and answered. Nothing is written
 * here; the commit that comes of it is written in one step, or refused when somebody else was faster.
 */
export async function takeTurn(claim: Claim, needs: TurnNeeds): Promise<Commit> {
  const now = needs.now();
  const script = await needs.scripts.version(claim.conversation.scriptVersion);
  const somebodyHere = await needs.somebodyHere(now);

  const rung = ringTimers(claim, { script, now, somebodyHere });
  const messages = claim.inbox.filter(({ kind }) => kind === 'message');
  const heard = await listen(messages, { ...claim, conversation: rung.conversation, script }, needs.understanding);

  const conversation = welcome(rung.conversation, heard, script, now);
  const learned = heard && learn({ conversation, lead: rung.lead, script }, heard);
  const dialogue = learned?.dialogue ?? conversation.dialogue;

  const setting = { script, now, language: conversation.language };
  // A timer has judged already: only words change what is known.
  const judged = learned ? judge(learned.lead, setting) : { ...judge(rung.lead, setting), lead: rung.lead };
  const next = nextQuestion({
    ...judged,
    ...setting,
    passedOver: dialogue.passedOver,
    priceQuestionOpen: dialogue.priceQuestionOpen,
  });

  const situation: Situation = { conversation, dialogue, ...judged, script, next, heard, learned, somebodyHere };
  const move = rung.move ?? decide(situation);
  const spoken = speak(move, situation);
  return record({ claim, situation, move, spoken, rung, now, webhook: needs.webhook });
}
