import type { Conversation } from '../../conversation/conversation.ts';
import type { DeskResult } from '../../conversation/ports/desk.ts';
import { Problem } from '../problem.ts';

export const closedToOthers = 'The console is open on this machine only until sign-in is set up.';

export function unknownConversation(): Problem {
  return new Problem(404, 'unknown-conversation', 'There is no such conversation.');
}

/** The conversation after a rep's step, or the reason why the step was refused. */
export function doneOrProblem(result: DeskResult): Conversation {
  if (result.outcome === 'done') return result.conversation;
  const who = result.by ?? 'Somebody else';
  switch (result.because) {
    case 'taken':
      throw new Problem(409, 'taken', `${who} has this conversation.`);
    case 'moved':
      throw new Problem(409, 'moved', 'The visitor has gone on in another chat and waits for a person there.');
    case 'not-yours':
      throw new Problem(409, 'not-yours', `${who} has this conversation; claim it before you write.`);
    case 'not-claimed':
      throw new Problem(409, 'not-claimed', 'Nobody has claimed this conversation yet; claim it first.');
    case 'closed':
      throw new Problem(409, 'closed', 'This conversation has ended.');
    case 'unknown-conversation':
      throw unknownConversation();
  }
}
