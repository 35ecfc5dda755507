import type { Need, NeedStrength } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { notMeant } from '../exclusions.ts';
import type { Mark } from '../lexicon/marks.ts';
import { quoteOf, type Reading } from '../reading.ts';
import type { Tag } from '../words/words.ts';

const STRENGTHS = [
  ['need.none', 'none'],
  ['need.good', 'good'],
  ['need.must', 'must'],
  ['need.should', 'should'],
] as const satisfies readonly (readonly [Tag, NeedStrength])[];

/** Acts that say what the message is about, so that it is no answer about a need. */
const OTHER_MATTERS: readonly Tag[] = [
  'acts.dontKnow',
  'acts.refusal',
  'acts.person',
  'acts.erase',
  'acts.goodbye',
  'acts.insult',
  'acts.spam',
  'acts.order',
];

/** What hurts or is wished for, how strongly, in the visitor's words. */
export function readNeed(reading: Reading): readonly Candidate<Need>[] {
  const { marks } = reading;
  const asked = reading.asked === 'need';
  const found = STRENGTHS.flatMap(([tag, strength]) =>
    marks
      .of(tag)
      .filter((mark) => !mark.negated || tag === 'need.must' || tag === 'need.none')
      .filter((mark) => !(mark.negated && tag === 'need.must' && negatedAway(reading, mark)))
      .filter((mark) => !coveredByOther(reading, mark))
      .map((mark) => candidate(reading, mark, strength, confidenceOf(reading, mark, asked))),
  );
  if (found.some(({ excluded, confidence }) => excluded === null && confidence >= 0.5)) return strongest(found);
  const plain = asked ? plainAnswer(reading) : null;
  return plain ? [...found, plain] : found;
}

/** "not critical", "no errors": what is denied does not hurt. */
function negatedAway(reading: Reading, mark: Mark): boolean {
  const before = reading.tokens[mark.start - 1]?.word ?? '';
  return reading.words.negations.includes(before);
}

/** "I need to ask my boss" is about the boss; "looking at 40k" is about money. */
function coveredByOther({ marks }: Reading, mark: Mark): boolean {
  if (mark.tag !== 'need.should') return false;
  return marks.of('need.notNeed', 'authority.consult', 'money.cue').some((other) => other.start <= mark.end && other.end >= mark.end - 1 && other.start >= mark.start - 2 && other.tag !== 'money.cue'); // prettier-ignore
}

/** Pain with a consequence outweighs the wish beside it; "no need" and "nice to have" outweigh both. */
function strongest(found: readonly Candidate<Need>[]): readonly Candidate<Need>[] {
  const order: readonly NeedStrength[] = ['none', 'must', 'good', 'should'];
  return [...found].sort(
    (one, other) => order.indexOf(one.value.strength) - order.indexOf(other.value.strength) || one.start - other.start,
  );
}

function candidate(reading: Reading, mark: Mark, strength: NeedStrength, confidence: number): Candidate<Need> {
  const { start, end } = clauseFrom(reading, mark);
  return {
    value: { strength, summary: summaryOf(reading, mark) },
    start,
    end,
    confidence,
    excluded: notMeant(reading, mark) ?? (isQuestion(reading, mark.start) && strength !== 'none' ? 'a question' : null),
  };
}

function confidenceOf(reading: Reading, mark: Mark, asked: boolean): number {
  const many = reading.marks.of(mark.tag).length > 1 ? 0.04 : 0;
  const size = mark.end - mark.start;
  if (asked) return Math.min(0.92, 0.8 + many + (size > 1 ? 0.06 : 0));
  // One word alone ("should", "pain", "urgent") says little where nobody asked.
  if (mark.tag === 'need.should')
    return size > 1 && (reading.asked === null || reading.tokens.length > 5) ? 0.66 + many : 0.4;
  if (size > 1) return 0.76 + many;
  return reading.asked === null ? 0.6 + many : 0.45;
}

/** From the phrase to the end of its clause: the shortest stretch that carries pain and consequence. */
function clauseFrom({ tokens }: Reading, mark: Mark): { start: number; end: number } {
  const clause = tokens[mark.start]?.clause;
  let end = mark.end;
  while (tokens[end] && tokens[end]?.clause === clause && tokens[end]?.kind !== 'symbol') end++;
  return { start: mark.start, end };
}

function summaryOf(reading: Reading, mark: Mark): string {
  const { tokens } = reading;
  const sentence = tokens[mark.start]?.sentence;
  const inside = tokens.filter((token) => token.sentence === sentence);
  const first = inside[0]?.index ?? mark.start;
  const last = inside.findLast(({ kind }) => kind !== 'symbol')?.index ?? mark.end - 1;
  return quoteOf(reading, first, last + 1);
}

/** Asked what they need, people list features or describe their trouble in words of their own: a wish, with less certainty. */
function plainAnswer(reading: Reading): Candidate<Need> | null {
  const { tokens, marks } = reading;
  const sentences = tokens.filter((token) => token.kind === 'word' && !reading.questions.has(token.sentence));
  const first = sentences.find(
    ({ index }) =>
      !marks.of('acts.greeting', 'acts.thanks', 'acts.yes').some((mark) => mark.start <= index && index < mark.end),
  );
  const last = sentences.at(-1);
  if (!first || !last || marks.has(...OTHER_MATTERS) || last.index - first.index < 1) return null;
  if (marks.has('authority.decides', 'contact.name', 'acts.support', 'acts.job', 'acts.vendor', 'acts.smallTalk'))
    return null;
  const words = last.index - first.index + 1;
  if (words <= 3 && sentences.some(({ text }) => isGibberish(text))) return null;
  const excluded = notMeant(reading, { start: first.index, end: last.index + 1 });
  const text = quoteOf(reading, first.index, last.index + 1);
  return {
    value: { strength: 'should', summary: text },
    start: first.index,
    end: last.index + 1,
    confidence: words >= 3 ? 0.62 : 0.52,
    excluded,
  };
}

/** "gh", "sdfgh": small letters without a vowel are no word; "ERP" is one. */
function isGibberish(text: string): boolean {
  return text.length > 1 && /^\p{Ll}+$/u.test(text) && !/[aeiouyäöüàâéèêíïóôúæøå]/u.test(text);
}

function isQuestion(reading: Reading, at: number): boolean {
  return reading.questions.has(reading.tokens[at]?.sentence ?? -1);
}
