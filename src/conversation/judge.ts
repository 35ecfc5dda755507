import { assess } from '../lead/assess.ts';
import type { Assessment } from '../lead/assessment.ts';
import type { Lead } from '../lead/lead.ts';
import type { Script } from '../lead/script.ts';
import { moveStage, stageOf } from '../lead/stage.ts';
import type { Instant } from '../lead/values.ts';

/** What the lead is worth now, and the stage that follows from it. */
export function judge(
  lead: Lead,
  { script, now, language }: { script: Script; now: Instant; language: string },
): { lead: Lead; assessment: Assessment } {
  const assessment = assess({ lead, script, now, language });
  return { lead: moveStage(lead, { ...stageOf(lead, assessment), at: now, repId: null }), assessment };
}
