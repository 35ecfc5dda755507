import type { GroundedFinding } from '../../conversation/ports/understanding.ts';
import { complete, hasAmount } from '../../lead/complete.ts';
import type { Budget, Need, NeedStrength, Timeline } from '../../lead/values.ts';

/** The state after all messages of a turn: the later word of a topic completes the earlier one, or replaces it. */
export function mergeTurn(findings: readonly GroundedFinding[]): readonly GroundedFinding[] {
  const byTopic = new Map<string, GroundedFinding>();
  for (const finding of findings) {
    const earlier = byTopic.get(finding.topic);
    byTopic.delete(finding.topic);
    byTopic.set(finding.topic, earlier ? merged(earlier, finding) : finding);
  }
  return [...byTopic.values()];
}

function merged(earlier: GroundedFinding, later: GroundedFinding): GroundedFinding {
  if (!later.corrects && later.topic !== 'contact' && isWeaker(earlier, later)) return earlier;
  const approvedApart = earlier.topic === 'budget' && isApprovalAlone(earlier.value as Budget);
  const value = complete(later.topic, { value: earlier.value, approvedApart }, later.value, later.corrects);
  return { ...later, value, corrects: later.corrects || earlier.corrects };
}

/** How much surer an earlier reading has to be to stand against a later one. */
const CLEARLY = 0.1;
const STRENGTHS: readonly NeedStrength[] = ['none', 'good', 'should', 'must'];

/**
 * What is said in passing takes nothing back: a wish beside a pain, or a reading that is much less sure. That there is no
 * need at all does, where it is said as plainly.
 */
function isWeaker(earlier: GroundedFinding, later: GroundedFinding): boolean {
  if (addsOnly(later)) return false;
  if (later.confidence < earlier.confidence - CLEARLY) return true;
  if (later.topic !== 'need') return false;
  const [before, after] = [earlier, later].map(({ value }) => STRENGTHS.indexOf((value as Need).strength));
  if (before === undefined || after === undefined || after >= before) return false;
  return after > 0 || later.confidence < earlier.confidence;
}

/** "it's approved", "no rush": what says nothing that could replace an amount or a date. */
function addsOnly({ topic, value }: GroundedFinding): boolean {
  if (topic === 'budget') return !hasAmount(value as Budget);
  if (topic !== 'timeline') return false;
  const { from, to } = value as Timeline;
  return from === null && to === null;
}

/** "it's approved", then "40k". */
function isApprovalAlone(budget: Budget): boolean {
  return budget.stance === 'approved' && !hasAmount(budget);
}
