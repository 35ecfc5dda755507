import type { Words } from '../words.ts';
import { acts } from './acts.ts';
import { asides } from './asides.ts';
import { authority } from './authority.ts';
import { calendar } from './calendar.ts';
import { contact } from './contact.ts';
import { count } from './count.ts';
import { frame, frames } from './frames.ts';
import { money } from './money.ts';
import { need } from './need.ts';
import { currencies, numbers } from './numbers.ts';
import { people } from './people.ts';
import { about, asks } from './questions.ts';
import { time } from './time.ts';

export const german: Words = {
  language: 'de',
  telling: 'no yes je ab at punkt in an so im am kw der die das den dem des ein eine einen einem einer und oder aber ist sind war waren bin wir ich sie ihr uns unser unsere unseren mein meine meinem es nicht kein keine keinen ja nein bitte danke hallo guten moin mit von vom fuer auf bei zu zum zur aus nach vor bis ende anfang mitte ca etwa euro im pro jahr monat woche wochen monate wie was wann wer wo warum haben hat habe kann koennen muss muessen soll will wollen brauchen suchen noch schon auch nur eher doch mal sehr mehr als wenn weil dass so sich entscheide entscheidet chef genau klar geht gibt verlieren durch ueber unter naechste naechsten naechstes diesen dieses jetzt heute morgen maerz januar lieber keinen ahnung weiss kosten kostet tausend naechstem mensch mindestens maximal hoechstens bald sofort dringend genehmigt freigegeben irgendwann quartal halbjahr fruehestens spaetestens rund zwischen tschuess danke gerne chef firma geschaeftsfuehrer inhaber vielleicht heisse arbeite entscheidung gemeinsam zusammen zweiten'.split(
    ' ',
  ),
  letters: /[äöüß]/iu,
  fillers: [
    'noch', 'mal', 'auch', 'eigentlich', 'einfach', 'gerade', 'aktuell', 'halt', 'eben', 'bitte', 'gerne', 'schon',
    'bereits', 'wirklich', 'momentan', 'derzeit', 'ja', 'denn', 'so', 'immer', 'staendig', 'leider', 'nur', 'uns',
    'hier', 'dann', 'da',
  ],
  negations: ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'nie', 'niemals', 'ohne', 'nichts', 'kaum', 'ned', 'net', 'nid', 'nit', 'nix'],
  articles: [
    'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'unser', 'unsere', 'unserem',
    'unserer', 'unseren', 'mein', 'meine', 'meinem', 'meiner', 'meinen', 'ca', 'circa', 'etwa', 'rund', 'ungefaehr',
    'so', '.', 'im', 'irgendwann', 'vielleicht', 'wohl', 'eventuell', 'schon', 'noch', 'zum', 'zur', 'am', 'ungf',
    '~', 'oeppe', 'oeppen',
  ],
  numbers,
  currencies,
  calendar,
  people,
  frames,
  phrases: { frame, money, count, time, authority, need, contact, acts, about, asks, asides },
}; // prettier-ignore
