import { foldContact } from './answers.ts';
import type { Authority, Budget, Contact, Need, Timeline, Topic, Value } from './values.ts';

/** What a new value meets: the value that counts until now, and how it came about. */
export interface Earlier {
  readonly value: Value;
  /** The approval was said apart from the amount ("it's approved"), so that another amount leaves it standing. */
  readonly approvedApart: boolean;
}

/**
 * The state after a new value of a topic. What a message does not say, it does not change: it completes the earlier
 * value. What it says replaces; with `corrects` ("no, the CEO decides") nothing is added up.
 */
export function complete(topic: Topic, earlier: Earlier, later: Value, corrects: boolean): Value {
  switch (topic) {
    case 'budget':
      return completeBudget(earlier.value as Budget, later as Budget, earlier.approvedApart);
    case 'authority':
      return completeAuthority(earlier.value as Authority, later as Authority, corrects);
    case 'need':
      return completeNeed(earlier.value as Need, later as Need, corrects);
    case 'timeline':
      return completeTimeline(earlier.value as Timeline, later as Timeline, corrects);
    case 'contact':
      return foldContact(earlier.value as Contact, later as Contact);
    default:
      return later;
  }
}

export function hasAmount(budget: Budget): boolean {
  return budget.min !== null || budget.max !== null;
}

function completeBudget(earlier: Budget, later: Budget, approvedApart: boolean): Budget {
  if (later.stance === 'none' || later.stance === 'undisclosed') return later;
  if (earlier.stance === 'none' || earlier.stance === 'undisclosed') return later;
  const currency = later.currency ?? earlier.currency;
  const period = later.period ?? earlier.period;
  if (hasAmount(later)) {
    const stance = later.stance === 'planned' && approvedApart ? 'approved' : later.stance;
    return { ...later, currency, period, stance };
  }
  // "In euros" and "a year" say nothing about the approval; "not approved yet" does.
  const onlyUnit = later.stance === 'planned' && (later.currency !== null || later.period !== null);
  return { ...earlier, currency, period, stance: onlyUnit ? earlier.stance : later.stance };
}

/** Who decides alone has no other deciders; anybody else's deciders stay until others are named in a correction. */
function completeAuthority(earlier: Authority, later: Authority, corrects: boolean): Authority {
  if (later.role === 'decides' || (corrects && later.deciders.length > 0)) return later;
  if (later.deciders.length === 0) return { ...later, deciders: earlier.deciders };
  return { ...later, deciders: [...new Set([...earlier.deciders, ...later.deciders])] };
}

/** A further wish adds to a pain and does not soften it; that it is only nice to have, or solved, does. */
function completeNeed(earlier: Need, later: Need, corrects: boolean): Need {
  if (corrects || later.strength === 'none' || earlier.strength === 'none') return later;
  const strength = earlier.strength === 'must' && later.strength === 'should' ? 'must' : later.strength;
  return { strength, summary: joined(earlier.summary, later.summary) };
}

/** "No rush" after "by March" keeps March and is less sure of it. */
function completeTimeline(earlier: Timeline, later: Timeline, corrects: boolean): Timeline {
  const dated = later.from !== null || later.to !== null;
  if (corrects || dated || later.stance === 'none' || earlier.stance === 'none') return later;
  return { ...earlier, stance: later.stance };
}

const LONGEST_SUMMARY = 300;

function joined(earlier: string, later: string): string {
  if (later === '' || earlier.includes(later)) return earlier;
  if (earlier === '' || later.includes(earlier)) return later;
  const both = `${earlier}; ${later}`;
  return both.length <= LONGEST_SUMMARY ? both : later;
}
