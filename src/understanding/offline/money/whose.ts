import { inClause, notMeant } from '../exclusions.ts';
import { frameAt, followsIf } from '../frames.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameClause, sameSentence } from '../reading.ts';
import type { Tag } from '../words/phrases.ts';
import type { Amount } from './amount.ts';
import { framedAway } from './frame.ts';

const NOT_OURS: Partial<Record<Tag, string>> = {
  'money.spent': 'past or present spending',
  'money.revenue': 'revenue or funding',
  'money.quoted': 'a price quoted',
  'money.others': 'money of others',
  'money.loss': 'a loss or saving',
};
const NOT_OURS_TAGS = Object.keys(NOT_OURS) as readonly Tag[];
const OWN = ['money.cue', 'money.own', 'money.approved', 'money.planned'] as const satisfies readonly Tag[];

/** Why an amount is not what the visitor can spend; null when it is. `before` is the amount said before it. */
export function exclusionOf(reading: Reading, amount: Amount, before: Amount | undefined): string | null {
  const meant = notMeant(reading, amount);
  if (meant && !(meant === 'a joke' && isPlausible(reading, amount))) return meant;
  if (isDenied(reading, amount)) return 'denied';
  if (isSigningLimit(reading, amount)) return 'a signing limit';
  const from = turnsToUs(reading, amount, before);
  if (saidOfOthers(reading, amount, from)) return NOT_OURS['money.others'] ?? null;
  const framed = framedAway(reading, amount, ownCue(reading, amount, ['money.approved', 'money.planned']) !== null);
  if (framed) return framed;
  // "My cousin paid nine grand. Nine grand!"
  if (before?.min === amount.min && before.max === amount.max && framedAway(reading, before, false) === 'money of others') return 'money of others'; // prettier-ignore
  const foreign = nearestOf(reading, amount, from);
  const strong = ownCue(reading, amount, ['money.cue', 'money.approved', 'money.planned']);
  if (foreign && !(strong !== null && strong < foreign.distance)) return NOT_OURS[foreign.tag] ?? null;
  if (strong === null && ownCue(reading, amount) === null && reading.questions.has(reading.tokens[amount.start]?.sentence ?? -1))
    return 'a question about a price';
  return null;
} // prettier-ignore

const LAUGHTER = /^(?:lol|lmao|rofl|xd|mdr|(?:ha|he|hi|ja|je){2,}h?|k{3,}|rs(?:rs)+)$/;

/** A laugh alone makes no joke of an amount that people do spend: "10k haha", but "a million dollars lol". */
function isPlausible({ marks, tokens }: Reading, { min, max }: Amount): boolean {
  const size = max ?? min ?? 0;
  const laughs = marks.affirmed('acts.joke').every(({ start, end }) => end === start + 1 && LAUGHTER.test(tokens[start]?.word ?? ''));
  return laughs && size >= 100 && size < 1e6;
} // prettier-ignore

/** "we spent 40k last year and now have 60k": what was said of an earlier amount ends where the own one begins. */
function turnsToUs(reading: Reading, amount: Amount, before: Amount | undefined): number {
  if (!before) return 0;
  const own = ownMarks(reading, amount, OWN).find(({ start, end }) => start >= before.end && end <= amount.start);
  return own?.start ?? 0;
}

/** The nearest words for money that is not the visitor's, in the clause; those before it weigh more than those after. */
function nearestOf(reading: Reading, amount: Amount, from: number): { readonly tag: Tag; readonly distance: number } | null {
  let best: { tag: Tag; distance: number } | null = null;
  for (const mark of reading.marks.affirmed(...NOT_OURS_TAGS)) {
    if (mark.start < from || !sameClause(reading, mark.start, amount.start) || isFramed(reading, mark)) continue;
    const distance =
      mark.start < amount.start ? Math.max(0, amount.start - mark.end) : Math.max(0, mark.start - amount.end) + 2.5;
    if (best === null || distance < best.distance) best = { tag: mark.tag, distance };
  }
  return best;
} // prettier-ignore

/** "it's 25, not 30": the number right after the negation is taken back. */
function isDenied({ marks }: Reading, { start, bound }: Amount): boolean {
  return bound === null && marks.endingAt(start, 'money.insteadOf') !== undefined;
}

const ANYTHING: ReadonlySet<string> = new Set(['anything', 'everything', 'alles', 'todo', 'tout', 'tudo', 'tutto']);

/** "I sign off anything below 20k"; but "20k tops and I decide" is a budget. */
function isSigningLimit(reading: Reading, amount: Amount): boolean {
  // "anything over 10k goes to the board"
  if (amount.bound === 'atLeast') {
    const before = reading.tokens.slice(Math.max(0, amount.start - 3), amount.start);
    return before.some(({ word }) => ANYTHING.has(word));
  }
  if (amount.bound !== 'atMost' || !inClause(reading, amount, 'authority.decides')) return false;
  const { marks, tokens, words } = reading;
  return marks.of('authority.decides').some((mark) => {
    if (!sameClause(reading, mark.start, amount.start)) return false;
    const [from, to] = mark.start < amount.start ? [mark.end, amount.start] : [amount.end, mark.start];
    return to - from <= 6 && !tokens.slice(from, to).some(({ word }) => word === words.numbers.and || word === 'and');
  });
}

/** "my friend has a budget of 90k": whoever is named first in the clause is the one who pays. */
function saidOfOthers(reading: Reading, amount: Amount, from: number): boolean {
  return reading.marks
    .of('money.others')
    .some((mark) => mark.start >= from && mark.end <= amount.start && sameClause(reading, mark.start, amount.start) && !isFramed(reading, mark));
} // prettier-ignore

/** "This one can cost 22k". */
const MAY = new Set(['can', 'could', 'may', 'might', 'darf', 'kann', 'duerfte', 'koennte']);

/** "My wife says 8k", "if it works, we pay 8k": the clause says whose it is, and that it is no spending yet. */
function isFramed(reading: Reading, { tag, start }: Mark): boolean {
  if (tag === 'money.others') return frameAt(reading, start)?.who === 'kin';
  if (tag === 'money.quoted' || tag === 'money.loss') return MAY.has(reading.tokens[start - 1]?.word ?? '');
  return tag === 'money.spent' && followsIf(reading, start);
}

/** How far away the nearest sign that this is the visitor's own budget stands; null when there is none. */
export function ownCue(reading: Reading, amount: Amount, tags: readonly Tag[] = OWN): number | null {
  const distances = ownMarks(reading, amount, tags)
    .filter((mark) => sameClause(reading, mark.start, amount.start))
    .map((mark) => (mark.start < amount.start ? Math.max(0, amount.start - mark.end) : mark.start - amount.end + 2));
  return distances.length > 0 ? Math.min(...distances) : null;
}

/** Words that name money or its approval, in the amount's sentence; "we have" and "looking at" alone do not. */
export function namesMoney(reading: Reading, amount: Amount): boolean {
  return ownMarks(reading, amount, ['money.cue', 'money.approved', 'money.planned']).length > 0;
}

function ownMarks(reading: Reading, amount: Amount, tags: readonly Tag[]): readonly Mark[] {
  return reading.marks.affirmed(...tags).filter((mark) => sameSentence(reading, mark.start, amount.start));
}
