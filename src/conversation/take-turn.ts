import { nextQuestion } from '../lead/next-question.ts';
import type { Instant } from '../lead/values.ts';
import { decide } from './decide.ts';
import { notAskedAgain } from './handoff.ts';
import { judge } from './judge.ts';
import { learn } from './learn.ts';
import { leftUnanswered, newlyHeard } from './left-unanswered.ts';
import { listen } from './listen.ts';
import type { Scripts } from './ports/scripts.ts';
import type { Claim, Commit } from './ports/store.ts';
import type { Understanding } from './ports/understanding.ts';
import { record } from './record.ts';
import type { Situation } from './situation.ts';
import { speak } from './speak.ts';
import { ringTimers } from './ring-timers.ts';
import { takesTheWord, welcome } from './welcome.ts';

export interface TurnNeeds {
  readonly understanding: Understanding;
  readonly scripts: Scripts;
  /** Whether a rep is here to be asked, other than those. */
  readonly somebodyHere: (now: Instant, otherThan: readonly string[]) => Promise<boolean>;
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
  const somebodyHere = await needs.somebodyHere(now, notAskedAgain(claim.conversation));

  const rung = ringTimers(claim, { script, now, somebodyHere });
  const left = leftUnanswered(claim);
  const messages = [...left, ...claim.inbox.filter(({ kind }) => kind === 'message')];
  const heard = await listen(messages, { ...claim, conversation: rung.conversation, script }, needs.understanding);

  const conversation = welcome(rung.conversation, heard, { script, now, somebodyHere });
  const news = newlyHeard(heard, left);
  const learned = news && learn({ conversation, lead: rung.lead, script }, news);
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

  const word = takesTheWord(rung.conversation, conversation);
  const situation: Situation = {
    conversation,
    dialogue,
    ...judged,
    script,
    next,
    heard,
    learned,
    somebodyHere,
    ...word,
  };
  const move = rung.move ?? decide(situation);
  const spoken = speak(move, situation);
  return record({ claim, situation, move, spoken, rung, now, webhook: needs.webhook });
}
