import type { Mark } from '../lexicon/marks.ts';
import type { Reading } from '../reading.ts';

const NOTHING = new Set('nothing nix nichts gar at all really specific particular thanks thx eigentlich zilch nada bestimmtes konkretes spezielles besonderes in'.split(' ')); // prettier-ignore
/** Verbs of which "nothing" denies a need. */
const SEEKS = new Set('need needed want looking after buy buying seek shopping brauchen brauche brauch suche suchen kaufe kaufen gekauft moechten moechte wollen will'.split(' ')); // prettier-ignore
const FEW = 5;

/** "We have nothing documented", "du verstehst gar nix": a nothing that belongs to another verb denies no need. */
export function isMereNothing({ tokens, asked }: Reading, mark: Mark): boolean {
  if (mark.tag !== 'need.none' || !tokens.slice(mark.start, mark.end).every(({ word }) => NOTHING.has(word))) return false; // prettier-ignore
  const { sentence, clause } = tokens[mark.start] ?? {};
  const beside = tokens.filter((token) => token.sentence === sentence && token.clause === clause && token.kind === 'word'); // prettier-ignore
  if (beside.some(({ text, index }) => text === 'Sie' && index > (beside[0]?.index ?? 0))) return true;
  if (beside.some(({ word }) => SEEKS.has(word))) return false;
  return asked !== 'need' || beside.length > FEW;
}

/** "No problem, go ahead" assents. */
export function isAssent({ tokens }: Reading, { start, end }: Mark): boolean {
  const [no, problem] = [tokens[start]?.word ?? '', tokens[start + 1]?.word ?? ''];
  return start === 0 && end === 2 && /^(?:no|kein)$/.test(no) && /^(?:problem|worries|trouble)$/.test(problem) && tokens[end]?.kind !== 'word'; // prettier-ignore
}
