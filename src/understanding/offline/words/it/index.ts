import type { Words } from '../words.ts';
import { acts } from './acts.ts';
import { authority } from './authority.ts';
import { calendar } from './calendar.ts';
import { contact } from './contact.ts';
import { count } from './count.ts';
import { frame, frames } from './frames.ts';
import { money } from './money.ts';
import { need } from './need.ts';
import { currencies, numbers } from './numbers.ts';
import { about, asks } from './questions.ts';
import { time } from './time.ts';

export const italian: Words = {
  language: 'it',
  telling: 'io no il di a gli lo una uno un sono siamo abbiamo avete ho hai ha hanno per con senza che chi quale nostro nostra nostri ma molto piu meno vorrei vorremmo cerchiamo cerco bisogno magazzino azienda prezzo costa costano come dove quando perche mese mesi anno anni settimana settimane errori ordini puo possiamo potete questo questa quello della delle dei del nel nella dell all al alla ai non si ci anche ed se in il mio numero entro fino prima dopo tra fra da dal dalla circa gia ancora ora adesso oggi domani solo bene niente nessuno qualcuno parlare decido decide decidiamo preferisco va mi vi ti le li lei voi noi ne mio mia cifra euro mila soldi budget chiamo mail telefono persona idea dipende inizio fine prossimo prossima massimo minimo due tre quattro cinque vogliamo voglio poi cosa guardi davvero chiedete stare lasci parte sta lavoro lavoriamo presso problema problemi clienti cliente ordine errore troppi troppe molti molte dobbiamo devo deve serve servono aiuto aiutare cellulare'.split(' '),
  tellingAlone: 'buongiorno buonasera grazie quanto arrivederci vorrei abbiamo vorremmo qualcuno cerchiamo nostro nostra siamo perche salve preferisco piacerebbe vogliamo chiamo vostra vostro boh anche'.split(' '),
  letters: /[àèìòù]/iu,
  fillers: 'gia ancora anche davvero proprio solo ora adesso attualmente magari forse quindi allora poi semplicemente sempre pure beh ecco'.split(' '),
  negations: 'non no mai senza niente nulla nessun nessuno nessuna ne mica'.split(' '),
  articles: 'il lo la i gli le l un uno una del della dei delle dell al alla di d mio mia nostro nostra circa intorno quasi sui sulle su sugli forse verso tipo ca ~ gia'.split(' '),
  numbers,
  currencies,
  calendar,
  frames,
  phrases: { frame, money, count, time, authority, need, contact, acts, about, asks },
}; // prettier-ignore
