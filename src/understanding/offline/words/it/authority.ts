import type { PhraseTables } from '../words.ts';

export const authority: PhraseTables['authority'] = {
  decides: [
    'decido io', 'sono io che decido|a', 'sono io a decidere', 'firmo io', 'la decisione e mia', 'ho l ultima parola',
    'la decisione spetta a me', 'decido da solo|sola',
  ],
  owner: [
    'titolare', 'proprietario|proprietaria', 'fondatore|fondatrice', 'ceo',
    'amministratore|amministratrice delegato|delegata|unico|unica', 'direttore|direttrice generale',
    'cofondatore|cofondatrice',
  ],
  chief: [
    'cfo|cto|coo|cio', 'direttore|direttrice finanziario|finanziaria|commerciale|tecnico|tecnica|acquisti|logistica',
    'direttore|direttrice della|del|di|dei *',
  ],
  lower: [
    'responsabile|capo della|del|di|dei|acquisti|logistica|magazzino *?', 'assistente', 'stagista',
    'impiegato|impiegata', 'ingegnere',
  ],
  self: ['sono', 'sono il|la|un|una|lo|l', 'io sono il?|la?', 'lavoro come', 'in qualita di', 'il mio ruolo e'],
}; // prettier-ignore
