import type { PhraseTables } from '../words.ts';

export const count: PhraseTables['count'] = {
  people: ['personnes|personne|salaries|employes|utilisateurs|gens|collaborateurs|preparateurs'],
  time: ['jour|jours|semaine|semaines|mois|an|ans|annees|heure|heures|minutes'],
};
