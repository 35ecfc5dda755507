import type { Finding } from '../../../lead/answer.ts';
import type { Timeline } from '../../../lead/values.ts';
import type { Claim } from './claims.ts';
import { quoteOf } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Heard } from './heard.ts';
import type { Taken } from './taken.ts';

/** "No, the year after", of a date that the agent named. */
export function yearAfter({ reading, talk }: Heard, claims: readonly Claim[]): Finding | null {
  const mark = talk.of('talk.yearAfter')[0];
  const claim = claims.find(({ topic }) => topic === 'timeline');
  if (!mark || !claim) return null;
  const { from, to, stance } = claim.value as Timeline;
  const value: Timeline = { from: later(from), to: later(to), stance };
  return { topic: 'timeline', value, quote: quoteOf(reading, mark.start, mark.end), confidence: 0.75 };
}

function later(date: string | null): string | null {
  if (date === null) return null;
  const year = Number(date.slice(0, 4)) + 1;
  return `${year}${date.slice(4).replace('-02-29', '-02-28')}`;
}

/** "Depends how the pilot goes", to "when?": a condition without a date. */
export function onCondition({ reading, talk }: Heard): Finding | null {
  const mark = talk.of('talk.condition').find(({ start }) => !reading.questions.has(reading.tokens[start]?.sentence ?? -1)); // prettier-ignore
  const value: Timeline = { from: null, to: null, stance: 'exploring' };
  return mark ? { topic: 'timeline', value, quote: quoteOf(reading, mark.start, mark.end), confidence: 0.74 } : null;
}

/**
 * Whether the visitor takes up a date that the agent named only to turn it down ("March, certainly not", "October, wait,
 * that is the stock-taking").
 */
export function turnsDown(own: Finding, heard: Heard, agent: Heard | null, taken: Taken): boolean {
  const { reading, talk } = heard;
  const { tokens } = reading;
  const echo = agent ? echoOf(own, heard, agent) : [];
  if (echo.length === 0) return false;
  const last = Math.max(...echo.map(({ index }) => index));
  const inside = tokens.filter(({ sentence }) => sentence === tokens[last]?.sentence);
  const clause = inside.filter((token) => token.clause === tokens[last]?.clause);
  const denies = (some: readonly Token[]): boolean =>
    some.some(({ word, index }) => isDenial(heard, word, index)) && !some.some(({ word }) => AGREED.has(word));
  if (taken === 'yes') return turns(heard, echo[0]?.index ?? 0);
  if (denies(clause) || (taken !== null && denies(inside))) return true;
  return (
    talk.of('talk.unsure').some(({ start }) => tokens[start]?.sentence === tokens[last]?.sentence) ||
    turns(heard, echo[0]?.index ?? 0)
  );
}

function isDenial({ reading, talk }: Heard, word: string, index: number): boolean {
  if (reading.words.negations.includes(word) && !NOT_BEFORE.has(reading.tokens[index + 1]?.word ?? '')) return true;
  return IMPOSSIBLE.test(word) || talk.startingAt(index, 'talk.disagree') !== undefined;
}

const IMPOSSIBLE = /^(?:im?possib|unmoeglich|unrealisti|imposib|onmogelijk|ausgeschlossen|zu|too|tight|eng|knapp)/;
/** "Not before March", "no later than March" name it. */
const NOT_BEFORE = new Set(
  'before until earlier later vor frueher spaeter problem kein avant antes prima voor'.split(' '),
);
const AGREED = new Set('fine works perfect great passt gut prima geht'.split(' '));

/** "Genau, im Oktober. Obwohl, warten Sie …": the visitor thinks again after the agent's date. */
function turns({ reading, talk }: Heard, from: number): boolean {
  const marks = [...reading.marks.of('acts.correction', 'acts.wait'), ...talk.of('talk.turns')];
  return marks.some(({ start }) => start > from);
}

/** The words of the visitor's date, where all of them are the agent's. */
function echoOf({ quote }: Finding, { reading }: Heard, agent: Heard): readonly Token[] {
  const at = reading.text.indexOf(quote);
  const said = new Set(agent.reading.tokens.map(({ word }) => word));
  const { calendar } = reading.words;
  const dated = reading.tokens.filter(({ word, kind, start, end }) => start >= at && end <= at + quote.length && (kind === 'number' || kind === 'date' || isDated(calendar, word))); // prettier-ignore
  return dated.length > 0 && dated.every(({ word }) => said.has(word)) ? dated : [];
}

type Calendar = Heard['reading']['words']['calendar'];

function isDated(calendar: Calendar, word: string): boolean {
  return [calendar.months, calendar.seasons, calendar.feasts, calendar.units].some((table) => table[word] !== undefined); // prettier-ignore
}

/** The turn without the clauses that speak of the agent's date. */
export function withoutEcho(own: Finding, heard: Heard, agent: Heard | null): string {
  const { tokens, text } = heard.reading;
  const words = new Set((agent ? echoOf(own, heard, agent) : []).map(({ word }) => word));
  const echoing = new Set(tokens.filter(({ word }) => words.has(word)).map(({ clause }) => clause));
  const kept = [...new Set(tokens.map(({ clause }) => clause))].filter((clause) => !echoing.has(clause));
  return kept
    .map((clause) => {
      const inside = tokens.filter((token) => token.clause === clause);
      return text.slice(inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0);
    })
    .join(' ');
}
