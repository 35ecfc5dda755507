import { fold } from '../text/fold.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if of in on at to for with from by as is are was be been am do does did can could will would should may might have has had i im you your we our us me my it its this that these those they them there ' +
    'what which who whom whose when where why how much many any some so than too very just also about into not no yes please tell know like want need get got give hi hello hey thanks then ill id whats one more ' +
    'der die das den dem des ein eine einen einem einer und oder aber wenn von in im an am zu zum zur fuer mit aus bei auf als ist sind war sein bin kann koennen koennte wird werden wuerde soll haben habe hat hatte ich du sie wir ihr uns euch mir mich man es er ' +
    'was welche welcher wer wann wo warum wie viel viele gibt nicht kein keine ja nein bitte sagen wissen moechte will brauche brauchen hallo danke dann auch noch mal denn eigentlich euer eure ihre ihr man damit dazu'
  ).split(' '),
);

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'ations',
    'ation',
    'ings',
    'ing',
    'ions',
    'ion',
    'ors',
    'or',
    'ies',
    'ied',
    'ers',
    'er',
    'ed',
    'es',
    'ly',
    's',
    'e',
    'y',
  ],
  de: [
    'ierungen',
    'ierung',
    'ieren',
    'iert',
    'ungen',
    'ung',
    'keit',
    'ionen',
    'ion',
    'lich',
    'en',
    'er',
    'em',
    'es',
    'et',
    'e',
    'n',
    's',
    't',
  ],
};

/** The words of a text that searching is about: folded, without stop words, cut to their stems. */
export function terms(text: string, language: string): readonly string[] {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => word.length > 1 && !STOP_WORDS.has(word)).map((word) => stem(word, language));
}

/** Cuts one ending where at least four letters remain: integrate, integrates, integration -> integrat. */
function stem(word: string, language: string): string {
  for (const ending of ENDINGS[language] ?? ENDINGS['en'] ?? []) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}
