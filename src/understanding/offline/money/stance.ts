import type { Budget, BudgetStance } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { notMeant } from '../exclusions.ts';
import type { Mark } from '../lexicon/marks.ts';
import { framedAway } from './frame.ts';
import { type Reading, sameClause, sameSentence } from '../reading.ts';
import { saysNone } from './none.ts';

/** What is said about the budget without an amount: there is none, it is not told, it is approved. */
export function stanceAlone(reading: Reading): readonly Candidate<Budget>[] {
  const { marks } = reading;
  const asked = reading.asked === 'budget';
  const candidate = (mark: Mark, stance: BudgetStance, confidence: number): Candidate<Budget> => ({
    value: { min: null, max: null, currency: null, period: null, stance },
    start: mark.start,
    end: mark.end,
    confidence,
    excluded:
      notMeant(reading, mark) ??
      (stance === 'undisclosed' || opensClause(reading, mark) ? null : framedAway(reading, mark, false)) ??
      (inQuestion(reading, mark) ? 'a question' : null),
  });
  const isAboutMoney = (mark: Mark): boolean => asked || namesBudget(reading, mark);
  if (!marks.has('acts.dontKnow')) {
    const none = saysNone(reading, isAboutMoney);
    if (none.length > 0) return none.map((mark) => candidate(mark, 'none', 0.88));
  }
  const secret =
    marks
      .of('money.undisclosed')
      .find((mark) => (asked || namesSpending(reading, mark)) && !isNotKnown(reading, mark)) ??
    (asked ? marks.of('acts.refusal').find((mark) => !isNotKnown(reading, mark)) : undefined);
  if (secret && !marks.has('money.none')) return [candidate(secret, 'undisclosed', asked ? 0.85 : 0.75)];
  if (marks.has('acts.dontKnow')) return [];
  const approved = marks.of('money.approved').find(isAboutMoney);
  const pending = marks.of('money.pending').find((mark) => namesBudget(reading, mark));
  const open = pending ?? (approved?.negated === true ? approved : undefined);
  if (open) return [candidate(open, 'planned', 0.7)];
  if (approved) return [candidate(approved, 'approved', asked ? 0.85 : 0.75)];
  const planned = marks.affirmed('money.planned').find((mark) => isAboutMoney(mark) || saysPay(reading, mark));
  return planned ? [candidate(planned, 'planned', asked ? 0.75 : 0.6)] : [];
}

/** "I can't say, nobody told me", "kann ich noch nicht sagen. Das entscheidet der Chef": who does not know does not refuse. */
function isNotKnown({ marks, tokens }: Reading, { start, end }: Mark): boolean {
  if (marks.of('acts.dontKnow').some((mark) => mark.start <= start && end <= mark.end)) return true;
  const near = tokens.slice(Math.max(0, start - 2), end);
  if (!near.some(({ word }) => CAN.has(word)) || !near.some(({ word }) => SAY.has(word))) return false;
  return marks.of('acts.dontKnow', 'authority.verb', 'authority.othersCall', 'authority.lies').some((mark) => mark.start >= end); // prettier-ignore
}

const CAN: ReadonlySet<string> = new Set(['cant', 'cannot', 'couldnt', 'can', 'kann', 'koennen', 'koennt']);
const SAY: ReadonlySet<string> = new Set(['say', 'tell', 'sagen', 'nennen']);

/** "Not a cent, mate": who is named behind is spoken to. */
function opensClause(reading: Reading, { start }: Mark): boolean {
  return !sameClause(reading, start - 1, start);
}

/** "We're happy to pay", "wir zahlen gern was dafür". */
function saysPay({ tokens }: Reading, { start, end }: Mark): boolean {
  return tokens.slice(start, end).some(({ word }) => /^(?:pay|zahl\w*|bezahl\w*|money|geld)$/.test(word));
}

function namesSpending(reading: Reading, mark: Mark): boolean {
  return reading.marks.of('money.cue').some((cue) => sameSentence(reading, cue.start, mark.start));
}

/** Whether money is named in the same sentence. */
function namesBudget(reading: Reading, mark: Mark): boolean {
  const tag = reading.words.phrases.money.fund ? 'money.fund' : 'money.cue';
  return reading.marks.of(tag).some((cue) => sameSentence(reading, cue.start, mark.start));
}

function inQuestion(reading: Reading, mark: Mark): boolean {
  return reading.questions.has(reading.tokens[mark.start]?.sentence ?? -1);
}
