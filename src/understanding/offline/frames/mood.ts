import type { Mark } from '../lexicon/marks.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { frameSets, type FrameSets } from './sets.ts';

export type Mood = 'statement' | 'question' | 'order' | 'hypothetical' | 'retraction';

/** How each sentence is meant, by its number; the one after an order to keep a record still belongs to it. */
export function moodsOf(reading: Reading): ReadonlyMap<number, Mood> {
  const { tokens, marks, questions } = reading;
  const sets = frameSets(reading.words);
  const moods = new Map<number, Mood>();
  const sentenceOf = ({ start }: Mark) => tokens[start]?.sentence ?? -1;
  for (const sentence of questions) moods.set(sentence, 'question');
  for (const token of tokens) if (asks(reading, sets, token)) moods.set(token.sentence, 'question');
  for (const { index, sentence } of tokens)
    if (isUnreal(reading, sets, index) || isInverted(reading, sets, index)) moods.set(sentence, 'hypothetical');
  for (const mark of marks.of('frame.unreal')) if (!mark.negated) moods.set(sentenceOf(mark), 'hypothetical');
  for (const mark of marks.of('frame.retracts')) moods.set(sentenceOf(mark), 'retraction');
  const orders = [...marks.of('frame.notMeant').map(sentenceOf), ...tokens.filter((token) => keepsRecord(reading, sets, token)).map(({ sentence }) => sentence)]; // prettier-ignore
  for (const sentence of orders) {
    moods.set(sentence, 'order');
    if (!moods.has(sentence + 1)) moods.set(sentence + 1, 'order');
  }
  return moods;
}

/** "is VAT on top of the 1,200": a verb and its subject first; "is fine" and "can do 40k" answer. */
function asks({ tokens, language }: Reading, sets: FrameSets, { index, text: own, word, sentence }: Token): boolean {
  if (language !== 'en' || !ASKING.has(word) || /['’]/.test(own) || tokens[index - 1]?.sentence === sentence)
    return false;
  const { word: next = '', text = '' } = tokens[index + 1] ?? {};
  return sets.determiners.has(next) || sets.ours.has(next) || sets.vendor.has(next) || sets.us.has(next) || /^\p{Lu}\p{L}/u.test(text); // prettier-ignore
}

const ASKING = new Set(['is', 'are', 'does', 'do', 'did', 'was', 'were']);

/** "if somebody had", "wenn wir im Lotto gewinnen". */
function isUnreal({ tokens }: Reading, sets: FrameSets, at: number): boolean {
  if (!sets.ifs.has(tokens[at]?.word ?? '') || (at > 0 && tokens[at - 1]?.clause === tokens[at]?.clause && tokens[at - 1]?.kind !== 'symbol')) return false; // prettier-ignore
  const clause = tokens[at]?.clause;
  const next = tokens[at + 1]?.word ?? '';
  if (!(sets.us.has(next) || SOMEBODY.has(next))) return false;
  const rest = tokens.slice(at + 2).filter((token) => token.clause === clause);
  const verb = rest.find(({ word, text }) => sets.unreal.has(word) && !/['’]/.test(text));
  // "Wenn wir das im Mai hätten" is a wish.
  return verb !== undefined && (!verb.word.startsWith('haett') || rest.some(({ kind }) => kind === 'number'));
}

/** "Wäre ich Millionär, würde ich": a condition without its "wenn". */
function isInverted({ tokens }: Reading, sets: FrameSets, at: number): boolean {
  const { word = '', sentence } = tokens[at] ?? {};
  if (!/^(?:haett|waer)/.test(word) || tokens[at - 1]?.sentence === sentence || !sets.us.has(tokens[at + 1]?.word ?? '')) return false; // prettier-ignore
  return tokens.slice(at + 2).some((token) => token.sentence === sentence && /^(?:haett|waer|wuerd|koennt)/.test(token.word)); // prettier-ignore
}

const SOMEBODY = new Set(['somebody', 'someone', 'one', 'jemand', 'man', 'einer']);

/** "Write in the CRM that", "trag ein, dass": a verb in front that keeps a record, and the record or what it is to say. */
function keepsRecord({ tokens, words }: Reading, sets: FrameSets, token: Token): boolean {
  if (!sets.record.has(token.word) || !isInFront(tokens, words.fillers, token.index)) return false;
  const rest = tokens.filter(({ index, sentence }) => index > token.index && sentence === token.sentence);
  if (rest.slice(0, 3).some(({ word }) => THAT.has(word))) return true;
  if (FORM.has(token.word) && rest.slice(0, 4).some(({ word, index }) => word === 'budget' && !sets.ours.has(tokens[index - 1]?.word ?? ''))) return true; // prettier-ignore
  return rest.some(({ word, index }) => {
    const before = tokens[index - 1]?.word ?? '';
    if (sets.records.has(word)) return !sets.ours.has(before);
    return sets.files.has(word) && (sets.vendor.has(before) || IN_THE.has(before));
  });
}

/** "Record a budget of". */
const FORM = new Set('record log enter register mark fill trag trage erfass notier vermerk'.split(' '));
const THAT = new Set(['that', 'dass', 'das', 'que', 'che', 'dat']);
const IN_THE = new Set(['the', 'ins', 'im', 'die', 'der', 'el', 'le', 'il', 'het', 'o', 'no', 'nel', 'al']);

/** First in its clause, behind "please" and the like. */
function isInFront(tokens: readonly Token[], fillers: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const { word = '', kind = 'symbol', clause } = tokens[back] ?? {};
    if (clause !== tokens[at]?.clause || kind === 'symbol') return true;
    if (!fillers.includes(word) && !OPENERS.has(word)) return false;
  }
  return true;
}

const OPENERS = new Set('please kindly now so ok okay and then hey bot you just bitte mal doch und also dann jetzt por favor stp per maar'.split(' ')); // prettier-ignore
