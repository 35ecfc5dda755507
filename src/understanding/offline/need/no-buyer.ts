import type { Need } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { notMeant } from '../exclusions.ts';
import { frameSets } from '../frames/sets.ts';
import { type Frame, framesOf } from '../frames.ts';
import { isPhrase, type Mark } from '../lexicon/marks.ts';
import { once } from '../once.ts';
import { type Reading, sameSentence } from '../reading.ts';
import { stretchOf, summaryOf } from './summary.ts';

/**
 * The words that say that somebody wants to sell, seeks work, studies or writes, or wants help with what they have; null
 * for who also speaks of an own purchase ("we're an agency and need a time sheet").
 */
export const noBuyer = once((reading: Reading): Mark | null => {
  const said = reading.marks.affirmed('acts.support', 'acts.job', 'acts.vendor', 'acts.spam', 'frame.study');
  const mark = said.find((one) => isPhrase(one) || one.tag === 'frame.study' || (reading.asked === null && (one.tag === 'acts.job' || reading.tokens.length <= 5))); // prettier-ignore
  const found = mark ?? pitches(reading);
  return found && !wishes(reading, found) ? found : null;
});

/** Why nothing here is an own purchase; what is said beside the answer to a question ("ticket 12 is open, too") takes none of it. */
export function saidByNoBuyer(reading: Reading, at: number): boolean {
  const mark = noBuyer(reading);
  return (
    mark !== null && (reading.asked === null || mark.tag === 'frame.study' || sameSentence(reading, mark.start, at))
  );
}

/** "We supply pallets … who is your buyer?": what one does for others, and how a seller goes on. */
function pitches(reading: Reading): Mark | null {
  const { tokens, marks, words } = reading;
  const pitch = marks.of('frame.pitch');
  if (pitch.length === 0) return null;
  const { provides, ours } = frameSets(words);
  const frame = framesOf(reading).find(
    ({ who, start, end }) =>
      (who === 'us' || ours.has(tokens[start]?.word ?? '')) && tokens.slice(start, Math.min(end, start + 6)).some(({ word }) => provides.has(word) || provides.has(word.replace(/(?:ing|s)$/, ''))),
  ); // prettier-ignore
  if (!frame || !(pitch.length > 1 || pitch.some((mark) => mark.end - mark.start > 1))) return null;
  return { tag: 'frame.pitch', start: frame.start, end: frame.end, gapped: false, negated: false };
}

/** An own wish or budget, outside of the words that say the opposite. */
function wishes(reading: Reading, found: Mark): boolean {
  const { marks, tokens, questions } = reading;
  const isOwn = (mark: Mark) => (mark.start >= found.end || mark.end <= found.start) && !questions.has(tokens[mark.start]?.sentence ?? -1);
  if (found.tag === 'frame.study' || found.tag === 'acts.spam') return false;
  const wish = marks.affirmed(...(found.tag === 'acts.support' || found.tag === 'acts.job' ? (['need.should'] as const) : (['need.should', 'need.must'] as const))).some((mark) => isPhrase(mark) && isOwn(mark) && isToBuy(reading, mark));
  return wish || framesOf(reading).some((frame) => hasMoney(reading, frame)) || tokens.some(({ word, index }) => word === 'budget' && !questions.has(tokens[index]?.sentence ?? -1));
} // prettier-ignore

/** "We're an agency and have 40k for a time sheet". */
function hasMoney({ tokens }: Reading, { who, start, end }: Frame): boolean {
  const words = tokens.slice(start, end);
  const isSum = (at: number) => (tokens[at]?.value ?? 0) >= 1000 || tokens[at + 1]?.word === 'k';
  return who === 'us' && words.some(({ word, index }) => HAVE.has(word) && [1, 2, 3].some((on) => isSum(index + on))) && words.some(({ word }) => FOR.has(word)); // prettier-ignore
}

const HAVE = new Set(['have', 'got', 'weve', 'haben', 'habe']);
const FOR = new Set(['for', 'fuer', 'dafuer']);
const HELP = new Set([
  'it',
  'that',
  'this',
  'help',
  'refund',
  'es',
  'das',
  'hilfe',
  'speak',
  'talk',
  'cancel',
  'return',
  'exchange',
  'my',
  'kuendigen',
  'meine',
  'mein',
]);

/** "We need a second robot", not "I need it by Friday". */
function isToBuy({ tokens, marks }: Reading, mark: Mark): boolean {
  if (tokens.slice(mark.end, mark.end + 3).some(({ kind }) => kind === 'number')) return false;
  if (
    marks
      .of('acts.support', 'acts.vendor', 'acts.job')
      .some(({ start, end }) => start < mark.end + 3 && mark.start < end)
  )
    return false;
  return !tokens.slice(mark.end - 1, mark.end + 2).some(({ word }) => HELP.has(word));
}

/** Who wants support, a job, or to sell us something says that they need nothing of ours. */
export function isNoBuyer(reading: Reading): Candidate<Need> | null {
  const mark = noBuyer(reading);
  if (!mark || mark.tag === 'acts.spam') return null;
  const value: Need = { strength: 'none', summary: summaryOf(reading, mark) };
  return { value, ...stretchOf(reading, mark), confidence: 0.66, excluded: notMeant(reading, mark) };
}
