import type { PhraseTables } from '../phrases.ts';

export const count: PhraseTables['count'] = {
  people: ['persone|persona|dipendenti|addetti|utenti|operatori|collaboratori'],
  time: ['giorno|giorni|settimana|settimane|mese|mesi|anno|anni|ora|ore|minuti'],
};
