import type { TalkPhrases } from '../phrases.ts';

/** What is heard in whole conversations only: what an agent asks, and how a visitor takes what the agent says. */
export const talk: Partial<TalkPhrases> = {
  budget: [
    'budget', 'quanto', 'investire', 'spendere', 'cifra', 'importo', 'somma', 'fascia', 'soldi', 'disponibilita',
    'prezzo', 'costo', 'stanziato|stanziati', 'a disposizione',
  ],
  authority: [
    'decide|decidete|decidono|decidere', 'decisione|decisioni', 'firma|firmate|firmano', 'approva|approvazione',
    'ultima parola', 'chi', 'suo|tuo|vostro ruolo', 'da solo|sola', 'via libera', 'qualcun altro',
  ],
  need: [
    'bisogno|bisogni', 'cercate|cerca|cerchi', 'problema|problemi', 'aiutarla|aiutarti|aiutarvi|aiutare', 'perche',
    'cosa la|vi|ti porta', 'migliorare', 'mi racconti|spieghi', 'esigenza|esigenze', 'serve|servirebbe', 'obiettivo',
    'come mai', 'che succede',
  ],
  timeline: [
    'quando', 'tempi|tempistica|tempistiche', 'scadenza', 'data|date', 'entro', 'partire|iniziare|avviare', 'urgente',
    'quest anno', 'che mese',
  ],
  contact: [
    'mail|email', 'telefono', 'numero', 'nome', 'contattarla|contattarti', 'indirizzo', 'recapito',
  ],
  agree: [
    'si', 'esatto', 'esattamente', 'corretto', 'giusto', 'certo', 'va bene', 'd accordo', 'perfetto', 'proprio cosi',
    'assolutamente', 'confermo', 'ok',
  ],
  disagree: [
    'no', 'per niente', 'macche', 'impossibile', 'mai', 'piuttosto', 'troppo', 'assolutamente no',
  ],
  unsure: [
    'non so|saprei', 'boh', 'dipende', 'vedremo', 'forse', 'non sono sicuro|sicura', 'bisogna vedere',
  ],
  refuses: [
    'preferisco|preferirei|preferiamo non', 'non posso|voglio dire|dirlo|parlarne', 'riservato|riservata',
    'confidenziale', 'lo tengo per',
  ],
  gone: [
    'budget ** congelato|tagliato|bloccato|cancellato', 'non ci sono piu soldi|fondi',
  ],
  halted: [
    'in pausa|sospeso|attesa', 'rimandato|rinviato',
  ],
  stopped: [
    'progetto e stato annullato|cancellato|fermato', 'non ci interessa piu', 'firmato|preso con|da un altro',
  ],
  solved: [
    'gia risolto', 'abbiamo risolto', 'non serve piu',
  ],
  content: [
    'va|funziona tutto? bene', 'siamo contenti|soddisfatti', 'per curiosita', 'solo guardando',
  ],
  offer: [
    'nostro|nostra|nostri|nostre', 'tariffa|tariffe', 'a partire da', 'offerta', 'costa|costano',
  ],
  notes: [
    'segno|annoto|riassumo', 'diceva|ha detto', 'quindi',
  ],
  courtesy: [
    'nessun problema', 'non c e problema', 'di niente|nulla', 'figurati|figuriamoci',
  ],
  turns: [
    'aspetti|aspetta', 'scusi|scusa', 'un attimo|momento', 'anzi',
  ],
  condition: [
    'dipende|dipendera da|dal|dalla', 'appena', 'quando avremo|chiuderemo|sara', 'una volta che',
  ],
}; // prettier-ignore
