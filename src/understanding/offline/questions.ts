import type { QuestionAbout } from '../../conversation/ports/understanding.ts';
import type { Mark, Marks } from './lexicon/marks.ts';
import { quoteOf, type Reading } from './reading.ts';
import type { Token } from './text/tokens.ts';

/** The tokens, every question a sentence of its own, and the numbers of those sentences. */
export interface Apart {
  readonly tokens: readonly Token[];
  readonly questions: ReadonlySet<number>;
}

interface Part {
  readonly start: number;
  readonly asks: boolean;
}

/**
 * Finds what asks: with a question mark, or beginning as questions do ("what does it cost", "do you integrate"). What is
 * told in the same breath ("30 pickers, 40k - what does it cost and do you support SAP?") stays told.
 */
export function questionsApart(tokens: readonly Token[], marks: Marks): Apart {
  const message: Message = {
    tokens,
    marks,
    asking: byStart(marks.of('acts.question')),
    opening: byStart(marks.of('acts.greeting', 'acts.yes', 'acts.thanks', 'acts.no', 'acts.correction')),
  };
  const parts = sentencesOf(tokens).flatMap((sentence) => partsOf(message, sentence));
  const questions = new Set(parts.flatMap(({ asks }, at) => (asks ? [at] : [])));
  let sentence = -1;
  const apart = tokens.map((token): Token => {
    if (parts[sentence + 1]?.start === token.index) sentence++;
    return { ...token, sentence, clause: token.clause + sentence };
  });
  return { tokens: apart, questions };
}

interface Message {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  /** The phrases with which questions begin, and those that may come before them, by their first token. */
  readonly asking: ReadonlyMap<number, Mark>;
  readonly opening: ReadonlyMap<number, Mark>;
}

/** Of several the longest. */
function byStart(marks: readonly Mark[]): ReadonlyMap<number, Mark> {
  return new Map([...marks].sort((one, other) => one.end - other.end).map((mark) => [mark.start, mark]));
}

function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    const current = sentences.at(-1);
    if (current?.[0]?.sentence === token.sentence) current.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

function partsOf(message: Message, sentence: readonly Token[]): readonly Part[] {
  const first = sentence[0]?.index ?? 0;
  const last = sentence.at(-1)?.index ?? first;
  const hasMark = sentence.some(({ text }) => text === '?');
  const parts: Part[] = [];
  for (const { index, word } of sentence) {
    if (index > first && !joins(message, index)) continue;
    const isSigned = index === first || message.tokens[index - 1]?.kind === 'symbol';
    const isOpen = parts.at(-1)?.asks ?? false;
    const question = beginning(message, index, last);
    const isAdded = hasMark && !HAVE.has(message.tokens[question?.start ?? -1]?.word ?? '');
    if (question && (isSigned || isOpen || isAdded) && (hasMark || !isSubordinate(message, question, first)))
      parts.push({ start: index, asks: true });
    else if (isSigned && isOpen && TELLS.has(word)) parts.push({ start: index, asks: false });
  }
  if (parts.length === 0) return hasMark ? lastClauseAsks(message, sentence) : [{ start: first, asks: false }];
  return parts[0]?.start === first ? parts : [{ start: first, asks: false }, ...parts];
}

/** A sentence or clause begins here, or what "and" adds. */
function joins({ tokens }: Message, at: number): boolean {
  const token = tokens[at];
  return token?.kind !== 'symbol' && (tokens[at - 1]?.kind === 'symbol' || AND.has(token?.word ?? ''));
}

/** "And have the goods labelled" tells; whoever asks that says "do you have". */
const HAVE = new Set(['have', 'has', 'haben', 'hat']);
const AND = new Set(['and', 'or', 'but', 'und', 'oder', 'aber']);
/** Whoever goes on with these after a question tells something again. */
const TELLS = new Set(['we', 'i', 'im', 'weve', 'our', 'my', 'wir', 'ich', 'unser', 'unsere', 'mein', 'meine']);
const OPENERS = new Set(['and', 'but', 'so', 'or', 'und', 'oder', 'aber', 'also', 'well', 'na', 'ja', 'first', 'before', 'then', 'dann', 'ok']); // prettier-ignore

