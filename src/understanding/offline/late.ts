import type { UnderstandingInput } from '../../conversation/ports/understanding.ts';
import type { Finding } from '../../lead/answer.ts';
import type { Budget, Topic } from '../../lead/values.ts';
import { askedBefore } from './asked-before.ts';
import { corrections, ROUGHLY } from './exclusions.ts';
import { inUnitOf, sizeOf } from './money/shared-unit.ts';
import type { Reading } from './reading.ts';
import { resolve } from './resolve.ts';

/** A correction of more words than these tells of something else. */
const MOST_CORRECTING = 6;

/**
 * What comes late: a correction of one of the two answers before ("ne moment, 18"), or a bare "25 people" that answers a
 * question which has been passed. Read as an answer to that question, where it says nothing of the open one.
 */
export function lateAnswer(
  reading: Reading,
  findings: readonly Finding[],
  input: UnderstandingInput,
  readAs: (topic: Topic) => Reading,
): Finding | null {
  const corrects = takesBack(reading);
  const counts = saysHowMany(reading);
  if (!corrects && !counts) return null;
  if (reading.questions.size > 0 || findings.some((finding) => answers(reading, finding))) return null;
  for (const topic of askedBefore(input)) {
    const question = input.script.questions.find((one) => one.topic === topic);
    if (!question || (!corrects && question.kind !== 'number' && question.kind !== 'company-size')) continue;
    const read = resolve(readAs(topic), input.script.questions).findings.find((one) => one.topic === topic);
    const found = read && inKnownUnit(read, input);
    if (!found || found.confidence < 0.6) continue;
    if (JSON.stringify(found.value) === JSON.stringify(input.known.get(topic))) return null;
    // Without a word that corrects, a second number may be of something else: it is checked.
    const isDoubtful = !corrects && input.known.has(topic);
    return { ...found, confidence: isDoubtful ? 0.55 : Math.min(found.confidence, 0.82) };
  }
  return null;
}

/** "no, 50" after 40k are 50k; a small sum in no unit is none. */
function inKnownUnit(finding: Finding, { known }: UnderstandingInput): Finding | null {
  if (finding.topic !== 'budget') return finding;
  const [value, earlier] = [finding.value as Budget, known.get('budget') as Budget | undefined];
  const scaled = earlier ? inUnitOf(value, earlier) : null;
  if (scaled) return { ...finding, value: scaled };
  return isBare(value) ? null : finding;
}

/** A bare "18" may be any number; whatever else was understood is what was said. */
function answers({ asked }: Reading, { topic, value }: Finding): boolean {
  if (topic !== 'budget' || topic !== asked) return true;
  return !isBare(value as Budget);
}

function isBare(budget: Budget): boolean {
  const size = sizeOf(budget);
  return size !== null && size < 1000 && budget.currency === null && budget.period === null;
}

/** "make that spring", "ne moment, 18", "no, 18", and hardly a word more. */
function takesBack(reading: Reading): boolean {
  if (wordsOf(reading).length > MOST_CORRECTING) return false;
  return corrections(reading).length > 0 || reading.marks.of('acts.no').some(({ start }) => start === 0);
}

/** "25 people", "so 25 Leute": a number with a noun for people, and small words at most. */
function saysHowMany(reading: Reading): boolean {
  const { tokens, marks, words } = reading;
  const counted = tokens.find(({ index }) => marks.startingAt(index, 'count.people') && isNumeral(reading, index - 1));
  if (!counted) return false;
  const small = [words.telling, words.fillers, words.articles, words.numbers.and];
  return tokens.every(
    ({ index, kind, word }) =>
      kind === 'symbol' || index === counted.index || isNumeral(reading, index) || small.some((table) => table.includes(word)) || ROUGHLY.has(word),
  ); // prettier-ignore
}

function isNumeral({ tokens, words }: Reading, at: number): boolean {
  const { kind, word } = tokens[at] ?? { kind: 'symbol', word: '' };
  return kind === 'number' || (words.numbers.units[word] ?? 0) > 1 || words.numbers.magnitudes[word] !== undefined;
}

function wordsOf({ tokens, words }: Reading): readonly unknown[] {
  return tokens.filter(
    ({ kind, word }) => kind !== 'symbol' && !words.fillers.includes(word) && !words.articles.includes(word),
  );
}
