import { type Clause, clausesOf } from './frames/clauses.ts';
import { type Mood, moodsOf } from './frames/mood.ts';
import { frameSets, isUs } from './frames/sets.ts';
import { type Subject, subjectOf, type Who } from './frames/subject.ts';
import { tenseOf } from './frames/tense.ts';
import type { Mark } from './lexicon/marks.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';
import type { Tag } from './words/phrases.ts';

/** What a clause says besides its facts: whose it is, when, and whether it is meant. */
export interface Frame extends Clause {
  /** Null where nothing tells. */
  readonly who: Who | null;
  /** `formerly`: no longer so ("used to", "at my old job"). */
  readonly when: 'past' | 'formerly' | 'present' | null;
  /** A word of time says it, not the verb alone: "last year". */
  readonly dated: boolean;
  /** The past form that tells the time: "paid". */
  readonly verb: string | null;
  readonly mood: Mood;
  readonly subject: Subject | null;
}

/** The clauses of a message in their order, read once. What one leaves open it has from the one before. */
export const framesOf = once((reading: Reading): readonly Frame[] => {
  const moods = moodsOf(reading);
  const frames: Frame[] = [];
  for (const clause of clausesOf(reading)) frames.push(frameOf(reading, clause, frames.at(-1) ?? null, moods));
  return frames;
});

/** A stranger, another company, a customer, a public body: whose clause is not the visitor's. */
export function isOthers(frame: Frame): boolean {
  return frame.who === 'stranger' || frame.who === 'client' || frame.who === 'public';
}

/** The clause around a token. */
export function frameAt(reading: Reading, at: number): Frame | null {
  return framesOf(reading).find(({ start, end }) => start <= at && at < end) ?? null;
}

/** "If it works, we pay", "wenn es passt, zahlen wir": the clause after a condition, of today. */
export function followsIf(reading: Reading, at: number): boolean {
  const frames = framesOf(reading);
  const here = frames.findIndex(({ start, end }) => start <= at && at < end);
  const [before, frame] = [frames[here - 1], frames[here]];
  if (!before || !frame || frame.when === 'past' || frame.when === 'formerly') return false;
  return isIf(reading, before) && reading.tokens[before.start]?.sentence === reading.tokens[frame.start]?.sentence;
}

function isIf({ tokens, words }: Reading, { start }: Clause): boolean {
  return frameSets(words).ifs.has(tokens[start]?.word ?? '');
}

function frameOf(reading: Reading, clause: Clause, before: Frame | null, moods: ReadonlyMap<number, Mood>): Frame {
  const { tokens } = reading;
  const sentence = tokens[clause.start]?.sentence ?? 0;
  const goesOn = before !== null && tokens[before.start]?.sentence === sentence;
  const has = (...tags: readonly Tag[]) => reading.marks.of(...tags).some((mark) => isIn(mark, clause));
  const subject = subjectOf(reading, clause);
  const { when: tense, verb } = tenseOf(reading, clause);
  const now = has('frame.now');
  const who = whoIs(reading, clause, subject, before, goesOn, now);
  const carried = goesOn && !now && tense !== 'present' && (before.who === who || before.who === null) ? before : null;
  const formerly =
    has('frame.formerly') ||
    (tense === 'past' &&
      (isAtName(reading, clause) || (goesOn && before.subject === null && isAtName(reading, before)))) ||
    (carried?.when === 'formerly' && goesBack(reading, subject, tense));
  const dated = has('frame.past') || saysPastYear(reading, clause) || (carried?.dated === true && subject === null);
  const when = formerly ? 'formerly' : dated && tense !== 'present' ? 'past' : (tense ?? null);
  const supposed = goesOn && before.mood === 'statement' && before.who === 'stranger' && isIf(reading, before);
  const mood = supposed ? 'hypothetical' : (moods.get(sentence) ?? 'statement');
  return { ...clause, who, when, dated: dated || formerly, verb, mood, subject };
}

