import type { Timeline, TimelineStance } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { corrections, inClause, inSentence } from '../exclusions.ts';
import { type Reading, sameClause, sameSentence, type Stretch } from '../reading.ts';
import type { Tag } from '../words/phrases.ts';
import { isoDate, localDay } from './calendar.ts';
import { likeCorrected, spanned } from './corrected.ts';
import { readDateless } from './dateless.ts';
import type { Moment } from './moment.ts';
import { readMoments } from './moments.ts';
import { withoutSuperseded } from './superseded.ts';
import { endsContract, exclusionOf, isLimit, restOfClause } from './not-plans.ts';

const PLANS: readonly Tag[] = ['time.decision', 'time.purchase'];

/** When the visitor wants to buy or decide. */
export function readTimeline(reading: Reading): readonly Candidate<Timeline>[] {
  const dated = mayNameTime(reading) ? readDated(reading) : [];
  const good = dated.filter(({ excluded, confidence }) => excluded === null && confidence >= 0.5);
  const dateless = readDateless(reading, good);
  return [...dated, ...dateless];
}

function readDated(reading: Reading): readonly Candidate<Timeline>[] {
  const moments = spanned(reading, likeCorrected(reading, readMoments(reading)));
  return withoutSuperseded(
    reading,
    moments.map((moment) => ({ moment, candidate: weigh(reading, moment) })),
  );
}

/** Most messages name no time at all and need not be searched for one. */
function mayNameTime({ tokens, words, marks }: Reading): boolean {
  if (marks.has('time.endOfYear', 'time.endOfQuarter', 'time.endOfMonth', 'time.endOfWeek', 'time.endOfFiscal', 'time.startOfYear', 'time.midOfYear')) return true; // prettier-ignore
  const { months, seasons, units, feasts, weekdays, fiscal, weekNumber, days, letters, ordinals } = words.calendar;
  return tokens.some(({ kind, word, text, index }) => {
    if (kind === 'date') return true;
    if (kind === 'number')
      return /^20[2-4]\d$/.test(text) || (/^\d{1,2}$/.test(text) && tokens[index + 1]?.glued === true);
    if (kind !== 'word') return false;
    if ([months, seasons, units, feasts, days, weekdays, ordinals].some((table) => table[word] !== undefined))
      return true;
    if (fiscal.includes(word) || weekNumber.includes(word)) return true;
    if (/^(?:fy|gj|[kc]w|wk)\d+$/.test(word) || letters[word.slice(0, -1)] !== undefined) return true;
    return feasts[`${word} ${tokens[index + 1]?.word ?? ''}`] !== undefined || feasts[`${word} ${tokens[index + 1]?.word ?? ''} ${tokens[index + 2]?.word ?? ''}`] !== undefined; // prettier-ignore
  });
}

function weigh(reading: Reading, moment: Moment): Candidate<Timeline> {
  const { from, to } = actBy(reading, moment);
  const hedged = moment.postponed || isHedged(reading, moment);
  const stance: TimelineStance = hedged ? 'exploring' : 'committed';
  return {
    value: { from: from === null ? null : isoDate(from), to: to === null ? null : isoDate(to), stance },
    start: moment.start,
    end: moment.end,
    confidence: confidenceOf(reading, moment),
    excluded: exclusionOf(reading, moment),
  };
}

/** The end of a contract is a date to act by, and so is one with "by then" after it. */
function actBy(reading: Reading, moment: Moment): { from: Moment['from']; to: Moment['to'] } {
  const contract = endsContract(reading, moment) && !inClause(reading, moment, 'time.decision');
  return (contract && !moment.bounded) || isLimit(reading, moment) ? { from: null, to: moment.to } : moment;
}

/** Hedged in the same clause, or in one of the same sentence that speaks of no other date. */
function isHedged(reading: Reading, moment: Moment): boolean {
  const hedges = reading.marks.affirmed('time.hedge', 'time.noRush').filter(({ start }) => sameSentence(reading, start, moment.start) && Math.abs(start - moment.start) < HEDGE_REACH); // prettier-ignore
  if (hedges.length === 0) return calmBeside(reading, moment) || isConditional(reading, moment);
  return !saysFrom(reading, moment) || hedges.some((hedge) => !isEarliest(reading, hedge));
}

/** "Once the grant is in, so Q3"; but "once the hall stands in June". */
function isConditional(reading: Reading, { start }: Moment): boolean {
  if (reading.asked !== 'timeline') return false;
  return reading.marks.affirmed('time.condition').some((mark) => mark.start < start && sameSentence(reading, mark.start, start) && !sameClause(reading, mark.start, start)); // prettier-ignore
}

/** Some people dictate a whole story as one sentence. */
const HEDGE_REACH = 14;

/** "Frühestens ab dem 1.2." is a beginning stated plainly, "frühestens im Sommer" a guess. */
function saysFrom({ tokens }: Reading, { start, end }: Moment): boolean {
  return tokens.slice(start, end).some(({ word }) => word === 'ab' || word === 'from' || word === 'latest' || word === 'later' || word === 'spaetestens'); // prettier-ignore
}

function isEarliest({ tokens }: Reading, { start, end }: Stretch): boolean {
  return tokens.slice(start, end).some(({ word }) => /^(?:aller)?fruehestens$|^earliest$/.test(word));
}

/** "no rush. sometime in 2027": said beside the only date. */
function calmBeside(reading: Reading, moment: Moment): boolean {
  if (reading.asked !== 'timeline') return false;
  return reading.marks.affirmed('time.noRush').some(({ start }) => Math.abs(start - moment.start) < 12);
}

function confidenceOf(reading: Reading, moment: Moment): number {
  const asked = reading.asked === 'timeline';
  const decides = inClause(reading, moment, 'time.decision');
  const plans = inClause(reading, moment, ...PLANS) || endsContract(reading, moment);
  if (moment.weak) return asked ? 0.8 : decides || (plans && moment.bounded) ? 0.65 : 0.2;
  if (asked) return decides ? 0.95 : plans ? 0.93 : inClause(reading, moment, 'time.event', 'time.was') ? 0.75 : 0.91;
  if (decides) return 0.88;
  if (plans) return 0.85;
  if (corrections(reading).length > 0) return 0.75;
  if (inSentence(reading, moment, ...PLANS)) return moment.bounded ? 0.75 : 0.6;
  const short = reading.tokens.length - (moment.end - moment.start) <= 2;
  const alone = short || (inClause(reading, moment, 'time.hedge') && restOfClause(reading, moment) <= 3);
  if (isLimit(reading, moment)) return 0.7;
  const limits = reading.marks.startingAt(moment.start, 'time.by') !== undefined;
  return (alone || limits) && !isFarewell(reading, moment) ? 0.6 : 0.4;
}

/** "Bis Montag!", "see you tomorrow": a day soon, said alone. */
function isFarewell(reading: Reading, { from, to }: Moment): boolean {
  return to !== null && (from === null || from === to) && to - localDay(reading.at, reading.timeZone) < 8;
}
