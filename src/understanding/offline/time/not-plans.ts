import { inClause, inSentence, nearest, notMeant } from '../exclusions.ts';
import { type Reading, sameClause, type Stretch } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';
import type { Tag } from '../words/phrases.ts';
import { localDay } from './calendar.ts';
import { framedAway } from './frame.ts';
import type { Moment } from './moment.ts';

const OWN: readonly Tag[] = ['time.decision', 'time.purchase', 'time.contract'];
const ALIEN: Partial<Record<Tag, string>> = {
  'time.meeting': 'a meeting slot',
  'time.suits': 'a meeting slot',
  'time.absence': 'a holiday or opening hours',
  'time.event': 'a date of something else',
  'time.past': 'the past',
  'time.was': 'the past',
};
const ALIEN_TAGS = Object.keys(ALIEN) as readonly Tag[];
/** Where "when?" was asked, these are said beside plans as well: "the plan was March", "when we open the new site in May". */
const DOUBTFUL: readonly Tag[] = ['time.event', 'time.was'];
const LAUGHS = new Set(['lol', 'haha', 'hahaha', 'hehe', 'xd', 'rofl', 'lmao']);

/** "Our maintenance contract for the old system ends on 30 June". */
export function endsContract(reading: Reading, moment: Moment): boolean {
  if (inClause(reading, moment, 'time.contract')) return true;
  return inSentence(reading, moment, 'time.agreement') && inClause(reading, moment, 'time.ends');
}

/** Why a date is not when the visitor buys; null if nothing speaks against it. */
export function exclusionOf(reading: Reading, moment: Moment): string | null {
  const meant = whyNotMeant(reading, moment);
  if (meant) return meant;
  if (moment.denied) return 'a date that is denied';
  if (tellsFiscalYear(reading, moment)) return 'when the fiscal year begins';
  const today = localDay(reading.at, reading.timeZone);
  if (moment.to !== null && moment.to < today) return 'a past date';
  if (namesHour(reading, moment)) return 'a meeting slot';
  const framed = framedAway(reading, moment);
  // "The old system dies with the contract on 30 June."
  if (framed !== null && !(framed === 'the past' && (endsContract(reading, moment) || isLastToCome(reading, moment, today) || isMovedHere(reading, moment)))) return framed; // prettier-ignore
  return alienTo(reading, moment) ?? (asksOnly(reading, moment) ? 'a question' : null);
}

/** "It landed on September": moved in the past, to what comes. */
function isMovedHere({ marks }: Reading, { start }: Moment): boolean {
  return marks.of('time.moved').some(({ end }) => end >= start - 1 && end <= start + 1);
}

/** "The last week of April": a last one that is still to come. */
function isLastToCome({ marks }: Reading, { start, end, from }: Moment, today: number): boolean {
  return (
    from !== null && from > today && marks.of('time.last').some((mark) => mark.start >= start - 1 && mark.end < end - 1)
  );
}

/** Like `notMeant`, but people laugh at their own haste: "yesterday lol" is no joke. */
export function whyNotMeant(reading: Reading, stretch: Stretch): string | null {
  const why = notMeant(reading, stretch);
  if (why !== 'a joke') return why;
  const { marks, tokens } = reading;
  const laughs = marks.of('acts.joke').every((mark) => LAUGHS.has(tokens[mark.start]?.word ?? ''));
  return laughs ? null : why;
}

function alienTo(reading: Reading, moment: Moment): string | null {
  const asked = reading.asked === 'timeline';
  const isLong = moment.from === null || moment.to === null || moment.to - moment.from > 7;
  const tags = ALIEN_TAGS.filter((tag) => !(asked && DOUBTFUL.includes(tag)) && !(isLong && tag === 'time.suits'));
  const alien = nearest(reading, moment, tags);
  if (!alien || (moment.ofEvent && (alien.tag === 'time.event' || alien.tag === 'time.absence')) || endsContract(reading, moment) || isLimit(reading, moment)) return null; // prettier-ignore
  const own = nearest(reading, moment, OWN);
  return own && own.distance <= alien.distance ? null : (ALIEN[alien.tag] ?? null);
}

/** A question; but "Q2?" is an answer, and "could we be live by May?" says a wish. */
function asksOnly(reading: Reading, moment: Moment): boolean {
  if (!reading.questions.has(reading.tokens[moment.start]?.sentence ?? -1)) return false;
  if (reading.asked === 'timeline' && (restOfClause(reading, moment) <= 4 || !marked(reading, moment))) return false;
  return (
    (reading.asked !== 'timeline' && asksYou(reading, moment)) || !(moment.bounded && nearest(reading, moment, OWN))
  );
}

/** "Can you do it by March?" asks what we can, and tells no plan. */
function asksYou({ tokens, words }: Reading, { start }: Moment): boolean {
  const sentence = tokens.filter((token) => token.kind === 'word' && token.sentence === tokens[start]?.sentence);
  return peopleWords(words).you.includes(sentence[1]?.word ?? '');
}

/** Its sentence has a question mark. */
function marked({ tokens }: Reading, { start }: Moment): boolean {
  return tokens.some(({ text, sentence }) => text === '?' && sentence === tokens[start]?.sentence);
}

/** "They come on 27 February and it must be ordered by then." */
export function isLimit({ marks }: Reading, { end }: Moment): boolean {
  return marks.of('time.byThen').some(({ start }) => start >= end && start < end + 15);
}

/** How many other tokens its clause has. */
export function restOfClause(reading: Reading, { start, end }: Stretch): number {
  return reading.tokens.filter(({ index }) => sameClause(reading, index, start) && (index < start || index >= end))
    .length;
}

/** "Our fiscal year starts in October". */
function tellsFiscalYear(reading: Reading, { start }: Moment): boolean {
  const { marks } = reading;
  return marks
    .of('time.fiscalBegins', 'time.fiscalEnds')
    .some(({ end }) => end <= start + 1 && start - end < 3 && sameClause(reading, end - 1, start));
}

/** "thursday 2pm", "Dienstag um 14 Uhr", "mañana a las 4": nobody buys at an hour. */
function namesHour(reading: Reading, moment: Moment): boolean {
  const { tokens } = reading;
  return tokens.some(({ kind, index, word }) => {
    if (!sameClause(reading, index, moment.start)) return false;
    const before = tokens[index - 1];
    if (before?.kind !== 'number') return false;
    return (kind === 'word' && HOURS.has(word)) || (word === ':' && tokens[index + 1]?.kind === 'number');
  });
}

const HOURS = new Set(['am', 'pm', 'oclock', 'uhr', 'h', 'heures', 'horas', 'uur']);
