import type { UnderstandingInput } from '../../conversation/ports/understanding.ts';
import type { Finding } from '../../lead/answer.ts';
import { hasAmount } from '../../lead/complete.ts';
import type { Authority, Budget, Topic } from '../../lead/values.ts';
import { corrections } from './exclusions.ts';
import { lateAnswer } from './late.ts';
import { correctedAmount } from './money/again.ts';
import { correctedPeriod } from './money/period-alone.ts';
import { correctedAuthority, takesDeciderBack } from './people/again.ts';
import type { Reading } from './reading.ts';

interface Before {
  readonly input: UnderstandingInput;
  /** Of the turn's earlier messages. */
  readonly findings: readonly Finding[];
  /** The message read as the answer to another question. */
  readonly readAs: (topic: Topic) => Reading;
}

/** What a message says in the light of what was said before it. */
interface Revision {
  readonly found: readonly Finding[];
  /** Topics whose earlier answer it takes back. */
  readonly revised: readonly Topic[];
}

/** "no, 45", "a year, I mean", "not the CFO": findings that only what was said before makes complete. */
export function revise(reading: Reading, first: readonly Finding[], before: Before): Revision {
  const { input, findings, readAs } = before;
  const budget = (): Budget | null => earlierBudget(input, findings);
  const decider = earlierAuthority(input, findings);
  const amended = correctedAmount(reading, first, budget) ?? correctedPeriod(reading, first, budget);
  const again = amended ?? lateAnswer(reading, first, input, readAs);
  const instead = first.some(({ topic }) => topic === 'authority') ? null : correctedAuthority(reading, decider);
  const kept = again ? first.filter(({ topic }) => topic !== 'budget' && topic !== again.topic) : first;
  const found = [...kept, ...[again, instead].filter((one) => one !== null)];
  const correctsAll = amended !== null || (again !== null && input.known.has(again.topic)) || corrections(reading).length > 0; // prettier-ignore
  if (correctsAll) return { found, revised: found.map(({ topic }) => topic) };
  return { found, revised: takesDeciderBack(reading, decider) ? ['authority'] : [] };
}

/** Whether there is an answer that a no with a new value can take back. A no to what is being checked is about that. */
export function isKnown(
  { known, confirming }: UnderstandingInput,
  findings: readonly Finding[],
  about: Topic,
): boolean {
  return confirming === null && (known.has(about) || findings.some(({ topic }) => topic === about));
}

/** Who decides, as said in this turn before, or as known. */
function earlierAuthority({ known }: UnderstandingInput, findings: readonly Finding[]): Authority | null {
  const said = findings.findLast(({ topic }) => topic === 'authority');
  return (said?.value ?? known.get('authority') ?? null) as Authority | null;
}

/** The amount that a correction in this turn can be about: said in the turn before it, being checked, or known. */
function earlierBudget({ confirming, known }: UnderstandingInput, findings: readonly Finding[]): Budget | null {
  const said = [confirming, ...findings].findLast((finding) => finding?.topic === 'budget');
  const budget = (said?.value ?? known.get('budget') ?? null) as Budget | null;
  return budget !== null && hasAmount(budget) ? budget : null;
}
