import type { PhraseTables } from '../phrases.ts';

export const need: PhraseTables['need'] = {
  should: [
   
    'vogliamo|vorremmo|voglio|vorrei ** cambiare|sostituire|migliorare|modernizzare|automatizzare|digitalizzare|passare|avere|gestire|semplificare|ridurre|abbandonare|rinnovare',
    'cerchiamo|cerco', 'stiamo cercando|valutando', 'abbiamo|ho bisogno', 'ci|mi serve|serve|servirebbe|servono',
    'avremmo bisogno', 'ci piacerebbe ** cambiare|sostituire|migliorare|passare|avere',
  ],
  must: [
    'mai piu', 'multa|multe|multati|sanzione|sanzioni|sanzionati', 'obbligatorio|obbligatoria|obbligati|obbligo di',
    'perdiamo', 'stiamo perdendo', 'abbiamo perso',
    'clienti se|si vanno|lamentano|andati', 'linea|produzione|macchina|magazzino ** ferma|fermo|bloccata|bloccato',
    'si e rotto|rotta|fermato|fermata|bloccato', 'si blocca|ferma|rompe', 'non funziona piu', 'penale|penali',
    'attacco hacker|informatico', 'e urgente', 'ci costa|costano',
    'rischiamo ** licenza|contratto|cliente|certificazione',
  ],
  good: [
    'sarebbe bello|carino|comodo|interessante|utile', 'non e urgente|indispensabile|prioritario', 'un di piu',
    'possiamo|si farne|fa senza', 'stiamo bene anche senza', 'un extra|lusso|plus',
  ],
  none: [
    'per curiosita', 'solo|soltanto curiosita|guardando|guardare|curiosando|informazioni|informarmi',
    'sono uno? studente|studentessa', 'per la tesi', 'nessun bisogno|problema|esigenza',
    'non abbiamo bisogno|esigenze', 'niente di concreto|preciso', 'gia risolto|sistemato',
    'siamo contenti|soddisfatti', 'cerco lavoro',
  ],
}; // prettier-ignore
