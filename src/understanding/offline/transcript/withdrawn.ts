import type { Finding } from '../../../lead/answer.ts';
import type { Budget, Need, Timeline } from '../../../lead/values.ts';
import type { Mark } from '../lexicon/marks.ts';
import { quoteOf } from '../reading.ts';
import type { Heard } from './heard.ts';

const NO_MONEY: Budget = { min: null, max: null, currency: null, period: null, stance: 'none' };
/** Whoever has solved it has no need again because of what is told afterwards. */
const SETTLED = 0.9;
const NO_DATE: Timeline = { from: null, to: null, stance: 'exploring' };
const NO_PURCHASE: Timeline = { from: null, to: null, stance: 'none' };

/** What takes an earlier answer back: the grant was withdrawn, the project is on hold, the problem is solved. */
export function withdrawals(heard: Heard, own: readonly Finding[]): readonly Finding[] {
  const { reading, talk } = heard;
  if (talk.has('talk.resumed') || reading.marks.has('acts.hypothetical')) return [];
  const first = (tag: 'talk.gone' | 'talk.halted' | 'talk.stopped' | 'talk.solved'): Mark | undefined =>
    talk.of(tag).find((mark) => !mark.negated && !isAsked(heard, mark) && !isElsewhere(heard, mark));
  const gone = first('talk.gone');
  const stopped = first('talk.stopped');
  const halted = first('talk.halted');
  const dated = own.find(({ topic }) => topic === 'timeline')?.value as Timeline | undefined;
  const quote = (mark: Mark): string => quoteOf(reading, mark.start, mark.end);
  const hasAmount = own.some(({ topic, value }) => topic === 'budget' && (value as Budget).max !== null);
  const hasDate = dated !== undefined && (dated.from !== null || dated.to !== null);
  const findings: Finding[] = [];
  if (gone && !hasAmount) findings.push({ topic: 'budget', value: NO_MONEY, quote: quote(gone), confidence: 0.78 });
  if (stopped) findings.push({ topic: 'timeline', value: NO_PURCHASE, quote: quote(stopped), confidence: 0.78 });
  else if (halted && !hasDate) findings.push({ topic: 'timeline', value: NO_DATE, quote: quote(halted), confidence: 0.72 }); // prettier-ignore
  const solved = first('talk.solved');
  if (solved) {
    const value: Need = { strength: 'none', summary: quote(solved) };
    findings.push({ topic: 'need', value, quote: quote(solved), confidence: SETTLED });
  }
  return findings;
}

function isAsked({ reading }: Heard, { start }: Mark): boolean {
  return reading.questions.has(reading.tokens[start]?.sentence ?? -1);
}

/** What was stopped last year, or "if", or at somebody else's. */
function isElsewhere({ reading }: Heard, mark: Mark): boolean {
  const sentence = reading.tokens[mark.start]?.sentence;
  const before = reading.tokens.filter((token) => token.sentence === sentence && token.index < mark.start + 1);
  return (
    before.some(({ word }) => ELSEWHERE.has(word) || OTHER_FIRMS.test(word)) ||
    reading.tokens.some(({ word, index }) => YEARS.has(word) && LAST.has(reading.tokens[index - 1]?.word ?? ''))
  );
}

/** Who sold the old one may be bankrupt. */
const OTHER_FIRMS =
  /^(?:hersteller|anbieter|lieferant|vendor|supplier|competitor|provider|manufacturer|dienstleister|mitbewerber|wettbewerber)/;
const YEARS = new Set(['year', 'years', 'jahr', 'jahre', 'jahren']);
const LAST = new Set('last previous letztes letzten vorletztes voriges voriges vorigen'.split(' '));
const ELSEWHERE = new Set('if unless unlike before when whenever every falls wenn falls bevor damals frueher'.split(' ')); // prettier-ignore
