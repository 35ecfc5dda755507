import type { Lead } from '../lead/lead.ts';
import { nextQuestion } from '../lead/next-question.ts';
import type { Script } from '../lead/script.ts';
import type { Instant } from '../lead/values.ts';
import type { Conversation } from './conversation.ts';
import { botReply } from './entries.ts';
import { handedBack } from './handoff.ts';
import type { NewLogEntry } from './log.ts';
import { ask, line, nothing } from './moves.ts';
import { speak } from './speak.ts';
import { judge } from './judge.ts';

/**
 * The bot is back: says so, and goes on with the question that still matters. Where the human left the visitor
 * unanswered (`owed`), the bot's turn says it and answers.
 */
export function handBackReply({
  conversation,
  lead,
  script,
  at,
  version,
  owed,
}: {
  conversation: Conversation;
  lead: Lead;
  script: Script;
  at: Instant;
  version: number;
  owed: boolean;
}): { conversation: Conversation; append: readonly NewLogEntry[] } {
  const back = handedBack(conversation, at, { owed });
  if (owed) return { conversation: back, append: [] };
  const { dialogue, language } = back;
  const { assessment } = judge(lead, { script, now: at, language });
  const { passedOver, priceQuestionOpen } = dialogue;
  const next = nextQuestion({ lead, script, now: at, language, passedOver, priceQuestionOpen });
  const returns = next !== null && (dialogue.timesAsked[next.topic] ?? 0) > 0;
  const spoken = speak(
    { kind: 'reply', opening: line('humanLeft'), then: next ? ask(next, returns ? 'again' : 'ask') : nothing },
    {
      conversation: back,
      dialogue,
      lead,
      script,
      assessment,
      next,
      heard: null,
      learned: null,
      somebodyHere: false,
      back: null,
      calledAgain: false,
    },
  );
  if (!spoken) return { conversation: back, append: [] };
  const reply = botReply(back, spoken, { version, at, assistant: script.assistant, covers: [] });
  return { conversation: { ...back, dialogue: spoken.dialogue }, append: [reply] };
}
