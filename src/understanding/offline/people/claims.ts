import type { Mark } from '../lexicon/marks.ts';
import { type Reading, sameClause, sameSentence } from '../reading.ts';
import { peopleWords } from '../words/people-words.ts';
import { isElsewhere } from './elsewhere.ts';
import { isClerical, isOtherMatter, isRoutine } from './matter.ts';
import { partiesAfter, partiesBefore, type Party } from './parties.ts';

/** A sentence that says who decides, signs or has to be asked: the people, and the words that say it. */
export interface Claim {
  readonly parties: readonly Party[];
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  /** "I sign myself", "bis 25.000 zeichne ich": nobody else is needed, at least within a limit. */
  readonly alone: boolean;
  /** "Finance pays": says who decides only where nobody else does. */
  readonly minor: boolean;
}

export function has(claim: Claim, who: Party['who']): boolean {
  return claim.parties.some((party) => party.who === who);
}

/** Every claim of the message. Unasked, a verb with other meanings ("picks", "handles it") makes none. */
export function readClaims(reading: Reading, asked: boolean): readonly Claim[] {
  const { marks } = reading;
  const wide = asked || marks.has('authority.influences', 'authority.member');
  return [
    ...marks.of('authority.verb', 'authority.weak').flatMap((verb) => {
      const doers = doersOf(reading, verb);
      const joint = areTogether(reading, verb, doers);
      return wide || verb.tag === 'authority.verb' || joint ? claimOf(reading, verb, doers, asked || joint) : [];
    }),
    ...marks
      .of('authority.lies')
      .filter((lies) => asked || !isDone(reading, lies))
      .flatMap((lies) =>
        claimOf(
          reading,
          lies,
          behind(reading, lies).filter(({ known }) => asked || known),
          asked,
        ),
      ),
    ...marks
      .of('authority.consult')
      .filter((ask) => asked || !LOOSE.has(reading.tokens[ask.start]?.word ?? ''))
      .flatMap((ask) => claimOf(reading, ask, othersOnly(behind(reading, ask)), asked)),
  ].filter(({ start }) => !reading.questions.has(reading.tokens[start]?.sentence ?? -1));
}

/** "It's the chief engineer and me together who pick". */
function areTogether({ tokens, words }: Reading, verb: Mark, doers: readonly Party[]): boolean {
  const isPair = doers.some(({ who }) => who !== 'other') && doers.some(({ who }) => who === 'other');
  return isPair && tokens.slice(Math.max(0, verb.start - 3), verb.end + 3).some(({ word }) => peopleWords(words).together.includes(word)); // prettier-ignore
}

function claimOf(reading: Reading, mark: Mark, doers: readonly Party[], asked: boolean): readonly Claim[] {
  const strong = asked || mark.end - mark.start > 1;
  const parties = doers.filter(({ who, known }) => who !== 'other' || known || strong);
  if (parties.length === 0 || isStrangers(reading, mark) || (!asked && isRoutine(reading, mark))) return [];
  if (isOtherMatter(reading, mark) || isClerical(reading, mark, parties)) return [];
  const company = parties.some(({ who }) => who !== 'other') ? withWhom(reading, mark) : [];
  const all = [...parties, ...company];
  const start = Math.min(mark.start, ...all.map((party) => (party.start < party.end ? party.start : mark.start)));
  const end = Math.max(mark.end, ...all.map((party) => party.end));
  if (isElsewhere(reading, mark, all)) return [];
  const negated = mark.negated || isDenied(reading, mark);
  const minor = reading.tokens.slice(mark.start, mark.end).some(({ word }) => peopleWords(reading.words).pays.includes(word)); // prettier-ignore
  return [{ parties: all, start, end, negated, minor, alone: company.length === 0 && isAlone(reading, mark) }];
}

