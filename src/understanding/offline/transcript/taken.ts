import type { Mark } from '../lexicon/marks.ts';
import { type Heard, lengthOf } from './heard.ts';

/** How a visitor takes what the agent has just said. */
export type Taken = 'yes' | 'no' | 'unsure' | null;

/** "Yep, thereabouts", "no, closer to 30", "yeah I mean, I'd have to see". */
export function takenAs(heard: Heard): Taken {
  const { talk, reading } = heard;
  const first = reading.tokens.find(({ kind, word }) => kind !== 'symbol' && !OPENING.has(word))?.index ?? 0;
  const no = talk.of('talk.disagree').find(({ start }) => start === first);
  const yes = talk.of('talk.agree').find(({ start }) => start === first) ?? agreesLater(heard, first);
  if (no && !(yes && yes.end > no.end)) return 'no';
  if (!yes) return isNear(heard, talk.of('talk.unsure'), first) ? 'unsure' : null;
  if (isNear(heard, talk.of('talk.unsure'), yes.end)) return 'unsure';
  return talk.of('talk.disagree').some(({ start }) => start >= yes.end && start <= yes.end + 1) ? 'no' : 'yes';
}

/** "Well, that's about right": a whole phrase in the first sentence, where nothing denies it. */
function agreesLater({ talk, reading }: Heard, first: number): Mark | undefined {
  const sentence = reading.tokens[first]?.sentence;
  const isIn = ({ start }: Mark): boolean => reading.tokens[start]?.sentence === sentence;
  if (talk.of('talk.disagree', 'talk.unsure').some(isIn)) return undefined;
  return talk.of('talk.agree').find((mark) => isIn(mark) && mark.end - mark.start > 1 && mark.start <= first + 4);
}

function isNear(heard: Heard, marks: readonly Mark[], from: number): boolean {
  const within = lengthOf(heard) <= SHORT ? SHORT : NEAR;
  return marks.some(({ start }) => start >= from && start <= from + within);
}

const NEAR = 6;
const SHORT = 14;
const OPENING = new Set('oh ah uh um er hm hmm mm well so and but ha haha god ehm äh aeh aehm tja na nun also und aber ach puh gosh sorry eh'.split(' ')); // prettier-ignore
