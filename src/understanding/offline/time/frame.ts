import { inClause } from '../exclusions.ts';
import { demandsOfUs } from '../frames/demands.ts';
import { frameSets } from '../frames/sets.ts';
import { type Frame, frameAt } from '../frames.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameClause, sameSentence } from '../reading.ts';
import type { Moment } from './moment.ts';

/** Why a date is no plan of the visitor's, by the clause that it stands in: somebody else's, ours, or gone. */
export function framedAway(reading: Reading, moment: Moment): string | null {
  const frame = frameAt(reading, moment.start);
  if (!frame) return null;
  const sets = frameSets(reading.words);
  const decides = inClause(reading, moment, 'time.decision');
  if (frame.who === 'stranger') return 'a date of others';
  if (frame.who === 'client' || frame.who === 'public') return decides || moment.ofEvent ? null : 'a date of others';
  if (frame.who === 'kin') return decides || inClause(reading, moment, 'time.purchase') ? null : 'a date of others';
  if (asksHowLong(reading, moment)) return 'a question';
  if (frame.who === 'vendor' && frame.mood !== 'question')
    return demandsOfUs(reading, frame) || decides ? null : 'a date of ours';
  if ((namesFeastOnly(reading, frame) && !decides) || isBesideAbsence(reading, moment))
    return 'a holiday or opening hours';
  if (frame.when === 'formerly') return 'the past';
  if (isBesideTheQuestion(reading, moment, frame)) return 'a date of something else';
  if (frame.when !== 'past') return null;
  if (WAS.has(frame.verb ?? '') && frame.subject === 'named' && !namesPlan(reading, frame)) return 'the past';
  const moves = frame.verb !== null && sets.schedules.has(frame.verb);
  return moves || (frame.verb === null && !frame.dated) ? null : 'the past';
}

/** "How long does it take, 4 weeks?", "what's your average go-live? I've heard 8 weeks". */
function asksHowLong(reading: Reading, moment: Moment): boolean {
  const { tokens, marks, questions } = reading;
  const sentence = tokens[moment.start]?.sentence ?? 0;
  if (moment.bounded || !(questions.has(sentence) || isFragment(reading, moment))) return false;
  return marks.of('frame.duration').some((mark) => {
    const its = tokens[mark.start]?.sentence ?? -1;
    return questions.has(its) && its <= sentence && sentence - its < 3 && mark.start < moment.start + 2;
  });
}

/** "12?", "or 6": of the question before it. */
function isFragment(reading: Reading, { start }: Moment): boolean {
  const frame = frameAt(reading, start);
  return frame?.subject === null && reading.tokens[frame.end - 1]?.text === '?';
}

/** "Thanksgiving is on the 26th": a feast that something is said of. */
function namesFeastOnly({ tokens, words }: Reading, frame: Frame): boolean {
  const first = tokens[frame.start]?.word ?? '';
  const isFeast = [first, `${first} ${tokens[frame.start + 1]?.word ?? ''}`].some((word) => words.calendar.feasts[word] !== undefined); // prettier-ignore
  return isFeast && tokens.slice(frame.start + 1, frame.start + 4).some(({ word }) => IS.has(word));
}

const IS = new Set(['is', 'was', 'falls', 'ist', 'faellt', 'war', 'liegt']);

/** "We're shut from the 23rd", "Thursday suits for a call, or Friday"; unless it is by when, or about a purchase. */
function isBesideAbsence(reading: Reading, moment: Moment): boolean {
  const { marks, tokens } = reading;
  if (moment.ofEvent || inClause(reading, moment, 'time.decision', 'time.purchase') || marks.startingAt(moment.start, 'time.by', 'time.before')) return false;
  const isAway = ({ start, end }: Mark) =>
    sameClause(reading, start, moment.start) && !(end - start === 1 && SOME.has(tokens[start]?.word ?? '')) && !(moment.start <= start && start < moment.end);
  const isDay = moment.from !== null && moment.to !== null && moment.to - moment.from < 7;
  const meets = isDay && marks.affirmed('time.meeting', 'time.suits').some(({ start, end }) => sameSentence(reading, start, moment.start) && tokens[end]?.text !== ':');
  const wishes = marks.of('acts.smallTalk').some(({ start, end }) => start <= moment.start && moment.start < end);
  return wishes || meets || marks.affirmed('time.absence').some(isAway);
} // prettier-ignore

/** "Nobody" may be anywhere. */
const SOME = new Set(['nobody', 'noone', 'keiner', 'niemand']);

/** "The trade show was in October"; but "the plan was October". */
const WAS = new Set(['was', 'were', 'war', 'waren']);

function namesPlan({ tokens, marks }: Reading, { start, end }: Frame): boolean {
  return tokens.slice(start, end).some(({ word, index }) => PLAN.test(word) || marks.startingAt(index, 'time.decision', 'time.purchase') !== undefined); // prettier-ignore
}

const PLAN =
  /^(?:plan|plans|idea|target|goal|aim|hope|deadline|date|timeline|intention|original|launch|rollout|kickoff|start|ziel|termin|idee|wunsch|geplant|gedacht)$/;

/** "Our lease ends in August. When? No idea": asked, and not known; the other dates are of something else. */
function isBesideTheQuestion(reading: Reading, moment: Moment, { subject, start }: Frame): boolean {
  const { marks, tokens, asked } = reading;
  if (asked !== 'timeline' || subject === null || inClause(reading, moment, 'time.decision', 'time.purchase', 'time.hedge')) return false;
  return marks.of('acts.dontKnow').some((mark) => mark.end - mark.start > 1 && mark.start > moment.start && tokens[mark.start]?.clause !== tokens[start]?.clause);
} // prettier-ignore
