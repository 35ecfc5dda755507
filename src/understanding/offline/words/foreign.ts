/**
 * Words by which a language that the rules do not understand is recognised, so that it is not taken for one of ours.
 * Folded as words are compared: no accents, no apostrophes. Words that English or German has too are left out.
 */
export interface ForeignWords {
  readonly language: string;
  /** Two of them tell the language. */
  readonly small: ReadonlySet<string>;
  /** One of them tells it. */
  readonly alone: ReadonlySet<string>;
  /** Letters that the language has and ours do not. */
  readonly letters: RegExp | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const FOREIGN: readonly ForeignWords[] = [
  {
    language: 'pl',
    small: set('ja my jest jestem tylko juz bardzo moj moja naszego nam mnie rowniez wiem firmy chcielibysmy mamy sa jestesmy mamy mam dla czy nie ile jak gdzie kiedy dlaczego nasz nasza nas oraz ale szukam szukamy potrzebujemy chcemy chce magazyn magazynu firma firmy cena kosztuje oprogramowania oprogramowanie miesiac rok tydzien na do to prosze'),
    alone: set('jestem dzien dziekuje czesc witam kosztuje prosze jestesmy'),
    letters: /[ąęłńśźż]/iu,
  },
  {
    language: 'tr',
    small: set('ben biz bir ve icin ne kadar var yok mi mu bizim istiyoruz ariyoruz ihtiyacimiz depo sirket fiyat fiyati nasil nerede aylik yil hafta bu ile'),
    alone: set('merhaba tesekkurler selam istiyoruz ariyoruz'),
    letters: /[ğış]/u,
  },
  {
    language: 'sv',
    small: set('jag vi och att det ar har ett inte hur mycket vad nar var vart vara lager foretag pris kostar behover soker vill kan for med pa som till ej'),
    alone: set('hejsan tack kostar mycket'),
    letters: /å/iu,
  },
  {
    language: 'da',
    small: set('jeg vi og er har et ikke hvor meget hvad naar vores lager firma pris koster behov soger kan til med pa som'),
    alone: set('hvor meget koster hvad'),
    letters: /[åæø]/iu,
  },
  {
    language: 'cs',
    small: set('my jsme je mame mam pro kolik jak kde kdy nas nase ale hledame potrebujeme chceme sklad firma cena stoji na se to'),
    alone: set('dobry dekuji ahoj prosim potrebujeme'),
    letters: /[ěřů]/iu,
  },
  {
    language: 'ro',
    small: set('noi suntem avem am pentru cat cum unde cand nostru noastra dar cautam nevoie vrem depozit firma pret costa si este nu cu'),
    alone: set('multumesc salutare avem pentru'),
    letters: /[ășț]/iu,
  },
]; // prettier-ignore

/** Scripts other than the Latin one, by one of the languages that are written in them. */
export const SCRIPTS: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];
