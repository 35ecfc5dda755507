import type { PhraseTables } from '../phrases.ts';

export const about: PhraseTables['about'] = {
  price: [
    'prijs|prijzen|tarief|tarieven', 'kost|kosten|kostprijs', 'hoeveel kost', 'korting|kortingen', 'proefperiode',
    'gratis proberen|proef', 'offerte', 'abonnement|abonnementen', 'duur|goedkoop', 'rekenen jullie',
  ],
  feature: [
    'functie|functies|functionaliteit|functionaliteiten', 'module|modules', 'kan het|je|dit', 'mogelijk', 'app',
    'taal|talen', 'rapportage|rapporten',
  ],
  security: [
    'beveiliging|veilig|veiligheid', 'avg|gdpr', 'gegevens|data', 'privacy', 'versleuteld|versleuteling', 'servers',
    'gehost|hosting', 'iso',
  ],
  integration: [
    'integratie|integraties|integreren|integreert', 'koppeling|koppelingen|koppelen|koppelt', 'api', 'sap', 'erp',
    'exact', 'shopify', 'compatibel',
  ],
  process: [
    'hoe lang duurt', 'hoelang', 'implementatie', 'opleiding|training', 'volgende stappen', 'demo', 'hoe werkt',
    'contract|opzegtermijn', 'migratie',
  ],
}; // prettier-ignore

export const asks: PhraseTables['asks'] = {
  budget: ['budget', 'besteden|uitgeven', 'investeren', 'hoeveel wilt|wil'],
  authority: ['beslist|beslissen', 'beslissing|besluit', 'keurt', 'tekent', 'beslisser|beslissers'],
  need: ['nodig', 'zoekt|zoek|zoeken', 'probleem|problemen', 'uitdaging|uitdagingen', 'helpen'],
  timeline: ['wanneer', 'termijn', 'planning', 'datum', 'deadline'],
  contact: ['mail|email|mailadres', 'telefoon|telefoonnummer|nummer', 'naam', 'bedrijf', 'contactgegevens'],
}; // prettier-ignore
