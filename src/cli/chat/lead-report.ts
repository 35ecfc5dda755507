import type { Conversation, Ended, Handoff } from '../../conversation/conversation.ts';
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
    /** Only where it is: there was reason to check it, and the visitor never confirmed it. */
    readonly unconfirmed?: boolean;
  }[];
  readonly team: string;
  readonly stage: Stage;
  readonly stageReason: string | null;
  readonly unanswered: readonly string[];
  readonly conversation: Pick<Conversation, 'id' | 'state' | 'language' | 'scriptVersion'> & {
    readonly handoff: Written<Handoff> | null;
    readonly ended: Written<Ended> | null;
  };
}

/** With its times as texts in ISO 8601, as everywhere in what the commands print. */
type Written<Part> = {
  readonly [Key in keyof Part]: Key extends TimeKey ? string | Extract<Part[Key], null> : Part[Key];
};
type TimeKey = 'at' | `${string}At` | `${string}Since`;

export function reportOf(kept: { conversation: Conversation; lead: Lead; script: Script; now: Instant }): LeadReport {
  const { conversation, lead, script, now } = kept;
  const { route, ...assessment } = assess({ lead, script, now, language: conversation.language });
  const { id, state, language, handoff, ended, scriptVersion } = conversation;
  return {
    id: lead.id,
    answers: [...currentAnswers(lead).values()].map(
      ({ topic, status, value, quote, completes, confidence, by, at, unconfirmed = false }) => ({
        topic,
        status,
        value,
        quote,
        completes,
        confidence: roundedConfidence(confidence),
        by,
        at: new Date(at).toISOString(),
        ...(unconfirmed ? { unconfirmed } : {}),
      }),
    ),
    ...assessment,
    team: route.team,
    stage: lead.stage,
    stageReason: lead.stageHistory.at(-1)?.reason ?? null,
    unanswered: lead.unanswered,
    conversation: { id, state, language, handoff: written(handoff), ended: written(ended), scriptVersion },
  };
}

function written<Part extends object>(part: Part | null): Written<Part> | null {
  if (part === null) return null;
  const entries = Object.entries(part).map(([key, value]: [string, unknown]) =>
    /(^at|At|Since)$/.test(key) && typeof value === 'number' ? [key, new Date(value).toISOString()] : [key, value],
  );
  return Object.fromEntries(entries) as Written<Part>;
}
