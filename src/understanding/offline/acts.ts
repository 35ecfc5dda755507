import type { ActKind } from '../../conversation/ports/understanding.ts';
import { corrections } from './exclusions.ts';
import type { Mark } from './lexicon/marks.ts';
import type { Reading } from './reading.ts';
import type { Tag } from './words/words.ts';

/** In the order in which they lead: what must not be overlooked first, courtesies last. */
export const ACT_ORDER: readonly ActKind[] = [
  'erase-data', 'wants-person', 'spam', 'insult', 'support', 'job', 'vendor', 'correction', 'refusal', 'answer', 'dont-know', 'why', 'wants-email', 'wants-meeting',
  'wants-wait', 'question', 'yes', 'no', 'thanks', 'goodbye', 'greeting', 'small-talk', 'unclear',
]; // prettier-ignore

/** One word alone means these only in a short message: "demo", but not "after the demo our team was sceptical". */
const BY_PHRASE: readonly (readonly [tag: Tag, act: ActKind, short?: number])[] = [
  ['acts.support', 'support'],
  ['acts.job', 'job'],
  ['acts.vendor', 'vendor'],
  ['acts.insult', 'insult'],
  ['acts.email', 'wants-email'],
  ['acts.meeting', 'wants-meeting'],
  ['acts.wait', 'wants-wait', 2],
  ['acts.goodbye', 'goodbye', 3],
  ['acts.smallTalk', 'small-talk'],
  ['acts.why', 'why'],
];
const SHORT = 5;

/** What a message does, beside carrying facts. `answered`: the asked question got a value. */
export function readActs(reading: Reading, answered: boolean): readonly ActKind[] {
  const { marks, tokens, asked } = reading;
  const found = new Set<ActKind>();
  const length = tokens.filter(({ kind }) => kind !== 'symbol').length;
  if (marks.has('acts.erase')) found.add('erase-data');
  if (marks.has('acts.spam') && marks.of('acts.spam').some((mark) => isPhrase(mark) || length > 2)) found.add('spam');
  if (wantsPerson(reading, length)) found.add('wants-person');
  for (const [tag, act, short = SHORT] of BY_PHRASE) {
    if (marks.of(tag).some((mark) => isPhrase(mark) || length <= short)) found.add(act);
  }
  if (corrections(reading).length > 0) found.add('correction');
  if (marks.of('acts.refusal').some((mark) => isPhrase(mark) || (asked !== null && length <= SHORT)))
    found.add('refusal');
  if (!answered && marks.of('acts.dontKnow').some((mark) => isPhrase(mark) || asked !== null)) found.add('dont-know');
  if (reading.questions.size > 0 && !found.has('small-talk')) found.add('question');
  if (begins(reading, 'acts.yes', length)) found.add('yes');
  if (begins(reading, 'acts.no', length) && !found.has('correction')) found.add('no');
  if (marks.has('acts.thanks')) found.add('thanks');
  if (marks.of('acts.greeting').some(({ start }) => start <= 1)) found.add('greeting');
  return without(found);
}

/** "can someone call me" is a wish, no question; "why do you ask" asks for our reason, not for knowledge. */
function without(found: Set<ActKind>): readonly ActKind[] {
  if (found.has('wants-person') || found.has('why')) found.delete('question');
  if (found.has('wants-person')) found.delete('refusal');
  if (found.has('dont-know') || found.has('refusal')) found.delete('no');
  if (found.has('erase-data')) found.delete('support');
  return [...found].sort((one, other) => ACT_ORDER.indexOf(one) - ACT_ORDER.indexOf(other));
}

function wantsPerson({ marks }: Reading, length: number): boolean {
  if (marks.has('acts.noPerson', 'acts.job', 'acts.vendor')) return false;
  return marks.of('acts.person').some((mark) => !mark.negated && (isPhrase(mark) || length <= SHORT));
}

/** A yes or no stands at the beginning; "right" and "fine" alone, not in "right now we". */
function begins({ marks, tokens }: Reading, tag: 'acts.yes' | 'acts.no', length: number): boolean {
  const first = tokens.find(({ kind }) => kind !== 'symbol')?.index ?? 0;
  return marks.of(tag).some((mark) => {
    if (mark.start !== first) return false;
    return length <= SHORT || tokens[mark.end]?.kind === 'symbol' || isPhrase(mark);
  });
}

function isPhrase(mark: Mark): boolean {
  return mark.end - mark.start > 1;
}
