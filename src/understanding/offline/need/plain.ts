import type { Need } from '../../../lead/values.ts';
import type { Candidate } from '../candidate.ts';
import { notMeant } from '../exclusions.ts';
import { frameAt } from '../frames.ts';
import { quoteOf, type Reading, type Stretch } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Tag } from '../words/phrases.ts';
import { isGibberish } from './gibberish.ts';
import { AND, partsOf } from './own-part.ts';
import { isStateOfWork } from './state.ts';

/** What says that the message is about something else, wherever it stands. */
const OTHER_MATTERS: readonly Tag[] = [
  'acts.dontKnow', 'acts.refusal', 'acts.person', 'acts.erase', 'acts.goodbye', 'acts.insult', 'acts.spam', 'acts.order', 'acts.support', 'acts.job', 'acts.vendor', 'acts.smallTalk', 'authority.decides', 'contact.name', 'need.chat', 'need.others',
]; // prettier-ignore
/** The same, but one word of these alone may be part of a need: "meetings in the warehouse take too long". */
const OFFER_REPLIES: readonly Tag[] = ['acts.email', 'acts.meeting', 'acts.wait'];
const COURTESIES: readonly Tag[] = ['acts.greeting', 'acts.thanks', 'acts.yes', 'acts.no', 'acts.correction'];

/** Confidence of words of the work, of one such word alone, and of a statement without any: that one is checked. */
const WORK = 0.62;
const ONE_WORD = 0.52;
const STATEMENT = 0.52;
const LONGEST_HEADLINE = 5;
const SHORTEST_SENTENCE = 5;

/**
 * A need in words that no table holds. Asked what they need, people name a piece of their work ("stock accuracy") or
 * tell of trouble in words of their own; who speaks first must at least name work, as a headline does.
 */
export function plainNeed(reading: Reading, elsewhere: readonly Stretch[]): Candidate<Need> | null {
  const asked = reading.asked === 'need';
  if (!asked && reading.asked !== null) return null;
  const said = statementOf(reading, elsewhere);
  const first = said[0];
  const last = said.at(-1);
  if (!first || !last || isAboutOther(reading, said)) return null;
  const confidence = asked ? plausibility(reading, said) : headline(reading, said);
  if (confidence === null) return null;
  const stretch = { start: first.index, end: last.index + 1 };
  return {
    value: { strength: 'should', summary: quoteOf(reading, stretch.start, stretch.end) },
    ...stretch,
    confidence,
    excluded: notMeant(reading, stretch),
  };
}

/** The words that state something: no question, nothing understood as another answer, no courtesy at the beginning. */
function statementOf(reading: Reading, elsewhere: readonly Stretch[]): readonly Token[] {
  const { tokens, marks, questions } = reading;
  const taken = elsewhere.flatMap(({ start, end }) =>
    partsOf(reading, tokens[start]?.sentence ?? -1).filter((part) => start < part.end && part.start < end),
  );
  const words = tokens.filter(
    ({ kind, sentence, index }) =>
      kind === 'word' && !questions.has(sentence) && !taken.some(({ start, end }) => start <= index && index < end),
  );
  const courtesies = marks.of(...COURTESIES);
  const opens = ({ index, word }: Token) => AND.has(word) || courtesies.some(({ start, end }) => start <= index && index < end); // prettier-ignore
  const begins = words.findIndex((token) => !opens(token));
  const ends = words.findLastIndex(({ word }) => !AND.has(word));
  return begins < 0 ? [] : words.slice(begins, ends + 1);
}

function isAboutOther(reading: Reading, said: readonly Token[]): boolean {
  const { marks, tokens } = reading;
  const { who, when } = frameAt(reading, said[0]?.index ?? 0) ?? {};
  if (who === 'stranger' || who === 'vendor' || when === 'formerly') return true;
  if (marks.has(...OTHER_MATTERS) || said.some(({ text }) => isGibberish(text))) return true;
  if (marks.of(...OFFER_REPLIES).some(({ start, end }) => end - start > 1 || said.length <= 3)) return true;
  if (tokens.some(({ kind }) => kind === 'email' || kind === 'link')) return true;
  return isIntroduction(reading, said);
}

/** "Jane from Acme": nothing but names around the small word. */
function isIntroduction({ marks, words }: Reading, said: readonly Token[]): boolean {
  if (said.length > 6 || !marks.has('contact.from')) return false;
  return (
    said.every(({ text, word }) => /^\p{Lu}/u.test(text) || words.telling.includes(word)) && !marks.has('need.task')
  );
}

