import type { Conversation } from '../../conversation/conversation.ts';
import type { Answer } from '../../lead/answer.ts';
import { currentAnswers } from '../../lead/answers.ts';
import type { Assessment } from '../../lead/assessment.ts';
import type { Lead } from '../../lead/lead.ts';
import type { Question, Script } from '../../lead/script.ts';
import { BANT, type LanguageTag, type Topic } from '../../lead/values.ts';
import { titleOf, valueInWords } from './value-in-words.ts';
import type { AnswerView, ScorecardRow } from './views.ts';

/** The four of BANT first, whatever order they are asked in, then the script's own questions, then contact. */
export function scorecardOf(
  lead: Lead,
  script: Script,
  assessment: Assessment,
  { language, dialogue: { timesAsked } }: Pick<Conversation, 'language' | 'dialogue'>,
): ScorecardRow[] {
  const questions = new Map(script.questions.map((question) => [question.topic, question]));
  const others = script.questions.map(({ topic }) => topic).filter((topic) => !isBant(topic) && topic !== 'contact');
  const current = currentAnswers(lead);

  return [...BANT, ...others, 'contact'].map((topic): ScorecardRow => {
    const question = questions.get(topic) ?? null;
    const answer = current.get(topic) ?? null;
    const given = lead.answers.filter((each) => each.topic === topic);
    // Contact details add up: what counts was folded from all of them, and none is an earlier one.
    const folded = answer !== null && !given.includes(answer);
    const view = (each: Answer): AnswerView => answerView(each, question, language);
    return {
      topic,
      title: titleOf(topic),
      learn: question?.learn ?? '',
      verdict: verdictOf(topic, answer, assessment, (timesAsked[topic] ?? 0) > 0),
      answer: answer === null ? null : view(answer),
      earlier: folded
        ? []
        : given
            .filter((each) => each !== answer)
            .toReversed()
            .map(view),
    };
  });
}

function verdictOf(
  topic: Topic,
  answer: Answer | null,
  { unmet, unknown }: Assessment,
  wasAsked: boolean,
): ScorecardRow['verdict'] {
  if (answer === null) return wasAsked ? 'unanswered' : 'not-asked';
  if (answer.status !== 'answered') return answer.status;
  if (!isBant(topic) || unknown.includes(topic)) return 'answered';
  return unmet.includes(topic) ? 'unmet' : 'met';
}

function answerView(answer: Answer, question: Question | null, language: LanguageTag): AnswerView {
  const { status, value, by, at, quote, activityId, completes, unconfirmed = false } = answer;
  const evidence = [...completes, { quote, activityId }].filter((piece) => piece.quote !== '');
  return {
    status,
    words: value === null ? null : valueInWords(value, question, language),
    value,
    by,
    at,
    unconfirmed,
    evidence: evidence.map((piece) => ({ quote: piece.quote, activityId: piece.activityId })),
  };
}

function isBant(topic: Topic): topic is (typeof BANT)[number] {
  return (BANT as readonly string[]).includes(topic);
}
