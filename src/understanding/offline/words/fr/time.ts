import type { PhraseTables } from '../phrases.ts';

export const time: PhraseTables['time'] = {
  by: [
    'd ici', 'd ici le|la|au', 'd ici a', 'jusqu au|en|a', 'pour', 'pour le|la|l', 'au plus tard',
    'au plus tard en|le|a', 'date limite', 'date limite le|est|c est le?', 'deadline', 'echeance', 'dernier delai',
    'd ici la',
  ],
  before: ['avant', 'avant le|la|les|l', 'avant que', 'juste avant'],
  notBefore: [
    'pas avant', 'pas avant le|la|l|les', 'au plus tot', 'au plus tot en|le|a', 'a partir de * seulement',
    'rien avant',
  ],
  from: [
    'a partir de', 'a partir du', 'a compter de|du', 'des', 'des le|la', 'depuis le', 'a partir d',
    'en commencant en',
  ],
  after: ['apres', 'apres le|la|les|l', 'passe', 'suite a', 'une fois passe'],
  within: [
    'dans les', 'dans les prochains|prochaines', 'd ici', 'sous', 'en moins de', 'dans un delai de',
    'dans le delai de', 'au cours de|du|des', 'courant', 'dans le courant de|du', 'pendant', 'sous les',
    'les prochains|prochaines', 'd ici a',
  ],
  in: ['dans', 'd ici', 'en', 'dans environ', 'a', 'dans un', 'dans a peu pres'],
  ago: ['plus tot', 'auparavant'],
  between: ['entre'],
  to: ['a', 'et', 'ou', 'au', 'jusqu en', 'jusqu a', 'ou peut etre'],
  end: ['fin', 'fin de', 'fin du|d', 'en fin de|d'],
  mid: ['mi', 'mi de', 'milieu de|du', 'au milieu de|du', 'a la mi'],
  early: ['debut', 'debut de', 'au debut de|du', 'debut du', 'en debut de|d'],
  this: ['ce', 'cette', 'cet', 'le', 'la', 'l', 'du', 'de l'],
  next: [
    'prochain', 'prochaine', 'prochains', 'prochaines', 'suivant', 'suivante', 'qui vient', 'qui arrive', 'a venir',
  ],
  last: ['dernier', 'derniere', 'passe', 'passee'],
  asap: [
    'des que possible', 'au plus vite', 'le plus vite|tot|rapidement possible', 'tout de suite', 'immediatement',
    'urgent', 'en urgence', 'asap', 'sans attendre', 'hier', 'sans delai', 'dans les plus brefs delais',
    'c est urgent', 'sur le champ',
  ],
  asapAsked: ['maintenant', 'vite', 'rapidement', 'aujourd hui', 'bientot', 'desormais'],
  noRush: [
    'pas presse', 'pas pressee', 'pas presses', 'rien ne presse', 'pas d urgence', 'pas urgent', 'aucune urgence',
    'sans urgence', 'pas de rush', 'on n est pas presse|presses', 'aucune hate', 'on a le temps', 'rien d urgent',
    'sans se presser', 'pas d echeance',
  ],
  calmAsked: [
    'un jour', 'plus tard', 'a terme', 'sans date', 'pas de date', 'a long terme', 'quand on pourra',
    'a un moment donne',
  ],
  none: [
    'pas d achat prevu', 'n allons rien acheter', 'n achetons rien|pas',
    'ne comptons|comptent|compte pas acheter|changer', 'rien acheter', 'pas prevu d acheter', 'aucun achat prevu',
    'aucun achat n est', 'on n achete pas|rien', 'pas l intention d acheter',
  ],
  noneAsked: ['jamais'],
  condition: [
    'ca depend', 'depend de|du|des', 'tout depend', 'des qu on|il|elle', 'des que nous|le|la|l|les|j',
    'quand on|nous aura|aurons', 'une fois que|qu', 'si on|nous obtient|avons', 'en attente de|du|d', 'sous reserve',
    'selon',
  ],
  contract: [
    'contrat|licence|abonnement|bail expire|finit|termine|prend|arrive',
    'contrat|licence|abonnement|bail ** expire|finit|termine|fin|jusqu|echeance', 'echeance du contrat',
    'renouvellement', 'arrive a echeance',
  ],
  decision: [
    'decider|decision|decide|decidons|trancher|tranche', 'acheter|achat|achete|achetons',
    'signer|signature|signe|signons', 'commander|commande|commandons', 'choisir|choix|choisit|choisissons',
    'acquerir', 'attribution',
  ],
  purchase: [
    'besoin', 'demarrer|demarrage|demarre|demarrons|commencer|commence', 'lancer|lancement|lance',
    'mise en service|place|production', 'operationnel|operationnelle|pret|prete',
    'deployer|deploiement|installer|installation', 'faut|faudrait|doit|devons|devrait', 'il nous faut',
    'veut|voulons|souhaite|souhaitons|voudrait|aimerait|aimerions', 'avoir', 'projet',
    'migrer|migration|changer|changement|remplacer|basculer', 'prevu|prevue|prevoit|prevoyons|objectif', 'mettre en',
    'delai|calendrier', 'en place', 'tourner|tourne',
  ],
  meeting: [
    'appel|appeler|appelez|rappeler|rappelez', 'rendez vous', 'rdv', 'reunion', 'demo', 'parler', 'disponible|dispo',
    'joindre', 'heures', 'visio', 'visite',
  ],
  absence: [
    'vacances', 'conges', 'ferie|feries', 'ferme|fermes|fermee|fermeture', 'absent|absente', 'horaires',
    'ouvert|ouverts', 'deplacement', 'en voyage',
  ],
  event: [
    'salon', 'foire', 'livraison|livre|livrez', 'promo|promotion|remise|soldes|offre', 'anniversaire', 'mariage',
    'conference', 'audit', 'inventaire', 'demenagement|demenageons',
  ],
  past: [
    'depuis', 'fonde|fondee|creee|cree', 'il y a', 'l an|annee|mois|semaine dernier|derniere|passe|passee',
    'avons achete|signe|commence', 'ont achete|claque',
  ],
  was: ['etait|etaient', 'a ete'],
  suits: ['me|nous convient|va', 'ca me va'],
  hedge: [
    'peut etre', 'probablement', 'sans doute', 'possiblement', 'eventuellement', 'idealement', 'si possible',
    'pourrait|pourrions', 'si tout va', 'j espere', 'esperons', 'je pense', 'je crois', 'plutot',
    'pas presse|presses', 'normalement', 'vraisemblablement', 'ca depend', 'a priori', 'si jamais', 'pas sur|sure',
    'disons', 'envisage', 'rien ne presse', 'pas urgent',
  ],
  not: ['pas', 'pas en|au|le|cette|ce', 'plutot que', 'au lieu de', 'ni'],
  endOfYear: [
    'fin d annee', 'fin de l annee', 'fin de cette annee', 'la fin de l annee', 'la fin d annee', 'fin annee',
  ],
  endOfQuarter: ['fin de trimestre', 'fin du trimestre', 'la fin du trimestre'],
  endOfMonth: ['fin de mois', 'fin du mois', 'la fin du mois'],
  endOfWeek: ['fin de semaine', 'fin de la semaine', 'la fin de la semaine'],
  endOfFiscal: ['fin d exercice', 'fin de l exercice', 'cloture de l exercice', 'cloture'],
  startOfYear: ['debut d annee', 'debut de l annee', 'debut annee'],
  midOfYear: ['milieu d annee', 'milieu de l annee', 'mi annee'],
  away: ['a partir d aujourd|de', 'maximum', 'maxi'],
  on: ['en', 'le', 'du', 'de'],
  until: ['jusqu'],
  agreement: ['contrat|contrats|licence|licences|abonnement|bail|maintenance|support|engagement'],
  ends: [
    'se termine|terminent', 'finit|finissent', 'finisse', 'soit fini|finie', 'expire|expirent', 'arrive|arrivent a',
    'prend fin', 'court jusqu', 's arrete',
  ],
  byThen: ['d ici la', 'avant cela|ca'],
}; // prettier-ignore
