import { hasAmount } from '../../../lead/complete.ts';
import type { Authority, Budget, Need, NeedStrength, Timeline } from '../../../lead/values.ts';

/** A finding on its way through a conversation. */
export interface Said {
  readonly topic: string;
  readonly value: unknown;
  readonly quote: string;
  readonly confidence: number;
  readonly corrects: boolean;
  /** The agent had asked for it. */
  readonly asked: boolean;
  /** Who said it; null where a side has one speaker. */
  readonly speaker: string | null;
}

/** How much surer an earlier reading has to be to stand against what is said later in passing. */
const CLEARLY = 0.1;
const STRENGTHS: readonly NeedStrength[] = ['none', 'good', 'should', 'must'];

/** Whether what stands already outweighs a later mention: small talk after the pain, "this year" after "by 30 November". */
export function outweighs(earlier: Said, later: Said): boolean {
  if (later.topic === 'authority' && (isOthersPart(earlier, later) || namesOnlyOthers(earlier, later))) return true;
  if (later.topic === 'timeline' && isVaguer(earlier.value as Timeline, later.value as Timeline) && !later.corrects)
    return true;
  if (later.topic === 'need' && isWeakerNeed(earlier, later)) return true;
  if (later.corrects || later.topic === 'contact' || addsOnly(later)) return false;
  // A day told in passing is a meeting as likely as the plan that was asked for.
  const margin = later.topic === 'timeline' && earlier.asked ? 0 : later.topic === 'authority' ? CLEARLY / 2 : CLEARLY;
  return !later.asked && later.confidence < earlier.confidence - margin;
}

/** A colleague who only recommends takes nothing from the one who decides, when both are in the talk. */
function isOthersPart(earlier: Said, later: Said): boolean {
  if (earlier.speaker === null || later.speaker === null || earlier.speaker === later.speaker) return false;
  return (earlier.value as Authority).role === 'decides' && (later.value as Authority).role !== 'decides';
}

/** Who has no part keeps none when asked who does: "the new plant manager". */
function namesOnlyOthers(earlier: Said, later: Said): boolean {
  const { role, deciders } = later.value as Authority;
  const isTheirs = role === 'influences' && deciders.length > 0 && !SELVES.test(later.quote);
  return (earlier.value as Authority).role === 'none' && earlier.asked && isTheirs && !later.corrects;
}

const SELVES = /(?<!\p{L})(?:i|me|my|we|us|our|ich|mich|wir|mein\p{L}*|unser\p{L}*|je|moi|yo|ik|io|eu)(?!\p{L})/iu;

/** Half a year and more that takes in what was said more exactly. */
function isVaguer(earlier: Timeline, later: Timeline): boolean {
  if (later.from === null || later.to === null || earlier.stance === 'none') return false;
  const from = earlier.from ?? earlier.to;
  const to = earlier.to ?? earlier.from;
  if (from === null || to === null || Date.parse(later.to) - Date.parse(later.from) < HALF_A_YEAR) return false;
  return later.from <= from && to <= later.to && !(earlier.from === later.from && earlier.to === later.to);
}

/** "April then" after "probably in April, if the snow lets up": repeated by the agent, it is no surer. */
export function isSameDate(earlier: Said, later: Said): boolean {
  if (later.topic !== 'timeline') return false;
  const [one, other] = [earlier.value as Timeline, later.value as Timeline];
  return one.from === other.from && one.to === other.to;
}

const HALF_A_YEAR = 150 * 24 * 3_600_000;

/**
 * A pain stays one beside a later wish, unless the agent asked again; that it is only nice to have, or no need at all, is
 * said plainly or not meant. What is only plausible takes neither back.
 */
function isWeakerNeed(earlier: Said, later: Said): boolean {
  const [before, after] = [earlier, later].map(({ value }) => STRENGTHS.indexOf((value as Need).strength));
  if (before === undefined || after === undefined || after === before) return false;
  const least = earlier.confidence - (later.asked ? CLEARLY : 0);
  if (after > before || after === 0) return later.confidence < least;
  if (after === GOOD && (before < MUST || later.asked)) return later.confidence < earlier.confidence - CLEARLY;
  return !later.corrects;
}

const GOOD = STRENGTHS.indexOf('good');
const MUST = STRENGTHS.indexOf('must');

/** "It's approved", "no rush": what says nothing that could replace an amount or a date. */
function addsOnly({ topic, value }: Said): boolean {
  if (topic === 'budget') return !hasAmount(value as Budget) && (value as Budget).stance !== 'none';
  if (topic !== 'timeline') return false;
  const { from, to, stance } = value as Timeline;
  return from === null && to === null && stance !== 'none';
}
