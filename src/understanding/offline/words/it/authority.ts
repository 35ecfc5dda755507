import type { PhraseTables } from '../phrases.ts';

/** Who else may decide. */
const OTHERS = (
  'titolare capo direttore direttrice direzione socio socia soci consiglio comitato padre madre ' +
  'fratello sorella moglie marito amministratore proprieta responsabile presidente cda sede casa ' +
  'gruppo commercialista ufficio cfo ceo superiore proprietario proprietaria'
).replaceAll(' ', '|');

export const authority: PhraseTables['authority'] = {
  decides: [
    'decido io', 'sono io che decido|a', 'sono io a decidere', 'firmo io', 'la decisione e mia', 'ho l ultima parola',
    'la decisione spetta a me', 'decido da solo|sola',
    'decido|scelgo|firmo|compro tutto? io', 'la decisione la prendo io', 'la firma e mia', 'decido io', 'sono io',
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
  alone: [
    'da solo|sola', 'solo io', 'decido tutto io', 'non devo chiedere|consultare', 'senza chiedere', 'nessun altro',
  ],
  shares: [
    `io e il|la|mio|mia mio|mia? ${OTHERS}`, `il|la|mio|mia|i mio|mia|miei? ${OTHERS} e io|me`,
    `con il|la|mio|mia|i|mio mio|mia|miei? ${OTHERS}`, 'insieme', 'decidiamo in|noi|tutti|insieme|a', 'a maggioranza',
    'ho un? voto', 'in due|tre',
  ],
  othersCall: [
    `decide|firma|sceglie|approva|decidera|firmera il|la|mio|mia|i|lo|l mio|mia? ${OTHERS}`,
    `il|la|mio|mia|i|l mio|mia? ${OTHERS} decide|firma|sceglie|approva|decidera|firmera`,
    `decisione spetta|tocca|compete|e al|alla|del|della|di|a mio|mia? ${OTHERS}`, 'chi decide|firma e',
    `fa tutto la|il ${OTHERS}`, `poi firma|decide il|la ${OTHERS}`,
  ],
  influences: [
    'propongo|consiglio|raccomando|suggerisco|seleziono', 'do un|il mio? parere',
    'faccio una|la proposta|selezione|rosa', 'posso solo consigliare|proporre|suggerire', 'non decido|firmo io',
  ],
  none: [
    'parere non conta', 'non ho voce', 'non conto|decido niente|nulla', 'non mi chiedono', 'non c entro',
    'non ho niente|nulla da dire',
  ],
}; // prettier-ignore
