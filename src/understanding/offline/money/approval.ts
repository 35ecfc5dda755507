import { inSentence } from '../exclusions.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameClause, type Stretch } from '../reading.ts';

/** Whether an amount is approved: it says so ("signed off"), or someone who can has done so ("the board voted it through"). */
export function isApproved(reading: Reading, amount: Stretch): boolean {
  if (inSentence(reading, amount, 'money.planned', 'money.pending')) return false;
  const { marks } = reading;
  return (
    marks.affirmed('money.approved').some((mark) => !isOpen(reading, mark)) ||
    marks.affirmed('money.approves').some((mark) => isGranted(reading, mark) && !isOpen(reading, mark))
  );
}

const FARTHEST = 8;

/** The one who grants stands before the verb, or behind a "by". */
function isGranted(reading: Reading, { start, end }: Mark): boolean {
  if (BY.has(reading.tokens[end]?.word ?? '')) return true;
  return reading.marks
    .of('money.granter', 'authority.other', 'authority.chief', 'authority.owner')
    .some((granter) => granter.start < start && start - granter.end <= FARTHEST && sameClause(reading, granter.start, start)); // prettier-ignore
}

const BY: ReadonlySet<string> = new Set(['by', 'vom', 'von', 'durch']);

const BACK = 5;

/** "once it is signed off", "has to be approved", "wenn der Chef zugestimmt hat". */
function isOpen(reading: Reading, { start }: Mark): boolean {
  const { tokens } = reading;
  const near = tokens.slice(Math.max(0, start - BACK), start);
  return near.some(
    ({ index, word }) => sameClause(reading, index, start) && (OPEN.has(word) || (FUTURE.has(word) && index >= start - 2)),
  ); // prettier-ignore
}

const OPEN: ReadonlySet<string> = new Set(['if', 'once', 'when', 'until', 'unless', 'needs', 'need', 'must', 'should', 'pending', 'awaiting', 'waiting', 'whether', 'wenn', 'falls', 'sobald', 'muss', 'muessen', 'muesste', 'soll', 'sollte', 'sofern', 'ob', 'nothing', 'nobody', 'noone', 'nichts', 'niemand', 'keiner']); // prettier-ignore
const FUTURE: ReadonlySet<string> = new Set(['will', 'would', 'might', 'could', 'may', 'wird', 'wuerde', 'koennte']);
