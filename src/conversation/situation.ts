import type { Assessment } from '../lead/assessment.ts';
import type { Lead } from '../lead/lead.ts';
import type { Question, Script } from '../lead/script.ts';
import type { Conversation, Dialogue } from './conversation.ts';
import type { Learned } from './learn.ts';
import type { Heard } from './listen.ts';

/** Everything that the next move depends on; nothing else does. */
export interface Situation {
  readonly conversation: Conversation;
  /** After this turn's messages. */
  readonly dialogue: Dialogue;
  readonly lead: Lead;
  readonly script: Script;
  readonly assessment: Assessment;
  /** The question that still matters most; null when the outcome is settled. */
  readonly next: Question | null;
  /** Null in a turn that a timer or the opening of the chat started. */
  readonly heard: Heard | null;
  readonly learned: Learned | null;
  readonly somebodyHere: boolean;
  /** The line by which the bot takes the word again after a person had it; null where it has had it all the time. */
  readonly back: 'humanLeft' | 'introduction' | null;
  /** Who left while waiting for a person is back, and one was called again. */
  readonly calledAgain: boolean;
}
