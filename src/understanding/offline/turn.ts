import type { GroundedFinding } from '../../conversation/ports/understanding.ts';
import type { Budget, Contact, Value } from '../../lead/values.ts';

/** The state after all messages of a turn: the later word of a topic counts, or completes the earlier one. */
export function mergeTurn(findings: readonly GroundedFinding[]): readonly GroundedFinding[] {
  const byTopic = new Map<string, GroundedFinding>();
  for (const finding of findings) {
    const earlier = byTopic.get(finding.topic);
    byTopic.delete(finding.topic);
    byTopic.set(finding.topic, earlier ? { ...finding, value: completed(earlier, finding) } : finding);
  }
  return [...byTopic.values()];
}

function completed(earlier: GroundedFinding, later: GroundedFinding): Value {
  if (later.topic === 'budget') return completedBudget(earlier.value as Budget, later.value as Budget);
  if (later.topic === 'contact') return completedContact(earlier.value as Contact, later.value as Contact);
  return later.value;
}

/** "about 40k", then "it's approved". */
function completedBudget(earlier: Budget, later: Budget): Budget {
  const amount = later.min !== null || later.max !== null;
  if (amount) return later.stance === 'planned' && earlier.stance === 'approved' && earlier.min === null && earlier.max === null ? { ...later, stance: 'approved' } : later; // prettier-ignore
  return later.stance === 'approved' || later.stance === 'planned' ? { ...earlier, stance: later.stance } : later;
}

function completedContact(earlier: Contact, later: Contact): Contact {
  return {
    name: later.name ?? earlier.name,
    email: later.email ?? earlier.email,
    phone: later.phone ?? earlier.phone,
    company: later.company ?? earlier.company,
    role: later.role ?? earlier.role,
  };
}
