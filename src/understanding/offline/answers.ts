import { spokenLanguage } from '../../conversation/language.ts';
import type { ActKind, Understood } from '../../conversation/ports/understanding.ts';
import type { Script } from '../../lead/script.ts';
import type { LanguageTag, Topic } from '../../lead/values.ts';
import type { Aside } from './asides.ts';
import { sentencesToUs } from './asks-us.ts';
import { answerFrom } from './knowledge/answer.ts';
import { type Asked, askedIn } from './knowledge/named.ts';
import { type OwnQuestion, readQuestions } from './questions.ts';
import type { Reading } from './reading.ts';

export interface AskedQuestion extends OwnQuestion {
  readonly asked: Asked;
  /** The question is about the talk itself. */
  readonly aside: Aside | null;
}

/** The questions of a message that the knowledge files are searched for. */
export function questionsIn(
  reading: Reading,
  told: readonly Topic[],
  asides: readonly Aside[],
): readonly AskedQuestion[] {
  // "Who are you guys" needs no sign to be one.
  const ofCompany = asides.filter(({ kind }) => kind === 'company').map(({ sentence }) => sentence);
  const toUs = [...sentencesToUs(reading, told), ...ofCompany];
  return readQuestions({ ...reading, questions: new Set([...reading.questions, ...ofCompany]) })
    .filter(({ sentence }) => toUs.includes(sentence))
    .map((one) => ({
      ...one,
      asked: askedIn(reading, one.sentence),
      aside: asides.find(({ sentence }) => sentence === one.sentence) ?? null,
    }))
    .filter(({ sentence, aside }) => (aside ? SEARCHED.has(aside.kind) : !isNoMatter(reading, sentence)));
}

/** "Who are you guys?" may stand in the files; "who are you?" and "is anybody there?" are for the script to answer. */
const SEARCHED: ReadonlySet<Aside['kind']> = new Set(['company', 'meaning']);

/** Beside another question, one that only asks how we are or for a person is none. */
function isNoMatter({ marks, tokens, questions }: Reading, sentence: number): boolean {
  return questions.size > 1 && marks.of('acts.smallTalk', 'acts.person', 'acts.why').some(({ start }) => tokens[start]?.sentence === sentence); // prettier-ignore
}

/** Two answers in full leave room for a question; in a sentence each they may fill a reply. */
const FULL_WORDS = 30;
const BRIEF_WORDS = 35;

interface Answers extends Pick<Understood, 'question' | 'answer' | 'more'> {
  /** What the answer leaves nothing to say to. */
  readonly settled: readonly ActKind[];
}

/**
 * Of several questions the first that the knowledge files answer, and one more where both answers have room; the others
 * are named. If the files answer none, the first is the question.
 */
export function answersTo(questions: readonly AskedQuestion[], script: Script, language: LanguageTag): Answers {
  const all = questions
    .map(({ about, text, asked, aside }) => {
      const spoken = spokenLanguage(language, script.languages);
      return { about, text, aside, answer: answerFrom(script, inScript(asked, language, script), spoken) };
    })
    .filter(({ aside, answer }) => aside === null || answer !== null);
  const main = all.find(({ answer }) => answer !== null) ?? all[0];
  if (!main) return { question: null, answer: null, more: [], settled: [] };
  const others = all.filter((one) => one !== main && !saysSame(one.answer, main.answer));
  const joint = others
    .map((other) => ({ other, both: bothOf(main.answer, other.answer) }))
    .find(({ both }) => both !== null);
  return {
    question: { about: main.about, text: main.text },
    answer: joint?.both ?? main.answer,
    more: others.filter((one) => one !== joint?.other).map(({ about, text }) => ({ about, text })),
    settled: all.flatMap(({ aside }) => aside?.act ?? []),
  };
}

type Answer = Understood['answer'];

function saysSame(one: Answer, other: Answer): boolean {
  return one !== null && one.citations[0]?.passageId === other?.citations[0]?.passageId;
}

function bothOf(one: Answer, other: Answer): Answer {
  if (one === null || other === null) return null;
  const citations = [...one.citations, ...other.citations];
  const whole = `${one.text} ${other.text}`;
  const brief = `${firstSentence(one.text)} ${firstSentence(other.text)}`;
  const text = wordsIn(whole) <= FULL_WORDS ? whole : brief;
  return wordsIn(text) <= BRIEF_WORDS ? { text, citations } : null;
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"„])/u)[0] ?? text;
}

/** Of a question in a language that the script does not have, no word stands in its files; that it asks the price is known. */
function inScript(asked: Asked, language: LanguageTag, { languages }: Script): Asked {
  return languages.includes(language) || !asked.asksPrice ? asked : { ...asked, text: '', names: [] };
}
