import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameClause, sameSentence, type Stretch } from '../reading.ts';

/** Languages that negate once; Romance languages and Dutch negate twice: "on n'a pas d'argent". */
const NEGATES_ONCE: ReadonlySet<string> = new Set(['en', 'de']);

/** What says that there is no money: "no budget for that", "Geld ist keins da", or "zilch" as the answer. */
export function saysNone(reading: Reading, isAboutMoney: (mark: Mark) => boolean): readonly Mark[] {
  const { marks } = reading;
  const said = NEGATES_ONCE.has(reading.language) ? marks.affirmed('money.none') : marks.of('money.none');
  // "gratis" alone may be about anything: a delivery, a trial.
  const phrases = said.filter((mark) => (isClear(reading, mark) || isAboutMoney(mark)) && !isElsewhen(reading, mark));
  return phrases.length > 0 ? phrases : marks.of('money.zero').filter((mark) => isNothingElse(reading, mark));
} // prettier-ignore

/** "I'm not paying" may be about a fine, "I have no money" is about nothing else. */
function isClear({ tokens, asked, marks }: Reading, { start, end }: Mark): boolean {
  if (end - start < 2) return false;
  if (asked === 'budget' || marks.of('money.fund').some((fund) => start <= fund.start && fund.end <= end)) return true;
  return tokens.slice(start, end).some(({ word }) => CLEAR.test(word)) && tokens[end]?.word !== 'for';
}

const CLEAR = /^(?:free|gratis|kostenlos\w*|umsonst|broke|skint|pleite|afford|leisten|leere?|empty|lau|mittel|funding|funds|cash|dough|finances|klamm|blank|euros?|dollars?|cent|penny|dime|budget\w*)$/; // prettier-ignore

/** "We had no budget last year", "no money yet". */
function isElsewhen({ marks, tokens }: Reading, mark: Mark): boolean {
  const past = marks.of('money.spent').some(({ start }) => sameClause({ tokens }, start, mark.start));
  return past || tokens.some(({ index, word }) => OTHER_TIMES.has(word) && sameClause({ tokens }, index, mark.start));
}

const OTHER_TIMES: ReadonlySet<string> = new Set(['had', 'hadnt', 'didnt', 'was', 'wasnt', 'yet', 'hatten', 'hatte', 'damals', 'bisher', 'gab', 'war']); // prettier-ignore

/** The zero is the answer, or what is said of the money: "nothing, zip", "budget: zero", "gar keins". */
function isNothingElse(reading: Reading, { start, end }: Mark): boolean {
  const { tokens, words, marks, asked } = reading;
  const inside = (tag: 'money.zero' | 'money.fund', index: number): boolean =>
    marks.of(tag).some((mark) => mark.start <= index && index < mark.end);
  const clause = tokens.filter(
    ({ index, kind }) => kind !== 'symbol' && sameClause(reading, index, start) && (index < start || index >= end),
  );
  const namesFund = clause.some(({ index }) => inside('money.fund', index)) || followsFund(reading, start);
  if (asked !== 'budget' && !namesFund) return false;
  return clause.every(
    ({ index, word }) =>
      inside('money.zero', index) || inside('money.fund', index) || SMALL.has(word) || words.fillers.includes(word) || words.articles.includes(word),
  ); // prettier-ignore
}

/** "Budget? Zero." */
function followsFund(reading: Reading, start: number): boolean {
  const { marks, tokens } = reading;
  return marks.of('money.fund').some((fund) => {
    const between = tokens.slice(fund.end, start);
    return fund.end <= start && between.length <= 3 && between.every(({ kind, word }) => kind === 'symbol' || SMALL.has(word)); // prettier-ignore
  });
}

/** Beside a zero they change nothing; "yet" and "much" would. */
const SMALL: ReadonlySet<string> = new Set(
  'absolutely literally exactly whatsoever at all in total to spend we have ive weve got i is its it there theres for this that im us mate sorry afraid unfortunately nope no nah right moment today sadly frankly tbh and be would thats as of so far the answer und da dafuer hierfuer haben hab habe wir ich es ist is gibt gibts leider ehrlich gesagt gar ueberhaupt absolut genau sowas tut mir leid nein nee momentan zur zeit zurzeit im moment ganz sag ma also ham hamma komma'.split(
    ' ',
  ),
);

/** "There is no money for this. The 30,000 are for the roof": what is said of this purchase outweighs an amount. */
export function outweighs(reading: Reading, none: Stretch, amounts: readonly Stretch[]): boolean {
  const { tokens, marks } = reading;
  const clause = tokens.filter(({ index }) => sameClause(reading, index, none.start));
  const isOfThis = tokens.some(
    ({ index, word }) =>
      sameSentence(reading, index, none.start) && (FOR_THIS.has(word) || (FOR.has(word) && THIS.has(tokens[index + 1]?.word ?? ''))),
  ); // prettier-ignore
  if (clause.some(({ word }) => BEYOND.has(word) && !(isOfThis && word === 'left'))) return false;
  const isOpened = amounts.some(
    ({ start }) => start > none.end && tokens.some(({ index, word }) => sameSentence(reading, index, start) && OPENS.has(word)),
  ); // prettier-ignore
  if (isOpened) return false;
  const isLast = amounts.every(({ start }) => start < none.start && !sameClause(reading, start, none.start));
  const namesFund = marks.of('money.fund').some(({ start }) => sameClause(reading, start, none.start));
  return isOfThis || (isLast && namesFund && tokens[none.end]?.kind !== 'word');
}

/** "No budget for it this year, but 20k next year". */
const OPENS: ReadonlySet<string> = new Set(['but', 'aber', 'next', 'naechstes', 'naechsten', 'though', 'however', 'maybe', 'vielleicht', 'could', 'koennten', 'sondern', 'only', 'nur', 'hoechstens']); // prettier-ignore
const FOR: ReadonlySet<string> = new Set(['for', 'on', 'fuer']);
const FOR_THIS: ReadonlySet<string> = new Set(['dafuer', 'hierfuer']);
const THIS: ReadonlySet<string> = new Set(['this', 'that', 'it', 'so', 'sowas', 'das', 'software']);
/** "No money beyond that". */
const BEYOND: ReadonlySet<string> = new Set(['more', 'beyond', 'extra', 'extras', 'left', 'over', 'mehr', 'weiteres', 'sonst', 'zusaetzlich', 'darueber', 'above', 'besides', 'else', 'other']); // prettier-ignore