/** The question phrase that begins here, or after a greeting, a yes or an "and"; a lone last word begins none. */
function beginning({ tokens, asking, opening }: Message, at: number, last: number): Mark | null {
  for (let here = at; here <= last;) {
    const question = asking.get(here);
    if (question) return question.end - question.start === 1 && question.end > last ? null : question;
    const opener = opening.get(here);
    const token = tokens[here];
    if (opener) here = opener.end;
    else if (token && (token.kind === 'symbol' || OPENERS.has(token.word))) here++;
    else return null;
  }
  return null;
}

/** "30 pickers, who work in two shifts", "when our contract ends", "what we need": a question word that asks nothing. */
function isSubordinate(message: Message, { start, end }: Mark, first: number): boolean {
  const { tokens } = message;
  const word = tokens[start]?.word ?? '';
  if (start > first && !STRONG.has(word) && leadsIn(message, first)) return true;
  if (end - start > 1) return false;
  const isFirst = tokens.slice(first, start).every((token) => token.kind === 'symbol' || OPENERS.has(token.word));
  return (!(isFirst && word === 'whos') && start > first && RELATIVE.has(word)) || TELLS.has(tokens[end]?.word ?? '');
}

/** After "wenn …," or "was wir brauchen," a German main clause begins with its verb, as questions do. */
function leadsIn(message: Message, first: number): boolean {
  const word = message.tokens[first]?.word ?? '';
  const question = GERMAN.has(word) ? message.asking.get(first) : undefined;
  return LEADS.has(word) || (question !== undefined && isSubordinate(message, question, first));
}

const STRONG = new Set(['what', 'whats', 'how', 'was', 'wie', 'wieviel']);
const GERMAN = new Set('was wer wo wie wann welche welcher welches'.split(' '));
const LEADS = new Set('wenn falls weil da sobald bevor nachdem obwohl solange seit damit'.split(' '));
const RELATIVE = new Set('which who whos whose where when welche welcher welches wo wer wann womit wofuer'.split(' '));

/** "For 30 pickers, SAP integration?": where no words ask, the last clause does if only it is about something of ours. */
function lastClauseAsks({ marks }: Message, sentence: readonly Token[]): readonly Part[] {
  const first = sentence[0]?.index ?? 0;
  const clause = sentence.findLast(({ kind }) => kind !== 'symbol')?.clause;
  const start = sentence.find((token) => token.clause === clause)?.index ?? first;
  const about = marks.of(...KINDS.map((kind) => `about.${kind}` as const));
  const isOnly = about.some((mark) => mark.start >= start) && !about.some((mark) => mark.start < start && mark.start >= first); // prettier-ignore
  return start > first && isOnly ? [{ start: first, asks: false }, { start, asks: true }] : [{ start: first, asks: true }]; // prettier-ignore
}

const KINDS = ['price', 'security', 'integration', 'process', 'feature'] as const;

/** One question of the visitor's: its sentence, its words and what it is about. */
export interface OwnQuestion {
  readonly sentence: number;
  readonly about: QuestionAbout;
  readonly text: string;
}

/** The visitor's own questions in their order. */
export function readQuestions(reading: Reading): readonly OwnQuestion[] {
  return [...reading.questions].flatMap((sentence) => {
    const inside = reading.tokens.filter((token) => token.sentence === sentence);
    const first = inside[0];
    const last = inside.findLast(({ kind, text }) => kind !== 'symbol' || text === '?');
    if (!first || !last) return [];
    const about = KINDS.find((kind) =>
      reading.marks.of(`about.${kind}`).some((mark) => reading.tokens[mark.start]?.sentence === sentence),
    );
    return [{ sentence, about: about ?? 'other', text: quoteOf(reading, first.index, last.index + 1) }];
  });
}
