import { type Reading } from '../reading.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { isStopWord } from './terms.ts';

/** A question as the knowledge files are searched for it. */
export interface Asked {
  /** Its own words; of "can it talk to our webshop?" only what it asks for. */
  readonly text: string;
  /** What it names, with a capital, to work with ("SAP"), folded: a passage that knows nothing of it is no answer. */
  readonly names: readonly string[];
  /** It asks for nothing but whether that can be connected. */
  readonly onlyConnects: boolean;
  /** It asks what something costs: the price stands where prices stand, not where the name does. */
  readonly asksPrice: boolean;
}

const LONGEST_NAME = 4;

/** The question in a sentence, and what it names to be connected: the SAP of "can it talk to SAP?". */
export function askedIn(reading: Reading, sentence: number): Asked {
  const { tokens, marks, words } = reading;
  const inside = tokens.filter((token) => token.sentence === sentence);
  const isHere = (start: number): boolean => tokens[start]?.sentence === sentence;
  const verb = marks.of('about.connected').findLast(({ start }) => isHere(start));
  const connects = marks
    .of('about.connects', 'about.mayConnect')
    .filter(({ tag, start, end }) => isHere(start) && (tag === 'about.connects' || (verb && verb.start > end)))
    // "Your support team" connects nothing.
    .filter(({ start }) => !words.articles.includes(tokens[start - 1]?.word ?? ''));
  const isAbout = connects.length > 0 || marks.of('about.integration').some(({ start }) => isHere(start));
  const objects = connects.flatMap(({ end }) => objectAt(reading, end));
  const names = isAbout ? [...objects.flatMap(namesIn), ...spelledAsNames(reading, inside)] : [];
  const others = marks.of('about.price', 'about.process', 'about.security').filter(({ start }) => isHere(start));
  const onlyConnects = objects.length > 0 && others.length === 0;
  return {
    text: onlyConnects
      ? objects.map((object) => object.map(({ text }) => text).join(' ')).join(' ')
      : inside
          .filter((token) => !isOurVerb(reading, token))
          .map(({ text }) => text)
          .join(' '),
    names: [...new Set(names)],
    onlyConnects,
    asksPrice: others.some(({ tag }) => tag === 'about.price'),
  };
}

/** "Which languages do you support" is not about the support team. */
function isOurVerb({ tokens }: Reading, { word, index }: Token): boolean {
  return /^supports?$/.test(word) && ['you', 'it', 'this', 'that', 'app'].includes(tokens[index - 1]?.word ?? '');
}

/** What follows "talk to", up to the next small word or sign; empty where that is only "it" or "us". */
function objectAt(reading: Reading, after: number): readonly (readonly Token[])[] {
  const { tokens, words, marks } = reading;
  let at = after;
  while (words.articles.includes(tokens[at]?.word ?? '')) at++;
  const phrase: Token[] = [];
  for (let token = tokens[at]; token && phrase.length < LONGEST_NAME; token = tokens[++at]) {
    const isSign = token.kind === 'symbol' && !/^[/&]$/.test(token.text);
    if (isSign || marks.startingAt(at, 'about.connected') || SMALL.has(token.word)) break;
    if (token.kind !== 'symbol') phrase.push(token);
  }
  return phrase.every(({ word }) => words.telling.includes(word) || isStopWord(word)) ? [] : [phrase];
}

/** The words with a name's capitals: in small letters "offline mode" and "netsuite" look the same. */
function namesIn(phrase: readonly Token[]): readonly string[] {
  return phrase.filter(isCapital).map(({ text }) => fold(text));
}

const SMALL = new Set([
  'and',
  'or',
  'und',
  'oder',
  'as',
  'for',
  'in',
  'fuer',
  'als',
  'at',
  'on',
  'if',
  'wenn',
  'to',
  'when',
  'without',
  'ohne',
]);

/** "Navision integration", "SAP": capitals inside a sentence that is not written in capitals throughout. */
function spelledAsNames({ words, language }: Reading, inside: readonly Token[]): readonly string[] {
  const said = inside.filter(({ kind }) => kind === 'word');
  if (said.filter(isCapital).length * 2 > said.length) return [];
  return said
    .filter((token, at) => (language === 'de' ? isAcronym(token) : at > 0 && isCapital(token)))
    .filter(({ word }) => !words.telling.includes(word))
    .map(({ text }) => fold(text));
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text) || /\d/.test(text);
}

function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}+$/u.test(text) && text.length > 1;
}
