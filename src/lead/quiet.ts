import type { Assessment } from './assessment.ts';
import type { Script } from './script.ts';
import type { Topic } from './values.ts';

export interface QuietJudgement {
  readonly verdict: 'hand-over' | 'keep' | 'nurture';
  /** Where the visitor fell silent: `left at budget`; null when no question was open. */
  readonly note: string | null;
}

/** What becomes of a lead whose conversation fell silent, judged on what is known; `asked` is the question left open. */
export function judgeQuiet(script: Script, assessment: Assessment, asked: Topic | null = null): QuietJudgement {
  return {
    verdict: assessment.qualified ? script.quiet.qualified : script.quiet.unqualified,
    note: asked === null ? null : `left at ${asked.replaceAll('-', ' ')}`,
  };
}
