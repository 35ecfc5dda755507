import { demandsOfUs } from '../frames/demands.ts';
import { frameSets } from '../frames/sets.ts';
import { type Frame, frameAt, framesOf, isOthers, reachesUs } from '../frames.ts';
import type { Reading } from '../reading.ts';

/**
 * Why money is not the visitor's to spend, by the clause that it stands in: somebody else's, our price, or gone. What was
 * granted or meant in the past ("the board approved", "I was thinking") is for what comes. `granted`: words say so.
 */
export function framedAway(reading: Reading, { start }: { readonly start: number }, granted: boolean): string | null {
  const frame = frameAt(reading, start);
  if (!frame) return null;
  const words = reading.tokens.slice(frame.start, frame.end).map(({ word }) => word);
  const forUs = reachesUs(reading, frame) && !OFFERS.test(frame.verb ?? '');
  if (frame.mood === 'question' && !granted && isDefinite(reading, start)) return 'a question about a price';
  if (isOthers(frame)) return forUs ? null : 'money of others';
  if (frame.who === 'kin') return isTheirOwn(reading, frame, words) && !forUs ? 'money of others' : null;
  if (frame.who === 'vendor') return demandsOfUs(reading, frame) || granted ? null : 'a price quoted';
  if (isBesideTheQuestion(reading, frame)) return 'money of something else';
  if (costs(reading, frame)) return 'a loss or saving';
  if (spendsAlone(reading, frame)) return 'money of others';
  if (frame.when === 'formerly') return 'past or present spending';
  if (frame.when === 'past' && isOvertaken(reading, frame)) return 'past or present spending';
  if (frame.when !== 'past' || granted) return null;
  const { grants } = frameSets(reading.words);
  const isGrant = frame.verb !== null && grants.has(frame.verb) && !(frame.dated && WAS.has(frame.verb));
  return isGrant || (frame.verb === null && !frame.dated) ? null : 'past or present spending';
}

/** Between a verb that gives and one that spends: with "last year" they tell of what is gone. */
const WAS = new Set([
  'was',
  'were',
  'had',
  'did',
  'war',
  'waren',
  'hatte',
  'hatten',
  'wurde',
  'wurden',
  'kept',
  'left',
]);

/** "They offered us" is still their price. */
const OFFERS = /^(?:offered|quoted|charged|wanted|asked|angeboten|berechnet|verlangt|genannt|verlangte|wollten)$/;

/** "My brother paid", "my sister pays 40 for hers"; but "my wife says 8k". */
function isTheirOwn({ words: language }: Reading, frame: Frame, words: readonly string[]): boolean {
  const sets = frameSets(language);
  if (frame.when === 'past' && frame.verb !== null) return !sets.grants.has(frame.verb);
  return words.some((word) => sets.pronouns.has(word));
}

/** "Amazon pays", "she makes": a name or a pronoun with a verb of spending or earning, and nobody of ours beside it. */
function spendsAlone({ tokens, words }: Reading, { start, end, subject }: Frame): boolean {
  const first = tokens.slice(start, end).find(({ word, kind }) => kind === 'word' && !words.fillers.includes(word) && word !== 'apparently'); // prettier-ignore
  if (!first || !(subject === 'pronoun' || (subject === 'named' && /^\p{Lu}/u.test(first.text)))) return false;
  const verb = tokens[first.index + 1];
  return SPENDS.has(verb?.word ?? '') || (words.fillers.includes(verb?.word ?? '') && SPENDS.has(tokens[first.index + 2]?.word ?? '')); // prettier-ignore
}

const SPENDS = new Set('pays spends makes earns charges puts put throws drops burns blows sinks invests raised spent paid zahlt zahlen verdient verdienen investiert investieren steckt stecken'.split(' ')); // prettier-ignore

/** "We lose the whole shift, that's 30k": what the thing before costs. */
function costs(reading: Reading, frame: Frame): boolean {
  if (frame.subject !== 'thing') return false;
  const frames = framesOf(reading);
  const before = frames[frames.indexOf(frame) - 1];
  return before !== undefined && reading.marks.affirmed('money.loss').some(({ start }) => before.start <= start && start < before.end); // prettier-ignore
}

/** "A grant of 200k for the roof. For this? I don't know": asked, and not known. */
function isBesideTheQuestion({ marks, tokens, asked }: Reading, { subject, start, end }: Frame): boolean {
  if (asked !== 'budget' || subject === 'us' || marks.has('money.cue', 'money.approved', 'money.planned')) return false;
  const sentence = tokens[start]?.sentence ?? 0;
  return marks.of('acts.dontKnow').some((mark) => mark.end - mark.start > 1 && mark.start >= end && (tokens[mark.start]?.sentence ?? 0) > sentence); // prettier-ignore
}

/** "Is VAT on top of the 1,200?": an amount that was spoken of before. */
function isDefinite({ tokens, marks }: Reading, start: number): boolean {
  const at = ['$', '€', '£'].includes(tokens[start - 1]?.text ?? '') ? start - 2 : start - 1;
  return DEFINITE.has(tokens[at]?.word ?? '') && !marks.has('money.cue');
}

const DEFINITE = new Set(['the', 'that', 'those', 'your', 'die', 'den', 'der', 'diese', 'eure', 'ihre']);

/** "We had 50k but they cut it to 35k": had no longer, where another number follows. */
function isOvertaken({ tokens }: Reading, { verb, end }: Frame): boolean {
  if (!WAS.has(verb ?? '') || !BUT.has(tokens[end]?.word ?? '')) return false;
  return tokens.slice(end).some(({ kind, sentence }) => kind === 'number' && sentence === tokens[end]?.sentence);
}

const BUT = new Set(['but', 'aber', 'then', 'dann']);
