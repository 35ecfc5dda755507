import type { QuestionAbout } from '../../conversation/ports/understanding.ts';
import type { Marks } from './lexicon/marks.ts';
import { quoteOf, type Reading } from './reading.ts';
import type { Token } from './text/tokens.ts';

/** Sentences that ask: with a question mark, or beginning as questions do ("what does it cost", "do you integrate"). */
export function questionSentences(tokens: readonly Token[], marks: Marks): ReadonlySet<number> {
  const asking = new Set<number>();
  const first = new Map<number, number>();
  for (const token of tokens) {
    if (token.text === '?') asking.add(token.sentence);
    if (!first.has(token.sentence) && token.kind !== 'symbol') first.set(token.sentence, token.index);
  }
  for (const mark of marks.of('acts.question')) {
    const sentence = tokens[mark.start]?.sentence ?? -1;
    const begins = beginsWith(tokens, marks, first.get(sentence) ?? -1, mark.start);
    if (begins && !(mark.end - mark.start === 1 && isLast(tokens, mark.end, sentence))) asking.add(sentence);
  }
  return asking;
}

/** A greeting, a yes or an "and" may come first. */
function beginsWith(tokens: readonly Token[], marks: Marks, first: number, at: number): boolean {
  let here = first;
  while (here < at) {
    const opener = marks
      .of('acts.greeting', 'acts.yes', 'acts.thanks', 'acts.no', 'acts.correction')
      .find(({ start }) => start === here);
    const token = tokens[here];
    if (opener) here = opener.end;
    else if (
      token &&
      (token.kind === 'symbol' ||
        ['and', 'but', 'so', 'und', 'aber', 'also', 'well', 'na', 'ja', 'first', 'before'].includes(token.word))
    )
      here++;
    else if (tokens[at - 1] && ['symbol'].includes(tokens[at - 1]?.kind ?? '')) return true;
    else return false;
  }
  return here >= at;
}

function isLast(tokens: readonly Token[], at: number, sentence: number): boolean {
  return tokens[at]?.sentence !== sentence;
}

const KINDS = ['price', 'security', 'integration', 'process', 'feature'] as const;

/** The visitor's own question and what it is about; null where nothing is asked of us. */
export function readQuestion(reading: Reading): { readonly about: QuestionAbout; readonly text: string } | null {
  const sentence = [...reading.questions].sort((one, other) => one - other)[0];
  if (sentence === undefined) return null;
  const inside = reading.tokens.filter((token) => token.sentence === sentence);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return null;
  const about = KINDS.find((kind) =>
    reading.marks.of(`about.${kind}`).some((mark) => reading.tokens[mark.start]?.sentence === sentence),
  );
  return { about: about ?? 'other', text: quoteOf(reading, first.index, last.index + 1) };
}
