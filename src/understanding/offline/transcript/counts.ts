import type { Finding } from '../../../lead/answer.ts';
import { hasAmount } from '../../../lead/complete.ts';
import type { Budget } from '../../../lead/values.ts';
import { numbersOf } from '../count.ts';
import { sameNoun } from '../money/seats.ts';
import type { Heard } from './heard.ts';

/** "Four dental clinics": how many, and the words of what. */
export interface Counted {
  readonly value: number;
  readonly nouns: readonly string[];
}

/** A price for one, still without how many. */
export interface Each {
  readonly finding: Finding;
  /** What it is the price of one of; null for "each". */
  readonly noun: string | null;
}

/** What the agent asks the number of: the "agents" of "how many agents would use it?". */
export function howMany({ reading: { tokens } }: Heard): readonly string[] {
  const at = tokens.findLastIndex(({ word, index }) => MANY.has(word) && HOW.has(tokens[index - 1]?.word ?? ''));
  const joined = tokens.findLastIndex(({ word }) => MANY_IN_ONE.has(word));
  const from = Math.max(at, joined);
  return from < 0 ? [] : nounsFrom(tokens.slice(from + 1));
}

const HOW = new Set(['how', 'wie']);
const MANY = new Set(['many', 'viele', 'vielen']);
const MANY_IN_ONE = new Set(
  'wieviele wievielen cuantos cuantas combien quanti quante hoeveel quantos quantas'.split(' '),
);

type Tokens = Heard['reading']['tokens'];

/** Up to three words before a sign. */
function nounsFrom(tokens: Tokens): readonly string[] {
  const stop = tokens.findIndex(({ kind }) => kind !== 'word');
  return tokens.slice(0, Math.min(3, stop < 0 ? tokens.length : stop)).map(({ word }) => word);
}

/** Every number that counts something; a bare number counts what the agent asked for. */
export function countsIn(heard: Heard, asked: readonly string[]): readonly Counted[] {
  const { tokens, questions } = heard.reading;
  const numbers = numbersOf(heard.reading).filter(({ start }) => !questions.has(tokens[start]?.sentence ?? -1));
  return numbers.flatMap(({ value, end }, at) => {
    if (!Number.isInteger(value) || value < 2 || value > MOST) return [];
    const nouns = nounsFrom(tokens.slice(end)).filter((word) => word.length > 2);
    if (at === 0 && asked.length > 0) return [{ value, nouns: [...asked, ...nouns] }];
    return nouns.length === 0 || PER.has(nouns[0] ?? '') ? [] : [{ value, nouns }];
  });
}

const MOST = 100_000;
const PER = new Set('per pro percent prozent each months month monate monaten weeks years jahre days hours stunden'.split(' ')); // prettier-ignore

/** The price for one in a turn that does not say how many. */
export function pricedEach(finding: Finding, { reading }: Heard): Each | null {
  const { marks, tokens, text } = reading;
  if (finding.topic !== 'budget' || !hasAmount(finding.value as Budget)) return null;
  const from = text.indexOf(finding.quote);
  const until = from + finding.quote.length;
  const first = tokens.find(({ end }) => end > from);
  if (!first || from < 0) return null;
  const seat = marks.of('money.seat').find((mark) => {
    const isPeriod = marks.of('money.month', 'money.year', 'money.quarter', 'money.once').some((one) => one.start <= mark.start && one.end >= mark.end); // prettier-ignore
    return !isPeriod && mark.start >= first.index && mark.start <= first.index + FARTHEST && tokens[mark.start]?.sentence === first.sentence; // prettier-ignore
  });
  if (!seat) return null;
  const last = tokens[seat.end - 1];
  // "$50 per user for 200 users" is multiplied already, and its quote takes in the user.
  if (!last || (tokens[seat.start]?.start ?? 0) < until - 1) return null;
  return { finding, noun: seat.end - seat.start > 1 ? last.word : null };
}

const FARTHEST = 6;

/** The price of one times the latest count of the same. */
export function timesCount({ finding, noun }: Each, counts: readonly Counted[]): Finding | null {
  const count =
    counts.findLast(({ nouns }) => noun !== null && nouns.some((one) => sameNoun(one, noun))) ??
    (noun === null || PEOPLE.has(noun) ? counts.findLast(({ nouns }) => nouns.some((one) => PEOPLE.has(one))) : undefined); // prettier-ignore
  if (!count) return null;
  const value = finding.value as Budget;
  const times = (amount: number | null): number | null => (amount === null ? null : amount * count.value);
  return { ...finding, value: { ...value, min: times(value.min), max: times(value.max) }, confidence: 0.8 };
}

/** Who a price for one is for, in either number. */
const PEOPLE = new Set(
  (
    'people staff user users agent agents employee employees folks guys person persons seat seats head heads member ' +
    'members license licenses licence licences worker workers rep reps leute mitarbeiter mitarbeiterinnen personen ' +
    'nutzer benutzer anwender koepfe kopf nase nasen kollegen lizenz lizenzen arbeitsplatz arbeitsplaetze platz plaetze ' +
    'mann personas personnes mensen medewerkers gebruikers persone utenti pessoas usuarios usuario'
  ).split(' '),
);
