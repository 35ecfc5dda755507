import type { PhraseTables } from '../phrases.ts';

export const acts: PhraseTables['acts'] = {
  correction: [
    'pardon|desole|desolee|non|euh|attendez|attends plutot|#', 'pardon|euh|attendez|attends non',
    'pardon|desole|desolee c est', 'non pardon|attendez|attends|plutot', 'je voulais|veux dire',
    'je me suis trompe|trompee', 'je me trompe', 'je corrige', 'je me corrige', 'correction', 'erreur de ma part',
    'en fait', 'ou plutot', 'plutot #', 'c est faux|inexact', 'ce n est pas ca|exact|correct|juste', 'rectification',
    'faute de frappe', 'finalement', 'autant pour moi', 'au temps pour moi', 'enfin non', 'oups',
  ],
  refusal: [
    'je|nous|on prefere|preferons|prefererais|prefererions ne? pas', 'prefere|preferons|prefererais ne? pas',
    'je|nous|on ne? veux|voulons|veut|souhaite|souhaitons pas le|la|vous|en? dire|repondre|communiquer|partager|donner|divulguer|parler|reveler',
    'ne? veux|voulons|souhaite|souhaitons pas le|la|vous|en? dire|repondre|communiquer|partager|donner|divulguer|parler|reveler',
    'ne? peux|pouvons|peut pas le|la|vous|en? dire|communiquer|partager|donner|divulguer|reveler',
    'je ne? le|la|vous|les? donne|communique|dis|dirai|donnerai pas',
    'on|nous ne? le|la|vous|les? donne|donnons|communique|communiquons|disons pas', 'confidentiel|confidentielle',
    'c est prive|secret|confidentiel|personnel', 'ca ne? vous|te regarde pas', 'cela ne vous regarde pas',
    'question suivante', 'pas de commentaire', 'sans commentaire', 'je passe', 'passons', 'je garde ca|cela pour',
    'aucune envie de', 'pas envie de repondre|dire|donner',
  ],
  later: [
    'plus tard', 'pas maintenant', 'pas tout de suite', 'une autre fois', 'un autre jour', 'peut etre plus tard',
    'pas pour le moment|l', 'apres',
  ],
  dontKnow: [
    'je ne? sais pas', 'je n en sais rien', 'je sais pas', 'j en sais rien', 'chais|jsais|sais pas',
    'on|nous ne? sait|savons pas', 'aucune idee', 'pas la moindre idee', 'pas d idee',
    'pas encore decide|defini|fixe|arrete|sur|clair', 'rien n est decide|fixe|arrete', 'pas sur|sure',
    'pas certain|certaine', 'pas encore', 'a definir|determiner|voir', 'on verra', 'bonne question',
    'difficile a dire', 'ca depend', 'cela depend',
    'je dois|il faut que je? demander|verifier|voir|demande|verifie|voie', 'aucune certitude', 'ignore', 'j ignore',
    'c est flou', 'on n a pas decide',
  ],
  yes: [
    'oui', 'ouais', 'ouep', 'ouaip', 'bien sur', 'tout a fait', 'exact', 'exactement', 'd accord', 'ok', 'okay',
    'okey', 'c est ca|exact|juste|correct|bon', 'absolument', 'parfait', 'effectivement', 'en effet', 'volontiers',
    'avec plaisir', 'certainement', 'evidemment', 'affirmatif', 'si si', 'vrai', 'bien entendu', 'carrement',
    'allez y', 'ca me va', 'ca marche', 'je veux bien', 'pourquoi pas', 'entendu', 's il vous plait', 'yes',
    'oui oui',
  ],
  no: [
    'non', 'nan', 'pas du tout', 'absolument pas', 'jamais', 'negatif', 'pas vraiment', 'surtout pas',
    'certainement pas', 'aucun', 'aucune', 'non non', 'bien sur que non', 'ce n est pas ca|vrai|exact|correct',
    'je n ai pas|jamais dit', 'faux', 'pas la peine', 'laissez tomber', 'ca ira', 'rien',
  ],
  why: [
    'pourquoi', 'pour quelle raison', 'pourquoi vous|tu me? demandez|demandes|voulez|veux', 'pourquoi cette question',
    'en quoi ca vous',
  ],
  person: [
    'parler|discuter|echanger|communiquer|causer|dialoguer a|avec une? vrai|vraie? personne|humain|humaine|conseiller|conseillere|commercial|commerciale|quelqu|agent|operateur|etre|responsable|collaborateur|collegue|vendeur|expert|interlocuteur|gens',
    'parler|discuter|echanger a|avec quelqu', 'avec|a quelqu un',
    'un|une vrai|vraie? humain|humaine|etre|conseiller|conseillere|interlocuteur|personne|commercial svp|reel|reelle|humain|humaine|s|plutot|pour|a',
    'un humain', 'humain', 'un etre humain', 'une vraie personne', 'une personne', 'vraie personne',
    'passez|passe|mettez|mets|connectez|transferez|transfere moi',
    'me passer|transferer|mettre|connecter|rediriger a|avec|en|vers|un|une|quelqu',
    'rappelez|rappelle|appelez|appelle|contactez|contacte moi|nous',
    'me|nous rappeler|rappelle|rappelez|rappeliez|recontacter|recontacte', 'on me rappelle|appelle|contacte',
    'etre rappele|rappelee|recontacte|recontactee|contacte|contactee', 'quelqu un peut|pourrait me|nous?',
    'quelqu un de|chez|en|qui|d votre|vous|ligne|vivant|reel|peut|puisse|humain', 'y a t il|quelqu quelqu|un',
    'il y a quelqu un', 'pas un|une|a|avec? un|une? robot|bot|machine|chatbot|ia',
    'je veux|voudrais|souhaite|prefere|aimerais|besoin d? quelqu|un|une humain|humaine|conseiller|conseillere|personne|commercial|agent|interlocuteur',
    'service commercial', 'joindre quelqu|un|une un|conseiller|commercial|personne?', 'avoir quelqu un',
    'mettez moi en relation|contact', 'mise en relation', 'un conseiller', 'un rappel',
    'au telephone avec quelqu|un|une', 'quelqu un au telephone', 'de vive voix',
  ],
  noPerson: [
    'ne m appelez|rappelez pas', 'pas d appel|appels', 'ne me rappelez|contactez|telephonez pas',
    'pas besoin d|de? parler|appel|rappel', 'je ne veux pas parler|etre', 'combien de personnes', 'par personne',
    'parler a|avec mon|ma|mes|notre|nos|son patron|chef|directeur|direction|associe|equipe|comptable|mari|femme',
  ],
  email: [
    'par mail|email|courriel|e|ecrit', 'envoyez|envoie|envoyer moi ** mail|email|courriel|info|infos|documentation',
    'un mail|email|courriel svp|plutot|s|suffit', 'ecrivez|ecris moi', 'je prefere un? mail|email|courriel',
    'plutot par? mail|email|courriel', 'repondez moi par',
  ],
  meeting: [
    'une|la demo|demonstration', 'prendre|fixer|convenir|planifier|caler d|un|une? un? rendez|rdv|reunion|appel|demo',
    'un rdv|rendez',
  ],
  wait: [
    'j attends', 'je patiente', 'je peux attendre|patienter', 'j attendrai', 'je vais attendre|patienter',
    'je reste en ligne',
  ],
  support: [
    'je n arrive pas|plus a me?', 'je ne peux pas|plus me connecter', 'me connecter', 'mot de passe oublie|perdu',
    'mon mot de passe', 'deja client|cliente|clients', 'je suis|nous sommes client|cliente|clients',
    'mon compte|abonnement', 'ma|ma commande|facture|licence', 'ne fonctionne|marche plus|pas depuis',
    'support technique', 'assistance technique', 'message d erreur', 'remboursement', 'service client|apres',
  ],
  job: [
    'cherche un? emploi|travail|stage|poste|alternance', 'candidature', 'postuler', 'mon cv', 'offre|offres d emploi',
    'vous recrutez|embauchez', 'travailler pour|chez vous', 'lettre de motivation', 'stage|alternance chez',
  ],
  vendor: [
    'nous|on vous proposons|propose', 'je vous propose', 'nous proposons des? services|prestations',
    'referencement|seo', 'notre agence', 'nous sommes une agence', 'vous proposer nos|notre|mes',
    'partenariat commercial',
  ],
  spam: ['crypto', 'bitcoin', 'casino', 'gagner de l argent', 'pret rapide'],
  erase: [
    'supprimez|supprimer|effacez|effacer|detruisez|supprime|efface toutes? mes|les|nos|toutes donnees|informations|infos',
    'droit a l|l? oubli|effacement', 'oubliez moi', 'suppression de mes|mes? donnees',
    'mes donnees soient supprimees|effacees',
  ],
  goodbye: [
    'au revoir', 'a bientot|demain|plus', 'bonne journee|soiree|fin|continuation|nuit', 'adieu', 'ciao', 'tchao',
    'bye', 'a la prochaine', 'je dois y? aller|filer|partir', 'c est tout', 'cordialement', 'je vous laisse',
  ],
  greeting: [
    'bonjour', 'bonsoir', 'salut', 'coucou', 'hello', 'rebonjour', 'bjr', 'slt', 'bonjour a', 'hey', 'hi', 'allo',
  ],
  thanks: ['merci', 'merci beaucoup|bien', 'mille mercis', 'je vous|te remercie', 'mrc'],
  smallTalk: [
    'comment allez|vas|va vous|tu|ca', 'comment ca va', 'ca va ?', 'quel temps fait',
    'vous etes un? robot|humain|bot|ia', 'etes vous un? robot|humain|bot|ia|reel',
    'tu es un? robot|humain|bot|ia|reel', 'qui es|etes tu|vous', 'raconte|racontez moi une? blague', 'mdr', 'lol',
    'haha', 'causer avec un robot',
  ],
  insult: [
    'idiot|idiote', 'imbecile', 'connard|connasse', 'debile', 'stupide', 'va te faire', 'merde', 'nul a chier',
    'ta gueule', 'abruti', 'con', 'vous etes nul|nuls|inutile',
  ],
  order: [
    'ignore|ignorez|oublie|oubliez les|tes|vos|toutes ** instructions|consignes', 'marque|marquez moi comme',
    'mets|mettez moi en|comme',
  ],
  joke: [
    'mdr', 'lol', 'ptdr', 'haha', 'hahaha', 'je plaisante|rigole|deconne', 'si je gagne|gagnais', 'dans mes reves',
    'c est une blague',
  ],
  hypothetical: [
    'si j avais', 'si on|nous avait|avions', 'imaginons|imaginez|imagine', 'supposons', 'hypothetiquement',
    'par exemple', 'en theorie', 'admettons', 'dans un monde ideal',
  ],
  question: [
    'combien', 'comment', 'quel|quelle|quels|quelles', 'quand', 'ou', 'qui', 'qu est ce que', 'est ce que|qu',
    'c est combien|quoi|possible', 'pouvez|peux|pourriez|peut vous|tu|on',
    'avez|as|proposez|faites|gerez|offrez vous|tu', 'y a t il', 'peut on',
    'je voudrais|voulais|veux|souhaite|aimerais savoir', 'j ai une question', 'savoir si|combien|comment', 'puis je',
    'existe t il', 'ca coute',
  ],
}; // prettier-ignore
