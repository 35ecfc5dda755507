import type { Finding } from '../../lead/answer.ts';
import type { Budget, Topic } from '../../lead/values.ts';
import { quoteOf, type Reading } from './reading.ts';

/** What a refusal names as not to be told: "I'd rather not say who decides", "I can't tell you our budget". */
export function refusedTopics(reading: Reading, found: readonly Finding[]): readonly Topic[] {
  const { marks, tokens, units } = reading;
  const refusals = marks.of('acts.refusal', 'money.undisclosed').map(({ start }) => tokens[start]?.sentence);
  const isBeside = ({ start }: { readonly start: number }): boolean => refusals.includes(tokens[start]?.sentence);
  const named = TOPICS.filter((topic) =>
    marks
      .of(`asks.${topic}`)
      .some((mark) => isBeside(mark) && !MEANS_MORE.test(quoteOf(reading, mark.start, mark.end))),
  );
  const counted = units.filter(isBeside).map(({ topic }) => topic);
  const told = found.filter(({ topic, value }) => topic !== 'budget' || (value as Budget).stance !== 'undisclosed');
  return [...new Set([...named, ...counted])].filter((topic) => !told.some((finding) => finding.topic === topic));
}

const TOPICS = ['budget', 'authority', 'timeline', 'contact'] as const;

/** "No number" may be an amount, "when" and "approval" stand in many a sentence. */
const MEANS_MORE = /^(?:when|wann|number|nummer|approv\w*|genehmig\w*|freig\w*)$/iu;
