import type { TalkPhrases } from '../phrases.ts';

/** What is heard in whole conversations only: what an agent asks, and how a visitor takes what the agent says. */
export const talk: Partial<TalkPhrases> = {
  budget: [
    'budget|budgets', 'enveloppe', 'combien', 'investir', 'depenser', 'mettre|mettriez', 'montant', 'fourchette',
    'cote|niveau budget|prix|finances|argent|financier|enveloppe', 'les moyens', 'prix', 'financement',
    'finance|financer', 'cout', 'somme', 'ordre de grandeur',
  ],
  authority: [
    'decide|decidez|decident|decider', 'decision|decisions', 'decideur|decideurs', 'signe|signez|signent|signer',
    'signature', 'valide|validez|valident|valider|validation', 'tranche|tranchez', 'qui choisit|achete|prend',
    'feu vert', 'votre role', 'dernier mot', 'seul|seule', 'votre accord', 'd autres personnes', 'vous recommandez',
  ],
  need: [
    'besoin|besoins', 'cherchez', 'probleme|problemes', 'enjeu|enjeux', 'aider|aide', 'amene|amene', 'qu est ce qui',
    'pourquoi', 'difficulte|difficultes', 'ameliorer', 'que puis je', 'puis je faire', 'racontez', 'expliquez',
    'contexte', 'situation', 'interesse', 'objectif|objectifs', 'attendez', 'vous faut', 'que se passe',
  ],
  timeline: [
    'quand', 'delai|delais', 'echeance', 'date', 'dates', 'calendrier', 'pour quand', 'd ici',
    'demarrer|demarrage|commencer|lancer', 'urgent', 'combien de temps', 'planning', 'avant noel|l ete',
    'cette annee', 'mois', 'installe|pose', 'en place', 'presse|pressant',
  ],
  contact: [
    'mail|email|courriel', 'telephone', 'numero', 'vous joindre', 'coordonnees', 'votre nom', 'adresse',
  ],
  agree: [
    'oui', 'ouais', 'exactement', 'exact', 'tout a fait', 'c est ca|exact|bien|vrai|correct', 'voila', 'd accord',
    'absolument', 'effectivement', 'parfait', 'bien sur', 'en effet', 'ok', 'ca me va', 'entendu', 'affirmatif',
    'c est juste|bon',
  ],
  disagree: [
    'non', 'pas du tout', 'oh la non', 'pas vraiment|exactement|tout', 'jamais', 'impossible', 'c est impossible',
    'plutot', 'trop cher|tot|tard', 'certainement pas', 'surement pas',
  ],
  unsure: [
    'je ne sais', 'sais pas', 'aucune idee', 'faut voir', 'on verra', 'a voir', 'peut etre', 'ca depend',
    'pas sur|sure', 'difficile a dire',
  ],
  refuses: [
    'prefere|preferons|prefererais pas|ne|garder', 'ne peux|peut|veux|souhaite|communique|communiquons|donne pas',
    'confidentiel', 'je garde|le garde', 'pas le droit', 'ca reste entre', 'je ne dis|dirai rien|pas',
    'ne parle|discute pas',
  ],
  gone: [
    'budget a|est ete? gele|coupe|supprime|annule|retire', 'gel des', 'plus de budget|d argent',
    'budget gele|coupe|supprime',
  ],
  halted: [
    'en attente|pause|suspens', 'reporte|reportee|repousse', 'gele', 'mis en',
  ],
  stopped: [
    'projet est|a ete? annule|abandonne|arrete|enterre', 'on|nous arrete|abandonne tout|le',
    'plus interesse|interesses', 'signe avec un autre|une', 'choisi un autre',
  ],
  solved: [
    'deja regle|resolu', 'c est regle|resolu', 'n avons|a plus besoin',
  ],
  content: [
    'tout va bien', 'pas de probleme', 'marche|fonctionne|travaille tres? bien', 'contents|satisfaits',
    'juste|simplement regarder|curieux', 'par curiosite',
  ],
  offer: [
    'notre|nos', 'tarif|tarifs', 'a partir de', 'offre|forfait', 'coute|coutent', 'nous facturons',
  ],
  notes: [
    'je note|notais|resume|recapitule', 'vous disiez|avez dit|m avez', 'donc vous',
  ],
  courtesy: [
    'pas de souci|soucis|probleme', 'aucun souci|probleme', 'de rien', 'pas grave',
  ],
  turns: [
    'attendez|attends', 'pardon', 'un instant|moment', 'enfin non', 'ah non', 'quoique',
  ],
  condition: [
    'des que', 'depend|dependra de|du', 'une fois que', 'quand on aura|le|la', 'tant que',
  ],
}; // prettier-ignore
