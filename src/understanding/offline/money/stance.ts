import type { Budget, BudgetStance } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { notMeant } from '../exclusions.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameSentence } from '../reading.ts';

/** What is said about the budget without an amount: there is none, it is not told, it is approved. */
export function stanceAlone(reading: Reading): readonly Candidate<Budget>[] {
  const { marks } = reading;
  const asked = reading.asked === 'budget';
  const candidate = (mark: Mark, stance: BudgetStance, confidence: number): Candidate<Budget> => ({
    value: { min: null, max: null, currency: null, period: null, stance },
    start: mark.start,
    end: mark.end,
    confidence,
    excluded: notMeant(reading, mark) ?? (inQuestion(reading, mark) ? 'a question' : null),
  });
  const isAboutMoney = (mark: Mark): boolean => asked || namesBudget(reading, mark);
  if (!marks.has('acts.dontKnow')) {
    // "gratis" alone may be about anything: a delivery, a trial.
    // Romance languages and Dutch negate twice: "on n'a pas d'argent".
    const said = NEGATES_ONCE.has(reading.language) ? marks.affirmed('money.none') : marks.of('money.none');
    const none = said.filter((mark) => mark.end - mark.start > 1 || isAboutMoney(mark));
    if (none.length > 0) return none.map((mark) => candidate(mark, 'none', 0.88));
  }
  const secret = marks.of('money.undisclosed').find(isAboutMoney) ?? (asked ? marks.of('acts.refusal')[0] : undefined);
  if (secret && !marks.has('money.none')) return [candidate(secret, 'undisclosed', asked ? 0.85 : 0.75)];
  if (marks.has('acts.dontKnow')) return [];
  const approved = marks.of('money.approved').find(isAboutMoney);
  const pending = marks.of('money.pending').find((mark) => namesBudget(reading, mark));
  const open = pending ?? (approved?.negated === true ? approved : undefined);
  if (open) return [candidate(open, 'planned', 0.7)];
  if (approved) return [candidate(approved, 'approved', asked ? 0.85 : 0.75)];
  const planned = marks.affirmed('money.planned').find(isAboutMoney);
  return planned ? [candidate(planned, 'planned', asked ? 0.75 : 0.6)] : [];
}

const NEGATES_ONCE: ReadonlySet<string> = new Set(['en', 'de']);

/** Whether money is named in the same sentence. */
function namesBudget(reading: Reading, mark: Mark): boolean {
  return reading.marks.of('money.cue').some((cue) => sameSentence(reading, cue.start, mark.start));
}

function inQuestion(reading: Reading, mark: Mark): boolean {
  return reading.questions.has(reading.tokens[mark.start]?.sentence ?? -1);
}
