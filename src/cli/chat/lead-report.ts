import type { Conversation } from '../../conversation/conversation.ts';
import type { AnswerSource, AnswerStatus, Evidence } from '../../lead/answer.ts';
import { currentAnswers } from '../../lead/answers.ts';
import { assess } from '../../lead/assess.ts';
import type { Assessment } from '../../lead/assessment.ts';
import type { Lead, Stage } from '../../lead/lead.ts';
import type { Script } from '../../lead/script.ts';
import type { Instant, Topic, Value } from '../../lead/values.ts';
import { roundedConfidence } from '../output.ts';

/** What a conversation has brought: the object that `bantam chat --json` ends with. People script against it. */
export interface LeadReport extends Omit<Assessment, 'route'> {
  readonly id: string;
  /** The answers that count, in the order in which their topics came up. */
  readonly answers: readonly {
    readonly topic: Topic;
    readonly status: AnswerStatus;
    readonly value: Value | null;
    /** In the visitor's words, character for character. */
    readonly quote: string;
    /** Earlier words that the value rests on as well. */
    readonly completes: readonly Evidence[];
    readonly confidence: number;
    readonly by: AnswerSource;
    readonly at: string;
  }[];
  readonly team: string;
  readonly stage: Stage;
  readonly stageReason: string | null;
  readonly unanswered: readonly string[];
  readonly conversation: Pick<Conversation, 'id' | 'state' | 'language' | 'handoff' | 'ended' | 'scriptVersion'>;
}

export function reportOf(kept: { conversation: Conversation; lead: Lead; script: Script; now: Instant }): LeadReport {
  const { conversation, lead, script, now } = kept;
  const { route, ...assessment } = assess({ lead, script, now, language: conversation.language });
  const { id, state, language, handoff, ended, scriptVersion } = conversation;
  return {
    id: lead.id,
    answers: [...currentAnswers(lead).values()].map(
      ({ topic, status, value, quote, completes, confidence, by, at }) => ({
        topic,
        status,
        value,
        quote,
        completes,
        confidence: roundedConfidence(confidence),
        by,
        at: new Date(at).toISOString(),
      }),
    ),
    ...assessment,
    team: route.team,
    stage: lead.stage,
    stageReason: lead.stageHistory.at(-1)?.reason ?? null,
    unanswered: lead.unanswered,
    conversation: { id, state, language, handoff, ended, scriptVersion },
  };
}
