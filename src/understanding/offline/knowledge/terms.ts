import { fold } from '../text/fold.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if of in on at to for with from by as is are was be been am do does did can could will would should may might have has had i im you your we our us me my it its this that these those they them there ' +
    'what which who whom whose when where why how much many any some so than too very just also about into not no yes please tell know like want need get got give hi hello hey thanks then ill id whats one more ' +
    'person persons people human someone somebody anyone anybody everyone pls plz please take takes took time times thing things way kind mode anytime ever already first possible available provide provides offer offers software tool product solution exactly actually really u ur charge hows wheres include includes included handle goes down happen happens ' +
    'der die das den dem des ein eine einen einem einer und oder aber wenn von in im an am zu zum zur fuer mit aus bei auf als ist sind war sein bin kann koennen koennte wird werden wuerde soll haben habe hat hatte ich du sie wir ihr uns euch mir mich man es er ' +
    'was welche welcher wer wann wo warum wie viel viele gibt nicht kein keine ja nein bitte sagen wissen moechte will brauche brauchen hallo danke dann auch noch mal denn eigentlich euer eure ihre ihr man damit dazu ' +
    'habt hast seid bist werdet wirst bietet bieten gibts person personen mensch menschen leute jemand jemanden geht gehen laeuft laufen funktioniert stehen steht braucht kannst koennt kriegt kriegen bekommt bekommen sich eurer eurem euren ihrer ihrem ihren ihres unser unsere bitte mal schon bei nach so software produkt loesung app eigentlich ueberhaupt da alles etwas welchen welchem welches enthalten bis ab nen ne auch unterstuetzt unterstuetzen macht machen passiert unseren unserem unserer unseres meine meinen mein'
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

export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}

/** Words that no passage is found by: small ones, and those that only ask. */
export function isStopWord(word: string): boolean {
  return word.length < 2 || STOP_WORDS.has(word);
}

/** Cuts endings where at least four letters remain: price, prices, pricing -> pric. */
export function stemOf(word: string, language: string): string {
  const endings = ENDINGS[language] ?? ENDINGS['en'] ?? [];
  const ending = endings.find((one) => word.length - one.length >= 4 && word.endsWith(one));
  return ending === undefined ? word : stemOf(word.slice(0, -ending.length), language);
}