function whoIs(reading: Reading, clause: Clause, subject: Subject | null, before: Frame | null, goesOn: boolean, now: boolean): Who | null {
  const has = (...tags: readonly Tag[]) => reading.marks.of(...tags).some((mark) => isIn(mark, clause));
  if (has('frame.hearsay')) return 'stranger';
  if (subject === 'us') return 'us';
  if (has('frame.elsewhere')) return 'stranger';
  if (subject === 'vendor' || subject === 'stranger' || subject === 'client' || subject === 'public') return subject;
  if (has('frame.others') && !reachesUs(reading, clause)) return 'stranger';
  if (has('frame.vendor') || isAtOurs(reading, clause)) return 'vendor';
  if (subject === 'kin') return 'kin';
  const alien = before !== null && before.who !== 'us' ? before.who : null;
  if (subject === 'pronoun') return alien === 'vendor' ? null : alien;
  if (subject === 'theirs') return alien ?? 'stranger';
  if (now || speaksOfUs(reading, clause) || !goesOn || isOfNumber(reading, clause)) return null;
  if (subject === null || subject === 'thing' || COLON.has(reading.tokens[clause.start - 1]?.text ?? '')) return alien;
  return null;
} // prettier-ignore

/** "Your page says: the starter tier is 49". */
const COLON = new Set([':', '"', '“', '„', '»']);

/** "so 45k is on the table": the number is the subject. */
function isOfNumber({ tokens, words }: Reading, { start, end }: Clause): boolean {
  const { joins, present } = frameSets(words);
  const first = tokens.slice(start, end).find(({ word, kind, text }) => kind === 'number' || (kind === 'word' && !joins.has(word)) || text === '$'); // prettier-ignore
  return first !== undefined && first.kind !== 'word' && tokens.slice(first.index, end).some(({ word }) => present.has(word)); // prettier-ignore
}

/** "us", "our", "for us" beside another subject: it is about the visitor after all. */
function speaksOfUs(reading: Reading, { start, end }: Clause): boolean {
  const sets = frameSets(reading.words);
  return reading.tokens.slice(start, end).some((token) => sets.ours.has(token.word) || isUs(sets, token));
}

/** "The county gave us 40k"; not the us of "the shop near us". */
export function reachesUs(reading: Reading, { start, end }: Clause): boolean {
  const { tokens, marks } = reading;
  const isInside = (at: number) => marks.of('frame.others').some((mark) => mark.start <= at && at < mark.end);
  return tokens.slice(start, end).some(({ word, index }) => TO_US.has(word) && tokens[index - 1]?.word !== 'von' && !isInside(index)); // prettier-ignore
}

const TO_US = new Set(['us', 'me', 'uns', 'mir', 'nos', 'nous', 'ci', 'ons']);

/** "On your page it says", "laut Ihrer Preisliste", "liegt bei euch bei". */
function isAtOurs({ tokens, words }: Reading, { start, end }: Clause): boolean {
  const sets = frameSets(words);
  return tokens.slice(start + 1, end).some(({ word, text, index }) => sets.at.has(tokens[index - 1]?.word ?? '') && (sets.vendor.has(word) || sets.vendorWritten.has(text))); // prettier-ignore
}

/** What follows "at my old job" is of then while it tells of the past, or says no time: "I signed", "we'd blow". */
function goesBack({ language }: Reading, subject: Subject | null, tense: Frame['when']): boolean {
  return tense === 'past' || subject === null || (subject === 'us' && language === 'en');
}

/** "At Google I had": where somebody was. */
function isAtName({ tokens }: Reading, { start }: Clause): boolean {
  return AT.has(tokens[start]?.word ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[start + 1]?.text ?? '') && tokens[start + 1]?.kind === 'word'; // prettier-ignore
}

const AT = new Set(['at', 'bei', 'chez']);

/** "in 2019", "2019 waren es noch"; "since 2019" goes on. */
function saysPastYear({ tokens, at }: Reading, { start, end }: Clause): boolean {
  const year = new Date(at).getUTCFullYear();
  return tokens.slice(start, end).some(({ text, index }) => {
    if (!/^(?:19|20)\d\d$/.test(text) || Number(text) >= year) return false;
    return index === start || IN.has(tokens[index - 1]?.word ?? '');
  });
}

const IN = new Set(['in', 'back', 'im', 'jahr', 'around', 'um', 'was', ',', '(', 'en', 'nel', 'em']);

function isIn({ start }: Mark, clause: Clause): boolean {
  return clause.start <= start && start < clause.end;
}
