import { type Reading, sameClause } from '../reading.ts';
import type { Tag } from '../words/phrases.ts';
import type { TimeUnit } from '../words/words.ts';
import { add, type Day, unitAround } from './calendar.ts';
import type { Duration } from './durations.ts';
import { endingNear, type Moment, PLAIN } from './moment.ts';

/** "in 6-8 weeks" is a day or a range, "within 3 months" begins today; a bare length is a date only as an answer. */
export function momentOf(reading: Reading, { start, end, low, high, unit }: Duration, today: Day): Moment | null {
  const { marks } = reading;
  const from = add(today, low, unit);
  const to = add(today, high, unit);
  const here = { ...PLAIN, start, end, bounded: true };
  if (marks.startingAt(end, 'time.ago')) return { ...here, from: add(today, -high, unit), to: add(today, -low, unit) };
  if (endingNear(reading, start, 'time.last')) return null;
  const notBefore = endingNear(reading, start, 'time.notBefore');
  if (notBefore) return { ...here, start: notBefore.start, from, to: null };
  const not = marks.of('time.not').find((mark) => mark.end <= start && start - mark.end < 4 && sameClause(reading, mark.start, start)); // prettier-ignore
  if (not && endingNear(reading, start, 'time.within')) return { ...here, start: not.start, from: to, to: null, postponed: true }; // prettier-ignore
  const within = endingNear(reading, start, 'time.within') ?? marks.startingAt(end, 'time.within');
  if (within) return { ...here, start: Math.min(start, within.start), end: Math.max(end, within.start > start ? within.end : end), from: today, to }; // prettier-ignore
  const away = marks.startingAt(end, 'time.away');
  const inside = endingNear(reading, start, 'time.in');
  // "about 6 weeks" is a length, "in about 6 weeks" a date.
  const isDate =
    inside !== undefined && reading.words.calendar.inWords.includes(reading.tokens[inside.start]?.word ?? '');
  const limit = inside && isDate ? marks.endingAt(inside.start, 'time.by') : undefined;
  if (limit) return { ...here, start: limit.start, from: null, to };
  if (isDate || away) return { ...here, start: isDate ? inside.start : start, end: away?.end ?? end, from, to };
  const by = endingNear(reading, start, 'time.by', 'time.before');
  if (by) return { ...here, start: by.start, from: null, to };
  return reading.asked === 'timeline' && standsAlone(reading, start, end)
    ? { ...here, from, to, bounded: false }
    : null;
}

const SOON = /^(?:next|coming|upcoming|following|naechst\w*|kommend\w*)$/;
/** How many are meant where nobody counts them: "in the coming weeks". */
const SOME: Partial<Record<TimeUnit, number>> = { week: 4, month: 3, quarter: 2, year: 2 };

/** "In the next month", "in den kommenden Wochen": from today on, without a number. */
export function soonMoments(reading: Reading, today: Day): readonly Moment[] {
  const { marks, tokens, words } = reading;
  return marks.of('time.within').flatMap((mark): readonly Moment[] => {
    const unit = words.calendar.units[tokens[mark.end]?.word ?? ''];
    const says = tokens.slice(mark.start, mark.end).some(({ word }) => SOON.test(word));
    if (!unit || !says || mark.end - mark.start < 2 || unit === 'day' || unit === 'half') return [];
    const isPlural = PLURAL.has(tokens[mark.end]?.word ?? '');
    const here = { ...PLAIN, start: mark.start, end: mark.end + 1, bounded: true };
    if (unit === 'quarter' && !isPlural) {
      const next = unitAround(unitAround(today, unit).to + 1, unit);
      return [{ ...here, from: next.from, to: next.to }];
    }
    return [{ ...here, from: today, to: add(today, isPlural ? (SOME[unit] ?? 1) : 1, unit) }];
  });
}

const PLURAL: ReadonlySet<string> = new Set(['weeks', 'months', 'quarters', 'years', 'wks', 'wochen', 'monate', 'monaten', 'quartale', 'quartalen', 'jahre', 'jahren']); // prettier-ignore

/** Nothing but the length of time is said: "6 weeks", "I'd say about three months". */
function standsAlone(reading: Reading, start: number, end: number): boolean {
  const { tokens, words } = reading;
  const beside = tokens.filter(
    ({ index, kind, word }) =>
      sameClause(reading, index, start) && (index < start || index >= end) && kind !== 'symbol' && !words.articles.includes(word),
  ); // prettier-ignore
  return beside.length <= 3 && !reading.marks.all.some((mark) => ALIEN.includes(mark.tag) && sameClause(reading, mark.start, start)); // prettier-ignore
}

const ALIEN: readonly Tag[] = ['time.past', 'time.event', 'time.meeting', 'time.absence', 'money.cue'];
