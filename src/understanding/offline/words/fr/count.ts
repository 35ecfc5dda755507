import type { PhraseTables } from '../phrases.ts';

export const count: PhraseTables['count'] = {
  people: ['personnes|personne|salaries|employes|utilisateurs|gens|collaborateurs|preparateurs'],
  time: ['jour|jours|semaine|semaines|mois|an|ans|annees|heure|heures|minutes'],
};
