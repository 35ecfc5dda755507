import type { Timeline, TimelineStance } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { corrections, inClause, inSentence, nearest, notMeant } from '../exclusions.ts';
import type { Mark } from '../lexicon/marks.ts';
import type { Reading } from '../reading.ts';
import type { Tag } from '../words/words.ts';
import { add, isoDate, localDay } from './calendar.ts';
import { type Moment, readMoments } from './moments.ts';

const PURCHASE: readonly Tag[] = ['time.purchase', 'time.contract'];
const NOT_PLANS: Partial<Record<Tag, string>> = {
  'time.meeting': 'a meeting slot',
  'time.absence': 'a holiday or opening hours',
  'time.past': 'the past',
};
const NOT_PLANS_TAGS = Object.keys(NOT_PLANS) as readonly Tag[];
const DAYS_OF_ASAP = 30;

/** When the visitor wants to buy or decide. */
export function readTimeline(reading: Reading): readonly Candidate<Timeline>[] {
  const dated = mayNameTime(reading) ? readMoments(reading).map((moment) => weigh(reading, moment)) : [];
  const good = dated.filter(({ excluded, confidence }) => excluded === null && confidence >= 0.5);
  return good.length > 0 ? decisionFirst(reading, dated) : [...dated, ...withoutDate(reading)];
}

function mayNameTime({ tokens, words, marks }: Reading): boolean {
  const { months, seasons, units, feasts, weekdays, fiscal, weekNumber, days } = words.calendar;
  if (marks.has('time.endOfYear', 'time.endOfQuarter', 'time.endOfMonth')) return true;
  return tokens.some(({ kind, word, text }) => {
    if (kind === 'date') return true;
    if (kind === 'number') return /^20[2-4]\d$/.test(text);
    if (kind !== 'word') return false;
    return (
      [months, seasons, units, feasts, days].some((table) => table[word] !== undefined) ||
      weekdays.includes(word) || fiscal.includes(word) || weekNumber.includes(word) ||
      /^(?:[qh][1-4]|fy\d+|[kc]w\d+)$/.test(word) ||
      word === 'black' || word === 'cyber' || word === 'new' || word === 'labor' || word === 'memorial' || word === 'neujahr'
    ); // prettier-ignore
  });
}

function weigh(reading: Reading, moment: Moment): Candidate<Timeline> {
  const contract = inClause(reading, moment, 'time.contract');
  const { from, to } = contract && !moment.bounded ? { from: null, to: moment.to } : moment;
  const stance: TimelineStance = inSentence(reading, moment, 'time.hedge', 'time.noRush') ? 'exploring' : 'committed';
  return {
    value: { from: from === null ? null : isoDate(from), to: to === null ? null : isoDate(to), stance },
    start: moment.start,
    end: moment.end,
    confidence: confidenceOf(reading, moment),
    excluded: exclusionOf(reading, moment),
  };
}

function confidenceOf(reading: Reading, moment: Moment): number {
  if (moment.weak) return reading.asked === 'timeline' ? 0.85 : inClause(reading, moment, 'time.purchase') ? 0.65 : 0.2;
  if (reading.asked === 'timeline') return 0.92;
  if (inClause(reading, moment, ...PURCHASE)) return 0.85;
  if (corrections(reading).length > 0) return 0.75;
  if (moment.bounded) return inSentence(reading, moment, ...PURCHASE) ? 0.85 : 0.78;
  return inSentence(reading, moment, ...PURCHASE)
    ? 0.7
    : reading.tokens.length - (moment.end - moment.start) <= 2
      ? 0.6
      : 0.4;
}

function exclusionOf(reading: Reading, moment: Moment): string | null {
  const meant = notMeant(reading, moment);
  if (meant) return meant;
  const today = localDay(reading.at, reading.timeZone);
  if (moment.to !== null && moment.to < today) return 'a past date';
  const foreign = nearest(reading, moment, NOT_PLANS_TAGS);
  const own = nearest(reading, moment, PURCHASE);
  if (foreign && !(own && own.distance <= foreign.distance)) return NOT_PLANS[foreign.tag] ?? null;
  const question = reading.questions.has(reading.tokens[moment.start]?.sentence ?? -1);
  return question && !(own && moment.bounded) ? 'a question' : null;
}

/** Of several dates the one of the decision or purchase. */
function decisionFirst(reading: Reading, dated: readonly Candidate<Timeline>[]): readonly Candidate<Timeline>[] {
  return dated.map((candidate) =>
    inClause(reading, candidate, 'time.purchase')
      ? { ...candidate, confidence: Math.min(0.95, candidate.confidence + 0.02) }
      : candidate,
  );
}

/** "ASAP", "no rush", "we are not buying", "once we close our round". */
function withoutDate(reading: Reading): readonly Candidate<Timeline>[] {
  const { marks } = reading;
  const asked = reading.asked === 'timeline';
  const today = localDay(reading.at, reading.timeZone);
  const make = (mark: Mark, value: Timeline, confidence: number): Candidate<Timeline> => ({
    value,
    start: mark.start,
    end: mark.end,
    confidence,
    excluded:
      notMeant(reading, mark) ??
      (reading.questions.has(reading.tokens[mark.start]?.sentence ?? -1) ? 'a question' : null),
  });
  const open = (stance: TimelineStance): Timeline => ({ from: null, to: null, stance });
  const none = marks.of('time.none')[0];
  if (none && (asked || none.end - none.start > 1)) return [make(none, open('none'), 0.85)];
  const calm = marks.of('time.noRush')[0];
  if (calm) return asked || calm.end - calm.start > 1 ? [make(calm, open('exploring'), asked ? 0.88 : 0.7)] : [];
  const urgent = marks.affirmed('time.asap')[0] ?? (asked ? marks.affirmed('time.asapAsked')[0] : undefined);
  if (urgent) {
    const value: Timeline = { from: isoDate(today), to: isoDate(add(today, DAYS_OF_ASAP, 'day')), stance: 'committed' };
    return [make(urgent, value, asked ? 0.92 : 0.75)];
  }
  const condition = marks.of('time.condition')[0];
  if (!condition || (marks.has('acts.dontKnow') && !asked)) return [];
  const worth = asked ? 0.8 : inSentence(reading, condition, 'time.purchase') ? 0.6 : 0.3;
  return [make({ ...condition, end: clauseEnd(reading, condition) }, open('exploring'), worth)];
}

function clauseEnd({ tokens }: Reading, { start, end }: Mark): number {
  let here = end;
  while (tokens[here]?.clause === tokens[start]?.clause && tokens[here]?.kind !== 'symbol') here++;
  return here;
}
