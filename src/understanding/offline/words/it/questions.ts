import type { PhraseTables } from '../phrases.ts';

export const about: PhraseTables['about'] = {
  price: [
    'prezzo|prezzi|tariffa|tariffe|listino', 'costa|costano|costo|costi|costerebbe', 'quanto', 'sconto|sconti',
    'prova gratuita', 'preventivo', 'abbonamento|abbonamenti', 'caro|cara', 'chiedete', 'piano|piani',
  ],
  feature: [
    'funzione|funzioni|funzionalita', 'modulo|moduli', 'permette', 'potete|puo', 'possibile', 'avete', 'app mobile',
    'lingua|lingue', 'report',
  ],
  security: ['sicurezza|sicuro', 'gdpr', 'dati', 'privacy', 'cifrati|crittografia', 'server', 'iso'],
  integration: [
    'integra|integrano|integrazione|integrazioni|integrare', 'collega|collegare|connette|connettere', 'api', 'sap',
    'erp', 'gestionale', 'shopify', 'compatibile',
  ],
  process: [
    'quanto tempo|ci', 'implementazione|installazione', 'attivazione', 'formazione', 'prossimi passi', 'demo',
    'come funziona', 'contratto|disdetta', 'migrazione',
  ],
}; // prettier-ignore

export const asks: PhraseTables['asks'] = {
  budget: ['budget', 'spendere', 'investire', 'cifra'],
  authority: ['decide|decidono', 'decisione|decisioni', 'approva|approvano', 'firma'],
  need: ['bisogno', 'cercate|cerca', 'problema|problemi', 'esigenza|esigenze', 'aiutarla|aiutarvi|aiutare'],
  timeline: ['quando', 'tempistica|tempistiche', 'scadenza', 'data|date', 'tempi'],
  contact: ['mail|email', 'telefono|numero', 'nome', 'azienda|societa', 'contatto|recapito'],
}; // prettier-ignore
