import type { ActKind } from '../../conversation/ports/understanding.ts';
import type { Topic } from '../../lead/values.ts';
import { sentencesToUs } from './asks-us.ts';
import { corrections } from './exclusions.ts';
import { framesOf } from './frames.ts';
import { isPhrase, type Mark } from './lexicon/marks.ts';
import { noBuyer } from './need/no-buyer.ts';
import type { Reading } from './reading.ts';
import type { Tag } from './words/phrases.ts';
import { begins, denies, SHORT } from './yes-no.ts';

/** In the order in which they lead: what must not be overlooked first, courtesies last. */
const ACT_ORDER: readonly ActKind[] = [
  'erase-data', 'wants-person', 'spam', 'insult', 'support', 'job', 'vendor', 'correction', 'refusal', 'answer', 'dont-know', 'why', 'asks-meaning', 'wants-email', 'wants-meeting',
  'wants-wait', 'question', 'yes', 'no', 'goodbye', 'thanks', 'greeting', 'small-talk',
  'asks-who', 'asks-wait', 'pause', 'unclear',
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
/** What a message does, beside carrying facts. `told`: the topics of which it gives a value. */
export function readActs(reading: Reading, told: readonly Topic[]): readonly ActKind[] {
  const { marks, tokens, asked } = reading;
  const answered = asked !== null && told.includes(asked);
  const found = new Set<ActKind>();
  const length = tokens.filter(({ kind }) => kind !== 'symbol').length;
  if (marks.has('acts.erase')) found.add('erase-data');
  const isFun = marks.has('acts.joke', 'acts.hypothetical', 'frame.unreal') || laughs(reading);
  if (!isFun && marks.of('acts.spam').some((mark) => isPhrase(mark) || length > 2)) found.add('spam');
  if (wantsPerson(reading, length)) found.add('wants-person');
  for (const [tag, act, short = SHORT] of BY_PHRASE) {
    if (marks.of(tag).some((mark) => isPhrase(mark) || length <= short) && !(SELLS.has(act) && buys(reading)))
      found.add(act);
    else if (act === 'goodbye' && marks.of(tag).some(({ end }) => isLast(reading, end))) found.add(act);
  }
  if (noBuyer(reading)?.tag === 'frame.pitch') found.add('vendor');
  if (corrects(reading, length, told)) found.add('correction');
  if (declines(reading, length)) found.add('refusal');
  if (!answered && putsOff(reading, length)) {
    found.add('refusal');
    found.delete('goodbye');
  }
  if (!answered && marks.of('acts.dontKnow').some((mark) => isPhrase(mark) || asked !== null)) found.add('dont-know');
  if (sentencesToUs(reading, told).some((sentence) => !isChat(reading, sentence))) found.add('question');
  if (begins(reading, 'acts.yes', length)) found.add('yes');
  if (denies(reading, length, { answered, corrects: found.has('correction'), told })) found.add('no');
  if (asked === 'contact' && !answered && found.has('no')) found.add('refusal');
  if (marks.has('acts.thanks')) found.add('thanks');
  if (marks.of('acts.greeting').some(({ start }) => start <= 1)) found.add('greeting');
  if (found.size === 0 && told.length === 0 && (isFun || tellsOfOthers(reading))) found.add('small-talk');
  return without(found);
}

/** "How are you?" asks nothing that we would look up; what is asked beside it does. */
function isChat({ marks, tokens }: Reading, sentence: number): boolean {
  return marks.of('acts.smallTalk').some(({ start }) => tokens[start]?.sentence === sentence);
}

const SELLS: ReadonlySet<ActKind> = new Set(['vendor', 'support']);

/** "We're a software house and need …", "a customer of yours, and we want a second one": an own wish makes a buyer. */
function buys(reading: Reading): boolean {
  return noBuyer(reading) === null && reading.asked === null;
}

/** "my cousin's plant has one", "at home my wife decides": a story that answers nothing. */
function tellsOfOthers(reading: Reading): boolean {
  return framesOf(reading).some(({ who }) => who === 'stranger');
}

/** With a face behind it: "the cat decides 😹". */
function laughs({ text }: Reading): boolean {
  return FACES.test(text);
}

const FACES = /[😀-🙏🤣🤪🤭🥳]/u;

/**
 * What leads: an evasion of what was asked before other facts; who says first what they want to know, and nobody asked
 * them, mainly asks.
 */
export function inOrder(acts: Iterable<ActKind>, asked: Topic | null, asksFirst: boolean): readonly ActKind[] {
  const said = [...acts];
  const wishes = said.some((act) => act === 'wants-email' || act === 'wants-meeting' || act === 'wants-wait');
  const ahead: ActKind | null = asked !== null ? 'dont-know' : asksFirst && !wishes ? 'question' : null;
  const rank = (act: ActKind) => (act === ahead ? ACT_ORDER.indexOf('answer') - 0.5 : ACT_ORDER.indexOf(act));
  return said.sort((one, other) => rank(one) - rank(other));
}

function isLast({ tokens }: Reading, end: number): boolean {
  return tokens.slice(end).every(({ kind }) => kind === 'symbol');
}

/** "actually" opens many a story; alone it corrects only where a short message gives a value. */
function corrects(reading: Reading, length: number, told: readonly Topic[]): boolean {
  return corrections(reading).some((mark) => isPhrase(mark) || length <= SHORT || (told.length > 0 && length <= LONGEST_CORRECTION)); // prettier-ignore
}

const LONGEST_CORRECTION = 12;

function declines({ marks, tokens, asked }: Reading, length: number): boolean {
  return marks
    .of('acts.refusal')
    .filter(({ start }) => !CERTAIN.has(tokens[start - 1]?.word ?? ''))
    .some((mark) => isPhrase(mark) || (asked !== null && length <= SHORT));
}

/** "can someone call me" is a wish, no question; "why do you ask" asks for our reason, not for knowledge. */
function without(found: Set<ActKind>): readonly ActKind[] {
  if (found.has('wants-person') || found.has('why')) found.delete('question');
  if (found.has('wants-person')) found.delete('refusal');
  if (found.has('dont-know') || found.has('refusal')) found.delete('no');
  if (found.has('erase-data')) found.delete('support');
  return [...found].sort((one, other) => ACT_ORDER.indexOf(one) - ACT_ORDER.indexOf(other));
}

function wantsPerson(reading: Reading, length: number): boolean {
  const { marks } = reading;
  if (marks.has('acts.noPerson', 'acts.job', 'acts.vendor')) return false;
  return marks
    .of('acts.person')
    .some(
      (mark) =>
        (!mark.negated || isInQuestion(reading, mark)) &&
        (isPhrase(mark) || (length <= SHORT && !isSomebodys(reading, mark))),
    );
}

/** "Can't I just talk to somebody?" denies nothing. */
function isInQuestion({ questions, tokens }: Reading, { start }: Mark): boolean {
  return questions.has(tokens[start]?.sentence ?? -1);
}

/** "later" to an open question is a "not now", and no goodbye. */
function putsOff({ marks, asked }: Reading, length: number): boolean {
  return asked !== null && marks.of('acts.later').some((mark) => length - (mark.end - mark.start) <= 1);
}

/** "our operator left", "welcher Ansprechpartner": a certain one, who is not called. */
function isSomebodys({ tokens, words }: Reading, mark: Mark): boolean {
  const before = tokens[mark.start - 1]?.word ?? '';
  return CERTAIN.has(before) && words.articles.includes(before) ? true : WHICH.has(before);
}

const CERTAIN = new Set('our my your their unser unsere unserem unserer unseren mein meine meinem meiner meinen'.split(' ')); // prettier-ignore
const WHICH = new Set('which every each per his her another welcher welche welchen welches jeder jede jeden pro ihr ihre'.split(' ')); // prettier-ignore
