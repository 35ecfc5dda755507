import type { Finding } from '../../../lead/answer.ts';
import type { Question } from '../../../lead/script.ts';
import type { Need } from '../../../lead/values.ts';
import { quoteOf } from '../reading.ts';
import { type Setting } from '../read.ts';
import { resolve } from '../resolve.ts';
import { hear, type Heard } from './heard.ts';

/**
 * The need in a long turn. Much else stands beside it ("sorry, it's echoey here …"), so it is looked for sentence by
 * sentence, and where nobody asked, only in sentences that tell of the visitor's own work.
 */
export function needInStory(heard: Heard, setting: Setting, questions: readonly Question[], asked: boolean): Finding | null {
  if (isNoNeed(heard)) return null;
  const found = partsOf(heard)
    .filter((text) => text.split(/\s+/).length >= SHORTEST)
    .flatMap((text) => {
      const part = hear(text, { ...setting, asked: 'need' });
      const { tokens, marks } = part.reading;
      const tells = marks.has('need.task') && tokens.some(({ word }) => OURS.has(word));
      if ((!asked && !tells) || isNoNeed(part)) return [];
      return resolve(part.reading, questions).findings.filter(({ topic }) => topic === 'need');
    });
  const best = found.reduce<Finding | null>((one, other) => (one && one.confidence >= other.confidence ? one : other), null);
  return best && !asked ? { ...best, confidence: Math.min(best.confidence, UNASKED) } : best;
} // prettier-ignore

const SHORTEST = 5;
const UNASKED = 0.55;
const OURS = new Set('we weve were wed our ours us i im ive my wir unser unsere unserem unseren unserer uns ich mein meine'.split(' ')); // prettier-ignore

/** "No clear need yet"; "just looking" only from who was asked what they need. */
export function noNeed({ reading, talk }: Heard, asked: boolean): Finding | null {
  const said = talk.of('talk.noNeed').filter(({ start }) => !reading.questions.has(reading.tokens[start]?.sentence ?? -1)); // prettier-ignore
  const mark = said.find((one) => asked || NEEDS.test(quoteOf(reading, one.start, one.end)));
  if (!mark) return null;
  const quote = quoteOf(reading, mark.start, mark.end);
  return {
    topic: 'need',
    value: { strength: 'none', summary: quote },
    quote,
    confidence: NEEDS.test(quote) ? 0.88 : 0.8,
  };
}

/** "Are you looking to replace it?" - "No, it runs fine." */
export function contented({ reading, talk }: Heard): Finding | null {
  const mark = talk.of('talk.content')[0];
  if (!mark || reading.marks.has('need.must', 'need.harm')) return null;
  const quote = quoteOf(reading, mark.start, mark.end);
  return { topic: 'need', value: { strength: 'none', summary: quote }, quote, confidence: 0.74 };
}

const NEEDS = /need|requirement|bedarf/i;

/** "No problem" is no answer, nor is what is no more than plausible while the talk is about something else. */
export function isSmallTalk({ value, quote, confidence }: Finding, { reading, talk }: Heard): boolean {
  if ((value as Need).strength !== 'none') return confidence < SURE_UNASKED && !reading.marks.has('need.task');
  return talk.of('talk.courtesy').some(({ start, end }) => quoteOf(reading, start, end).includes(quote) || quote.includes(quoteOf(reading, start, end))); // prettier-ignore
}

/** The date of "talk soon". */
export function isCourtesy({ quote }: Finding, { reading, talk }: Heard): boolean {
  return talk.of('talk.courtesy').some(({ start, end }) => quoteOf(reading, start, end).includes(quote));
}

const SURE_UNASKED = 0.64;

/** Refused, or all is well. */
export function isNoNeed({ reading, talk }: Heard): boolean {
  return talk.has('talk.refuses', 'talk.content', 'talk.solved') || reading.marks.has('acts.refusal');
}

/** Sentences; of one that goes on and on, its clauses too. */
function partsOf({ reading }: Heard): readonly string[] {
  const parts = new Map<string, { from: number; to: number }>();
  for (const { sentence, clause, start, end } of reading.tokens) {
    for (const key of [`sentence ${sentence}`, `clause ${clause}`]) {
      const part = parts.get(key) ?? { from: start, to: end };
      parts.set(key, { from: part.from, to: end });
    }
  }
  return [...parts.values()].map(({ from, to }) => reading.text.slice(from, to));
}
