import type { PhraseTables } from '../phrases.ts';

export const about: PhraseTables['about'] = {
  price: [
    'prix|tarif|tarifs|tarification', 'cout|couts|coute|coutent|couterait', 'combien', 'remise|remises|reduction',
    'essai gratuit', 'devis', 'abonnement|abonnements', 'cher|chere', 'facturez|facture|facturation',
    'forfait|forfaits',
  ],
  feature: [
    'fonction|fonctions|fonctionnalite|fonctionnalites', 'module|modules', 'permet', 'pouvez|peut', 'possible',
    'appli|application mobile', 'langue|langues', 'rapports',
  ],
  security: [
    'securite|securise', 'rgpd', 'donnees', 'confidentialite', 'chiffre|chiffrees|chiffrement',
    'heberge|hebergement|hebergees', 'serveurs', 'iso',
  ],
  integration: [
    'integre|integration|integrations|integrer', 'connecte|connecter|connexion|connecteur', 'api', 'sap', 'erp',
    'shopify', 'compatible',
  ],
  process: [
    'combien de temps', 'mise en place|service|oeuvre', 'deploiement|implementation', 'formation',
    'prochaines etapes', 'demo|demonstration', 'comment ca marche|fonctionne', 'contrat|engagement|preavis',
    'migration',
  ],
}; // prettier-ignore

export const asks: PhraseTables['asks'] = {
  budget: ['budget', 'depenser', 'investir', 'enveloppe'],
  authority: ['decide|decident', 'decision|decisions', 'valide|valident', 'signe', 'decideur|decideurs'],
  need: ['besoin|besoins', 'cherchez', 'probleme|problemes', 'enjeu|enjeux', 'aider'],
  timeline: ['quand', 'delai|delais', 'echeance', 'date|dates', 'calendrier'],
  contact: ['mail|email|courriel', 'telephone|numero', 'nom', 'entreprise|societe', 'coordonnees'],
}; // prettier-ignore
