import type { Mark } from '../lexicon/marks.ts';
import type { Reading } from '../reading.ts';
import type { Tag } from '../words/phrases.ts';
import { addMonths, type Day, partsOf } from './calendar.ts';
import { endingNear, type Moment, PLAIN, type Stretch } from './moment.ts';
import type { Period } from './period.ts';

/** What "by", "before", "from", "not until" and the like make of a period. */
export function bounded(reading: Reading, period: Stretch, today: Day): Moment {
  const { start, end, from, to, weak, isEnd, isPart = false, isRange = false } = period;
  const ofEvent = boundBefore(reading, start) ? null : boundOfEvent(reading, start);
  const before = ofEvent ?? boundBefore(reading, start);
  const after = before ? undefined : reading.marks.startingAt(end, 'time.by', 'time.notBefore');
  const here = {
    ...PLAIN,
    start: before?.start ?? start,
    end: after?.end ?? end,
    weak: weak && !before,
    bounded: true,
    ofEvent: ofEvent !== null,
  };
  switch ((before ?? after)?.tag) {
    case 'time.by':
      // By Christmas is by its day, whatever follows.
      if (reading.language === 'en' && isChristmas(from, to)) return { ...here, from: null, to: from + 1 };
      if (before?.negated === true && reading.marks.startingAt(before.start, 'time.until'))
        return { ...here, from, to: null };
      return { ...here, from: null, to };
    case 'time.before':
      if (before && isNotBefore(reading, before, end)) return { ...here, from, to: null };
      if (reading.marks.startingAt(end, 'time.ends')) return { ...here, end: end + 1, from: null, to };
      if (reading.language === 'en' && isChristmas(from, to)) return { ...here, from: null, to: from + 1 };
      return { ...here, from: null, to: isEnd || isPart || isRange ? to : comingStart(period, today) };
    case 'time.from':
      return { ...here, from, to: isRange || saysTo(reading, start, end) ? to : null };
    case 'time.notBefore':
      return { ...here, from: comingStart(period, today), to: null };
    case 'time.after':
      return { ...here, from: from === to ? to : to + 1, to: null };
    case 'time.within':
      return { ...here, from, to };
    default:
      // "zum Jahresende" is a limit, "zum 1. Mai" the day.
      if ((isEnd || isPart) && reading.marks.endingAt(start, 'time.at')) return { ...here, from: null, to };
      // "the last quarter of this year" is no past one.
      return { ...here, end, from, to, bounded: from > today && saysLast(reading, start) };
  }
}

/** "vom 1. bis 15. Juni": both ends stand in the date itself. */
function saysTo({ marks }: Reading, start: number, end: number): boolean {
  return marks.of('time.to').some((mark) => mark.start > start && mark.end < end);
}

function saysLast({ marks }: Reading, start: number): boolean {
  return marks.of('time.last').some((mark) => mark.start >= start - 1 && mark.start <= start + 1);
}

function isChristmas(from: Day, to: Day): boolean {
  const { month, day } = partsOf(from);
  return month === 12 && day === 24 && to === from + 2;
}

/** "Before the audit in April": the limit stands before what happens then. */
function boundOfEvent({ marks, tokens }: Reading, start: number): Mark | null {
  const preposition = marks.endingAt(start, 'time.in', 'time.on');
  if (!preposition) return null;
  const bound = marks
    .of('time.before', 'time.by', 'time.after')
    .findLast(({ end }) => end < preposition.start && end > start - 9);
  if (bound?.negated !== false || tokens[bound.start]?.clause !== tokens[start]?.clause) return null;
  return tokens.slice(bound.end, preposition.start).every(({ kind }) => kind === 'word') ? bound : null;
}

/** "No decision before June", "vor Juni geht nichts". */
function isNotBefore({ marks }: Reading, before: Mark, end: number): boolean {
  const around = marks.of('time.notBefore').some((mark) => mark.start === before.start && mark.end > end);
  return before.negated || around;
}

/** "Before the summer", said in summer, looks at the next one. */
function comingStart({ from, to }: Period, today: Day): Day {
  return from <= today && today <= to && to - from < 200 ? addMonths(from, 12) : from;
}

const BOUNDS: readonly Tag[] = ['time.notBefore', 'time.by', 'time.before', 'time.from', 'time.after', 'time.within'];

/** "until at the latest by": up to three words of limit; what was said first counts, "within" adds nothing. */
function boundBefore(reading: Reading, start: number): Mark | null {
  let first: Mark | null = null;
  let at = start;
  for (let steps = 0; steps < 3; steps++) {
    const mark: Mark | undefined = endingNear(reading, at, ...BOUNDS);
    if (!mark || mark.start >= at) break;
    first = first === null ? mark : joined(first, mark);
    at = mark.start;
  }
  return first;
}

function joined(later: Mark, earlier: Mark): Mark {
  const adds = earlier.tag !== 'time.within' && later.tag !== 'time.after';
  return adds ? earlier : { ...later, start: earlier.start };
}
