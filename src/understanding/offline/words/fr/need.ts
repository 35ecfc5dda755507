import type { PhraseTables } from '../phrases.ts';

export const need: PhraseTables['need'] = {
  should: [
   
    'veut|voudrait|voulons|voudrions|veux|voudrais|aimerait|aimerions|aimerais|souhaite|souhaitons|souhaiterait|souhaiterions ** changer|remplacer|ameliorer|moderniser|automatiser|digitaliser|passer|avoir|arreter|equiper|mettre|simplifier|abandonner|fiabiliser|reduire|numeriser',
    'cherche|cherchons', 'recherche|recherchons', 'avons|ai|a besoin', 'il nous faut|faudrait', 'besoin d un|une',
    'on est|sommes a la recherche', 'a remplacer',
  ],
  must: [
    'plus jamais', 'amende|amendes|mise en demeure', 'penalites|penalite', 'obligatoire|obligatoires',
    'nous|on oblige|impose|sommes obliges|oblige',
    'on|nous perd|perdons', 'a|avons perdu',
    'clients sont? partent|partis|furieux|mecontents|plaignent|menacent',
    'ligne|production|usine|chaine|atelier|magasin est|a|ete|restee? *? arretee|arret|bloquee',
    'a|est tombe|tombee en panne', 'en panne', 'restee arretee|bloquee',
    'pirates|piratage|attaque|attaques|cyberattaque', 'ca|cela nous coute', 'ne marche|fonctionne plus',
    'a casse|lache|claque', 'rupture|ruptures de stock', 'doubles reservations',
    'se retrouve avec ** erreurs|retards|doublons|litiges',
    'erreurs|retards|pannes toutes les|tous les|chaque|a repetition', 'c est urgent',
    'risque|risquons de perdre|fermer', 'retire|retirer|perdre notre|la|l licence|agrement|certification',
  ],
  good: [
    'serait bien|sympa|chouette|interessant|utile|un|plus', 'un petit plus|bonus', 'petit plus|bonus',
    'pas urgent|indispensable|vital|prioritaire|pressant', 'peut|pourrait ** vivre sans', 's en sort tres? bien sans',
    'c est du confort|bonus|plus',
  ],
  none: [
    'par curiosite', 'simple|juste curieux|curieuse|curiosite',
    'je regarde|juste|seulement regarder|renseigne|renseigner|curieux', 'je suis etudiant|etudiante',
    'mon|memoire memoire|stage|these|cours', 'pas de besoin', 'aucun besoin|probleme', 'besoin de rien',
    'rien de concret|precis', 'nous|on est|sommes contents|satisfaits|tres contents',
    'deja regle|resolu|equipe|equipes', 'cherche un? emploi|stage|travail|poste',
    'pour le moment rien',
  ],
}; // prettier-ignore