function plausibility(reading: Reading, said: readonly Token[]): number | null {
  if (isFact(reading, said)) return null;
  if (namesWork(reading, said)) return said.length > 1 ? WORK : ONE_WORD;
  return isSentence(reading, said) && isOfOurs(said) ? STATEMENT : null;
}

/** "we ship 2,000 units a day", "we've got 3 sheds": a figure about what is there wishes for nothing. */
function isFact({ tokens, marks, words }: Reading, said: readonly Token[]): boolean {
  if (marks.has('need.hurt')) return false;
  const begins = said.slice(0, 4);
  if (!begins.some(({ word }) => TELLS.has(word))) return false;
  if (said.some(({ word }) => COMPLAINS.has(word) || words.negations.includes(word))) return false;
  return tokens.some(({ kind }) => kind === 'number') || begins.some(({ word }) => IS.has(word));
}

const TELLS = new Set('we weve were our i im ive wir ich unser unsere mir mia'.split(' '));
/** "we are a family business", "unser Geschäftsjahr endet" say how things are, unless something is amiss. */
const IS = new Set('sit sits sitzen sind live based are were im is am have has sell make run ends starts bin sind ist haben hat machen verkaufen endet beginnt'.split(' ')); // prettier-ignore
const COMPLAINS = new Set('too much many lots viel viele still only hate without never zu noch nur immer ohne nie leider unfortunately'.split(' ')); // prettier-ignore

/** "Our patients wait for their call", "consolidating three systems": of the visitor's side, or what is to be done. */
function isOfOurs(said: readonly Token[]): boolean {
  return said.some(({ word }) => SIDE.has(word)) || /.{3}ing$/.test(said[0]?.word ?? '');
}

const SIDE = new Set('we weve were our us wir uns unser unsere unseren unserem hier here'.split(' '));

function namesWork({ marks }: Reading, said: readonly Token[]): boolean {
  return marks.of('need.task').some(({ start }) => said.some(({ index }) => index === start));
}

/**
 * Five different words, one of them a small word of the language or in the form of a verb; figures alone are none, and
 * what is said of us ("we saw you at a fair") is about no work of the visitor's.
 */
function isSentence({ tokens, words }: Reading, said: readonly Token[]): boolean {
  const different = new Set(said.map(({ word }) => word));
  if (different.size < SHORTEST_SENTENCE || tokens.some(({ kind }) => kind === 'number' || kind === 'date'))
    return false;
  if (said.some(({ text, word }) => OF_US.has(text) || SAYS.has(word))) return false;
  const verb = words.language === 'de' ? /(?:en|et|t|ung)$/ : /(?:ing|ed|s)$/;
  return said.some(({ word }) => words.telling.includes(word) || verb.test(word));
}

/** What is about the talk itself. */
const SAYS = new Set('tell say said talk discuss read message repeat ask explain sagen sage sag gesagt sprechen geheimhaltung reden erzaehle erzaehl besprechen lesen telefon telefonieren anrufen kennen nur just only'.split(' ')); // prettier-ignore
/** As they are written, for "sie" is them and "Sie" is us. */
const OF_US = new Set('you your You Your Sie Ihnen Ihr Ihre Ihrer Ihren du dich dir ihr euch eure euer'.split(' '));

/** "reducing errors at packing", "stock accuracy", "returns": a wish, or a piece of work and no more. */
function headline(reading: Reading, said: readonly Token[]): number | null {
  if (said.length > 1 && reading.marks.startingAt(said[0]?.index ?? -1, 'need.should')) return WORK;
  if (isStateOfWork(reading, said)) return WORK;
  if (said.length > LONGEST_HEADLINE || !namesWork(reading, said)) return null;
  if (said.some(({ word }) => NO_HEADLINE.has(word)) || reading.tokens.some(({ kind }) => kind === 'number'))
    return null;
  return said.length > 1 ? WORK : ONE_WORD;
}

/** Small words of sentences that tell something: "our warehouse is in Berlin". */
const NO_HEADLINE = new Set(
  'i im we were you he she it they is are was be been am has have had do does did will would can could should not no use uses used using got our my your ich wir sie ihr er es ist sind war hat habe haben wird werden kann koennen mein meine unser unsere unseren nicht kein keine nutzen benutzen arbeiten'.split(
    ' ',
  ),
);