/** "Already signed off by finance" tells of money; "is signed off by finance" of who decides. */
function isDone({ tokens }: Reading, { start }: Mark): boolean {
  return /^(?:made|taken|decided|approved|signed|authori[sz]ed|chosen|picked|blessed|genehmigt|freigegeben|abgesegnet|unterschrieben)$/.test(tokens[start]?.word ?? '') && !['be', 'is', 'are', 'gets', 'get', 'being', 'wird', 'werden'].includes(tokens[start - 1]?.word ?? ''); // prettier-ignore
}

/** "For my boss", "to our manager": says who decides only where that was asked. */
const LOOSE = new Set(['to', 'for', 'fuer', 'an', 'mit', 'von', 'ueber', 'at']);

/** Who does what the verb says: before it, in German also behind it or inside of it ("gibt meine Chefin frei"). */
function doersOf(reading: Reading, verb: Mark): readonly Party[] {
  const before = partiesBefore(reading, verb.start);
  if (reading.words.language === 'en') {
    if (before.length > 0) return before;
    return verb.gapped ? partiesAfter(reading, verb.start + 1) : [];
  }
  if (before.some(({ who, known }) => who !== 'other' || known)) return before;
  const inside = verb.gapped && verb.end - verb.start > 1 ? partiesAfter(reading, verb.start + 1).filter(({ start }) => start < verb.end) : []; // prettier-ignore
  if (inside.length > 0) return inside;
  const after = partiesAfter(reading, verb.end);
  return after.length > 0 ? after : before;
}

function behind(reading: Reading, mark: Mark): readonly Party[] {
  const owned = reading.words.articles.includes(reading.tokens[mark.end - 1]?.word ?? '') || peopleWords(reading.words).determiners.includes(reading.tokens[mark.end - 1]?.word ?? ''); // prettier-ignore
  const found = partiesAfter(reading, owned ? mark.end - 1 : mark.end);
  if (found.length > 0) return found;
  return mark.end - mark.start > 2 && mark.gapped ? partiesAfter(reading, mark.start + 1) : [];
}

function othersOnly(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ who, known }) => who === 'other' && known);
}

/** "I decide together with my CFO", "Die Auswahl treffe ich mit unserem Werksleiter". */
function withWhom(reading: Reading, mark: Mark): readonly Party[] {
  const { tokens, words } = reading;
  const people = peopleWords(words);
  return tokens
    .filter(({ index, word }) => people.with.includes(word) && sameClause(reading, index, mark.start))
    .flatMap(({ index }) => partiesAfter(reading, index + 1))
    .filter(({ who, known }) => who === 'other' && known);
}

/** "entscheide ich nicht": a German negation comes behind its verb. */
function isDenied(reading: Reading, mark: Mark): boolean {
  if (reading.words.language !== 'de') return false;
  const { tokens } = reading;
  return [0, 1, 2, 3].some((more) => {
    const token = tokens[mark.end + more];
    return token?.word === 'nicht' && sameClause(reading, token.index, mark.start) && tokens[token.index + 1]?.word !== 'nur'; // prettier-ignore
  });
}

function isAlone(reading: Reading, mark: Mark): boolean {
  const { tokens, words, marks } = reading;
  const people = peopleWords(words);
  return tokens.some(({ index, word, kind }) => {
    if (!sameClause(reading, index, mark.start) || marks.of('authority.alone').some((one) => one.negated && one.end > index && one.start <= index)) return false; // prettier-ignore
    if (people.alone.includes(word) && index >= mark.start - 3) return !reading.words.negations.includes(tokens[index - 1]?.word ?? ''); // prettier-ignore
    return kind === 'number' && [1, 2].some((back) => people.limits.includes(tokens[index - back]?.word ?? ''));
  });
}

/** "My friend is CEO …", "our customer's manager signs": whoever decides elsewhere. */
function isStrangers(reading: Reading, mark: Mark): boolean {
  return reading.tokens.some(({ index, word }) => STRANGERS.test(word) && sameSentence(reading, index, mark.start) && index < mark.start && index > mark.start - 12); // prettier-ignore
}

const STRANGERS =
  /^(?:friend|neighbou?r|supplier|vendor|competitor|client|customer|kumpel|freund|bekannte|nachbar|lieferant|kunde|mitbewerber)/;
