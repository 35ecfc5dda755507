import type { Mark } from '../lexicon/marks.ts';
import { overlaps, type Reading, sameSentence } from '../reading.ts';
import type { Tag } from '../words/phrases.ts';

/** What makes a need a must, and how often such words do. */
export interface Pain {
  readonly mark: Mark;
  readonly confidence: number;
}

type Told = (tag: Tag) => readonly Mark[];

/** Who can compel and that they do, what they find missing, and what is lost unless something is done. */
export function compelled(reading: Reading, told: Told): readonly Pain[] {
  return [...forced(reading, told), ...lacking(reading, told), ...conditional(reading), ...noWithout(reading)];
}

/** "the auditors require a trail", "iso says we must record every batch"; also in the sentence that follows. */
function forced(reading: Reading, told: Told): readonly Pain[] {
  const forces = told('need.force');
  return told('need.law').flatMap((mark) => {
    const force = forces.find((other) => sameSentence(reading, other.start, mark.start) && !overlaps(other, mark));
    const next = forces.find((other) => isNext(reading, mark, other) && other.end - other.start > 1);
    const found = force ?? next;
    return found ? [around(mark, found, force ? 0.7 : 0.6)] : [];
  });
}

/** "The inspector came and we had no log": who can compel, and what the visitor's side has not. */
function lacking(reading: Reading, told: Told): readonly Pain[] {
  const { tokens, words } = reading;
  return told('need.law').flatMap((mark) => {
    const sentence = tokens[mark.start]?.sentence ?? 0;
    const lack = tokens.find((token) => {
      const near = token.sentence === sentence || token.sentence === sentence + 1;
      const outside = token.index < mark.start || token.index >= mark.end;
      if (!near || !outside || !(words.negations.includes(token.word) || NOTHING.has(token.word) || MISSING.has(token.word))) return false; // prettier-ignore
      const before = tokens.slice(Math.max(0, token.index - REACH), token.index);
      const around = MISSING.has(token.word) ? tokens.slice(token.index - 2, token.index + 3) : before;
      const own = around.some((one) => OWN.has(one.word) && one.sentence === token.sentence);
      return own && !tokens.slice(token.index - 1, token.index + 3).some(({ word }) => WELL.has(word));
    });
    return lack ? [around(mark, { ...mark, start: lack.index, end: lack.index + 1 }, 0.66)] : [];
  });
}

/** "No log, no cover": a law or a customer's, if it is no "no rush, no pressure". */
function noWithout({ tokens, asked, marks }: Reading): readonly Pain[] {
  if (asked !== null && asked !== 'need') return [];
  const no = tokens.filter(({ word }) => word === 'no' || word === 'kein' || word === 'keine' || word === 'ohne');
  return no.flatMap((one) => {
    const other = no.find(({ index, sentence }) => sentence === one.sentence && index > one.index + 1 && index <= one.index + 5); // prettier-ignore
    if (!other) return [];
    const said = tokens.slice(one.index, other.index + 3);
    const isLight = said.some(({ word, index }) => LIGHT.has(word) || WELL.has(word) || marks.startingAt(index, 'authority.other') !== undefined); // prettier-ignore
    const rest = said.filter(({ word, kind }) => kind === 'word' && !no.some((token) => token.word === word));
    if (isLight || rest.length < 2) return [];
    return [{ mark: { tag: 'need.condition', start: one.index, end: Math.min(tokens.length, other.index + 2), gapped: false, negated: false }, confidence: 0.6 }]; // prettier-ignore
  });
}

const LIGHT = new Set('pressure fuss frills strings boss board partner one clue budget money deadline date no way thanks thank sorry stress drama worries ifs buts druck stress thema chance haste lust zeit geld rolle frage'.split(' ')); // prettier-ignore

const REACH = 4;
const OWN = new Set('we our weve i ive wir ich uns unsere unser mir mia'.split(' '));
const MISSING = new Set('fehlt fehlen fehlten fehlte missing lacked lack lacking'.split(' '));
const NOTHING = new Set('nothing nix nichts never nie none zero null'.split(' '));
/** "We need no …", "we have no problem", "we don't know": nothing is missing. */
const WELL = new Set('need problem problems issue issues worries idea know sure plan plans rush hurry matter interest brauchen problem probleme eile bedarf ahnung interesse weiss wissen sorge want think decided only nur just mind care'.split(' ')); // prettier-ignore

/** "They won't renew unless we show a report", "no log, no cover", "wenn das nicht behoben wird, gibt's ein Verfahren". */
function conditional(reading: Reading): readonly Pain[] {
  if (reading.asked !== null && reading.asked !== 'need' && reading.asked !== 'timeline' && reading.asked !== 'budget') return []; // prettier-ignore
  const { tokens, words } = reading;
  const stakes = reading.marks.of('need.stake');
  return reading.marks.of('need.condition').flatMap((mark) => {
    const stake = stakes.find((one) => {
      if (!sameSentence(reading, one.start, mark.start) || (overlaps(one, mark) && one.end <= mark.end)) return false;
      const before = tokens.slice(Math.max(0, one.start - REACH), one.start + 1);
      const denied = before.some(({ word, sentence }) => sentence === tokens[one.start]?.sentence && (words.negations.includes(word) || LOSES.has(word))); // prettier-ignore
      return denied || tokens.slice(one.start, one.end).some(({ word }) => BAD.has(word));
    });
    return stake ? [around(mark, stake, 0.7)] : [];
  });
}

const LOSES = new Set('no lose loses losing pull pulls refuse refuses kein keine keinen verlieren verliert weg'.split(' ')); // prettier-ignore
/** Stakes that are bad by themselves. */
const BAD = new Set('verfahren strafe bussgeld anzeige klage dicht zugesperrt geschlossen fine fined fines prosecuted prosecution court auslistung'.split(' ')); // prettier-ignore

function isNext({ tokens }: Reading, one: Mark, other: Mark): boolean {
  return (tokens[other.start]?.sentence ?? 0) - (tokens[one.start]?.sentence ?? 0) === 1;
}

function around(one: Mark, other: Mark, confidence: number): Pain {
  const start = Math.min(one.start, other.start);
  return { mark: { ...one, start, end: Math.max(one.end, other.end) }, confidence };
}
